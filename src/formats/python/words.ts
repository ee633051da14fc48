/** Words of Python before which a bracket begins a value, and is no call or subscript. */
export const KEYWORDS = new Set(
	"and as assert await async case del elif else except exec for from global if import in is lambda not or print raise return while with yield".split(
		" ",
	),
);

/** Words that begin a statement whose colon is followed by other statements. */
export const COMPOUND = new Set("async case class def elif else except finally for if match try while with".split(" "));

/** Words behind which a name and parentheses are a definition. */
export const DEFINITIONS = new Set(["def", "class"]);
