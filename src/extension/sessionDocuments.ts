import { effect } from "@preact/signals";
import { hasRedactionProblem } from "../formats/embedded/redactionProblem";
import { currentKey, documents, notice } from "../workspace/documents/store";
import { restoreSession } from "../workspace/session/restore";
import { getDamageMessage, parseSession, serializeSession } from "../workspace/session/snapshot";
import { persistenceSettings } from "../workspace/settings/persistenceSettings";
import { tables } from "../workspace/table/store";
import { phrase, plural } from "../workspace/text/phrase";
import { showToast } from "../workspace/toast";
import { isPrivateWindow } from "./privateWindow";
import { type PersistentStore, SessionRecords, type WorkbenchKind } from "./sessionRecords";

/** How long nothing must change before the documents are stored, in milliseconds. */
const STORE_DEBOUNCE_MS = 300;

/** Whether documents may be stored beyond the session, which they never are in private windows. */
let mayPersist = false;

function isPersistenceOn(): boolean {
	return mayPersist && persistenceSettings.value.documents;
}

const loadSessionStore = () => import("../workspace/session/store");
/** Keys of lasting records in whose place this page's own comes. */
const supersededKeys = new Set<string>();
/** Stores documents beyond the session; null until it is wanted for the first time. */
let persistence: typeof import("../workspace/session/persistence") | null = null;

const persistentStore: PersistentStore = {
	entries: async () => {
		try {
			return isPersistenceOn() ? await (await loadSessionStore()).readSnapshots() : [];
		} catch (error) {
			notice.value ??= { message: phrase("kept_unreadable", { reason: getErrorMessage(error) }), text: "" };
			return [];
		}
	},
	remove: async (key) => {
		if (isPersistenceOn()) await (await loadSessionStore()).storeSnapshot(key, null, []);
	},
};

/**
 * Opens what was open in workbenches of this kind that have gone, and from then on keeps what is open in this one, in
 * the browser's memory, for as long as the browser runs; longer, and without secrets, where the user wants it.
 * @param fresh the workbench was given something to show: what was open before stays away, for the next one
 */
export async function startSession(shell: WorkbenchKind, fresh = false): Promise<void> {
	const inPrivate = await isPrivateWindow();
	mayPersist = !inPrivate;
	const records = await SessionRecords.create(shell, persistentStore, inPrivate);
	if (!fresh) await restoreOrphans(records);
	storeOnChange(records);
}

async function restoreOrphans(records: SessionRecords): Promise<void> {
	try {
		await records.claimOrphans(async (left) => {
			for (const { key, value } of left) {
				await restoreRecord(value);
				supersededKeys.add(key);
			}
			if (left.some((one) => one.isFromEarlierSession)) reportMaskedSecrets();
			if (left.length === 0) return;
			// In this order nothing is lost when the page goes meanwhile; only without room for both the old ones go first.
			const isStored = await tryStoreSession(records);
			for (const one of left) await one.remove();
			await Promise.all([isStored ? null : storeSession(records), persistSession(records)]);
		});
	} catch (error) {
		notice.value = { message: phrase("kept_unreadable", { reason: getErrorMessage(error) }), text: "" };
	}
}

/** Opens the documents of a record, before those that are open. */
async function restoreRecord(record: unknown): Promise<void> {
	const { set, damaged } = parseSession(record);
	const lost = set === null ? 0 : await restoreSession(set);
	const message = getDamageMessage(damaged) || getDamageMessage(lost);
	if (message) notice.value ??= { message, text: "" };
}

function storeOnChange(records: SessionRecords): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFirst = true;
	const storeNow = () => {
		clearTimeout(timer);
		timer = undefined;
		void persistSession(records);
		void storeSession(records);
	};
	effect(() => {
		trackSessionState();
		// Nothing has changed yet.
		const isUntouched = isFirst && documents.value.length === 0;
		isFirst = false;
		if (isUntouched) return;
		clearTimeout(timer);
		timer = setTimeout(storeNow, STORE_DEBOUNCE_MS);
	});
	// Closing the page must not cost the last change.
	addEventListener("pagehide", () => {
		if (timer !== undefined) storeNow();
	});
}

/** Reads all that is kept, so that an effect runs when it changes. */
function trackSessionState(): void {
	void currentKey.value;
	void tables.value;
	void persistenceSettings.value;
	for (const { view } of documents.value) {
		const { expanded, selected, filter, showDefaults, pane } = view;
		for (const each of [expanded, selected, filter, showDefaults, pane]) void each.value;
	}
}

/** Keys of what the user has been told of. */
const reportedKeys = new Set<string>();
/** Of the store itself. */
const STORE_KEY = "store";
/** Of what is stored beyond the session. */
const PERSISTENCE_KEY = "lasting";

async function storeSession(records: SessionRecords): Promise<void> {
	const { record, left } = serializeSession(documents.value, currentKey.value);
	reportUnstored([...left, ...tables.value]);
	try {
		await records.store(record);
	} catch (error) {
		if (reportedKeys.has(STORE_KEY)) return;
		reportedKeys.add(STORE_KEY);
		showToast(phrase("kept_refused", { reason: getErrorMessage(error) }));
	}
}

/** Stores what is open without a word when there is no room. @returns whether there was */
function tryStoreSession(records: SessionRecords): Promise<boolean> {
	const { record } = serializeSession(documents.value, currentKey.value);
	return records.store(record).then(
		() => true,
		() => false,
	);
}

/** Says so when documents of an earlier browser session have lost secrets. */
function reportMaskedSecrets(): void {
	const isMasked = documents.value.some(({ document }) => hasRedactionProblem(document.problems));
	if (isMasked) showToast(phrase("kept_without_secrets"));
}

async function persistSession({ key }: SessionRecords): Promise<void> {
	if (!isPersistenceOn()) return;
	try {
		// As the page goes there is no time to wait for anything.
		persistence ??= await import("../workspace/session/persistence");
		const left = await persistence.persistDocuments(key, supersededKeys);
		const first = left.find((one) => !reportedKeys.has(`${PERSISTENCE_KEY} ${one.key}`));
		if (!first) return;
		reportedKeys.add(`${PERSISTENCE_KEY} ${first.key}`);
		showToast(phrase("kept_not_lasting", { title: first.title }));
	} catch (error) {
		if (reportedKeys.has(PERSISTENCE_KEY)) return;
		reportedKeys.add(PERSISTENCE_KEY);
		showToast(phrase("kept_not_stored", { reason: getErrorMessage(error) }));
	}
}

/** Says once of each document that it is not kept. */
function reportUnstored(left: readonly { key: string; title: string }[]): void {
	const news = left.filter((one) => !reportedKeys.has(one.key));
	for (const one of news) reportedKeys.add(one.key);
	const [first, ...more] = news;
	if (!first) return;
	const { title } = first;
	showToast(
		more.length > 0 ? plural("kept_too_large_more", more.length, { title }) : phrase("kept_too_large", { title }),
	);
}

function getErrorMessage(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
