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

/** The way to the database. */
export interface DatabaseConnection {
	/** The database, opened when first asked for. @throws DOMException when the browser does not open it */
	get: () => Promise<Database>;
	/** The database when it is open already: what has to be written as a page goes cannot wait. */
	getOpen: () => Database | null;
	/** Removes the whole database, also one that cannot be opened. */
	remove: () => Promise<void>;
	/** Lets someone hear that opening has to wait, as another page holds the database; it opens once that page lets go. */
	onBlocked: (listener: () => void) => void;
}

/** Connects to the database of the extension, when it is first asked for. */
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
