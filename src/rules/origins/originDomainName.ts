import type { Cursor } from "../../document/cursor";
import { setMembers, setValue } from "../../formats/edits";
import { isSet } from "../../model/accessors";
import { isS3Origin } from "../../model/originKind";
import { quote } from "../../model/sentences";
import { isResponse, literalText } from "../../model/uncertainty";
import type { FixProposal, Rule, RuleCase, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { findHostNameFlaw } from "../shared/hostNames";

const error = "InvalidArgument";

/** What the documents of 2017 and 2023 state; DNS itself allows 253. */
const MAX_DOMAIN_CHARACTERS = 128;

const custom = { CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" } };

function example(DomainName: string): string {
	return JSON.stringify({ Origins: { Quantity: 1, Items: [{ Id: "api", DomainName, ...custom }] } });
}

const cases = {
	"InvalidArgument/origin-domain-url": {
		severity: "error",
		title: "Origin domain name with a scheme, port or path",
		why: "[[Origin.DomainName]] is only a host name. Set the scheme with [[CustomOriginConfig.OriginProtocolPolicy]], the port with [[CustomOriginConfig.HTTPPort]] or [[CustomOriginConfig.HTTPSPort]], and the path with [[Origin.OriginPath]].",
		basis: "seen",
		source: "API reference 2017-03-25, Origin; answer quoted in aws-cdk",
		error,
		wireMessage: ["The parameter origin name cannot contain a colon."],
		example: { bad: example("https://api.example.com/v1"), good: example("api.example.com") },
	},
	"InvalidArgument/origin-domain-syntax": {
		severity: "error",
		title: "Invalid origin domain name",
		why: "The domain name of a custom origin consists of letters, digits, dots, hyphens and underscores, with at most 128 characters. It must resolve in DNS.",
		basis: "seen",
		source: "API reference 2017-03-25, Origin; Developer Guide 2017, origin domain name; answer quoted in s3_website",
		error,
		example: { bad: example("api example.com"), good: example("api.example.com") },
	},
	"InvalidArgument/origin-domain-ip": {
		severity: "error",
		title: "Origin domain name is an IP address",
		why: "CloudFront connects to a name that resolves in DNS and is in the origin's certificate. It rejects an IP address. Give the server a name, or use a VPC origin if it has no public address.",
		basis: "seen",
		source: "Developer Guide 2017 and 2023, origin domain name; response recorded in cdk-preflight",
		error,
		wireMessage: ["The parameter origin name cannot be an IP address."],
		example: { bad: example("203.0.113.10"), good: example("api.example.com") },
	},
} as const satisfies { [id: string]: RuleCase };

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin"],
	cases,
	check(origin, { report }) {
		const place = origin.get("DomainName");
		const name = literalText(place);
		if (!place || name === undefined) return;
		const problem = problemOf(name, isS3Origin(origin));
		if (!problem) return checkHost(origin, place, name, report);
		report(problem[0], place, {
			message: `The origin domain name ${quote(name)} ${problem[1]}`,
			// People edit what CloudFront returned and keep its wrapper.
			...(problem[0] === "InvalidArgument/origin-domain-ip" &&
				isResponse(place.document) && { severity: "warning" as const }),
			...fixOf(origin, place, name),
		});
	},
};

/** No refusal of these names is on record, but DNS resolves none of them; a VPC origin may have a private name. */
function checkHost(origin: Cursor, place: Cursor, name: string, report: RuleContext["report"]): void {
	const flaw = isS3Origin(origin) || origin.get("VpcOriginConfig") ? null : findHostNameFlaw(name);
	if (!flaw) return;
	const message = `The origin domain name ${quote(name)} ${flaw}`;
	report("InvalidArgument/origin-domain-syntax", place, { message, severity: "warning" });
}

/** Offers the host name alone; a path behind it becomes the OriginPath if there is none yet. */
function fixOf(origin: Cursor, place: Cursor, name: string): { fix?: FixProposal } {
	const [, host, path] = /^(?:https?:\/\/)?([^/:\s]{1,253})(\/[^?#\s]{0,200})?$/i.exec(name.trim()) ?? [];
	if (!host || host === name || problemOf(host, true)) return {};
	const prefix = path?.replace(/\/{1,9}$/, "");
	if (!prefix)
		return proposeFix(`Change to “${host}”`, () => setValue(place.document, place.node, host), path === undefined);
	if (isSet(origin.get("OriginPath"))) return {};
	const edits = () => setMembers(place.document, origin.node, { DomainName: host, OriginPath: prefix });
	return proposeFix(`Change to “${host}” with the OriginPath “${prefix}”`, edits);
}

function problemOf(name: string, isBucket: boolean): readonly [id: keyof typeof cases, flaw: string] | null {
	const url = urlFlaw(name);
	if (url) return ["InvalidArgument/origin-domain-url", url];
	if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name)) {
		return ["InvalidArgument/origin-domain-ip", "is an IP address; CloudFront needs a DNS name"];
	}
	const syntax = syntaxFlaw(name, isBucket);
	return syntax ? ["InvalidArgument/origin-domain-syntax", syntax] : null;
}

/** What makes a name more than a host; the path of an S3 endpoint has a rule of its own. */
function urlFlaw(name: string): string | null {
	const rest = name.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, "");
	if (/^s3[a-z0-9.-]{0,60}\.amazonaws\.com(\.cn)?\//i.test(rest)) return null;
	if (rest !== name) return "is a URL; use only the host name";
	if (/^[^/:]*:\d{1,5}(\/|$)/.test(name)) return "has a port; set it in HTTPPort or HTTPSPort";
	return /^[^/]+\//.test(name) ? "has a path; set it in OriginPath" : null;
}

function syntaxFlaw(name: string, isBucket: boolean): string | null {
	if (name === "") return "is empty";
	if (/^s3[a-z0-9.-]{0,60}\.amazonaws\.com(\.cn)?\//i.test(name.replace(/^https?:\/\//i, ""))) return null;
	if (/\s/.test(name)) return "contains a space";
	if (name.includes(":")) return "contains a colon, which host names cannot have";
	const [strange] = /[^A-Za-z0-9._-]/u.exec(name) ?? [];
	if (strange !== undefined) return `contains ${quote(strange)}, which host names cannot have`;
	return !isBucket && name.length > MAX_DOMAIN_CHARACTERS
		? `has ${name.length} characters; at most ${MAX_DOMAIN_CHARACTERS} are allowed`
		: null;
}
