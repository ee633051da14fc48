import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { isTenantOnly } from "../../model/distribution";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";

const ID = "InvalidArgument/tenant-parameter";
/** Origins and parameters beyond are not compared; the default quota on origins is 100. */
const MAX_CHECKED_PARAMETERS = 200;
const MAX_NAME_CHARACTERS = 128;
const MAX_VALUE_CHARACTERS = 256;
/** Members of an origin in which parameters can stand. */
const USED_IN = ["DomainName", "OriginPath"];

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		[ID]: {
			severity: "error",
			title: "Invalid tenant parameter",
			why: "[[ParameterDefinition.Name]] takes up to 128 letters, digits, `-` and `_`, and a default value has 1 to 256 characters. Define each name once. Each `{{name}}` in an origin should match a defined parameter, because tenants cannot set any other.",
			basis: "model",
			source: "API model 2020-05-31, ParameterDefinition; uniqueness and use of names are inferred",
			error: "InvalidArgument",
			example: {
				bad: '{ "Enabled": true, "ConnectionMode": "tenant-only", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customer name", "Definition": { "StringSchema": { "Required": true } } }] } }',
				good: '{ "Enabled": true, "ConnectionMode": "tenant-only", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customerName", "Definition": { "StringSchema": { "Required": true } } }] } }',
			},
		},
	},
	check(config, context) {
		const list = present(config, "TenantConfig", "ParameterDefinitions");
		const { items, isKnown } = itemsOf(list);
		const names = new Map<string, Cursor>();
		for (const parameter of items) checkParameter(parameter, names, context);
		if (!isKnown || !isTenantOnly(config)) return;
		const known = [...names.keys()].slice(0, MAX_CHECKED_PARAMETERS);
		const origins = itemsOf(present(config, "Origins")).items.slice(0, MAX_CHECKED_PARAMETERS);
		if (known.length === names.size) for (const origin of origins) checkUses(origin, known, context);
	},
};

function checkParameter(parameter: Cursor, names: Map<string, Cursor>, { report }: RuleContext): void {
	const place = present(parameter, "Name");
	const name = trimmedText(place);
	const value = present(parameter, "Definition", "StringSchema", "DefaultValue");
	const length = value?.string?.length;
	if (place && name !== undefined) {
		const earlier = names.get(name);
		if (!/^[a-zA-Z0-9_-]+$/.test(name) || name.length > MAX_NAME_CHARACTERS) {
			const message = `The parameter name ${quote(name)} can contain only letters, digits, “-” and “_”, up to ${MAX_NAME_CHARACTERS}`;
			report(ID, place, { message });
		} else if (earlier) {
			report(ID, place, {
				message: `CloudFront may reject a second parameter named ${quote(name)}`,
				related: [{ place: earlier, message: "The earlier parameter with this name" }],
				severity: "warning",
			});
		}
		if (!earlier) names.set(name, place);
	}
	if (value && length !== undefined && !value.isHidden && (length < 1 || length > MAX_VALUE_CHARACTERS)) {
		const message = `The default value has ${length} characters; 1 to ${MAX_VALUE_CHARACTERS} are allowed`;
		report(ID, value, { message });
	}
}

function checkUses(origin: Cursor, names: readonly string[], { report }: RuleContext): void {
	for (const member of USED_IN) {
		const place = present(origin, member);
		for (const [, used] of (trimmedText(place) ?? "").slice(0, 300).matchAll(/\{\{([^{}]*)\}\}/g)) {
			const name = used?.trim() ?? "";
			if (!place || names.includes(name)) continue;
			const near = findNearestName(name, names);
			const hint = near === undefined ? "" : `; did you mean ${quote(near)}?`;
			const text = trimmedText(place)?.replaceAll(`{{${used}}}`, `{{${near}}}`) ?? "";
			report(ID, place, {
				message: `No parameter is named ${quote(name)}${hint}`,
				severity: "warning",
				...(near !== undefined && replaceValueFix(place, text)),
			});
		}
	}
}
