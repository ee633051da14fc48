import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ID } from "../../scripts/lib/apiDocuments.mjs";
import type { Exchange } from "../../src/capture/exchange";
import { isRelevantExchange } from "../../src/capture/relevance";
import { readDocuments } from "../../src/formats/read";
import { toCall } from "./flow";

// What passes through a console besides configs. None of it is one, much of it talks of CloudFront.

/** XML as other services answer it, with what is easily taken for a distribution's: ids, domains, aliases, Enabled. */
const SERVICES: readonly (readonly [name: string, xml: string])[] = [
	[
		"EC2",
		`<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>8f7724cf</requestId><reservationSet><item><reservationId>r-1234</reservationId><instancesSet><item><instanceId>i-1234</instanceId><dnsName>ec2-203-0-113-9.compute-1.amazonaws.com</dnsName><instanceState><code>16</code><name>running</name></instanceState></item></instancesSet></item></reservationSet></DescribeInstancesResponse>`,
	],
	[
		"S3 buckets",
		`<?xml version="1.0"?><ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>75aa57</ID><DisplayName>cloudfront-logs</DisplayName></Owner><Buckets><Bucket><Name>cloudfront-origin</Name><CreationDate>2019-12-11T23:32:47Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>`,
	],
	[
		"S3 objects",
		`<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>logs</Name><Prefix>cloudfront/${ID}</Prefix><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated><Contents><Key>cloudfront/${ID}.2017-10-26.gz</Key><ETag>"70ee"</ETag><Size>434234</Size></Contents></ListBucketResult>`,
	],
	[
		"S3 CORS",
		"<CORSConfiguration><CORSRule><AllowedOrigin>https://d111.cloudfront.net</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedHeader>*</AllowedHeader><MaxAgeSeconds>3000</MaxAgeSeconds></CORSRule></CORSConfiguration>",
	],
	[
		"S3 website",
		"<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>",
	],
	[
		"S3 logging",
		"<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs</TargetBucket><TargetPrefix>a/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>",
	],
	[
		"Route 53",
		`<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets><ResourceRecordSet><Name>www.example.com.</Name><Type>A</Type><AliasTarget><HostedZoneId>Z2FDTNDATAQYW2</HostedZoneId><DNSName>d111111abcdef8.cloudfront.net.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget></ResourceRecordSet></ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems></ListResourceRecordSetsResponse>`,
	],
	[
		"Route 53 zone",
		`<GetHostedZoneResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name><CallerReference>2017-10-26</CallerReference><Config><Comment>for CloudFront</Comment><PrivateZone>false</PrivateZone></Config></HostedZone></GetHostedZoneResponse>`,
	],
	[
		"IAM",
		"<ListServerCertificatesResponse><ListServerCertificatesResult><IsTruncated>false</IsTruncated><ServerCertificateMetadataList><member><ServerCertificateName>cloudfront</ServerCertificateName><Path>/cloudfront/</Path><ServerCertificateId>ASCA</ServerCertificateId></member></ServerCertificateMetadataList></ListServerCertificatesResult></ListServerCertificatesResponse>",
	],
	[
		"STS",
		"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/a</Arn><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
	],
	[
		"CloudFormation",
		`<DescribeStackResourcesResponse><DescribeStackResourcesResult><StackResources><member><LogicalResourceId>Cdn</LogicalResourceId><PhysicalResourceId>${ID}</PhysicalResourceId><ResourceType>AWS::CloudFront::Distribution</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member></StackResources></DescribeStackResourcesResult></DescribeStackResourcesResponse>`,
	],
	[
		"ELB",
		"<DescribeLoadBalancersResponse><DescribeLoadBalancersResult><LoadBalancers><member><LoadBalancerName>a</LoadBalancerName><DNSName>a.elb.amazonaws.com</DNSName><Scheme>internet-facing</Scheme><Enabled>true</Enabled></member></LoadBalancers></DescribeLoadBalancersResult></DescribeLoadBalancersResponse>",
	],
	[
		"SNS",
		"<ListTopicsResponse><ListTopicsResult><Topics><member><TopicArn>arn:aws:sns:us-east-1:123456789012:cloudfront</TopicArn></member></Topics></ListTopicsResult></ListTopicsResponse>",
	],
	[
		"CloudWatch",
		`<GetMetricStatisticsResponse><GetMetricStatisticsResult><Label>Requests of ${ID}</Label><Datapoints><member><Sum>5</Sum><Unit>None</Unit></member></Datapoints></GetMetricStatisticsResult></GetMetricStatisticsResponse>`,
	],
	[
		"CloudFront invalidation",
		`<Invalidation xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/"><Id>I1</Id><Status>Completed</Status><InvalidationBatch><Paths><Quantity>1</Quantity><Items><Path>/*</Path></Items></Paths><CallerReference>x</CallerReference></InvalidationBatch></Invalidation>`,
	],
	[
		"RSS",
		"<rss><channel><title>Amazon CloudFront</title><item><title>CloudFront announces TLS policies</title><link>https://aws.amazon.com/cloudfront</link></item></channel></rss>",
	],
];

/** Pages around such XML, and pages that show it. */
function pages(): string[] {
	return SERVICES.map(
		([name, xml]) =>
			`<!doctype html><html lang="en"><head><title>${name} and your CloudFront distribution</title><meta name="viewport" content="width=device-width"></head><body><h1>Origin, Aliases, Enabled</h1><table><tr><td>DomainName<td>a.example.com</table><pre>${xml.replace(/</g, "&lt;")}</pre><script>window.__data={"path":"/","comment":"x","enabled":true,"origins":[]}</script></body></html>`,
	);
}

/** JSON of any shape, the same in each run, with keys that configs have as well. */
function randomJson(count: number): string[] {
	const key = fc.constantFrom("id", "Id", "status", "enabled", "Comment", "items", "name", "origin", "tags", "headers");
	const { value } = fc.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ depthSize: "small" },
			fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
			fc.array(tie("value"), { maxLength: 5 }),
			fc.dictionary(key, tie("value"), { maxKeys: 6 }),
		),
	}));
	return fc
		.sample(fc.dictionary(key, value, { maxKeys: 6 }), { numRuns: count, seed: 20171026 })
		.map((one) => JSON.stringify(one));
}

const installed = readdirSync("node_modules", { recursive: true, encoding: "utf8" }).sort();

/** Texts of files that come with what is installed. */
function files(name: RegExp, count: number): string[] {
	return installed
		.filter((file) => name.test(file))
		.slice(0, count)
		.map((file) => readFileSync(`node_modules/${file}`, "utf8"));
}

const strangers: readonly (readonly [kind: string, texts: readonly string[]])[] = [
	["other services' XML", SERVICES.map(([, xml]) => xml)],
	["HTML of all kinds", [...pages(), ...files(/^playwright-core.*\.html$/, 6)]],
	["scripts, minified", [...files(/\.min\.js$/, 12), ...files(/^[^/@]+\/dist\/[^/]+\.js$/, 20)]],
	["JSON of packages", files(/^[^/]+\/package\.json$/, 80)],
	["JSON of translations", files(/^axe-core\/locales\/.*\.json$/, 10)],
	["random JSON", randomJson(50)],
];

test.each(strangers)("no config in %s", (_, texts) => {
	for (const text of texts) {
		const exchange: Exchange = {
			time: 0,
			method: "GET",
			url: "https://example.com/api",
			ifMatch: null,
			status: 200,
			etag: null,
			requestBody: null,
			responseBody: text,
			bodyMissing: false,
		};
		const found = readDocuments(text).documents.filter((one) => one.shape !== null);
		expect(
			found.map((one) => one.where),
			text.slice(0, 200),
		).toEqual([]);
		const call = isRelevantExchange(exchange.url, text) ? toCall(exchange) : null;
		expect(call, text.slice(0, 200)).toBeNull();
	}
});

test("there are 200 of them", () => {
	expect(strangers.flatMap(([, texts]) => texts).length).toBeGreaterThanOrEqual(200);
});
