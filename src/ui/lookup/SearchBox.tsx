import type { Signal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { LookupResult } from "../../lookup/result";
import { phrase } from "../../workspace/text/phrase";
import { useSearch } from "./useSearch";

interface Props {
	query: Signal<string>;
	/** A result was chosen, by Enter or a click. */
	onOpen: (result: LookupResult) => void;
	/** A text was pasted that looks like a config rather than a word. */
	onPasteConfig?: (text: string) => void;
	autoFocus?: boolean;
}

/** A search field with its results: arrow keys choose, Enter opens. */
export function SearchBox({ query, onOpen, onPasteConfig, autoFocus = false }: Props) {
	const [at, setAt] = useState(0);
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	const results = useSearch(query.value);
	const chosen = Math.min(at, (results?.length ?? 1) - 1);
	useEffect(() => {
		if (autoFocus) input.current?.focus();
	}, [autoFocus]);

	const onKeyDown = (event: KeyboardEvent) => {
		const count = results?.length ?? 0;
		const result = results?.[chosen];
		if (event.key === "ArrowDown" && count > 0) setAt((chosen + 1) % count);
		else if (event.key === "ArrowUp" && count > 0) setAt((chosen + count - 1) % count);
		else if (event.key === "Enter" && result) onOpen(result);
		else if (event.key === "Escape" && query.value !== "") query.value = "";
		else return;
		event.preventDefault();
	};

	return (
		<div class="lookup-search">
			<input
				ref={input}
				class="search"
				type="text"
				role="combobox"
				aria-label={phrase("lookup_label")}
				aria-expanded={(results?.length ?? 0) > 0}
				aria-controls={`${id}-results`}
				aria-activedescendant={results?.[chosen] ? `${id}-${chosen}` : undefined}
				aria-autocomplete="list"
				placeholder={phrase("lookup_placeholder")}
				spellcheck={false}
				value={query.value}
				onInput={(event) => {
					query.value = event.currentTarget.value;
					setAt(0);
				}}
				onKeyDown={onKeyDown}
				onPaste={(event) => {
					const text = event.clipboardData?.getData("text/plain") ?? "";
					if (!onPasteConfig || !looksLikeConfig(text)) return;
					event.preventDefault();
					event.stopPropagation();
					onPasteConfig(text);
				}}
			/>
			<Results id={id} results={results} chosen={chosen} query={query.value} onOpen={onOpen} />
		</div>
	);
}

/** Words are looked up; several lines, or text with brackets, are a config. */
function looksLikeConfig(text: string): boolean {
	return text.includes("\n") || /[<{[(]/.test(text.slice(0, 2000));
}

interface ResultsProps {
	id: string;
	results: readonly LookupResult[] | null;
	chosen: number;
	query: string;
	onOpen: (result: LookupResult) => void;
}

function Results({ id, results, chosen, query, onOpen }: ResultsProps) {
	if (results === null) return <p class="empty">{phrase("lookup_fetching")}</p>;
	if (results.length === 0 && query.trim() !== "") {
		return <p class="empty">{phrase("lookup_nothing", { query })}</p>;
	}
	return (
		<div id={`${id}-results`} class="hits" role="listbox" aria-label={phrase("lookup_results")}>
			{results.map((result, index) => (
				<SearchHit key={result.id} id={`${id}-${index}`} result={result} chosen={index === chosen} onOpen={onOpen} />
			))}
		</div>
	);
}

interface HitProps {
	id: string;
	result: LookupResult;
	chosen: boolean;
	onOpen: (result: LookupResult) => void;
}

function SearchHit({ id, result, chosen, onOpen }: HitProps) {
	const row = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (chosen) row.current?.scrollIntoView({ block: "nearest" });
	}, [chosen]);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
		<div ref={row} id={id} class="hit" role="option" aria-selected={chosen} onClick={() => onOpen(result)}>
			<b translate={false}>{result.name}</b> <ResultKind result={result} />
			<div lang="en">{result.summary}</div>
		</div>
	);
}

function ResultKind({ result }: { result: LookupResult }) {
	if (result.kind === "member") return <small translate={false}>{getOwner(result)}</small>;
	return <small>{phrase(`lookup_kind_${result.kind}`)}</small>;
}

/** The structure that a member belongs to, from its place: `CacheBehaviors.Items[].MinTTL` → CacheBehaviors. */
function getOwner({ target }: LookupResult): string {
	return target?.split(".")[0] ?? "";
}
