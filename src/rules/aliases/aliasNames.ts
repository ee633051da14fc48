import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { FixProposal, Rule, RuleCase, RuleContext } from "../rule";
import { proposeFix, removeItemFix } from "../shared/fixBuilders";
import { findHostNameFlaw } from "../shared/hostNames";

const error = "InvalidArgument";

function example(alias: string): string {
	return JSON.stringify({ Aliases: { Quantity: 1, Items: [alias] } });
}

const cases = {
	"InvalidArgument/alias-syntax": {
		severity: "error",
		title: "Alias is not a valid host name",
		why: "An alias is the `Host` that viewers send: at least two labels of letters, digits and hyphens, with at most 63 characters each and 253 in all. It has no scheme, port, path, space or trailing dot. No certificate covers an IP address or a label that ends with a hyphen.",
		basis: "seen",
		source: "Answer quoted in a Stout issue; Developer Guide 2023, alternate domain names",
		error,
		example: { bad: example("https://www.example.com/"), good: example("www.example.com") },
		wireMessage: ["The parameter CNAME contains one or more parameters that are not valid."],
		equivalents: { "cfn-lint": ["E3013"] },
	},
	"InvalidArgument/alias-uppercase": {
		severity: "error",
		title: "Alias with uppercase letters",
		why: "Viewers can send the name in any case, but the alias must be lowercase. CloudFront rejects uppercase letters.",
		basis: "seen",
		source: "Developer Guide 2023, alternate domain names; recorded answers",
		error,
		example: { bad: example("WWW.example.com"), good: example("www.example.com") },
		equivalents: { "cfn-lint": ["E3013"] },
	},
	"InvalidArgument/alias-wildcard": {
		severity: "error",
		title: "Invalid wildcard in an alias",
		why: "An asterisk can only replace the whole first label, as in `*.example.com`. It cannot be part of a label, stand further to the right, or stand alone.",
		basis: "doc",
		source: "Developer Guide 2023, using wildcards in alternate domain names",
		error,
		example: { bad: example("*-eu.example.com"), good: example("*.example.com") },
		equivalents: { "cfn-lint": ["E3013"] },
	},
	"InvalidArgument/alias-cloudfront-net": {
		severity: "warning",
		title: "Alias in cloudfront.net",
		why: "A distribution always serves its own `cloudfront.net` name. You do not own that domain, so no certificate of yours can cover another name in it. CloudFront may reject the alias.",
		basis: "inferred",
		source: "Developer Guide 2023, alternate domain names",
		error,
		example: { bad: example("d111111abcdef8.cloudfront.net"), good: example("www.example.com") },
	},
} as const satisfies { [id: string]: RuleCase };

export const rule: Rule = {
	kind: "rejection",
	on: ["Aliases"],
	cases,
	check(aliases, { report }) {
		for (const alias of aliases.items()) {
			const name = literalText(alias);
			const problem = name === undefined ? null : findProblem(name);
			if (name === undefined) continue;
			if (problem) report(problem[0], alias, { message: problem[1], ...toFix(alias, name) });
			else checkHost(alias, name, report);
		}
	},
};

/** No refusal of these names is on record, but no certificate can cover them. */
function checkHost(alias: Cursor, name: string, report: RuleContext["report"]): void {
	const flaw = findHostNameFlaw(name);
	if (!flaw) return;
	report("InvalidArgument/alias-syntax", alias, { message: `The alias ${quote(name)} ${flaw}`, severity: "warning" });
}

/** The first thing that is wrong with a name; null when nothing is. */
function findProblem(name: string): readonly [id: keyof typeof cases, message: string] | null {
	if (isOfCloudFront(name)) {
		return [
			"InvalidArgument/alias-cloudfront-net",
			`CloudFront may reject the alias ${quote(name)}: you do not own cloudfront.net`,
		];
	}
	const flaw = syntaxFlaw(name);
	if (flaw) return ["InvalidArgument/alias-syntax", `The alias ${quote(name)} ${flaw}`];
	if (name.includes("*") && !/^\*\.[^*]+$/.test(name)) {
		return ["InvalidArgument/alias-wildcard", `The asterisk in the alias ${quote(name)} is not its whole first label`];
	}
	if (name !== name.toLowerCase()) {
		return [
			"InvalidArgument/alias-uppercase",
			`The alias ${quote(name)} has uppercase letters; use “${name.toLowerCase()}”`,
		];
	}
	return null;
}

function isOfCloudFront(name: string): boolean {
	return /\.cloudfront\.net\.?$/i.test(name.slice(-20));
}

/** Offers the host name that is left when all around it is taken away, or to do without a name that cannot be had. */
function toFix(alias: Cursor, name: string): { fix?: FixProposal } {
	if (isOfCloudFront(name)) return removeItemFix(alias, "Remove the alias");
	const bare = name.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
	const host = (/^[^/:]*/.exec(bare)?.[0] ?? "").replace(/\.$/, "").toLowerCase();
	if (host === name || findProblem(host)) return {};
	return proposeFix(
		`Change to “${host}”`,
		() => setValue(alias.document, alias.node, host),
		bare.length - host.length <= 1,
	);
}

const FLAWS: readonly (readonly [pattern: RegExp, flaw: string])[] = [
	[/^$/, "is empty"],
	[/^[a-z][a-z0-9+.-]*:\/\//i, "is a URL; use only its host name"],
	[/\s/, "contains a space"],
	[/\//, "has a path; use only the host name"],
	[/:/, "has a port; use only the host name"],
	[/\.$/, "ends with a dot"],
	[/^\.|\.\./, "has an empty label"],
	[/^[^.*:/\s]+$/, "has no dot; an alias is a full host name such as “www.example.com”"],
	[/[^.]{64}/, "has a label of more than 63 characters"],
	[/^.{254}/, "has more than 253 characters"],
	// Underscores stand in names that are in use, so they pass.
	[/[^A-Za-z0-9._*-]/, "has a character that host names cannot have"],
];

function syntaxFlaw(name: string): string | undefined {
	return FLAWS.find(([pattern]) => pattern.test(name))?.[1];
}
