import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

function example(VpcOriginId: string): string {
	return JSON.stringify({
		Origins: { Quantity: 1, Items: [{ Id: "app", DomainName: "app.example.com", VpcOriginConfig: { VpcOriginId } }] },
	});
}

export const rule: Rule = {
	kind: "rejection",
	on: ["VpcOriginConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/vpc-origin": {
			severity: "warning",
			title: "VpcOriginId is not a VPC origin ID",
			why: "[[VpcOriginConfig.VpcOriginId]] takes the ID of an existing VPC origin, which begins with `vo_`. CloudFront may reject the ARN of a load balancer or an empty value. Only your account shows whether the ID exists.",
			basis: "inferred",
			source: "Service model 2020-05-31, VpcOriginConfig",
			error: { code: "InvalidArgument", modelled: "EntityNotFound" },
			example: {
				bad: example("arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1"),
				good: example("vo_AbCdEfGhIjKlMnOpQrStUv"),
			},
		},
	},
	check(config, { report }) {
		const place = config.get("VpcOriginId");
		const id = literalText(place);
		if (!place || id === undefined || /^vo_\w+$/.test(id)) return;
		report("InvalidArgument/vpc-origin", place, {
			message:
				id === ""
					? "VpcOriginId is empty, which CloudFront may reject"
					: `VpcOriginId ${quote(id)} is not a VPC origin ID, so CloudFront may reject it`,
		});
	},
};
