import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCacheKey, getForwardedValues } from "../../model/forwarding";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { capitalize } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { findManagedPolicy } from "../../schema/policies";
import type { Rule } from "../rule";

/** Managed policies that leave the parameters out for S3 origins, except AllViewer and the like, which fail there anyway. */
const DROPPING: readonly string[] = ["AllViewerExceptHostHeader", "Elemental-MediaTailor-PersonalizedManifests"];

const exampleOf = (host: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "files", "DomainName": "${host}" }] }, "DefaultCacheBehavior": { "TargetOriginId": "files", "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "OriginRequestPolicyId": "b689b0a8-53d0-40ab-baf2-68738e2966ac" } }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"s3-response-parameters": {
			severity: "warning",
			title: "response-content-* parameters do not reach S3",
			why: "With an S3 origin, managed origin request policies such as AllViewerExceptHostHeader do not forward `response-content-type`, `response-content-disposition` and `response-content-encoding`. Downloads lose the file name or type that a link asks for. A custom origin request policy forwards them.",
			basis: "doc",
			source: "Developer Guide, current edition, Use managed origin request policies: note on S3 origins",
			example: { bad: exampleOf("files.s3.eu-west-1.amazonaws.com"), good: exampleOf("files.example.com") },
		},
	},
	check(behavior, { report }) {
		const at = present(behavior, "OriginRequestPolicyId");
		const name = findManagedPolicy(trimmedText(at) ?? "")?.name ?? "";
		if (!at || getForwardedValues(behavior) || !DROPPING.includes(name)) return;
		// What is in the cache key reaches the origin in any case.
		const { queryStrings } = getCacheKey(behavior);
		if (queryStrings !== "none" && !(queryStrings && typeof queryStrings === "object" && "only" in queryStrings))
			return;
		const origin = findTargetedOrigins(behavior, findEnclosingDistribution(behavior)).find(
			(one) => parseS3Host(getOriginHost(one))?.isWebsite === false,
		);
		if (!origin) return;
		report("s3-response-parameters", at, {
			message: `${capitalize(toBehaviorName(behavior))} does not send response-content-type, -disposition and -encoding to S3: the managed policy ${name} leaves them out`,
			related: [{ place: present(origin, "DomainName") ?? origin, message: "The S3 origin" }],
		});
	},
};
