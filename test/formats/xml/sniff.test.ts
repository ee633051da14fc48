import { expect, test } from "vitest";
import { xmlFormat } from "../../../src/formats/xml/xml";

test.each<[expected: number, text: string]>([
	[1, '<?xml version="1.0"?><a/>'],
	[1, '\ufeff\r\n <?xml version="1.0" encoding="UTF-16"?>\n<a/>'],
	[0.9, "<DistributionConfig>"],
	[0.9, '  <cf:DistributionConfig xmlns:cf="u">'],
	[0.9, "<a/>"],
	[0.9, "<Dist"],
	[0.9, "<!-- a --><a/>"],
	[0.9, "<!DOCTYPE a><a/>"],
	[0.5, "HTTP/1.1 200 OK\r\nETag: E1\r\n\r\n<DistributionConfig xmlns='u'>"],
	[0.5, "```xml\n<DistributionConfig>\n```"],
	[0.5, "$ cat x.xml\n  <?xml version='1.0'?>"],
	[0.3, "body = \"<?xml version='1.0'?><a/>\""],
	[0.1, "<!DOCTYPE html><html>"],
	[0.1, "<html lang='en'>"],
	[0, ""],
	[0, "   "],
	[0, "{}"],
	[0, '{"a": "<b>"}'],
	[0, "<"],
	[0, "< a>"],
	[0, "<<>>"],
	[0, "1 < 2"],
	[0, "client.create_distribution(DistributionConfig={})"],
	[0, `${"x".repeat(5000)}\n<?xml version="1.0"?>`],
])("%f: %j", (expected, text) => {
	expect(xmlFormat.sniff(text)).toBe(expected);
});
