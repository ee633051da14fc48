import { effect } from "@preact/signals";
import browser from "webextension-polyfill";
import { currentKey, documents, notice } from "../workspace/documents";
import { damageMessage, pack, parseKept } from "../workspace/keeping";
import { listings } from "../workspace/listings";
import { say } from "../workspace/messages";
import { phrase, plural } from "../workspace/phrase";
import { restore } from "../workspace/restoring";

/** Kinds of workbench; each has a set of documents of its own, which the last one to change it writes. */
type Shell = "panel" | "tab";

/** How long nothing must change before the documents are stored, in milliseconds. */
const PAUSE = 300;

/**
 * Opens what was open in the last workbench of this kind, and from then on keeps what is open in this one, in the
 * browser's memory, for as long as the browser runs.
 * @param fresh the workbench was given something to show: what was open before stays away
 */
export async function keepDocuments(shell: Shell, fresh = false): Promise<void> {
	const key = `open-${shell}`;
	if (!fresh && documents.value.length === 0) await restoreFrom(key);
	keepIn(key);
}

async function restoreFrom(key: string): Promise<void> {
	try {
		const { set, damaged } = parseKept((await browser.storage.session.get(key))[key]);
		const message = damageMessage(damaged);
		if (message) notice.value = { message, text: "" };
		if (set === null) {
			// Of no use to anyone, and said once.
			if (message) await browser.storage.session.remove(key);
			return;
		}
		const lost = await restore(set);
		if (lost > 0 && notice.value === null) notice.value = { message: damageMessage(lost), text: "" };
	} catch (error) {
		notice.value = { message: phrase("kept_unreadable", { reason: reasonOf(error) }), text: "" };
	}
}

function keepIn(key: string): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFirst = true;
	const store = () => {
		clearTimeout(timer);
		timer = undefined;
		void storeIn(key);
	};
	effect(() => {
		watch();
		// The nothing of a workbench just opened must not replace what another one keeps.
		const isUntouched = isFirst && documents.value.length === 0;
		isFirst = false;
		if (isUntouched) return;
		clearTimeout(timer);
		timer = setTimeout(store, PAUSE);
	});
	// Closing the page must not cost the last change.
	addEventListener("pagehide", () => {
		if (timer !== undefined) store();
	});
}

/** Reads all that is kept, so that an effect runs when it changes. */
function watch(): void {
	void currentKey.value;
	void listings.value;
	for (const { view } of documents.value) {
		const { expanded, selected, filter, showDefaults, pane } = view;
		for (const each of [expanded, selected, filter, showDefaults, pane]) void each.value;
	}
}

/** Keys of what the user has been told of. */
const told = new Set<string>();

async function storeIn(key: string): Promise<void> {
	const { record, left } = pack(documents.value, currentKey.value);
	tell([...left, ...listings.value]);
	try {
		if (record === null) await browser.storage.session.remove(key);
		else await browser.storage.session.set({ [key]: record });
	} catch (error) {
		if (told.has(key)) return;
		told.add(key);
		say(phrase("kept_refused", { reason: reasonOf(error) }));
	}
}

/** Says once of each document that it is not kept. */
function tell(left: readonly { key: string; title: string }[]): void {
	const news = left.filter((one) => !told.has(one.key));
	for (const one of news) told.add(one.key);
	const [first, ...more] = news;
	if (!first) return;
	const { title } = first;
	say(more.length > 0 ? plural("kept_too_large_more", more.length, { title }) : phrase("kept_too_large", { title }));
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
