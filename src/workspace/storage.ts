import { type CallStorage, createCallStorage } from "./history/callStorage";
import { createDatabase } from "./history/database";
import type { Clock } from "./platform";
import { createSnapshotStorage, type SnapshotStorage } from "./session/snapshotStorage";

/** What the extension stores beyond the browser session, when the user wants it to. */
export interface Storage {
	/** Calls that were captured. */
	calls: CallStorage;
	/** Open documents, by the page that they are open in. */
	snapshots: SnapshotStorage;
	/** Removes all of it, also what cannot be read. */
	deleteAll: () => Promise<void>;
	/** Lets someone hear that another page holds the database, so that opening it has to wait. */
	onBlocked: (listener: () => void) => void;
}

/** The browser's database, opened when it is first asked for something. */
export function createStorage(clock: Pick<Clock, "now">): Storage {
	const database = createDatabase();
	return {
		calls: createCallStorage(database),
		snapshots: createSnapshotStorage(database, clock),
		deleteAll: database.remove,
		onBlocked: database.onBlocked,
	};
}
