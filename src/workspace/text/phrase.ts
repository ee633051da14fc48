import type messages from "../../../public/_locales/en/messages.json";

/** The catalogue of texts; only its type comes from here, the browser serves the texts themselves. */
type Messages = typeof messages;

/** Names of texts. */
type MessageKey = keyof Messages;

type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;

/** Names of texts that have a form for each kind of number; the catalogue has them with the kind behind: `items_one`. */
export type PluralKey = PluralBase<MessageKey>;

/** Names of texts that come in one form. */
export type PhraseKey = Exclude<MessageKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

type PlaceholdersOf<K> = K extends MessageKey
	? "placeholders" extends keyof Messages[K]
		? keyof Messages[K]["placeholders"] & string
		: never
	: never;

/** The placeholders of a text that the caller fills. */
export type Placeholder<K> = K extends PluralKey ? Exclude<PlaceholdersOf<`${K}_other`>, "count"> : PlaceholdersOf<K>;

/** Names of texts without placeholders. */
export type PlainPhraseKey = { [K in PhraseKey]: [Placeholder<K>] extends [never] ? K : never }[PhraseKey];

/** What stands in the place of placeholders. Numbers are written as the language does, texts stay as they are. */
type PlaceholderValues<K> = [Placeholder<K>] extends [never]
	? []
	: [values: { readonly [name in Placeholder<K>]: string | number }];

/** Where texts come from: the browser's catalogues. */
export interface PhraseSource {
	/** The text of a name with `substitutions` in the place of `$1`, `$2`…; "" for a name that is not there. */
	getMessage(key: string, substitutions: string[]): string;
	/** Language of the browser's own texts, such as `de-AT`. */
	browserLanguage: string;
}

interface ActiveLocale {
	source: PhraseSource;
	/** Language of the texts; of the browser, with its region, where both are the same. */
	language: string;
	isRightToLeft: boolean;
	plurals: Intl.PluralRules;
	numbers: Intl.NumberFormat;
	/** Texts that were cut before. */
	piecesByKey: Map<string, readonly PhrasePiece[]>;
}

let activeLocale: ActiveLocale | null = null;

/** Says where texts come from; to be called before anything is shown. */
export function setPhraseSource(source: PhraseSource): void {
	// What is not translated comes in English whatever the browser speaks, so the texts themselves tell their language.
	const own = source.getMessage("language" satisfies PhraseKey, []);
	const { browserLanguage } = source;
	const language = browserLanguage.split("-")[0] === own.split("-")[0] ? browserLanguage : own;
	activeLocale = {
		source,
		language,
		isRightToLeft: source.getMessage("direction" satisfies PhraseKey, []) === "rtl",
		plurals: new Intl.PluralRules(language),
		numbers: new Intl.NumberFormat(language),
		piecesByKey: new Map(),
	};
}

function getActiveLocale(): ActiveLocale {
	if (activeLocale === null) throw new Error("A text was asked for before it was said where texts come from.");
	return activeLocale;
}

/** Language of the texts as a tag that `lang` and `Intl` understand, and the direction it is written in. */
export function getLocale(): { language: string; direction: "ltr" | "rtl" } {
	const { language, isRightToLeft } = getActiveLocale();
	return { language, direction: isRightToLeft ? "rtl" : "ltr" };
}

/** A text of the user interface in the user's language. */
export function phrase(key: PlainPhraseKey): string;
export function phrase<K extends Exclude<PhraseKey, PlainPhraseKey>>(key: K, ...[values]: PlaceholderValues<K>): string;
export function phrase(key: string, values: { readonly [name: string]: string | number } = {}): string {
	return fillPieces(getPhrasePieces(key, values), values);
}

/** A text that counts something, in the form that the language has for that number. It fills `$COUNT$` itself. */
export function plural<K extends PluralKey>(key: K, count: number, ...[values]: PlaceholderValues<K>): string {
	const all = { ...values, count };
	return fillPieces(getPluralPieces(key, count, all), all);
}

/** The same, cut at its placeholders. @param values by the names of its placeholders, `count` among them */
export function getPluralPieces(key: PluralKey, count: number, values: object): readonly PhrasePiece[] {
	const form = getPhrasePieces(`${key}_${getActiveLocale().plurals.select(count)}`, values);
	return form.length > 0 ? form : getPhrasePieces(`${key}_other`, values);
}

/** Part of a text: words, or the place of a placeholder. */
export type PhrasePiece = string | { readonly placeholder: string };

/** Characters that no text has by itself; each stands for a placeholder while a text is cut. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/;

/**
 * A text cut at its placeholders; none where there is no such text.
 * @param values by the names of its placeholders. The catalogue numbers them in the order of the alphabet: browsers
 *   know them by number only.
 */
export function getPhrasePieces(key: string, values: object): readonly PhrasePiece[] {
	const { source, piecesByKey: cut } = getActiveLocale();
	const before = cut.get(key);
	if (before) return before;
	const names = Object.keys(values).sort();
	const marked = source.getMessage(
		key,
		names.map((_, index) => String.fromCharCode(FIRST_MARK + index)),
	);
	const pieces = marked
		.split(MARKS)
		.filter((piece) => piece !== "")
		.map((piece): PhrasePiece => {
			const placeholder = MARKS.test(piece) ? names[piece.charCodeAt(0) - FIRST_MARK] : undefined;
			return placeholder === undefined ? piece : { placeholder };
		});
	cut.set(key, pieces);
	return pieces;
}

function fillPieces(
	pieces: readonly PhrasePiece[],
	values: { readonly [name: string]: string | number | undefined },
): string {
	return pieces
		.map((piece) => {
			if (typeof piece === "string") return piece;
			return formatPlaceholder(values[piece.placeholder] ?? "");
		})
		.join("");
}

/**
 * A value as it stands in a text: numbers as the language writes them; names and paths, in a text from right to left,
 * so that they keep their own direction and do not turn what is around them.
 */
export function formatPlaceholder(value: string | number): string {
	const { numbers, isRightToLeft } = getActiveLocale();
	if (typeof value === "number") return numbers.format(value);
	return isRightToLeft ? `\u2068${value}\u2069` : value;
}
