import type { Cursor } from "../../document/cursor";
import { toPlainValue } from "../../document/value";
import { setValue } from "../../formats/edits";
import { present } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

/** Members that a staging distribution has from its primary and for itself cannot change. */
const FIXED_ON_STAGING = ["PriceClass", "HttpVersion", "IsIPV6Enabled"];

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"IllegalUpdate/caller-reference": {
			severity: "error",
			title: "Update changes CallerReference",
			why: "The caller reference is set when a distribution is created and cannot change. An update must repeat it; otherwise CloudFront reports that the origin or the caller reference cannot be updated. The config is usually from another distribution.",
			basis: "seen",
			source: "Developer Guide 2023, required fields for updates; answer quoted in crossplane provider-aws",
			error: "IllegalUpdate",
			wireMessage: ["You cannot update Origin or CallerReference."],
			example: {
				before: '{ "CallerReference": "2024-02-01", "Enabled": true }',
				bad: '{ "CallerReference": "2024-03-01", "Enabled": false }',
				good: '{ "CallerReference": "2024-02-01", "Enabled": false }',
			},
		},
		"IllegalUpdate/staging-flip": {
			severity: "warning",
			title: "Update changes Staging",
			why: "A staging distribution is created as a copy of its primary. No document says that it can become a standard distribution, or the other way round. CloudFront may reject a change of [[DistributionConfig.Staging]].",
			basis: "inferred",
			source: "Developer Guide 2023, continuous deployment",
			error: "IllegalUpdate",
			example: {
				before: '{ "Staging": false, "Enabled": true }',
				bad: '{ "Staging": true, "Enabled": true }',
				good: '{ "Staging": false, "Enabled": false }',
			},
		},
		"IllegalUpdate/continuous-deployment": {
			severity: "error",
			title: "Update changes what a staging distribution shares with its primary",
			why: "A staging distribution can have its own behaviors, origins, error pages, geo restrictions, logging, comment and root object. Settings of the whole distribution, such as the price class or HTTP version, come from its primary. CloudFront rejects a change with “one or more fields updated are not supported for continuous deployment”.",
			basis: "seen",
			source: "Answers quoted in amazon-cloudfront-continuous-deployment and terraform-provider-aws issues",
			error: "IllegalUpdate",
			wireMessage: ["One or more fields updated are not supported for continuous deployment."],
			example: {
				before: '{ "Staging": true, "PriceClass": "PriceClass_All", "Comment": "Trial" }',
				bad: '{ "Staging": true, "PriceClass": "PriceClass_100", "Comment": "Trial" }',
				good: '{ "Staging": true, "PriceClass": "PriceClass_All", "Comment": "Second trial" }',
			},
		},
	},
	check(after, { before, report }) {
		if (!before) return;
		const reference = after.get("CallerReference");
		const [now, then] = [literalText(reference), literalText(before.get("CallerReference"))];
		if (reference && now !== undefined && then !== undefined && now !== then) {
			report("IllegalUpdate/caller-reference", reference, {
				message: `CallerReference is ${quote(now)}, but the distribution has ${quote(then)}, which cannot change`,
				...proposeFix(`Change to ${quote(then)}`, () => setValue(after.document, reference.node, then), true),
			});
		}
		const staging = after.get("Staging");
		const wasStaging = before.get("Staging")?.boolean ?? false;
		if (staging?.boolean !== undefined && staging.boolean !== wasStaging) {
			report("IllegalUpdate/staging-flip", staging, {
				message: `Staging was ${wasStaging} and becomes ${staging.boolean}, which CloudFront may reject`,
			});
		} else if (staging?.boolean) {
			checkStaging(after, before, report);
		}
	},
};

function checkStaging(after: Cursor, before: Cursor, report: RuleContext["report"]): void {
	for (const name of FIXED_ON_STAGING) {
		const [now, then] = [present(after, name), present(before, name)];
		if (!now || !then || now.isHidden || then.isHidden || isEqual(now, then)) continue;
		report("IllegalUpdate/continuous-deployment", now, {
			message: `${name} of this staging distribution was ${shown(then)} and cannot become ${shown(now)}`,
			...proposeFix(`Change back to ${shown(then)}`, () =>
				setValue(now.document, now.node, toPlainValue(then.node, then.document.source)),
			),
		});
	}
}

function shown(place: Cursor): string {
	return quote(String(place.node.value));
}

function isEqual(a: Cursor, b: Cursor): boolean {
	const [one, other] = [toPlainValue(a.node, a.document.source), toPlainValue(b.node, b.document.source)];
	return String(one).toLowerCase() === String(other).toLowerCase();
}
