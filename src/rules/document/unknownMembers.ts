import type { Cursor } from "../../document/cursor";
import type { Document } from "../../document/document";
import { formatTraits } from "../../document/formatTraits";
import type { Entry } from "../../document/node";
import { walkTree } from "../../document/walk";
import { renameMember } from "../../formats/edits";
import { findOtherToolName } from "../../model/otherToolNames";
import { quote } from "../../model/sentences";
import { isResponse, isSpread, RESPONSE_MEMBERS } from "../../model/uncertainty";
import type { Member } from "../../schema/definitions";
import { allStructures, getMemberSince, isMemberInVersion, memberOf, structureOf } from "../../schema/schema";
import { NEWEST_VERSION } from "../../schema/versions";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";
import { toOwnerName } from "../shared/ownerName";

const ID = "MalformedXML/unknown-member";

export const rule: Rule = {
	kind: "rejection",
	on: allStructures.filter((one) => one.config).map((one) => one.name),
	cases: {
		[ID]: {
			severity: "error",
			title: "Member unknown in this API version",
			why: "Each API version has a fixed set of members. boto3 and the AWS CLI reject any other with a parameter validation error; in XML it does not match the schema. Usual causes are a newer member under an older version, a typo, and names from CloudFormation or Terraform.",
			basis: "seen",
			source: "Service models of all API versions; client-side refusals quoted in boto3 issues",
			error: "MalformedXML",
			wireMessage: ["Parameter validation failed: Unknown parameter in …"],
			example: {
				bad: '{ "IPV6Enabled": true, "CallerReference": "a", "Comment": "", "Enabled": true }',
				good: '{ "IsIPV6Enabled": true, "CallerReference": "a", "Comment": "", "Enabled": true }',
			},
		},
	},
	check(place, context) {
		for (const entry of place.node.entries) checkEntry(entry, place, context);
	},
};

function checkEntry(entry: Entry, owner: Cursor, context: RuleContext): void {
	const { apiVersion } = context;
	const structure = structureOf(owner.node.type);
	// Of a structure that the version lacks as a whole, the member that holds it is told of.
	if (!structure || structure.since > apiVersion || entry.shadowed) return;
	const at = owner.child(entry);
	const member = memberOf(structure.name, entry.key);
	if (!member) {
		checkStranger(entry, at, owner, context);
	} else if (!isMemberInVersion(structure, member, apiVersion)) {
		report(
			at,
			context,
			`“${entry.key}” needs API version ${getMemberSince(structure, member)}; this config has version ${apiVersion}`,
		);
	} else if (localName(entry, owner.document) !== entry.key && !writesOtherwise(owner.document)) {
		const message = `${quote(localName(entry, owner.document))} is spelled “${entry.key}” in the API`;
		report(at, context, message, renameMemberFix(owner.document, entry, entry.key, true));
	} else if (formatTraits[owner.document.format].tags) {
		checkTags(at, member, owner, context);
	}
}

/** A name that no version has: that of another tool, a typing mistake, or a member younger than our models. */
function checkStranger(entry: Entry, at: Cursor, owner: Cursor, context: RuleContext): void {
	const type = owner.node.type ?? "";
	// The rule about wrapped configs speaks of these.
	if (type === "DistributionConfig" && RESPONSE_MEMBERS.has(entry.key)) return;
	if (isSpread(entry)) return;
	const name = quote(localName(entry, owner.document));
	const { member, tool } = findOtherToolName(type, entry.key) ?? {};
	const meant = findNearestName(entry.key, Object.keys(structureOf(type)?.members ?? {}));
	const unknown = `${name} is not a member of ${toOwnerName(owner)} in API version ${context.apiVersion}`;
	if (member) {
		const fix = fits(entry, type, member) && !owner.get(member) ? renameMemberFix(owner.document, entry, member) : {};
		report(at, context, `${name} is the name in ${tool}; the API calls it “${member}”`, fix);
	} else if (meant) {
		const fix = fits(entry, type, meant) && !owner.get(meant) ? renameMemberFix(owner.document, entry, meant) : {};
		report(at, context, `${unknown}; did you mean “${meant}”?`, fix);
	} else if (context.apiVersion !== NEWEST_VERSION) {
		report(at, context, unknown);
	} else {
		// The newest version is extended in place, so a strange name may also be a new one.
		context.report(ID, at, {
			message: `${unknown}; CloudFront rejects it unless it is newer than the models here`,
			severity: isResponse(at.document) ? "info" : "warning",
		});
	}
}

/** Whether what an entry holds can be the value of a member: a structure has to have members that are known there. */
function fits({ node }: Entry, owner: string, name: string): boolean {
	const type = memberOf(owner, name)?.type;
	if (typeof type !== "object") return type !== undefined && node.entries.length === 0;
	if ("list" in type) return node.kind !== "string";
	return node.entries.length === 0 || node.entries.some((one) => memberOf(type.structure, one.key));
}

/** Items of a list have a tag of their own in XML. */
function checkTags(list: Cursor, member: Member, owner: Cursor, context: RuleContext): void {
	if (typeof member.type !== "object" || !("list" in member.type)) return;
	const tag = member.type.xml;
	for (const item of list.items()) {
		const spelled = item.entry && localName(item.entry, item.document);
		if (!spelled || spelled === tag) continue;
		const { list: type } = member.type;
		context.report(ID, item, {
			message: `${quote(spelled)} is not an item tag in ${toOwnerName(owner)}; use “${tag}”${structureOf(type) ? "" : ", which contains only text"}`,
			...(item.entry && renameMemberFix(item.document, item.entry, tag, true)),
			...(isResponse(item.document) && { severity: "warning" as const }),
		});
	}
}

function renameMemberFix(document: Document, entry: Entry, name: string, safe = false): { fix?: FixProposal } {
	return proposeFix(`Rename to “${name}”`, () => renameMember(document, entry, name), safe);
}

function report(at: Cursor, context: RuleContext, message: string, fix: { fix?: FixProposal } = {}): void {
	// What CloudFront wrote itself, it has accepted in some form.
	context.report(ID, at, { message, ...fix, ...(isResponse(at.document) && { severity: "info" as const }) });
}

/** The name as spelled, in XML without its prefix. */
function localName({ spelled }: Entry, { format }: Document): string {
	return formatTraits[format].namespaces ? spelled.slice(spelled.lastIndexOf(":") + 1) : spelled;
}

const otherSpelling = new WeakMap<Document, boolean>();

/** Whether a document follows another convention throughout, as CloudTrail, Ruby and Java do: no mistakes then. */
function writesOtherwise(document: Document): boolean {
	const known = otherSpelling.get(document);
	if (known !== undefined) return known;
	let same = 0;
	let other = 0;
	walkTree(document.root, ({ parent, entry }) => {
		if (!memberOf(parent.type, entry.key)) return true;
		if (localName(entry, document) === entry.key) same++;
		else other++;
		return true;
	});
	otherSpelling.set(document, other > same);
	return other > same;
}
