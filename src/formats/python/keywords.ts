/** Python's own words: none of them is the name of a value, and a bracket behind one begins a value. */
export const KEYWORDS = toWordSet(
	"and as assert async await break case continue del elif else except exec finally for from global if import in is",
	"lambda match nonlocal not or pass print raise return try while with yield class def",
);

/** Words that begin a statement whose colon is followed by other statements. */
export const COMPOUND_KEYWORDS = toWordSet("async case class def elif else except finally for if match try while with");

/** Words behind which a name and parentheses are a definition. */
export const DEFINITION_KEYWORDS = toWordSet("class def");

function toWordSet(...lines: string[]): Set<string> {
	return new Set(lines.flatMap((line) => line.split(" ")));
}
