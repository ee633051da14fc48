import { describe, expect, it, test } from "vitest";
import { parseDoc, resolveLink, toMarkdown, toPlainText } from "../../src/schema/links";

test("docs without markup, and as Markdown", () => {
	const doc = "Set `true` in [[CacheBehavior.MinTTL]] or [[enum:PriceClass.None]], see [[error:NoSuchOrigin]]; [x].";
	expect(toPlainText(doc)).toBe("Set true in CacheBehavior.MinTTL or None, see NoSuchOrigin; [x].");
	expect(toMarkdown(doc)).toBe("Set `true` in `CacheBehavior.MinTTL` or `None`, see `NoSuchOrigin`; [x].");
});

describe("parseDoc", () => {
	it("splits text, code and links", () => {
		expect(parseDoc("Set `true` with [[Origins]], see [[CacheBehavior.MinTTL]].")).toEqual([
			{ kind: "text", text: "Set " },
			{ kind: "code", text: "true" },
			{ kind: "text", text: " with " },
			{ kind: "link", text: "Origins", target: "Origins" },
			{ kind: "text", text: ", see " },
			{ kind: "link", text: "CacheBehavior.MinTTL", target: "CacheBehavior.MinTTL" },
			{ kind: "text", text: "." },
		]);
	});

	it("shows errors by their code and enum values by the value", () => {
		expect(parseDoc("[[error:NoSuchOrigin]][[enum:MinimumProtocolVersion.TLSv1.2_2021]]")).toEqual([
			{ kind: "link", text: "NoSuchOrigin", target: "error:NoSuchOrigin" },
			{ kind: "link", text: "TLSv1.2_2021", target: "enum:MinimumProtocolVersion.TLSv1.2_2021" },
		]);
	});

	it("takes links inside code as code", () => {
		expect(parseDoc("`a[[b]]`")).toEqual([{ kind: "code", text: "a[[b]]" }]);
	});

	it.each(["", "a ` b", "a [[ b", "[[]]", "``", "a ]] b", "[one]"])("keeps unpaired marks as text: %j", (text) => {
		expect(parseDoc(text)).toEqual(text === "" ? [] : [{ kind: "text", text }]);
	});

	it("loses nothing", () => {
		const text = "x [[a [[Origins]] `y` ` [z]] ]";
		const written = parseDoc(text).map((part) => {
			if (part.kind === "link") return `[[${part.target}]]`;
			return part.kind === "code" ? `\`${part.text}\`` : part.text;
		});
		expect(written.join("")).toBe(text);
	});

	it("reads long runs of opening marks in linear time", () => {
		const text = "[[".repeat(200_000);
		expect(parseDoc(text)).toEqual([{ kind: "text", text }]);
	});
});

describe("resolveLink", () => {
	it("tells what a target names", () => {
		expect(resolveLink("Origins")).toEqual({ kind: "structure", structure: "Origins" });
		expect(resolveLink("Origin.Id")).toEqual({ kind: "member", structure: "Origin", member: "Id" });
		expect(resolveLink("error:NoSuchOrigin")).toEqual({ kind: "error", code: "NoSuchOrigin" });
		expect(resolveLink("enum:SslProtocol.TLSv1.1")).toEqual({ kind: "value", enum: "SslProtocol", value: "TLSv1.1" });
	});

	it.each([
		"",
		".",
		"Nowhere",
		"Origin.",
		"Origin.Nothing",
		"origin.id",
		"error:",
		"error:Nothing",
		"error:toString",
		"enum:",
		"enum:SslProtocol",
		"enum:SslProtocol.",
		"enum:SslProtocol.TLSv9",
		"enum:SslProtocol.toString",
		"__proto__",
		"Origin.__proto__",
		"Origin.constructor",
	])("knows nothing of %j", (target) => {
		expect(resolveLink(target)).toBeNull();
	});
});
