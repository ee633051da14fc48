import type { Cursor } from "../../document/cursor";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isInWholeDistribution } from "../../model/distribution";
import { ALL_METHODS } from "../../model/methods";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { allowMethodsFix } from "../shared/methodFixes";

const CODE = "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
const source = "Developer Guide 2023, Field-level encryption";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2017-10-30",
	cases: {
		[`${CODE}/viewer-policy`]: {
			severity: "error",
			title: "Field-level encryption on a behavior that allows plain HTTP",
			why: "CloudFront encrypts the fields at the edge to protect them on the way to the origin. Over plain HTTP they would already reach the edge unencrypted. Set [[CacheBehavior.ViewerProtocolPolicy]] to `https-only` or `redirect-to-https`.",
			basis: "doc",
			source,
			error: CODE,
			example: {
				bad: '{ "DefaultCacheBehavior": { "FieldLevelEncryptionId": "C3KM2WVD605UAY", "ViewerProtocolPolicy": "allow-all" } }',
				good: '{ "DefaultCacheBehavior": { "FieldLevelEncryptionId": "C3KM2WVD605UAY", "ViewerProtocolPolicy": "https-only" } }',
			},
		},
		[`${CODE}/methods`]: {
			severity: "error",
			title: "Field-level encryption on a behavior that does not allow POST",
			why: "Field-level encryption encrypts form fields that viewers send with POST or PUT. A behavior with [[CacheBehavior.FieldLevelEncryptionId]] must therefore allow all seven methods.",
			basis: "doc",
			source,
			error: CODE,
			example: {
				bad: '{ "DefaultCacheBehavior": { "FieldLevelEncryptionId": "C3KM2WVD605UAY", "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"] } } }',
				good: '{ "DefaultCacheBehavior": { "FieldLevelEncryptionId": "C3KM2WVD605UAY", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
		[`${CODE}/origin-policy`]: {
			severity: "error",
			title: "Field-level encryption with an origin that uses plain HTTP",
			why: "Field-level encryption adds a layer on top of HTTPS. Set [[CustomOriginConfig.OriginProtocolPolicy]] of the origin to `https-only` or `match-viewer`.",
			basis: "doc",
			source,
			error: CODE,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "http-only" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "api", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "FieldLevelEncryptionId": "C3KM2WVD605UAY", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "api", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "FieldLevelEncryptionId": "C3KM2WVD605UAY", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
	},
	check(behavior, context) {
		const id = behavior.get("FieldLevelEncryptionId");
		if (!isSet(id) || id.isHidden) return;
		const related = [{ place: id, message: "Field-level encryption" }];
		const policy = present(behavior, "ViewerProtocolPolicy");
		if (policy && trimmedText(policy) === "allow-all") {
			const message = `Field-level encryption needs HTTPS, but ${toBehaviorName(behavior)} allows plain HTTP`;
			context.report(`${CODE}/viewer-policy`, policy, {
				message,
				related,
				...replaceValueFix(policy, "redirect-to-https"),
			});
		}
		checkMethods(behavior, id, context);
		checkOrigins(behavior, id, context);
	},
};

function checkMethods(behavior: Cursor, id: Cursor, { report }: RuleContext): void {
	const allowed = present(behavior, "AllowedMethods");
	const { items, isKnown } = itemsOf(allowed);
	if (!isKnown || (!allowed && !isInWholeDistribution(behavior)) || items.some((one) => trimmedText(one) === "POST"))
		return;
	const message = `Field-level encryption needs all seven methods, but ${toBehaviorName(behavior)} does not allow POST`;
	report(`${CODE}/methods`, allowed ?? behavior, {
		message,
		related: [{ place: id, message: "Field-level encryption" }],
		...allowMethodsFix(ALL_METHODS, behavior, allowed),
	});
}

function checkOrigins(behavior: Cursor, id: Cursor, { report, config }: RuleContext): void {
	for (const origin of findTargetedOrigins(behavior, config)) {
		const policy = present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		if (trimmedText(policy) !== "http-only") continue;
		const name = quote(trimmedText(origin.get("Id")) ?? "");
		report(`${CODE}/origin-policy`, id, {
			message: `Field-level encryption needs an HTTPS origin, but ${name} uses plain HTTP only`,
			related: policy && [{ place: policy, message: "Plain HTTP to the origin" }],
		});
	}
}
