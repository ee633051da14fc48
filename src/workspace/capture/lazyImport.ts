import type { Exchange } from "../../capture/exchange";
import { registerTextInterceptor } from "../documents/store";

// What reads exchanges is fetched with the first of them.
const loadStore = () => import("./store");

/** Reads exchanges and adds those that carry a config. */
export async function receiveExchanges(exchanges: readonly Exchange[]): Promise<void> {
	if (exchanges.length === 0) return;
	const { addExchanges } = await loadStore();
	await addExchanges(exchanges);
}

const HAR_START = /^\ufeff?\s*\{\s*"log"\s*:/;

/** Takes HAR files that are opened: their calls join the list. */
export function registerHarImport(): void {
	registerTextInterceptor(async (text) => {
		if (!HAR_START.test(text.slice(0, 500))) return false;
		const { importHar } = await loadStore();
		return importHar(text);
	});
}
