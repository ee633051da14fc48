import { parseArn } from "../../model/arn";

/** Describes an ARN of a certificate, function, web ACL or log configuration; null when the text is not an ARN. */
export function explainArn(text: string): string | null {
	const arn = parseArn(text);
	if (!arn) return null;
	const account = arn.account ? `, account ${arn.account}` : "";
	switch (arn.service) {
		case "acm":
			return `ACM certificate in ${arn.region}${account}.`;
		case "iam":
			return `IAM resource${account}: \`${arn.resource}\`.`;
		case "lambda":
			return explainLambdaArn(arn.resource, arn.region, account);
		case "cloudfront":
			return explainCloudFrontArn(arn.resource, account);
		case "wafv2": {
			const [scope, , name] = arn.resource.split("/", 4);
			return `AWS WAF web ACL \`${name}\`, scope ${scope}, region ${arn.region}${account}.`;
		}
		case "s3":
			return `S3 bucket or object \`${arn.resource}\`.`;
		default:
			return `Resource of ${arn.service}${arn.region && ` in ${arn.region}`}${account}: \`${arn.resource}\`.`;
	}
}

function explainLambdaArn(resource: string, region: string, account: string): string {
	const [, name, version] = resource.split(":", 3);
	const which =
		version === undefined ? "no version" : /^\d+$/.test(version) ? `version ${version}` : `alias \`${version}\``;
	return `Lambda function \`${name}\`, ${which}, region ${region}${account}.`;
}

function explainCloudFrontArn(resource: string, account: string): string {
	const slash = resource.indexOf("/");
	const kind = resource.slice(0, slash < 0 ? undefined : slash);
	const name = slash < 0 ? "" : resource.slice(slash + 1);
	const names: { readonly [kind: string]: string } = {
		function: "CloudFront Function",
		distribution: "Distribution",
		"realtime-log-config": "Real-time log configuration",
	};
	return `${Object.hasOwn(names, kind) ? names[kind] : `CloudFront ${kind}`} \`${name}\`${account}.`;
}
