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
			title: "The update has no If-Match",
			why: "An update has to name the ETag of the version that it starts from, so that nobody overwrites the change of another. The model calls [[UpdateDistributionRequest.IfMatch]] optional, so SDKs send the request without it, and CloudFront refuses it.",
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
			title: "If-Match is not the ETag of the version before",
			why: "CloudFront compares [[UpdateDistributionRequest.IfMatch]] with the ETag of the version that is stored. Another one means that the config was changed since it was read, or that the ETag is one of another distribution. Read again and make the change anew.",
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
				message: "The update has no IfMatch; give it the ETag with which the config was read",
				...(!isSure && { severity: "warning" }),
			});
			return;
		}
		const stated = bare(trimmedText(match));
		// Only what CloudFront answered carries the ETag of the config in it; a request carries that of the one before.
		const etag = before && isResponse(before.document) ? bare(before.document.etag) : undefined;
		if (!stated || !etag || stated === etag) return;
		report("PreconditionFailed/etag", match, {
			message: `IfMatch is ${quote(stated)}, but the version before was read with the ETag ${quote(etag)}`,
		});
	},
};

function bare(etag: string | null | undefined): string | undefined {
	return etag?.replace(/^"|"$/g, "");
}
