/** Lower-case letters and digits of a name, equal for all its spellings. */
export function toNameKey(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// HTTPS Port; Too Many CNAMEs; Is IPV6 Enabled; TLSv1.2 2021; S3 Origin Config.
const NAME_WORD = /[A-Z]+v\d(?:\.\d)?|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*(?:\.\d+)?|\d+/g;

/** The words of an API name, in lower case. */
export function splitNameWords(name: string): string[] {
	return (name.match(NAME_WORD) ?? []).map((word) => word.toLowerCase());
}

/** The words of a text in lower case; a number keeps its decimals (`1.2`, `tlsv1.2`). */
export function splitTextWords(text: string): string[] {
	return text.toLowerCase().match(/[a-z0-9]+(?:\.\d+)*/g) ?? [];
}

/** Words whose `s` is no plural. */
const UNSTEMMED_WORDS = new Set(["https", "cors", "hsts", "mtls", "always", "previous", "embed"]);

/**
 * The common stem of a word's forms, equal for `cached`, `caching` and `caches`. Deliberately simple: the index and the
 * query use the same function, so it only has to keep different words apart.
 */
export function getStem(word: string): string {
	let found = stems.get(word);
	if (found === undefined) {
		found = stripSuffixes(word);
		if (stems.size < MAX_STEMS) stems.set(word, found);
	}
	return found;
}

/** Cache: the index stems each word many times. */
const stems = new Map<string, string>();
const MAX_STEMS = 10_000;

function stripSuffixes(word: string): string {
	if (word.length < 4 || UNSTEMMED_WORDS.has(word) || /\d/.test(word)) return word;
	let rest = word.endsWith("ies") ? word.slice(0, -2) : word.replace(/(?<=..)(?<![suia])s$/, "");
	rest = rest.replace(/(?<=[aeiouy].*)(?<=...)(?:ing|(?<!e)ed)$/, "").replace(/(?<=.....)ion$/, "");
	rest = rest.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=..)e$/, "");
	return rest.replace(/(?<=..)y$/, "i");
}

/** Words without meaning for a search. */
const STOP_WORDS = new Set(
	"a about am an and are as at be been by can could did do does for from give gives go goes going had has have he her his how i if in into is it its may me mean means might must my of on or our please shall should so some tell than that the their them then there these they this those to us using was we were what when where which who why will with would you your".split(
		" ",
	),
);

/** Whether a word has no meaning for a search. */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}
