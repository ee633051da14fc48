import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/document/cursor";
import { readDocuments } from "../../src/formats/read";
import { getImpliedTtls, getTtls } from "../../src/model/ttl";
import { API_VERSIONS, type ApiVersion } from "../../src/schema/versions";

function behavior(members: object, apiVersion: ApiVersion): Cursor {
	const config = { DefaultCacheBehavior: { TargetOriginId: "web", ...members } };
	const [document] = readDocuments(JSON.stringify(config), { format: "json", apiVersion }).documents;
	return document ? (Cursor.root(document).get("DefaultCacheBehavior") as Cursor) : expect.fail();
}

const values = { ForwardedValues: { QueryString: false, Cookies: { Forward: "none" } } };

describe("implied TTLs", () => {
	it("have no maximum before MaxTTL exists", () => {
		for (const version of API_VERSIONS) {
			const { max } = getImpliedTtls({}, version);
			expect([version, max]).toEqual([version, version < "2015-04-17" ? Number.POSITIVE_INFINITY : 31_536_000]);
		}
	});

	it("rise with those that are set", () => {
		expect(getImpliedTtls({}, "2020-05-31")).toEqual({ min: 0, default: 86_400, max: 31_536_000 });
		expect(getImpliedTtls({ min: 100_000 }, "2020-05-31")).toEqual({ min: 100_000, default: 100_000, max: 31_536_000 });
		expect(getImpliedTtls({ default: 40_000_000 }, "2020-05-31").max).toBe(40_000_000);
		expect(getImpliedTtls({ min: 40_000_000 }, "2020-05-31").max).toBe(40_000_000);
		expect(getImpliedTtls({ min: 5, default: 1, max: 2 }, "2020-05-31")).toEqual({ min: 5, default: 1, max: 2 });
	});
});

describe("the TTLs of a behavior", () => {
	it("are its own beside ForwardedValues", () => {
		expect(getTtls(behavior({ ...values, MinTTL: 60, MaxTTL: 600 }, "2020-05-31"), "2020-05-31")).toEqual({
			min: 60,
			default: 86_400,
			max: 600,
		});
	});

	it("are those of a managed policy", () => {
		const optimized = behavior({ CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6" }, "2020-05-31");
		expect(getTtls(optimized, "2020-05-31")).toEqual({ min: 1, default: 86_400, max: 31_536_000 });
	});

	it("are not known for a policy of the account, nor where only a program knows one", () => {
		expect(getTtls(behavior({ CachePolicyId: "own" }, "2020-05-31"), "2020-05-31")).toBeNull();
		expect(getTtls(behavior({ ...values, MinTTL: "soon" }, "2020-05-31"), "2020-05-31")).toBeNull();
	});
});
