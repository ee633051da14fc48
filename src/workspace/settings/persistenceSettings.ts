/** What the user lets the extension store beyond the browser session. */
export interface PersistenceSettings {
	/** Calls of distributions that were captured. */
	readonly history: boolean;
	/** Documents that are open, and the place in them. */
	readonly documents: boolean;
}

/** Reads the choice as it was stored; what is not clearly a yes is a no. */
export function parsePersistenceSettings(stored: unknown): PersistenceSettings {
	const settings = typeof stored === "object" && stored !== null ? (stored as { [name: string]: unknown }) : {};
	return { history: settings.history === true, documents: settings.documents === true };
}
