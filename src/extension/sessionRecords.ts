import browser, { type Storage } from "webextension-polyfill";

/** Kinds of workbench that keep what is open in them. */
export type WorkbenchKind = "panel" | "tab";

/** A record of a page that has been closed. */
export interface OrphanedRecord {
	key: string;
	value: unknown;
	/** From an earlier browser session, and without secrets. */
	isFromEarlierSession: boolean;
	/** Removes it from the browser's memory. */
	remove(): Promise<void>;
}

/** Storage beyond the browser session, if the user has switched it on. */
export interface PersistentStore {
	/** Keys with records; never throws. */
	entries(): Promise<readonly (readonly [key: string, record: unknown])[]>;
	remove(key: string): Promise<void>;
}

/** Most records of closed pages; the oldest beyond are removed. */
const MAX_ORPHANED_RECORDS = 8;
/** Where a page finds its id after a reload. */
const OWN_ID_KEY = "kept-id";
/** How long to wait for a page with the same id to close, as after a reload. */
const LOCK_TIMEOUT_MS = 1000;
/** Set while an update of the extension waits for our pages to close. */
const UPDATE_PENDING_KEY = "update-waits";
/** Where the keys of claimed persistent records are stored. */
const CLAIMED_KEY = "kept-taken";

/**
 * The records of open documents, one for each page. An open page holds the lock of its record; records without a lock
 * are orphans of closed pages, which the next page restores.
 */
export class SessionRecords {
	private isUpdatePending = false;

	private constructor(
		private readonly prefix: string,
		private readonly ownId: string,
		private readonly persistentStore: PersistentStore,
		private readonly isPrivate: boolean,
	) {}

	/**
	 * Gives this page a record, which is its own until it closes.
	 * @param isPrivate the page is in a private window: its records never go to the disk, nor to other windows
	 */
	static async create(
		shell: WorkbenchKind,
		persistentStore: PersistentStore,
		isPrivate: boolean,
	): Promise<SessionRecords> {
		const prefix = isPrivate ? `private-${shell}-` : getKeyPrefix(shell);
		const before = sessionStorage.getItem(OWN_ID_KEY);
		// A duplicated tab has the id of the original.
		const isOwn = before !== null && (await acquireLock(prefix + before));
		const id = isOwn ? before : crypto.randomUUID();
		if (!isOwn) await acquireLock(prefix + id);
		sessionStorage.setItem(OWN_ID_KEY, id);
		const records = new SessionRecords(prefix, id, persistentStore, isPrivate);
		await records.followUpdates();
		return records;
	}

	private async followUpdates(): Promise<void> {
		browser.storage.session.onChanged.addListener((changes) => {
			if (changes[UPDATE_PENDING_KEY]) this.isUpdatePending = true;
		});
		this.isUpdatePending = UPDATE_PENDING_KEY in (await browser.storage.session.get(UPDATE_PENDING_KEY));
	}

	/**
	 * Takes over the records of closed pages, while no other page can.
	 * @param work gets them, the newest first, after the one from before this page was reloaded
	 */
	async claimOrphans(work: (orphans: readonly OrphanedRecord[]) => Promise<void>): Promise<void> {
		await navigator.locks.request(`${this.prefix}all`, async () => {
			const orphans = await this.findOrphans();
			for (const { key, remove } of orphans.slice(MAX_ORPHANED_RECORDS)) {
				await remove();
				await this.persistentStore.remove(key);
			}
			const claimed = orphans.slice(0, MAX_ORPHANED_RECORDS);
			await work(claimed);
			await markAsClaimed(claimed);
		});
	}

	private async findOrphans(): Promise<OrphanedRecord[]> {
		const { held = [] } = await navigator.locks.query();
		const alive = new Set(held.map(({ name }) => name));
		const found = new Map<string, unknown>();
		for (const area of STORAGE_AREAS) {
			for (const [key, value] of Object.entries(await area.get())) {
				if (key.startsWith(this.prefix) && !found.has(key)) found.set(key, value);
			}
		}
		const ofSession = new Set(found.keys());
		const claimed = new Set(await getClaimedKeys());
		for (const [key, value] of await this.persistentStore.entries()) {
			if (key.startsWith(this.prefix) && !found.has(key) && !claimed.has(key)) found.set(key, value);
		}
		const rank = (key: string, value: unknown) => (key === this.key ? Number.POSITIVE_INFINITY : getRecordTime(value));
		return [...found]
			.filter(([key]) => key === this.key || !alive.has(key))
			.sort(([a, aValue], [b, bValue]) => rank(b, bValue) - rank(a, aValue))
			.map(([key, value]) => ({
				key,
				value,
				isFromEarlierSession: !ofSession.has(key),
				remove: () => this.removeOrphan(key),
			}));
	}

	private async removeOrphan(key: string): Promise<void> {
		if (key !== this.key) await removeRecord(key);
		else if (!this.isUpdatePending) await browser.storage.local.remove(key);
	}

	/** Key of this page's record. */
	get key(): string {
		return this.prefix + this.ownId;
	}

	/** Stores this page's record, or removes it. @throws Error when the browser has no room for it */
	async store(record: object | null): Promise<void> {
		if (record === null) return removeRecord(this.key);
		const stored = { [this.key]: { ...record, time: Date.now() } };
		// Both at once: when the page is closing there is no time for a second step.
		const areas = this.isUpdatePending && !this.isPrivate ? STORAGE_AREAS : [browser.storage.session];
		await Promise.all(areas.map((area) => area.set(stored)));
	}
}

/** In memory; and on the disk, where records are only while an update of the extension is installed. */
const STORAGE_AREAS: readonly Storage.StorageArea[] = [browser.storage.session, browser.storage.local];

function getKeyPrefix(shell: WorkbenchKind): string {
	return `open-${shell}-`;
}

async function removeRecord(key: string): Promise<void> {
	for (const area of STORAGE_AREAS) await area.remove(key);
}

/** Keys of persistent records that pages of this session have claimed; the records stay until they are replaced. */
async function getClaimedKeys(): Promise<readonly string[]> {
	const { [CLAIMED_KEY]: keys } = await browser.storage.session.get(CLAIMED_KEY);
	return Array.isArray(keys) ? keys : [];
}

async function markAsClaimed(records: readonly OrphanedRecord[]): Promise<void> {
	if (records.length === 0) return;
	const keys = [...(await getClaimedKeys()), ...records.map(({ key }) => key)];
	// Without room for it another page may restore the same documents again, which does no harm.
	await browser.storage.session.set({ [CLAIMED_KEY]: keys }).catch(() => undefined);
}

function getRecordTime(record: unknown): number {
	const time = typeof record === "object" && record !== null && "time" in record ? record.time : null;
	return typeof time === "number" ? time : 0;
}

/** Holds a lock until the page closes. @returns false when another page goes on holding it */
function acquireLock(name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const holdLock = () => {
			resolve(true);
			return new Promise(() => undefined);
		};
		navigator.locks
			.request(name, { signal: AbortSignal.timeout(LOCK_TIMEOUT_MS) }, holdLock)
			.catch(() => resolve(false));
	});
}

/**
 * Copies all records to the disk, and from now on every change, because an update empties the browser's memory. The new
 * version takes them from there.
 */
export async function copySessionsForUpdate(): Promise<void> {
	await browser.storage.session.set({ [UPDATE_PENDING_KEY]: true });
	const all = Object.entries(await browser.storage.session.get());
	await browser.storage.local.set(Object.fromEntries(all.filter(([key]) => isRecordKey(key))));
}

/** Removes the copies for an update that never came, because the browser was closed first. */
export async function removeUpdateCopies(): Promise<void> {
	const keys = Object.keys(await browser.storage.local.get());
	await browser.storage.local.remove(keys.filter(isRecordKey));
}

function isRecordKey(key: string): boolean {
	return key.startsWith(getKeyPrefix("panel")) || key.startsWith(getKeyPrefix("tab"));
}
