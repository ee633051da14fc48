import { effect } from "@preact/signals";
import { saysRedacted } from "../formats/embedded/redacted";
import { currentKey, documents, notice } from "../workspace/documents";
import { damageMessage, pack, parseKept } from "../workspace/keeping";
import { listings } from "../workspace/listings";
import { say } from "../workspace/messages";
import { phrase, plural } from "../workspace/phrase";
import { restore } from "../workspace/restoring";
import { storing } from "../workspace/storing";
import { KeptRecords, type LastingPlace, type Shell } from "./keptRecords";
import { isPrivate } from "./privateWindow";

/** How long nothing must change before the documents are stored, in milliseconds. */
const PAUSE = 300;

/** Whether documents may be stored beyond the session, which they never are in private windows. */
let mayLast = false;

function isWanted(): boolean {
	return mayLast && storing.value.documents;
}

const store = () => import("../workspace/history/openSets");
/** Keys of lasting records in whose place this page's own comes. */
const replaced = new Set<string>();
/** Stores documents beyond the session; null until it is wanted for the first time. */
let lasting: typeof import("../workspace/history/lasting") | null = null;

const lastingPlace: LastingPlace = {
	entries: async () => {
		try {
			return isWanted() ? await (await store()).storedSets() : [];
		} catch (error) {
			notice.value ??= { message: phrase("kept_unreadable", { reason: reasonOf(error) }), text: "" };
			return [];
		}
	},
	remove: async (key) => {
		if (isWanted()) await (await store()).storeSet(key, null, []);
	},
};

/**
 * Opens what was open in workbenches of this kind that have gone, and from then on keeps what is open in this one, in
 * the browser's memory, for as long as the browser runs; longer, and without secrets, where the user wants it.
 * @param fresh the workbench was given something to show: what was open before stays away, for the next one
 */
export async function keepDocuments(shell: Shell, fresh = false): Promise<void> {
	const inPrivate = await isPrivate();
	mayLast = !inPrivate;
	const records = await KeptRecords.of(shell, lastingPlace, inPrivate);
	if (!fresh) await takeOver(records);
	keepIn(records);
}

async function takeOver(records: KeptRecords): Promise<void> {
	try {
		await records.takeOver(async (left) => {
			for (const { key, value } of left) {
				await restoreFrom(value);
				replaced.add(key);
			}
			if (left.some((one) => one.isOfEarlier)) tellMasked();
			if (left.length === 0) return;
			// In this order nothing is lost when the page goes meanwhile; only without room for both the old ones go first.
			const isStored = await tryToStore(records);
			for (const one of left) await one.forget();
			await Promise.all([isStored ? null : storeIn(records), storeLasting(records)]);
		});
	} catch (error) {
		notice.value = { message: phrase("kept_unreadable", { reason: reasonOf(error) }), text: "" };
	}
}

/** Opens the documents of a record, before those that are open. */
async function restoreFrom(record: unknown): Promise<void> {
	const { set, damaged } = parseKept(record);
	const lost = set === null ? 0 : await restore(set);
	const message = damageMessage(damaged) || damageMessage(lost);
	if (message) notice.value ??= { message, text: "" };
}

function keepIn(records: KeptRecords): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFirst = true;
	const storeNow = () => {
		clearTimeout(timer);
		timer = undefined;
		void storeLasting(records);
		void storeIn(records);
	};
	effect(() => {
		watch();
		// Nothing has changed yet.
		const isUntouched = isFirst && documents.value.length === 0;
		isFirst = false;
		if (isUntouched) return;
		clearTimeout(timer);
		timer = setTimeout(storeNow, PAUSE);
	});
	// Closing the page must not cost the last change.
	addEventListener("pagehide", () => {
		if (timer !== undefined) storeNow();
	});
}

/** Reads all that is kept, so that an effect runs when it changes. */
function watch(): void {
	void currentKey.value;
	void listings.value;
	void storing.value;
	for (const { view } of documents.value) {
		const { expanded, selected, filter, showDefaults, pane } = view;
		for (const each of [expanded, selected, filter, showDefaults, pane]) void each.value;
	}
}

/** Keys of what the user has been told of. */
const told = new Set<string>();
/** Of the store itself. */
const STORE = "store";
/** Of what is stored beyond the session. */
const LASTING = "lasting";

async function storeIn(records: KeptRecords): Promise<void> {
	const { record, left } = pack(documents.value, currentKey.value);
	tell([...left, ...listings.value]);
	try {
		await records.store(record);
	} catch (error) {
		if (told.has(STORE)) return;
		told.add(STORE);
		say(phrase("kept_refused", { reason: reasonOf(error) }));
	}
}

/** Stores what is open without a word when there is no room. @returns whether there was */
function tryToStore(records: KeptRecords): Promise<boolean> {
	const { record } = pack(documents.value, currentKey.value);
	return records.store(record).then(
		() => true,
		() => false,
	);
}

/** Says so when documents of an earlier browser session have lost secrets. */
function tellMasked(): void {
	const isMasked = documents.value.some(({ document }) => saysRedacted(document.problems));
	if (isMasked) say(phrase("kept_without_secrets"));
}

async function storeLasting({ key }: KeptRecords): Promise<void> {
	if (!isWanted()) return;
	try {
		// As the page goes there is no time to wait for anything.
		lasting ??= await import("../workspace/history/lasting");
		const left = await lasting.storeOpen(key, replaced);
		const first = left.find((one) => !told.has(`${LASTING} ${one.key}`));
		if (!first) return;
		told.add(`${LASTING} ${first.key}`);
		say(phrase("kept_not_lasting", { title: first.title }));
	} catch (error) {
		if (told.has(LASTING)) return;
		told.add(LASTING);
		say(phrase("kept_not_stored", { reason: reasonOf(error) }));
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
