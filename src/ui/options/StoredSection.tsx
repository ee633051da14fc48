import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { deleteCalls, followStored, stored, totalSize } from "../../workspace/history/managing";
import { removeSets, sizeOfSets } from "../../workspace/history/openSets";
import { LIMITS } from "../../workspace/history/records";
import { attempt } from "../../workspace/history/trouble";
import { phrase, plural } from "../../workspace/phrase";
import { type Storing, storing } from "../../workspace/storing";
import { bytesText } from "../../workspace/writing";
import { History } from "./History";

/** What is to be decided of what is stored, now that a switch is off. */
interface Question {
	text: string;
	onDelete: () => Promise<unknown>;
}

/** What outlives the browser session: two switches, both off unless the user wants it, and what there is. */
export function StoredSection() {
	useEffect(followStored, []);
	const { per, calls, bytes, each } = {
		per: LIMITS.perDistribution,
		calls: LIMITS.calls,
		bytes: bytesText(LIMITS.bytes),
		each: bytesText(LIMITS.each),
	};
	return (
		<section aria-labelledby="storing">
			<h2 id="storing">{phrase("storing_heading")}</h2>
			<p class="quiet">{phrase("storing_intro")}</p>
			<Switch name="history" label={phrase("storing_history")} ask={askAboutHistory}>
				{phrase("storing_history_about")} {phrase("storing_history_bounds", { per, calls, bytes, each })}
			</Switch>
			<Switch name="documents" label={phrase("storing_documents")} ask={askAboutDocuments}>
				{phrase("storing_documents_about")}
			</Switch>
			<History />
		</section>
	);
}

async function askAboutHistory(): Promise<Question | null> {
	const { calls } = stored.value ?? { calls: [] };
	if (calls.length === 0) return null;
	return {
		text: plural("storing_ask_history", calls.length, { size: bytesText(totalSize(calls)) }),
		onDelete: () => deleteCalls(calls.map(({ key }) => key)),
	};
}

async function askAboutDocuments(): Promise<Question | null> {
	const found = await attempt("reading", sizeOfSets);
	if (!found || found.count === 0) return null;
	return {
		text: plural("storing_ask_documents", found.count, { size: bytesText(found.size) }),
		onDelete: () => attempt("writing", removeSets),
	};
}

interface Props {
	name: keyof Storing;
	label: string;
	/** What to ask once it is off; null when there is nothing to decide. */
	ask: () => Promise<Question | null>;
	children: preact.ComponentChildren;
}

function Switch({ name, label, ask, children }: Props) {
	const question = useSignal<Question | null>(null);
	const change = async (isOn: boolean) => {
		storing.value = { ...storing.value, [name]: isOn };
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
						checked={storing.value[name]}
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
