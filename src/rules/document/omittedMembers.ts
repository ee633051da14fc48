import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import { isRedacted } from "../../document/redaction";
import { toPlainValue } from "../../document/value";
import { setMember } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getNeutralValue } from "../../model/defaults";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { isResponse, mayHaveMoreMembers } from "../../model/uncertainty";
import { isMemberInVersion, isMemberRequired, memberOf, structureOf } from "../../schema/schema";
import type { FixProposal, Rule, RuleCase, RuleContext } from "../rule";
import { describeNeutralValue, proposeFix } from "../shared/fixBuilders";
import { toOwnerName } from "../shared/ownerName";

const ILLEGAL = "IllegalUpdate/omitted-members";
const INVALID = "InvalidArgument/omitted-members";

const OF_BEHAVIOR: { readonly [member: string]: string } = {
	AllowedMethods: ILLEGAL,
	SmoothStreaming: ILLEGAL,
	Compress: ILLEGAL,
	LambdaFunctionAssociations: ILLEGAL,
	FieldLevelEncryptionId: INVALID,
};

/** Members that create takes as optional but update wants, with the case that tells of them. */
const WANTED: { readonly [structure: string]: { readonly [member: string]: string } } = {
	DistributionConfig: {
		Aliases: ILLEGAL,
		DefaultRootObject: ILLEGAL,
		CacheBehaviors: ILLEGAL,
		CustomErrorResponses: ILLEGAL,
		Logging: ILLEGAL,
		PriceClass: ILLEGAL,
		ViewerCertificate: ILLEGAL,
		Restrictions: ILLEGAL,
		WebACLId: ILLEGAL,
		HttpVersion: ILLEGAL,
	},
	DefaultCacheBehavior: OF_BEHAVIOR,
	CacheBehavior: OF_BEHAVIOR,
	CustomOriginConfig: { OriginReadTimeout: ILLEGAL, OriginSslProtocols: INVALID },
	CustomErrorResponse: { ErrorCachingMinTTL: ILLEGAL },
};

/** What a multi-tenant distribution must not have. */
const NOT_FOR_TENANTS: ReadonlySet<string> = new Set(["Aliases", "PriceClass", "Logging", "SmoothStreaming"]);

const base = {
	severity: "error",
	title: "The update leaves out what only a create may leave out",
	basis: "seen",
} as const satisfies Partial<RuleCase>;

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig", "Origin", "CustomOriginConfig", "CustomErrorResponse", ...BEHAVIOR_TYPES],
	cases: {
		[ILLEGAL]: {
			...base,
			why: "An update replaces the whole config; nothing is kept from before. So that nothing is lost by accident, it has to carry members that a create may leave out, with an empty text, `false` or a Quantity of 0 for none. Seen for `HttpVersion`, `WebACLId`, `OriginReadTimeout`, `ErrorCachingMinTTL` and an origin without its kind; the guide lists the others.",
			source:
				"Developer Guide 2017 and 2023, required fields for updates; answers quoted in terraform, touchdown, community.aws and cloudposse issues",
			error: "IllegalUpdate",
			example: {
				operation: "update",
				bad: '{ "Aliases": { "Quantity": 0 }, "DefaultRootObject": "", "CacheBehaviors": { "Quantity": 0 }, "CustomErrorResponses": { "Quantity": 0 }, "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" }, "PriceClass": "PriceClass_All", "ViewerCertificate": { "CloudFrontDefaultCertificate": true }, "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } }, "HttpVersion": "http2" }',
				good: '{ "Aliases": { "Quantity": 0 }, "DefaultRootObject": "", "CacheBehaviors": { "Quantity": 0 }, "CustomErrorResponses": { "Quantity": 0 }, "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" }, "PriceClass": "PriceClass_All", "ViewerCertificate": { "CloudFrontDefaultCertificate": true }, "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } }, "HttpVersion": "http2", "WebACLId": "" }',
			},
		},
		[INVALID]: {
			...base,
			why: "As for other members that only a create may leave out, but CloudFront was seen to answer with the code of a wrong value: for a behavior without [[CacheBehavior.FieldLevelEncryptionId]], which may be an empty text, and for an origin of `https-only` without [[CustomOriginConfig.OriginSslProtocols]].",
			source: "Answers quoted in aws-cli and cumulus issues",
			error: "InvalidArgument",
			example: {
				operation: "update",
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only", "FieldLevelEncryptionId": "" } }',
			},
		},
	},
	check(place, context) {
		const { operation, config } = context;
		if (operation !== "update" || !config || isResponse(place.document) || mayHaveMoreMembers(place.node)) return;
		// A response in place of the config has its members one level down.
		if (config.get("DistributionConfig")) return;
		if (place.node.type === "Origin") checkKind(place, context);
		const isForTenants = trimmedText(config.get("ConnectionMode")) === "tenant-only";
		for (const [name, id] of Object.entries(WANTED[place.node.type ?? ""] ?? {})) {
			if (place.get(name) || !isOptional(place, name, context) || (isForTenants && NOT_FOR_TENANTS.has(name))) continue;
			if (name === "OriginSslProtocols" && trimmedText(place.get("OriginProtocolPolicy")) !== "https-only") continue;
			context.report(id, place, {
				message: `“${name}” is missing in ${toOwnerName(place)}; an update has to carry it although a create need not`,
				...addMembersFix(place, name, context),
			});
		}
	},
};

/** Offers the value of the version before, which keeps things as they are, else the one that means nothing. */
function addMembersFix(place: Cursor, name: string, { before }: RuleContext): { fix?: FixProposal } {
	const kept = place.node.type === "DistributionConfig" ? before?.get(name) : undefined;
	const isKept = kept !== undefined && !isHiddenInside(kept.node);
	const value = isKept ? toPlainValue(kept.node, kept.document.source) : getNeutralValue(place.node.type, name);
	if (value === undefined) return {};
	const edits = () => setMember(place.document, place.node, name, value);
	return proposeFix(
		isKept ? `Add “${name}” as it was before` : `Add “${name}” with ${describeNeutralValue(value)}`,
		edits,
		isKept,
	);
}

/** Whether anything in a value is only known to a program, or was blacked out. */
function isHiddenInside(node: Node): boolean {
	return node.kind === "opaque" || isRedacted(node) || node.entries.some((entry) => isHiddenInside(entry.node));
}

/** Whether the version knows the member and does not require it anyway. */
function isOptional(place: Cursor, name: string, { apiVersion }: RuleContext): boolean {
	const structure = structureOf(place.node.type);
	const member = memberOf(place.node.type, name);
	return structure && member
		? isMemberInVersion(structure, member, apiVersion) && !isMemberRequired(member, apiVersion)
		: false;
}

function checkKind(origin: Cursor, { report }: RuleContext): void {
	if (["S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"].some((name) => present(origin, name))) return;
	report(ILLEGAL, origin, {
		message: `${toOwnerName(origin)} has neither an S3OriginConfig nor a CustomOriginConfig, which an update has to carry`,
		...(parseS3Host(getOriginHost(origin))?.isWebsite === false &&
			proposeFix("Add an S3OriginConfig without identity", () =>
				setMember(origin.document, origin.node, "S3OriginConfig", { OriginAccessIdentity: "" }),
			)),
	});
}
