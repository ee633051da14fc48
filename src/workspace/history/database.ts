import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Exchange } from "../../capture/exchange";
import type { SessionSnapshot } from "../session/snapshot";
import type { StoredCall } from "./records";

/** The tables of the database. */
interface Schema extends DBSchema {
	/** Captured calls without their exchanges, so that listing them is fast. */
	calls: { key: string; value: StoredCall };
	exchanges: { key: string; value: { key: string; exchange: Exchange } };
	/** Open documents, by the page that they are open in. */
	open: { key: string; value: { key: string; set: SessionSnapshot & { time: number } } };
}

type Database = IDBPDatabase<Schema>;

const DATABASE_NAME = "distribution-lens";
const DATABASE_VERSION = 1;
/** How long opening may take before another page is assumed to block the database. */
const OPEN_TIMEOUT_MS = 3000;

/** The connection to the database. */
export interface DatabaseConnection {
	/** Opens the database when first called. @throws DOMException when the browser does not open it */
	get: () => Promise<Database>;
	/** The database if it is open already: a page that closes cannot wait for it. */
	getOpen: () => Database | null;
	/** Deletes the whole database, also one that cannot be opened. */
	remove: () => Promise<void>;
	/** Sets a listener for when another page blocks the database; it opens once that page closes its connection. */
	onBlocked: (listener: () => void) => void;
}

/** Creates a connection to the database of the extension, which is opened when first needed. */
export function createDatabase(): DatabaseConnection {
	let connection: Promise<Database> | null = null;
	let ready: Database | null = null;
	let onBlocked = () => {};

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
				// Another page upgrades or deletes the database: it must not wait for this one.
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

	return {
		get: () => {
			connection ??= connect().catch((error: unknown) => {
				dropConnection();
				throw error;
			});
			return connection;
		},
		getOpen: () => ready,
		remove: async () => {
			ready?.close();
			dropConnection();
			await deleteDB(DATABASE_NAME, { blocked: () => onBlocked() });
		},
		onBlocked: (listener) => {
			onBlocked = listener;
		},
	};
}
