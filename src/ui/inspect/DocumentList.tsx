import { useRef, useState } from "preact/hooks";
import { formatTraits } from "../../document/formatTraits";
import { MAX_OPEN_CHARACTERS, MAX_OPEN_VALUES } from "../../workspace/documents/memoryBudget";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { formatPlaceholder, phrase, plural } from "../../workspace/text/phrase";
import { lazy } from "../parts/Lazy";
import { SafeText } from "../parts/SafeText";
import { TableEntries } from "../table/TableEntries";
import { useWorkspace } from "../workspaceContext";
import { OpenBox } from "./OpenBox";

const CapturedList = lazy(async () => (await import("./CapturedList")).CapturedList);

/** What is open: choose, rename (double click or F2), close (Delete), reopen. */
export function DocumentList() {
	const { capture, documents, history, tables } = useWorkspace();
	const callCount = capture.calls.value.length + history.earlierCallCount.value;
	return (
		<nav class="side" aria-label={phrase("documents")}>
			<OpenBox />
			{documents.all.value.length + tables.all.value.length > 0 && <h2>{phrase("documents_open")}</h2>}
			<ul class="docs">
				<TableEntries />
				{documents.all.value.map((open) => (
					<DocumentRow key={open.key} open={open} />
				))}
			</ul>
			<MemoryUsageNote />
			{documents.pendingReads.value > 0 && (
				<p class="busy" role="status">
					{phrase("reading_text")}
				</p>
			)}
			{documents.canReopen.value && (
				<button type="button" class="link small" onClick={documents.reopen}>
					{phrase("documents_reopen")}
				</button>
			)}
			{callCount > 0 ? <CapturedList /> : <NoCalls />}
		</nav>
	);
}

/** Stands where captured calls will be listed. */
function NoCalls() {
	const { capture } = useWorkspace();
	if (!capture.controls.value || !capture.isCapturing.value) return null;
	return (
		<section class="captured" data-empty="true" aria-label={phrase("captured")}>
			<h2>{phrase("captured")}</h2>
			<p class="small quiet">{phrase("captured_empty")}</p>
		</section>
	);
}

/** Share of the memory limits from which on the usage is shown. */
const MIN_REPORTED_SHARE = 0.02;

/** How much the open documents hold in memory, when it is much. */
function MemoryUsageNote() {
	const { characters, values } = useWorkspace().documents.getMemoryUsage();
	if (characters < MAX_OPEN_CHARACTERS * MIN_REPORTED_SHARE && values < MAX_OPEN_VALUES * MIN_REPORTED_SHARE)
		return null;
	return <p class="small quiet held">{phrase("held_size", { millions: Math.round(characters / 1e5) / 10, values })}</p>;
}

function DocumentRow({ open }: { open: OpenDocument }) {
	const { documents } = useWorkspace();
	const isCurrent = open.key === documents.currentKey.value;
	const [renaming, setRenaming] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const { document } = open;
	const finish = (title: string | null) => {
		if (title !== null) documents.rename(open.key, title);
		setRenaming(false);
		queueMicrotask(() => button.current?.focus());
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "F2") setRenaming(true);
		else if (event.key === "Delete") documents.close(open.key);
		else return;
		event.preventDefault();
	};
	if (renaming) return <RenameBox title={open.title} onDone={finish} />;
	const errors = open.problems.filter(({ severity }) => severity === "error").length;
	return (
		<li class="doc" data-current={isCurrent}>
			<button
				ref={button}
				type="button"
				class="doc-main"
				aria-current={isCurrent}
				title={phrase("document_title")}
				onClick={() => documents.select(open.key)}
				onDblClick={() => setRenaming(true)}
				onKeyDown={onKeyDown}
			>
				<span class="doc-title">
					<SafeText text={open.title} />
				</span>
				<small>
					{document.shape ? <SafeText text={document.shape} /> : phrase("not_cloudfront")} ·{" "}
					<SafeText text={formatTraits[document.format].label} />
				</small>
			</button>
			{errors > 0 && (
				<span class="error" title={plural("document_errors", errors)}>
					✖ {formatPlaceholder(errors)}
				</span>
			)}
			<button
				type="button"
				class="doc-close"
				aria-label={phrase("document_close", { title: open.title })}
				title={phrase("close")}
				onClick={() => documents.close(open.key)}
			>
				×
			</button>
		</li>
	);
}

function RenameBox({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
	const settled = useRef(false);
	const done = (value: string | null) => {
		if (settled.current) return;
		settled.current = true;
		onDone(value);
	};
	return (
		<li class="doc">
			<input
				class="search"
				aria-label={phrase("document_rename")}
				value={title}
				ref={(input) => {
					if (input && document.activeElement !== input) input.select();
				}}
				onBlur={(event) => done(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === "Enter") done(event.currentTarget.value);
					if (event.key === "Escape") done(null);
				}}
			/>
		</li>
	);
}
