import { isSet } from "../../model/accessors";
import { isRegion } from "../../model/arn";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

/** Regions with Origin Shield (Developer Guide, April 2026). */
const REGIONS: ReadonlySet<string> = new Set([
	"us-east-1",
	"us-east-2",
	"us-west-2",
	"ap-south-1",
	"ap-northeast-1",
	"ap-northeast-2",
	"ap-southeast-1",
	"ap-southeast-2",
	"eu-central-1",
	"eu-west-1",
	"eu-west-2",
	"me-central-1",
	"sa-east-1",
]);

function example(OriginShield: object): string {
	return JSON.stringify({
		Origins: { Quantity: 1, Items: [{ Id: "api", DomainName: "api.example.com", OriginShield }] },
	});
}

export const rule: Rule = {
	kind: "rejection",
	on: ["OriginShield"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/origin-shield-region": {
			severity: "error",
			title: "Origin Shield without a Region that offers it",
			why: "With Origin Shield on, [[OriginShield.OriginShieldRegion]] must be the code of one of the 13 Regions that offer it, such as `eu-central-1`. CloudFront rejects other Regions as if they did not exist. Choose the one nearest to the origin.",
			basis: "seen",
			source:
				"Service model 2020-05-31, OriginShield; Developer Guide 2026, choosing the Region for Origin Shield; response recorded in cdk-preflight",
			error: "InvalidArgument",
			wireMessage: ["The parameter region … does not exist!"],
			example: {
				bad: example({ Enabled: true, OriginShieldRegion: "Frankfurt" }),
				good: example({ Enabled: true, OriginShieldRegion: "eu-central-1" }),
			},
		},
	},
	check(shield, { report }) {
		const place = shield.get("OriginShieldRegion");
		const region = literalText(place);
		const id = "InvalidArgument/origin-shield-region";
		if (!isSet(place)) {
			if (shield.get("Enabled")?.boolean !== true) return;
			report(id, place ?? shield, { message: "Origin Shield is on, but OriginShieldRegion is not set" });
		} else if (region !== undefined && !isRegion(region)) {
			report(id, place, {
				message: `OriginShieldRegion ${quote(region)} is not a Region code such as “us-east-1”`,
			});
		} else if (region !== undefined && !REGIONS.has(region)) {
			report(id, place, {
				message: `${quote(region)} does not offer Origin Shield; use the nearest of the 13 Regions that do`,
			});
		}
	},
};
