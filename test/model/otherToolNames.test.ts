import { describe, expect, it } from "vitest";
import { findOtherToolName } from "../../src/model/otherToolNames";
import { memberOf } from "../../src/schema/schema";
import { TOOL_NAMES } from "../../src/schema/toolNames";

const found = (structure: string, spelling: string) => {
	const name = findOtherToolName(structure, spelling);
	return name && [name.member, name.tool];
};

describe("the name of another tool", () => {
	it("is that of the member it stands for, in the member's own structure and its twin", () => {
		expect(found("DistributionConfig", "IPV6Enabled")).toEqual(["IsIPV6Enabled", "CloudFormation"]);
		expect(found("OriginGroup", "origin_id")).toEqual(["Id", "Terraform"]);
		expect(found("OriginCustomHeader", "name")).toEqual(["HeaderName", "Terraform"]);
		expect(found("DefaultCacheBehavior", "function_association")).toEqual(["FunctionAssociations", "Terraform"]);
		expect(found("CacheBehavior", "function_association")).toEqual(["FunctionAssociations", "Terraform"]);
	});

	it("may stand elsewhere than in the API", () => {
		expect(found("DistributionConfig", "S3Origin")).toEqual(["Origins", "CloudFormation"]);
		expect(found("DefaultCacheBehavior", "CachedMethods")).toEqual(["AllowedMethods.CachedMethods", "CloudFormation"]);
	});

	it("is none in other structures, and of tools whose documents look otherwise", () => {
		expect(found("Origin", "IPV6Enabled")).toBeUndefined();
		expect(found("DistributionConfig", "domainNames")).toBeUndefined();
		expect(found("DistributionConfig", "constructor")).toBeUndefined();
	});

	it("leads to members that exist", () => {
		for (const tool of ["CloudFormation", "Terraform"] as const) {
			for (const [path, target] of Object.entries(TOOL_NAMES[tool])) {
				const [structure = "", member] = target.split(".");
				const spelling = path.split(".").at(-1) ?? "";
				if (member) expect(memberOf(structure, found(structure, spelling)?.[0] ?? ""), path).toBeDefined();
			}
		}
	});
});
