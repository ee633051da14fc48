import type { Cursor } from "../../document/cursor";
import { setMember, setQuantity } from "../../formats/edits";
import { present } from "../../model/accessors";
import { getNeutralValue } from "../../model/defaults";
import { isResponse, mayHaveMoreMembers } from "../../model/uncertainty";
import { allStructures, foldName, getInnerStructure, isMemberRequired, structureOf } from "../../schema/schema";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { describeNeutralValue, proposeFix, removeItemFix } from "../shared/fixBuilders";
import { toOwnerName } from "../shared/ownerName";

const REQUESTS: readonly string[] = [
	"CreateDistributionRequest",
	"UpdateDistributionRequest",
	"CreateDistributionWithTagsRequest",
];

/** Members that every version has required of a DistributionConfig. */
const ALWAYS = ["CallerReference", "Origins", "DefaultCacheBehavior", "Comment", "Enabled"];

/** How many of them tell a config that lacks some from a snippet. */
const ENOUGH = 3;

export const rule: Rule = {
	kind: "rejection",
	on: [...allStructures.filter((one) => one.config).map((one) => one.name), ...REQUESTS],
	cases: {
		"MissingBody/empty": {
			severity: "error",
			title: "Request without a config",
			why: "Create and update requests carry the full config as their body. SDKs refuse to send the request without it. CloudFront rejects a body that is empty or has no content type.",
			basis: "model",
			source: "Service models of all API versions, CreateDistribution and UpdateDistribution",
			error: "MissingBody",
			example: {
				bad: 'new UpdateDistributionCommand({ Id: "E1A2B3C4D5E6F7", IfMatch: "E2QWRUHAPOMQZL" })',
				good: 'new UpdateDistributionCommand({ Id: "E1A2B3C4D5E6F7", IfMatch: "E2QWRUHAPOMQZL", DistributionConfig: { CallerReference: "a" } })',
			},
		},
		"MalformedXML/missing-required": {
			severity: "error",
			title: "Missing required member",
			why: "The API version requires this member. boto3 and the AWS CLI stop with a parameter validation error before they send anything; CloudFront rejects a request without it. Required members differ between API versions.",
			basis: "model",
			source: "Service models of all API versions, required members",
			error: "MalformedXML",
			example: {
				bad: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only" } }',
			},
		},
		"MalformedXML/empty-cache-behavior": {
			severity: "error",
			title: "Empty cache behavior",
			why: "To have only the default behavior, set Quantity to 0 and leave out the items. CloudFront treats an empty CacheBehavior element as a behavior without its required members and rejects it.",
			basis: "doc",
			source: "API reference 2017-03-25, CacheBehavior",
			error: "MalformedXML",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{}] } }',
				good: '{ "CacheBehaviors": { "Quantity": 0 } }',
			},
		},
	},
	check(place, context) {
		const type = place.node.type ?? "";
		if (REQUESTS.includes(type)) checkBody(place, context);
		else if (type === "CacheBehavior" && place.node.entries.length === 0) {
			context.report("MalformedXML/empty-cache-behavior", place, {
				message: "This cache behavior is empty; to have none, remove it and set Quantity to 0",
				...removeItemFix(place, "Remove it", true),
			});
		} else if (context.config && isMeantWhole(context.config) && !isResponse(place.document)) {
			checkMembers(place, context);
		}
	},
};

/** Only a request that is named as one counts: `{Id, IfMatch}` alone is what many other calls take. */
function checkBody(request: Cursor, { report }: RuleContext): void {
	const name = foldName(request.document.name);
	const operation = foldName(request.node.type ?? "").replace(/request$/, "");
	const [member] = Object.entries(structureOf(request.node.type)?.members ?? {}).find(([, one]) => one.payload) ?? [];
	if (!member || !name.includes(operation) || request.get(member) || hasSpread(request)) return;
	report("MissingBody/empty", request, { message: `The request has no ${member}` });
}

function checkMembers(place: Cursor, context: RuleContext): void {
	const { apiVersion, report } = context;
	const members = structureOf(place.node.type)?.members ?? {};
	if (hasSpread(place) || isWrapper(place)) return;
	for (const [name, member] of Object.entries(members)) {
		if (!isMemberRequired(member, apiVersion) || place.get(name)) continue;
		// A list that is left out beside a Quantity is a matter of the two, not of the schema.
		if (name === "Items" && present(place, "Quantity")) continue;
		report("MalformedXML/missing-required", place, {
			message: `“${name}” is missing in ${toOwnerName(place)}; API version ${apiVersion} requires it${hint(getInnerStructure(member.type))}`,
			...addMembersFix(place, name, context),
		});
	}
}

/** Offers the value that says nothing, where there is one. On an update even that may change something. */
function addMembersFix(place: Cursor, name: string, { operation }: RuleContext): { fix?: FixProposal } {
	if (name === "Quantity") return proposeFix("Set Quantity", () => setQuantity(place.document, place.node), true);
	const value = getNeutralValue(place.node.type, name);
	if (value === undefined) return {};
	const edits = () => setMember(place.document, place.node, name, value);
	return proposeFix(`Add “${name}” with ${describeNeutralValue(value)}`, edits, operation !== "update");
}

/** What to send when there is nothing to say. */
function hint(structure: string | null): string {
	const members = structureOf(structure)?.members;
	return members?.Quantity && members.Items?.required === undefined ? ", with a Quantity of 0 for none" : "";
}

/** Whether a structure is the output of another command instead of the config. */
function isWrapper(place: Cursor): boolean {
	return place.node.type === "DistributionConfig" && place.node.entries.some((one) => one.key === "DistributionConfig");
}

/** Whether part of the members may come from somewhere else: what is spread in or cut off, or what a template puts between XML's tags. */
function hasSpread({ node }: Cursor): boolean {
	return mayHaveMoreMembers(node) || (node.notes ?? []).some((one) => one.kind === "text" && one.text.trim() !== "");
}

function isMeantWhole(config: Cursor): boolean {
	return config.trail.length > 0 || ALWAYS.filter((name) => config.get(name)).length >= ENOUGH;
}
