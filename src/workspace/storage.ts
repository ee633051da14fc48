import { type CallStorage, createCallStorage } from "./history/callStorage";
import { createDatabase } from "./history/database";
import type { Clock } from "./platform";
import { createSnapshotStorage, type SnapshotStorage } from "./session/snapshotStorage";

/** The storage on disk, used only when the user has chosen that. */
export interface Storage {
	/** Captured calls. */
	calls: CallStorage;
	/** Open documents, by the page that they are open in. */
	snapshots: SnapshotStorage;
	/** Removes everything, including damaged records. */
	deleteAll: () => Promise<void>;
	/** Sets a listener for when another page blocks the database, so that opening it has to wait. */
	onBlocked: (listener: () => void) => void;
}

/** Creates a storage in the browser's database, which is opened when it is first needed. */
export function createStorage(clock: Pick<Clock, "now">): Storage {
	const database = createDatabase();
	return {
		calls: createCallStorage(database),
		snapshots: createSnapshotStorage(database, clock),
		deleteAll: database.remove,
		onBlocked: database.onBlocked,
	};
}
