/** What the user allows the extension to store on disk. */
export interface PersistenceSettings {
	/** Captured calls. */
	readonly history: boolean;
	/** Open documents and their view state. */
	readonly documents: boolean;
}

/** Reads stored settings; anything but `true` means no. */
export function parsePersistenceSettings(stored: unknown): PersistenceSettings {
	const settings = typeof stored === "object" && stored !== null ? (stored as { [name: string]: unknown }) : {};
	return { history: settings.history === true, documents: settings.documents === true };
}
