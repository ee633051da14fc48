import { effect } from "@preact/signals";
import { getErrorMessage } from "../document/errorMessage";
import { hasRedactionProblem } from "../formats/embedded/redactionProblem";
import type { DocumentPersistence } from "../workspace/session/persistence";
import { restoreSession } from "../workspace/session/restore";
import { getDamageMessage, parseSession, serializeSession } from "../workspace/session/snapshot";
import { phrase, plural } from "../workspace/text/phrase";
import type { Workspace } from "../workspace/workspace";
import { isPrivateWindow } from "./privateWindow";
import { type PersistentStore, SessionRecords, type WorkbenchKind } from "./sessionRecords";

/** How long nothing must change before the documents are stored, in milliseconds. */
const STORE_DEBOUNCE_MS = 300;

/**
 * Restores the documents of closed workbenches of this kind. Then stores those of this one in the browser's memory, for
 * as long as the browser runs; beyond that, without secrets, if the user has switched it on.
 * @param startsEmpty leaves the documents of closed workbenches to the next one: this one was opened for something else
 */
export async function startSession(workspace: Workspace, shell: WorkbenchKind, startsEmpty = false): Promise<void> {
	const isPrivate = await isPrivateWindow();
	const isPersistent = () => !isPrivate && workspace.settings.persistence.value.documents;
	const records = await SessionRecords.create(shell, createPersistentStore(workspace, isPersistent), isPrivate);
	const session = new SessionKeeper(workspace, records, isPersistent);
	if (!startsEmpty) await session.restoreOrphans();
	session.storeOnChange();
}

/** @param isPersistent whether documents are stored beyond the session; never in private windows */
function createPersistentStore({ loadStorage, notice }: Workspace, isPersistent: () => boolean): PersistentStore {
	return {
		entries: async () => {
			try {
				return isPersistent() ? await (await loadStorage()).snapshots.readAll() : [];
			} catch (error) {
				notice.value ??= { message: phrase("kept_unreadable", { reason: getErrorMessage(error) }), text: "" };
				return [];
			}
		},
		remove: async (key) => {
			if (isPersistent()) await (await loadStorage()).snapshots.store(key, null, []);
		},
	};
}

/** Of the store itself. */
const STORE_KEY = "store";
/** Of what is stored beyond the session. */
const PERSISTENCE_KEY = "lasting";

/** Stores the open documents of one workbench. */
class SessionKeeper {
	/** Keys of persistent records that this page's own replaces. */
	private readonly supersededKeys = new Set<string>();
	/** Keys of what the user was told already. */
	private readonly reportedKeys = new Set<string>();
	/** Stores documents beyond the session; null until it is wanted for the first time. */
	private persistence: DocumentPersistence | null = null;

	constructor(
		private readonly workspace: Workspace,
		private readonly records: SessionRecords,
		private readonly isPersistent: () => boolean,
	) {}

	async restoreOrphans(): Promise<void> {
		const { notice } = this.workspace;
		try {
			await this.records.claimOrphans(async (orphans) => {
				for (const { key, value } of orphans) {
					await this.restoreRecord(value);
					this.supersededKeys.add(key);
				}
				if (orphans.some(({ isFromEarlierSession }) => isFromEarlierSession)) this.reportMaskedSecrets();
				if (orphans.length === 0) return;
				// In this order nothing is lost if the page closes meanwhile. Only without room for both the old records go first.
				const isStored = await this.tryStoreSession();
				for (const { remove } of orphans) await remove();
				await Promise.all([isStored ? null : this.storeSession(), this.persistSession()]);
			});
		} catch (error) {
			notice.value = { message: phrase("kept_unreadable", { reason: getErrorMessage(error) }), text: "" };
		}
	}

	/** Opens the documents of a record, before those that are open. */
	private async restoreRecord(record: unknown): Promise<void> {
		const { documents, notice, worker } = this.workspace;
		const { set, damaged } = parseSession(record);
		const { lost, unreadable } = set === null ? NOTHING_LOST : await restoreSession(set, documents, worker);
		// The notice keeps a text that can no longer be read.
		for (const { text, reason } of unreadable) notice.value = { message: reason, text };
		const message = getDamageMessage(damaged) || getDamageMessage(lost);
		if (message) notice.value ??= { message, text: "" };
	}

	storeOnChange(): void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isFirst = true;
		const storeNow = () => {
			clearTimeout(timer);
			timer = undefined;
			void this.persistSession();
			void this.storeSession();
		};
		effect(() => {
			this.trackSessionState();
			// Nothing has changed yet.
			const isUntouched = isFirst && this.workspace.documents.all.value.length === 0;
			isFirst = false;
			if (isUntouched) return;
			clearTimeout(timer);
			timer = setTimeout(storeNow, STORE_DEBOUNCE_MS);
		});
		// The last change must not be lost when the page closes.
		addEventListener("pagehide", () => {
			if (timer !== undefined) storeNow();
		});
	}

	/** Reads everything that is stored, so that an effect runs when it changes. */
	private trackSessionState(): void {
		const { documents, tables, settings } = this.workspace;
		void documents.currentKey.value;
		void tables.all.value;
		void settings.persistence.value;
		for (const { view } of documents.all.value) {
			const { expanded, selected, filter, showDefaults, pane } = view;
			for (const each of [expanded, selected, filter, showDefaults, pane]) void each.value;
		}
	}

	private async storeSession(): Promise<void> {
		const { documents, tables, toast } = this.workspace;
		const { snapshot, omitted } = serializeSession(documents.all.value, documents.currentKey.value);
		this.reportUnstored([...omitted, ...tables.all.value]);
		try {
			await this.records.store(snapshot);
		} catch (error) {
			if (this.reportedKeys.has(STORE_KEY)) return;
			this.reportedKeys.add(STORE_KEY);
			toast.show(phrase("kept_refused", { reason: getErrorMessage(error) }));
		}
	}

	/** Stores the open documents. @returns false, without a report, when there is no room */
	private tryStoreSession(): Promise<boolean> {
		const { documents } = this.workspace;
		const { snapshot } = serializeSession(documents.all.value, documents.currentKey.value);
		return this.records.store(snapshot).then(
			() => true,
			() => false,
		);
	}

	/** Reports that documents of an earlier browser session have lost their secrets. */
	private reportMaskedSecrets(): void {
		const { documents, toast } = this.workspace;
		const isMasked = documents.all.value.some(({ document }) => hasRedactionProblem(document.problems));
		if (isMasked) toast.show(phrase("kept_without_secrets"));
	}

	private async persistSession(): Promise<void> {
		if (!this.isPersistent()) return;
		const { toast } = this.workspace;
		try {
			// When the page closes, only what needs no waiting is still done.
			this.persistence ??= await this.loadPersistence();
			const unstored = await this.persistence.store(this.records.key, this.supersededKeys);
			const first = unstored.find(({ key }) => !this.reportedKeys.has(`${PERSISTENCE_KEY} ${key}`));
			if (!first) return;
			this.reportedKeys.add(`${PERSISTENCE_KEY} ${first.key}`);
			toast.show(phrase("kept_not_lasting", { title: first.title }));
		} catch (error) {
			if (this.reportedKeys.has(PERSISTENCE_KEY)) return;
			this.reportedKeys.add(PERSISTENCE_KEY);
			toast.show(phrase("kept_not_stored", { reason: getErrorMessage(error) }));
		}
	}

	/** Reports each document that is not stored, once. */
	private reportUnstored(unstored: readonly { key: string; title: string }[]): void {
		const unreported = unstored.filter(({ key }) => !this.reportedKeys.has(key));
		for (const { key } of unreported) this.reportedKeys.add(key);
		const [first, ...more] = unreported;
		if (!first) return;
		const { title } = first;
		this.workspace.toast.show(
			more.length > 0 ? plural("kept_too_large_more", more.length, { title }) : phrase("kept_too_large", { title }),
		);
	}

	private async loadPersistence(): Promise<DocumentPersistence> {
		const { documents, worker, loadStorage } = this.workspace;
		const [{ createDocumentPersistence }, storage] = await Promise.all([
			import("../workspace/session/persistence"),
			loadStorage(),
		]);
		return createDocumentPersistence(documents, worker, storage.snapshots);
	}
}

const NOTHING_LOST = { lost: 0, unreadable: [] };
