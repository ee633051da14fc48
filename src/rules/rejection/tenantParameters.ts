import type { Place } from "../place";
import type { Context, Rule } from "../rule";
import { isTenantOnly } from "../shared/distribution";
import { changingTo } from "../shared/fixes";
import { nearest } from "../shared/nearest";
import { given, listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

const ID = "InvalidArgument/tenant-parameter";
/** Origins and parameters beyond are not compared; the default quota on origins is 100. */
const MOST_CHECKED = 200;
const LONGEST_NAME = 128;
const LONGEST_VALUE = 256;
/** Members of an origin in which parameters can stand. */
const USED_IN = ["DomainName", "OriginPath"];

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		[ID]: {
			severity: "error",
			title: "A tenant parameter that is not well defined",
			why: "[[ParameterDefinition.Name]] takes up to 128 letters, digits, `-` and `_`, and a default value has 1 to 256 characters. Each name should be defined once, and each `{{name}}` in an origin should be one of them; otherwise no tenant could fill it in.",
			basis: "model",
			source: "API model 2020-05-31, ParameterDefinition; uniqueness and use of names are inferred",
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "Enabled": true, "ConnectionMode": "tenant-only", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customer name", "Definition": { "StringSchema": { "Required": true } } }] } }',
				good: '{ "Enabled": true, "ConnectionMode": "tenant-only", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customerName", "Definition": { "StringSchema": { "Required": true } } }] } }',
			},
		},
	},
	check(config, context) {
		const list = given(config, "TenantConfig", "ParameterDefinitions");
		const { items, isKnown } = listed(list);
		const names = new Map<string, Place>();
		for (const parameter of items) checkParameter(parameter, names, context);
		if (!isKnown || !isTenantOnly(config)) return;
		const known = [...names.keys()].slice(0, MOST_CHECKED);
		const origins = listed(given(config, "Origins")).items.slice(0, MOST_CHECKED);
		if (known.length === names.size) for (const origin of origins) checkUses(origin, known, context);
	},
};

function checkParameter(parameter: Place, names: Map<string, Place>, { report }: Context): void {
	const place = given(parameter, "Name");
	const name = textOf(place);
	const value = given(parameter, "Definition", "StringSchema", "DefaultValue");
	const length = value?.string?.length;
	if (place && name !== undefined) {
		const earlier = names.get(name);
		if (!/^[a-zA-Z0-9_-]+$/.test(name) || name.length > LONGEST_NAME) {
			const message = `The parameter name ${quoted(name)} may hold up to ${LONGEST_NAME} letters, digits, “-” and “_” only`;
			report(ID, place, { message });
		} else if (earlier) {
			report(ID, place, {
				message: `CloudFront probably refuses a second parameter ${quoted(name)}`,
				related: [{ place: earlier, message: "The earlier parameter of this name" }],
				severity: "warning",
			});
		}
		if (!earlier) names.set(name, place);
	}
	if (value && length !== undefined && !value.isHidden && (length < 1 || length > LONGEST_VALUE)) {
		const message = `The default value has ${length} characters; 1 to ${LONGEST_VALUE} are allowed`;
		report(ID, value, { message });
	}
}

function checkUses(origin: Place, names: readonly string[], { report }: Context): void {
	for (const member of USED_IN) {
		const place = given(origin, member);
		for (const [, used] of (textOf(place) ?? "").slice(0, 300).matchAll(/\{\{([^{}]*)\}\}/g)) {
			const name = used?.trim() ?? "";
			if (!place || names.includes(name)) continue;
			const near = nearest(name, names);
			const hint = near === undefined ? "" : `; did you mean ${quoted(near)}?`;
			const text = textOf(place)?.replaceAll(`{{${used}}}`, `{{${near}}}`) ?? "";
			report(ID, place, {
				message: `No parameter ${quoted(name)} is defined${hint}`,
				severity: "warning",
				...(near !== undefined && changingTo(place, text)),
			});
		}
	}
}
