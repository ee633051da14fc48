import { describe, expect, it } from "vitest";
import { buildReferenceTree, getVersionAdditions, type ReferenceNode } from "../../src/lookup/reference";
import { resolveLink } from "../../src/schema/links";
import { allStructures, isMemberInVersion } from "../../src/schema/schema";
import { API_VERSIONS } from "../../src/schema/versions";

const all = (node: ReferenceNode): ReferenceNode[] => [node, ...node.children.flatMap(all)];

describe("the reference", () => {
	it("holds every member of the config that a version has, and no other", () => {
		for (const version of API_VERSIONS) {
			const shown = new Set(all(buildReferenceTree(version)).map(({ target }) => target));
			const known = allStructures
				.filter(({ config }) => config)
				.flatMap((structure) =>
					Object.entries(structure.members)
						.filter(([, member]) => isMemberInVersion(structure, member, version))
						.map(([name]) => `${structure.name}.${name}`),
				);
			expect([...shown].sort(), version).toEqual(["DistributionConfig", ...known].sort());
		}
	});

	it("tells where a member stands, and what it is", () => {
		const nodes = all(buildReferenceTree("2020-05-31"));
		const find = (path: string) => nodes.find((node) => node.path === path);
		expect(find("CacheBehaviors.Items")).toMatchObject({ structure: "CacheBehavior", list: true });
		expect(find("CacheBehaviors.Items[].PathPattern")).toMatchObject({ structure: null, required: true });
		expect(find("DefaultCacheBehavior.MinTTL")).toMatchObject({ deprecated: true, added: false });
		expect(find("Origins.Items[].OriginShield")).toMatchObject({ added: true, structure: "OriginShield" });
	});

	it("tells what a version brought", () => {
		expect(getVersionAdditions("2015-04-17")).toEqual({
			structures: [],
			members: ["CacheBehavior.DefaultTTL", "CacheBehavior.MaxTTL"],
			values: [],
		});
		expect(getVersionAdditions("2016-01-13")).toMatchObject({
			structures: ["CustomHeaders", "OriginCustomHeader", "OriginSslProtocols"],
			members: ["CustomOriginConfig.OriginSslProtocols", "Origin.CustomHeaders"],
		});
		expect(getVersionAdditions("2018-11-05").members).toContain("DistributionConfig.OriginGroups");
		expect(getVersionAdditions("2020-05-31").values).toContain("enum:HttpVersion.http3");
	});

	it("names only what links lead to", () => {
		for (const version of API_VERSIONS) {
			const { structures, members, values } = getVersionAdditions(version);
			expect([...structures, ...members, ...values].filter((target) => !resolveLink(target))).toEqual([]);
		}
	});
});
