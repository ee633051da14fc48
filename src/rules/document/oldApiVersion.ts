import { Cursor } from "../../document/cursor";
import type { TextEdit } from "../../document/edit";
import { type TrailStep, walkTree } from "../../document/walk";
import { joinWords, quote } from "../../model/sentences";
import { enumOf, getMemberSince, memberOf, structureOf } from "../../schema/schema";
import { type ApiVersion, toXmlNamespace } from "../../schema/versions";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

/** A member or value that the document's API version does not have yet. */
interface Younger {
	what: string;
	since: ApiVersion;
	place: Cursor;
}

export const rule: Rule = {
	kind: "upgrade",
	on: ["DistributionConfig"],
	until: "2019-03-26",
	cases: {
		"version-old": {
			severity: "advice",
			title: "Config needs a newer API version than it names",
			why: "A config cannot contain members or values that are newer than its API version. If the version is out of date, as the XML namespace often is, use the version given here or a later one; otherwise remove these parts. Reading and writing a config through an old version loses everything that it does not know.",
			basis: "model",
			source: "Service models of all API versions",
			example: {
				apiVersion: "2017-03-25",
				bad: '{ "HttpVersion": "http3", "ViewerCertificate": { "MinimumProtocolVersion": "TLSv1.2_2021" } }',
				good: '{ "HttpVersion": "http2", "ViewerCertificate": { "MinimumProtocolVersion": "TLSv1.1_2016" } }',
			},
		},
	},
	check(config, { apiVersion, report }) {
		const younger = youngerParts(config, apiVersion);
		const [first, ...others] = younger;
		// One alone is told of well enough where it stands.
		if (!first || others.length === 0) return;
		const needed = younger.reduce((latest, { since }) => (since > latest ? since : latest), first.since);
		const names = [...new Set(younger.map(({ what }) => quote(what)))];
		report("version-old", first.place, {
			message: `${joinWords(names)} ${names.length === 1 ? "needs" : "need"} API version ${needed} or later, but the config has version ${apiVersion}`,
			...renameMemberFix(config, needed),
			related: others.map(({ place, what, since }) => ({
				place,
				message: `${quote(what)} needs API version ${since}`,
			})),
		});
	},
};

/** Offers the namespace of another version, where a namespace of the root says the version. */
function renameMemberFix({ document }: Cursor, version: ApiVersion): { fix?: FixProposal } {
	if (document.apiVersionFrom !== "namespace" || document.where !== "") return {};
	const tag = document.source.lastIndexOf("<", document.root.start - 1);
	const found = /https?:\/\/cloudfront\.amazonaws\.com\/doc\/\d{4}-\d\d-\d\d\/?/.exec(
		document.source.slice(tag, document.root.start),
	);
	if (!found) return {};
	const start = tag + found.index;
	const edit: TextEdit = { start, end: start + found[0].length, text: toXmlNamespace(version) };
	return proposeFix(`Change to API version ${version}`, () => [edit]);
}

function youngerParts(config: Cursor, version: ApiVersion): Younger[] {
	const found: Younger[] = [];
	walkTree(config.node, (step, trail) => {
		if (step.entry.shadowed) return false;
		const member = memberSinceOf(step) ?? version;
		const since = member > version ? member : (valueSinceOf(step, trail.at(-2)) ?? version);
		if (since <= version) return true;
		const what = member > version ? step.entry.key : String(step.entry.node.value);
		const place = new Cursor(config.document, [...config.trail, ...trail], step.entry.node);
		found.push({ what, since, place });
		return false;
	});
	return found;
}

function memberSinceOf({ parent, entry }: TrailStep): ApiVersion | undefined {
	const structure = structureOf(parent.type);
	const member = memberOf(parent.type, entry.key);
	return structure && member && getMemberSince(structure, member);
}

/** The version that brought a value of an enumeration; items of a list take the values of the member that holds it. */
function valueSinceOf(step: TrailStep, above: TrailStep | undefined): ApiVersion | undefined {
	const holder = step.parent.kind === "list" ? above : step;
	const values = enumOf(memberOf(holder?.parent.type ?? null, holder?.entry.key ?? "")?.enum)?.values;
	const { value } = step.entry.node;
	return values && typeof value === "string" && Object.hasOwn(values, value) ? values[value]?.since : undefined;
}
