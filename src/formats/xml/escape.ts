/** Namespace prefixes that need no declaration. */
const XML_PREFIX = "xml:";

const NAME = /^[A-Z_a-zÀ-ÖØ-öø-ÿ][\w.À-ÖØ-öø-ÿ-]*$/;

/** A string as it stands between tags, such that it reads back the same; what XML cannot hold becomes U+FFFD. */
export function escapeText(text: string): string {
	return replaceForbidden(text).replace(/[&<>\r]/g, toReference);
}

/** As `escapeText`, with the white space at its ends kept safe where it would not count. */
export function escapeStrayText(text: string): string {
	return escapeText(text).replace(/^[ \t\n]+|[ \t\n]+$/g, (blank) => blank.replace(/[ \t\n]/g, toReference));
}

/** A string as it stands between double quotes in a tag. */
export function escapeAttribute(text: string): string {
	return replaceForbidden(text).replace(/[&<>"\t\n\r]/g, toReference);
}

/** A comment; hyphens in it are set apart, since two of them would end it. */
export function printComment(text: string): string {
	const safe = unifyLineEnds(text).replace(/-(?=-)/g, "- ");
	return `<!--${safe}${safe.endsWith("-") ? " " : ""}-->`;
}

/** A processing instruction, or a comment when its text cannot be one. */
export function printInstruction(text: string): string {
	const target = /^[^ \t\n\r]*/.exec(text)?.[0] ?? "";
	const isFine = isElementName(target) && target.toLowerCase() !== "xml" && !text.includes("?>");
	return isFine ? `<?${unifyLineEnds(text)}?>` : printComment(`?${text}?`);
}

/**
 * Tells whether a key can be the name of an element. One with a prefix cannot, since nothing would declare it; beyond
 * Latin letters the editions of XML differ, and so do parsers.
 */
export function isElementName(key: string): boolean {
	return NAME.test(key);
}

/** Tells whether a name can be that of an attribute as far as spelling goes; its prefix may lack a declaration. */
export function isAttributeName(name: string): boolean {
	const colon = name.indexOf(":");
	return isElementName(colon < 0 ? name : name.slice(0, colon)) && (colon < 0 || isElementName(name.slice(colon + 1)));
}

/** The prefix of an attribute's name that must be declared, or null. */
export function findPrefix(name: string): string | null {
	const colon = name.indexOf(":");
	return colon < 0 || name.startsWith(XML_PREFIX) ? null : name.slice(0, colon);
}

function toReference(char: string): string {
	switch (char) {
		case "&":
			return "&amp;";
		case "<":
			return "&lt;";
		case ">":
			return "&gt;";
		case '"':
			return "&quot;";
		default:
			return `&#${char.charCodeAt(0)};`;
	}
}

function unifyLineEnds(text: string): string {
	return replaceForbidden(text).replace(/\r\n?/g, "\n");
}

function replaceForbidden(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
	return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, "\ufffd");
}
