import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Exchange } from "../../capture/exchange";
import type { KeptSet } from "../keeping";
import type { StoredCall } from "./records";

/** What the extension stores beyond the browser session, when the user wants it to. */
interface Schema extends DBSchema {
	/** What there is of the history, apart from its texts, so that listing it is quick. */
	calls: { key: string; value: StoredCall };
	exchanges: { key: string; value: { key: string; exchange: Exchange } };
	/** Open documents, by the page that they are open in. */
	open: { key: string; value: { key: string; set: KeptSet & { time: number } } };
}

type Database = IDBPDatabase<Schema>;

const NAME = "distribution-lens";
const VERSION = 1;
/** How long opening may take before someone else must be holding the database, in milliseconds. */
const PATIENCE = 3000;

let connection: Promise<Database> | null = null;
let ready: Database | null = null;

/** Told when the database does not open because another page holds it; it opens as soon as that page lets go. */
let onWaiting = () => {};

/** Lets someone hear that opening has to wait. */
export function hearWaiting(listener: () => void): void {
	onWaiting = listener;
}

/** The database, opened when first asked for. @throws DOMException when the browser does not open it */
export function database(): Promise<Database> {
	connection ??= open().catch((error: unknown) => {
		forget();
		throw error;
	});
	return connection;
}

/** The database when it is open already: what has to be written as a page goes cannot wait. */
export function openedDatabase(): Database | null {
	return ready;
}

async function open(): Promise<Database> {
	if (!("indexedDB" in globalThis)) throw new DOMException("There is no IndexedDB", "InvalidStateError");
	const timer = setTimeout(() => onWaiting(), PATIENCE);
	try {
		ready = await openDB<Schema>(NAME, VERSION, {
			upgrade: (db) => {
				db.createObjectStore("calls", { keyPath: "key" });
				db.createObjectStore("exchanges", { keyPath: "key" });
				db.createObjectStore("open", { keyPath: "key" });
			},
			blocked: () => onWaiting(),
			// Another page brings a newer version, or deletes the database: it must not wait for this one.
			blocking: () => {
				ready?.close();
				forget();
			},
			terminated: forget,
		});
		return ready;
	} finally {
		clearTimeout(timer);
	}
}

function forget(): void {
	connection = null;
	ready = null;
}

/** Removes the whole database, also one that cannot be opened. */
export async function removeDatabase(): Promise<void> {
	ready?.close();
	forget();
	await deleteDB(NAME, { blocked: () => onWaiting() });
}
