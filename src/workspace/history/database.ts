import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Exchange } from "../../capture/exchange";
import type { SessionSnapshot } from "../session/snapshot";
import type { StoredCall } from "./records";

/** What the extension stores beyond the browser session, when the user wants it to. */
interface Schema extends DBSchema {
	/** What there is of the history, apart from its texts, so that listing it is quick. */
	calls: { key: string; value: StoredCall };
	exchanges: { key: string; value: { key: string; exchange: Exchange } };
	/** Open documents, by the page that they are open in. */
	open: { key: string; value: { key: string; set: SessionSnapshot & { time: number } } };
}

type Database = IDBPDatabase<Schema>;

const DATABASE_NAME = "distribution-lens";
const DATABASE_VERSION = 1;
/** How long opening may take before someone else must be holding the database, in milliseconds. */
const OPEN_TIMEOUT_MS = 3000;

let connection: Promise<Database> | null = null;
let ready: Database | null = null;

/** Told when the database does not open because another page holds it; it opens as soon as that page lets go. */
let onBlocked = () => {};

/** Lets someone hear that opening has to wait. */
export function setBlockedListener(listener: () => void): void {
	onBlocked = listener;
}

/** The database, opened when first asked for. @throws DOMException when the browser does not open it */
export function getDatabase(): Promise<Database> {
	connection ??= connect().catch((error: unknown) => {
		dropConnection();
		throw error;
	});
	return connection;
}

/** The database when it is open already: what has to be written as a page goes cannot wait. */
export function getOpenDatabase(): Database | null {
	return ready;
}

async function connect(): Promise<Database> {
	if (!("indexedDB" in globalThis)) throw new DOMException("There is no IndexedDB", "InvalidStateError");
	const timer = setTimeout(() => onBlocked(), OPEN_TIMEOUT_MS);
	try {
		ready = await openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
			upgrade: (db) => {
				db.createObjectStore("calls", { keyPath: "key" });
				db.createObjectStore("exchanges", { keyPath: "key" });
				db.createObjectStore("open", { keyPath: "key" });
			},
			blocked: () => onBlocked(),
			// Another page brings a newer version, or deletes the database: it must not wait for this one.
			blocking: () => {
				ready?.close();
				dropConnection();
			},
			terminated: dropConnection,
		});
		return ready;
	} finally {
		clearTimeout(timer);
	}
}

function dropConnection(): void {
	connection = null;
	ready = null;
}

/** Removes the whole database, also one that cannot be opened. */
export async function deleteDatabase(): Promise<void> {
	ready?.close();
	dropConnection();
	await deleteDB(DATABASE_NAME, { blocked: () => onBlocked() });
}
