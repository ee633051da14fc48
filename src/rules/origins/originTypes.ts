import type { Cursor } from "../../document/cursor";
import { setMember, setMembers } from "../../formats/edits";
import { present } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { joinWords } from "../../model/sentences";
import { isResponse, mayHaveMoreMembers } from "../../model/uncertainty";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { toOwnerName } from "../shared/ownerName";

const KINDS = ["S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"];

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin"],
	cases: {
		"InvalidArgument/origin-type-both": {
			severity: "error",
			title: "More than one origin type",
			why: "An origin is an S3 bucket, another HTTP server or a VPC origin, each with its own structure. CloudFront rejects an origin with more than one of them.",
			basis: "doc",
			source: "API reference 2017-03-25, Origin; service model 2020-05-31, Origin",
			error: "InvalidArgument",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media-of-example.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media-of-example.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] } }',
			},
		},
		"InvalidArgument/origin-type-none": {
			severity: "error",
			title: "Origin type missing",
			why: "Every origin needs [[Origin.S3OriginConfig]], [[Origin.CustomOriginConfig]] or [[Origin.VpcOriginConfig]]. A bucket with [[Origin.OriginAccessControlId]] needs an S3OriginConfig with an empty [[S3OriginConfig.OriginAccessIdentity]]. Without one, CloudFront has rejected a create as if the origin did not exist.",
			basis: "seen",
			source: "API reference 2017-03-25, Origin; answer quoted in a boto3 issue",
			error: "InvalidOrigin",
			wireMessage: ["The specified origin server does not exist or is not valid."],
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media-of-example.s3.amazonaws.com" }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media-of-example.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] } }',
			},
		},
	},
	check(origin, { config, operation, report }) {
		const isBucket = parseS3Host(getOriginHost(origin))?.isWebsite === false;
		const kinds = KINDS.flatMap((kind) => present(origin, kind) ?? []);
		const second = kinds[1];
		if (second) {
			const names = kinds.map((kind) => kind.entry?.key ?? "");
			report("InvalidArgument/origin-type-both", second, {
				message: `${toOwnerName(origin)} has ${joinWords(names)}; only one origin type is allowed`,
				related: kinds.slice(0, 1).map((place) => ({ place, message: "The other origin type" })),
				...keepOneFix(origin, names, isBucket ? "S3OriginConfig" : "CustomOriginConfig"),
			});
		}
		// On an update the absence has a code of its own: see the rule about omitted members.
		if (kinds.length > 0 || !config || operation === "update" || isResponse(origin.document)) return;
		if (origin.node.entries.length === 0 || mayHaveMoreMembers(origin.node)) return;
		report("InvalidArgument/origin-type-none", origin, {
			message: `${toOwnerName(origin)} has no origin type; for its host name it needs ${isBucket ? "an S3OriginConfig" : "a CustomOriginConfig"}`,
			...(isBucket &&
				proposeFix("Add an S3OriginConfig without an identity", () =>
					setMember(origin.document, origin.node, "S3OriginConfig", { OriginAccessIdentity: "" }),
				)),
		});
	},
};

/** Offers to keep the kind that fits the domain name, if it is among them. */
function keepOneFix(origin: Cursor, names: readonly string[], remaining: string): { fix?: FixProposal } {
	if (!names.includes(remaining)) return {};
	const others = Object.fromEntries(names.filter((name) => name !== remaining).map((name) => [name, undefined]));
	return proposeFix(`Keep only ${remaining}`, () => setMembers(origin.document, origin.node, others));
}
