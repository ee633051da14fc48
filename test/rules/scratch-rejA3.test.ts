import { test } from "vitest";
import { read } from "../../src/formats/read";
test("x", () => {
	for (const t of ['client.update_distribution(Id="E1A2B3C4D5E6F7", IfMatch="E2QWRUHAPOMQZL")', 'client.update_distribution(Id="E1A2B3C4D5E6F7", **arguments)','client.update_distribution(Id="E1A2B3C4D5E6F7", DistributionConfig=x)']) {
		const r = read(t);
		console.log(r.format, r.documents.map((d) => [d.shape, d.root.type, d.name, d.root.entries.map((e) => [e.key, e.spelled])]), r.problems);
	}
});
