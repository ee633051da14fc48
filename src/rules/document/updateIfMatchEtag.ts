import { isSet, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { isResponse, mayHaveMoreMembers } from "../../model/uncertainty";
import { foldName } from "../../schema/schema";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "rejection",
	on: ["UpdateDistributionRequest"],
	cases: {
		"InvalidIfMatchVersion/missing": {
			severity: "error",
			title: "Update without If-Match",
			why: "An update must send the ETag of the version that it changes, so that it does not overwrite someone else's change. The model makes [[UpdateDistributionRequest.IfMatch]] optional, so SDKs send the request without it. CloudFront rejects it.",
			basis: "model",
			source: "Service models of all API versions, UpdateDistribution: errors",
			error: "InvalidIfMatchVersion",
			example: {
				bad: '{ "Id": "E1A2B3C4D5E6F7", "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true } }',
				good: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true } }',
			},
		},
		"PreconditionFailed/etag": {
			severity: "error",
			title: "If-Match differs from the ETag of the earlier version",
			why: "CloudFront compares [[UpdateDistributionRequest.IfMatch]] with the ETag of the stored version. If they differ, someone has changed the config since you read it, or the ETag is from another distribution. Read the config again and repeat the change.",
			basis: "model",
			source: "Service models of all API versions, UpdateDistribution: errors",
			error: "PreconditionFailed",
			example: {
				before: '{ "ETag": "E3ABCDEFGHIJKL", "DistributionConfig": { "CallerReference": "a", "Enabled": true } }',
				bad: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a", "Enabled": false } }',
				good: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E3ABCDEFGHIJKL", "DistributionConfig": { "CallerReference": "a", "Enabled": false } }',
			},
		},
	},
	check(request, { operation, before, report }) {
		const match = present(request, "IfMatch");
		if (!isSet(match)) {
			if (mayHaveMoreMembers(request.node) || !request.get("DistributionConfig")) return;
			// A dict of an Id and a config may be on its way to something else; a call by name is not.
			const isSure = operation === "update" || foldName(request.document.name).includes("updatedistribution");
			report("InvalidIfMatchVersion/missing", match ?? request, {
				message: "The update has no IfMatch; set it to the ETag of the config that you read",
				...(!isSure && { severity: "warning" }),
			});
			return;
		}
		const stated = bare(trimmedText(match));
		// Only what CloudFront answered carries the ETag of the config in it; a request carries that of the one before.
		const etag = before && isResponse(before.document) ? bare(before.document.etag) : undefined;
		if (!stated || !etag || stated === etag) return;
		report("PreconditionFailed/etag", match, {
			message: `IfMatch is ${quote(stated)}, but the earlier version has the ETag ${quote(etag)}`,
		});
	},
};

function bare(etag: string | null | undefined): string | undefined {
	return etag?.replace(/^"|"$/g, "");
}
