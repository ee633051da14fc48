import type messages from "../../../public/_locales/en/messages.json";

/** The message catalogue; only its type is imported, the browser provides the texts. */
type Messages = typeof messages;

/** Keys of all messages. */
type MessageKey = keyof Messages;

type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;

/** Keys of messages with plural forms; in the catalogue the form is a suffix: `items_one`. */
export type PluralKey = PluralBase<MessageKey>;

/** Keys of messages without plural forms. */
export type PhraseKey = Exclude<MessageKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

type PlaceholdersOf<K> = K extends MessageKey
	? "placeholders" extends keyof Messages[K]
		? keyof Messages[K]["placeholders"] & string
		: never
	: never;

/** The placeholders of a message that the caller fills. */
export type Placeholder<K> = K extends PluralKey ? Exclude<PlaceholdersOf<`${K}_other`>, "count"> : PlaceholdersOf<K>;

/** Keys of messages without placeholders. */
export type PlainPhraseKey = { [K in PhraseKey]: [Placeholder<K>] extends [never] ? K : never }[PhraseKey];

/** Values of placeholders. Numbers are formatted in the user's language, texts do not change. */
type PlaceholderValues<K> = [Placeholder<K>] extends [never]
	? []
	: [values: { readonly [name in Placeholder<K>]: string | number }];

/** The source of messages, such as the browser's catalogues. */
export interface PhraseSource {
	/** Gets a message with `substitutions` for `$1`, `$2`…; "" for an unknown key. */
	getMessage(key: string, substitutions: string[]): string;
	/** Language of the browser's user interface, such as `de-AT`. */
	browserLanguage: string;
}

interface ActiveLocale {
	source: PhraseSource;
	/** Language of the messages; with the browser's region when both have the same language. */
	language: string;
	isRightToLeft: boolean;
	plurals: Intl.PluralRules;
	numbers: Intl.NumberFormat;
	/** Cache of messages split at their placeholders. */
	piecesByKey: Map<string, readonly PhrasePiece[]>;
}

let activeLocale: ActiveLocale | null = null;

/** Sets the source of messages; call it before anything is shown. */
export function setPhraseSource(source: PhraseSource): void {
	// Without a translation the browser uses the English catalogue, so the catalogue itself says its language.
	const catalogLanguage = source.getMessage("language" satisfies PhraseKey, []);
	const { browserLanguage } = source;
	const isBrowserLanguage = browserLanguage.split("-")[0] === catalogLanguage.split("-")[0];
	const language = isBrowserLanguage ? browserLanguage : catalogLanguage;
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
	if (activeLocale === null) throw new Error("setPhraseSource was not called.");
	return activeLocale;
}

/** The language of the messages as a tag for `lang` and `Intl`, and its writing direction. */
export function getLocale(): { language: string; direction: "ltr" | "rtl" } {
	const { language, isRightToLeft } = getActiveLocale();
	return { language, direction: isRightToLeft ? "rtl" : "ltr" };
}

/** Gets a text of the user interface in the user's language. */
export function phrase(key: PlainPhraseKey): string;
export function phrase<K extends Exclude<PhraseKey, PlainPhraseKey>>(key: K, ...[values]: PlaceholderValues<K>): string;
export function phrase(key: string, values: { readonly [name: string]: string | number } = {}): string {
	return fillPieces(getPhrasePieces(key, values), values);
}

/** Gets a text with a number, in the plural form for it. Fills `$COUNT$` itself. */
export function plural<K extends PluralKey>(key: K, count: number, ...[values]: PlaceholderValues<K>): string {
	const all = { ...values, count };
	return fillPieces(getPluralPieces(key, count, all), all);
}

/** Gets the same text, split at its placeholders. @param values by the names of its placeholders, including `count` */
export function getPluralPieces(key: PluralKey, count: number, values: object): readonly PhrasePiece[] {
	const form = getPhrasePieces(`${key}_${getActiveLocale().plurals.select(count)}`, values);
	return form.length > 0 ? form : getPhrasePieces(`${key}_other`, values);
}

/** Part of a text: words, or a placeholder. */
export type PhrasePiece = string | { readonly placeholder: string };

/** Private-use characters that mark the placeholders while a text is split. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/;

/**
 * Gets a text split at its placeholders; empty for an unknown key.
 * @param values by the names of its placeholders. Browsers know placeholders by number only; the catalogue numbers them
 *   in alphabetical order.
 */
export function getPhrasePieces(key: string, values: object): readonly PhrasePiece[] {
	const { source, piecesByKey } = getActiveLocale();
	const cached = piecesByKey.get(key);
	if (cached) return cached;
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
	piecesByKey.set(key, pieces);
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
 * Formats a value for a text: numbers in the user's language; in right-to-left languages, names and paths are isolated so
 * that they keep their own direction.
 */
export function formatPlaceholder(value: string | number): string {
	const { numbers, isRightToLeft } = getActiveLocale();
	if (typeof value === "number") return numbers.format(value);
	return isRightToLeft ? `\u2068${value}\u2069` : value;
}
