import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { getTotalBytes, type HistoryActions } from "../../workspace/history/actions";
import { HISTORY_LIMITS } from "../../workspace/history/records";
import type { PersistenceSettings } from "../../workspace/settings/persistenceSettings";
import { formatBytes } from "../../workspace/text/intl";
import { phrase, plural } from "../../workspace/text/phrase";
import { useHistory, usePage } from "../workspaceContext";
import { HistorySection } from "./HistorySection";

/** The question what happens to stored data, now that a switch is off. */
interface DeletePrompt {
	text: string;
	onDelete: () => Promise<unknown>;
}

/** What is stored beyond the browser session: two switches, both off by default, and the stored data. */
export function PersistenceSection() {
	const history = useHistory();
	useEffect(history.watch, [history]);
	const { per, calls, bytes, each } = {
		per: HISTORY_LIMITS.perDistribution,
		calls: HISTORY_LIMITS.calls,
		bytes: formatBytes(HISTORY_LIMITS.bytes),
		each: formatBytes(HISTORY_LIMITS.bytesPerCall),
	};
	return (
		<section aria-labelledby="storing">
			<h2 id="storing">{phrase("storing_heading")}</h2>
			<p class="quiet">{phrase("storing_intro")}</p>
			<Switch name="history" label={phrase("storing_history")} ask={() => askAboutHistory(history)}>
				{phrase("storing_history_about")} {phrase("storing_history_bounds", { per, calls, bytes, each })}
			</Switch>
			<Switch name="documents" label={phrase("storing_documents")} ask={() => askAboutDocuments(history)}>
				{phrase("storing_documents_about")}
			</Switch>
			<HistorySection />
		</section>
	);
}

async function askAboutHistory({ stored, remove }: HistoryActions): Promise<DeletePrompt | null> {
	const { calls } = stored.value ?? { calls: [] };
	if (calls.length === 0) return null;
	return {
		text: plural("storing_ask_history", calls.length, { size: formatBytes(getTotalBytes(calls)) }),
		onDelete: () => remove(calls.map(({ key }) => key)),
	};
}

async function askAboutDocuments({ withStorage }: HistoryActions): Promise<DeletePrompt | null> {
	const found = await withStorage("reading", ({ snapshots }) => snapshots.measure());
	if (!found || found.count === 0) return null;
	return {
		text: plural("storing_ask_documents", found.count, { size: formatBytes(found.size) }),
		onDelete: () => withStorage("writing", ({ snapshots }) => snapshots.removeAll()),
	};
}

interface Props {
	name: keyof PersistenceSettings;
	label: string;
	/** What to ask once it is off; null when nothing is stored. */
	ask: () => Promise<DeletePrompt | null>;
	children: preact.ComponentChildren;
}

function Switch({ name, label, ask, children }: Props) {
	const { persistence } = usePage().settings;
	const question = useSignal<DeletePrompt | null>(null);
	const change = async (isOn: boolean) => {
		persistence.value = { ...persistence.value, [name]: isOn };
		question.value = isOn ? null : await ask();
	};
	const answer = (work?: () => Promise<unknown>) => {
		question.value = null;
		void work?.();
	};
	return (
		<>
			<p>
				<label>
					<input
						type="checkbox"
						checked={persistence.value[name]}
						aria-describedby={`about-${name}`}
						onChange={(event) => void change(event.currentTarget.checked)}
					/>{" "}
					{label}
				</label>
				<br />
				<span id={`about-${name}`} class="quiet">
					{children}
				</span>
			</p>
			<div role="status">
				{question.value && (
					<p class="decide">
						{question.value.text}{" "}
						<button type="button" class="button" onClick={() => answer(question.value?.onDelete)}>
							{phrase("storing_delete")}
						</button>{" "}
						<button type="button" class="button" onClick={() => answer()}>
							{phrase("storing_keep")}
						</button>
					</p>
				)}
			</div>
		</>
	);
}
