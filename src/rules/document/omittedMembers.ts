import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import { isRedacted } from "../../document/redaction";
import { toPlainValue, type Value } from "../../document/value";
import { setMember } from "../../formats/edits";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getNeutralValue } from "../../model/defaults";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { isResponse, mayHaveMoreMembers } from "../../model/uncertainty";
import { isMemberInVersion, isMemberRequired, memberOf, structureOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import type { FixProposal, Rule, RuleCase, RuleContext } from "../rule";
import { describeNeutralValue, proposeFix } from "../shared/fixBuilders";
import { toOwnerName } from "../shared/ownerName";
import { getUpdateMessages, UPDATE_MEMBERS, type UpdateMember } from "../shared/updateMembers";

const ILLEGAL = "IllegalUpdate/omitted-members";
const INVALID = "InvalidArgument/omitted-members";

/** What a multi-tenant distribution must not have. */
const NOT_FOR_TENANTS: ReadonlySet<string> = new Set(["Aliases", "PriceClass", "Logging", "SmoothStreaming"]);

const base = {
	severity: "error",
	title: "Member missing that every update needs",
	basis: "seen",
} as const satisfies Partial<RuleCase>;

export const rule: Rule = {
	kind: "rejection",
	on: Object.keys(UPDATE_MEMBERS),
	cases: {
		[ILLEGAL]: {
			...base,
			why: "An update replaces the whole config and keeps nothing from before. It needs members that a create can leave out; an empty string, `false` or a Quantity of 0 means none. CloudFront names one missing member per call; all of them are listed here.",
			source:
				"Refusals quoted in terraform, touchdown, substrate, community.aws and cloudposse issues; Developer Guide 2023, required fields for updates",
			error: "IllegalUpdate",
			wireMessage: getUpdateMessages("IllegalUpdate"),
			example: {
				operation: "update",
				bad: '{ "Aliases": { "Quantity": 0 }, "DefaultRootObject": "", "CacheBehaviors": { "Quantity": 0 }, "CustomErrorResponses": { "Quantity": 0 }, "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" }, "PriceClass": "PriceClass_All", "ViewerCertificate": { "CloudFrontDefaultCertificate": true }, "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } }, "HttpVersion": "http2" }',
				good: '{ "Aliases": { "Quantity": 0 }, "DefaultRootObject": "", "CacheBehaviors": { "Quantity": 0 }, "CustomErrorResponses": { "Quantity": 0 }, "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" }, "PriceClass": "PriceClass_All", "ViewerCertificate": { "CloudFrontDefaultCertificate": true }, "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } }, "HttpVersion": "http2", "WebACLId": "" }',
			},
		},
		[INVALID]: {
			...base,
			why: "An update needs these settings of behaviors and origins although a create does not. CloudFront rejects it as a missing parameter, not as an illegal update. An empty string, `false` or a Quantity of 0 means none. [[CustomOriginConfig.OriginSslProtocols]] is needed with `https-only`.",
			source: "Refusals quoted in aws-cli, aws-sdk-net, substrate, cf-cdn-service-broker and cumulus issues",
			error: "InvalidArgument",
			wireMessage: getUpdateMessages("InvalidArgument"),
			example: {
				operation: "update",
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only", "AllowedMethods": { "Quantity": 2, "Items": ["HEAD", "GET"], "CachedMethods": { "Quantity": 2, "Items": ["HEAD", "GET"] } }, "Compress": true, "LambdaFunctionAssociations": { "Quantity": 0 }, "FieldLevelEncryptionId": "" } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "https-only", "AllowedMethods": { "Quantity": 2, "Items": ["HEAD", "GET"], "CachedMethods": { "Quantity": 2, "Items": ["HEAD", "GET"] } }, "Compress": true, "LambdaFunctionAssociations": { "Quantity": 0 }, "FieldLevelEncryptionId": "", "SmoothStreaming": false } }',
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
		for (const wanted of UPDATE_MEMBERS[place.node.type ?? ""] ?? []) {
			if (isMissing(place, wanted, context) && !(isForTenants && NOT_FOR_TENANTS.has(wanted.member)))
				reportMissing(place, wanted, context);
		}
	},
};

function isMissing(place: Cursor, { member, since }: UpdateMember, context: RuleContext): boolean {
	if (place.get(member) || context.apiVersion < since || !isOptional(place, member, context)) return false;
	return member !== "OriginSslProtocols" || trimmedText(place.get("OriginProtocolPolicy")) === "https-only";
}

function reportMissing(place: Cursor, wanted: UpdateMember, context: RuleContext): void {
	const { member, code, isUnsure } = wanted;
	context.report(code === "IllegalUpdate" ? ILLEGAL : INVALID, place, {
		message: `“${member}” is missing in ${toOwnerName(place)}; ${isUnsure ? "an update may need it" : "every update needs it"}`,
		...(isUnsure && { severity: "warning" }),
		...addMemberFix(place, wanted, context),
	});
}

/** Offers the value of the version before, which keeps things as they are, else the one that means nothing. */
function addMemberFix(place: Cursor, { member, neutral }: UpdateMember, context: RuleContext): { fix?: FixProposal } {
	const kept = place.node.type === "DistributionConfig" ? context.before?.get(member) : undefined;
	const isKept = kept !== undefined && !isHiddenInside(kept.node);
	const value = isKept
		? toPlainValue(kept.node, kept.document.source)
		: fitToVersion(neutral ?? getNeutralValue(place.node.type, member), context.apiVersion);
	if (value === undefined || (!isKept && isRefused(place, member))) return {};
	const edits = () => setMember(place.document, place.node, member, value);
	return proposeFix(
		isKept ? `Add “${member}” as it was before` : `Add “${member}” with ${describeNeutralValue(value)}`,
		edits,
		isKept,
	);
}

/** Whether the neutral value of a member would lead into another refusal beside what is there. */
function isRefused(place: Cursor, member: string): boolean {
	if (member === "ViewerCertificate") return itemsOf(present(place, "Aliases")).items.length > 0;
	if (member === "ResponseCode") return isSet(place.get("ResponsePagePath"));
	if (member === "ResponsePagePath") return isSet(place.get("ResponseCode"));
	if (member !== "AllowedMethods") return false;
	return isSet(place.get("FieldLevelEncryptionId")) || place.get("GrpcConfig", "Enabled")?.boolean === true;
}

/** API versions before 2014-10-21 have no CachedMethods in AllowedMethods. */
function fitToVersion(value: Value | undefined, version: ApiVersion): Value | undefined {
	if (version >= "2014-10-21" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "CachedMethods"));
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
		message: `${toOwnerName(origin)} has neither S3OriginConfig nor CustomOriginConfig, which every update needs`,
		...(parseS3Host(getOriginHost(origin))?.isWebsite === false &&
			proposeFix("Add an S3OriginConfig without an identity", () =>
				setMember(origin.document, origin.node, "S3OriginConfig", { OriginAccessIdentity: "" }),
			)),
	});
}
