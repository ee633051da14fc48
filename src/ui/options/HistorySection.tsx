import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import {
	getTotalBytes,
	groupStoredCalls,
	type ImportResult,
	type StoredDistribution,
} from "../../workspace/history/actions";
import type { StoredCall } from "../../workspace/history/records";
import { formatBytes, formatDateTime } from "../../workspace/text/intl";
import { phrase, plural } from "../../workspace/text/phrase";
import { toDataHint, toPhraseHint } from "../../workspace/tree/hints";
import { HintList } from "../parts/HintList";
import { SafeText } from "../parts/SafeText";
import { saveFile } from "../parts/saveFile";
import { useHistory } from "../workspaceContext";

/** The stored calls by distribution, with the commands to delete, export and import them. */
export function HistorySection() {
	const history = useHistory();
	const error = history.storageError.value;
	const deleted = history.deleted.value;
	const list = history.stored.value;
	const calls = list?.calls ?? [];
	return (
		<>
			{error && (
				<p class="error" role="alert">
					{error}
				</p>
			)}
			{error && list === null && <ResetHistory />}
			{list && (
				<p>
					{calls.length === 0
						? phrase("history_empty")
						: plural("history_stored", calls.length, { size: formatBytes(getTotalBytes(calls)) })}
				</p>
			)}
			{calls.length > 0 && <StoredDistributions list={groupStoredCalls(calls)} />}
			<HistoryCommands calls={calls} />
			{list && list.damaged.length > 0 && (
				<p class="warning">
					{plural("history_damaged_here", list.damaged.length)}{" "}
					<button type="button" class="button" onClick={() => void history.remove(list.damaged)}>
						{phrase("history_remove_damaged")}
					</button>
				</p>
			)}
			<div role="status">
				{deleted.length > 0 && (
					<p class="decide">
						{plural("history_deleted", deleted.length)}{" "}
						<button type="button" class="button" onClick={() => void history.undoRemove()}>
							{phrase("history_undo")}
						</button>{" "}
						<span class="quiet">{phrase("history_undo_until")}</span>
					</p>
				)}
			</div>
		</>
	);
}

/** Deleting a history that cannot be read cannot be undone, so it is confirmed. */
function ResetHistory() {
	const history = useHistory();
	const isAsked = useSignal(false);
	if (!isAsked.value) {
		return (
			<button
				type="button"
				class="button"
				onClick={() => {
					isAsked.value = true;
				}}
			>
				{phrase("history_start_over")}
			</button>
		);
	}
	return (
		<p class="decide" role="status">
			{phrase("history_start_over_sure")}{" "}
			<button type="button" class="button" onClick={() => void history.reset()}>
				{phrase("storing_delete")}
			</button>{" "}
			<button
				type="button"
				class="button"
				onClick={() => {
					isAsked.value = false;
				}}
			>
				{phrase("storing_keep")}
			</button>
		</p>
	);
}

function StoredDistributions({ list }: { list: readonly StoredDistribution[] }) {
	return (
		<ul class="stored" aria-label={phrase("storing_history")}>
			{list.map(({ id, calls, size }) => (
				<li key={id}>
					<details>
						<summary>
							<b>
								<SafeText text={id} />
							</b>{" "}
							<span class="quiet">
								{plural("history_calls", calls.length, {
									size: formatBytes(size),
									time: formatDateTime(calls[0]?.time ?? 0),
								})}
							</span>
						</summary>
						<ul>
							{calls.map((call) => (
								<StoredRow key={call.key} call={call} />
							))}
						</ul>
					</details>
					<DeleteButton label={phrase("history_delete_distribution", { id })} calls={calls} />
				</li>
			))}
		</ul>
	);
}

function StoredRow({ call }: { call: StoredCall }) {
	const { method, time, etag, refusal, size } = call;
	const hints = [
		toDataHint(method),
		toPhraseHint(formatDateTime(time)),
		toDataHint(refusal ?? undefined),
		etag === null ? null : toDataHint(`ETag ${etag}`),
		toPhraseHint(formatBytes(size)),
	];
	return (
		<li>
			<span>
				<HintList hints={hints.filter((hint) => hint !== null)} />
			</span>{" "}
			<DeleteButton label={phrase("history_delete_call", { method, time: formatDateTime(time) })} calls={[call]} />
		</li>
	);
}

function DeleteButton({ label, calls }: { label: string; calls: readonly StoredCall[] }) {
	const history = useHistory();
	return (
		<button
			type="button"
			class="button"
			aria-label={label}
			title={label}
			onClick={() => void history.remove(calls.map(({ key }) => key))}
		>
			×
		</button>
	);
}

function HistoryCommands({ calls }: { calls: readonly StoredCall[] }) {
	const history = useHistory();
	const importMessage = useSignal("");
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (history.deleted.value.length > 0) importMessage.value = "";
	}, [history.deleted.value]);
	const save = async () => {
		const text = await history.exportFile();
		if (text !== null) saveFile(`distribution-lens-${new Date().toISOString().slice(0, 10)}.json`, text);
	};
	const add = async (file: File) => {
		importMessage.value = phrase("history_importing");
		importMessage.value = getImportMessage(await history.importFile(await file.text()));
	};
	return (
		<>
			<p>
				<button type="button" class="button" disabled={calls.length === 0} onClick={() => void save()}>
					{phrase("history_export")}
				</button>{" "}
				<button type="button" class="button" onClick={() => input.current?.click()}>
					{phrase("history_import")}
				</button>{" "}
				<button
					type="button"
					class="button"
					disabled={calls.length === 0}
					onClick={() => void history.remove(calls.map(({ key }) => key))}
				>
					{phrase("history_delete_all")}
				</button>
				<input
					ref={input}
					type="file"
					accept=".json,application/json"
					aria-label={phrase("history_import")}
					hidden
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						if (file) void add(file);
						// Else choosing the same file again would not be a change.
						event.currentTarget.value = "";
					}}
				/>
			</p>
			<p role="status">{importMessage.value}</p>
		</>
	);
}

function getImportMessage(imported: ImportResult | "failed" | null): string {
	// The storage error is shown at the top.
	if (imported === "failed") return "";
	if (imported === null) return phrase("history_import_wrong");
	const { added, alreadyStored, evicted, damaged } = imported;
	return [
		plural("history_imported", added),
		alreadyStored > 0 ? plural("history_imported_already", alreadyStored) : "",
		evicted > 0 ? plural("history_imported_gone", evicted) : "",
		damaged > 0 ? plural("history_imported_damaged", damaged) : "",
	]
		.filter((part) => part !== "")
		.join(" ");
}
