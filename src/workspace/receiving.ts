import type { Exchange } from "../capture/exchange";
import { offerTextsTo } from "./documents";

// What reads exchanges is fetched with the first of them.
const reader = () => import("./captured");

/** Reads exchanges and adds those that carry a config. */
export async function receive(exchanges: readonly Exchange[]): Promise<void> {
	if (exchanges.length === 0) return;
	const { addExchanges } = await reader();
	await addExchanges(exchanges);
}

const HAR_START = /^\ufeff?\s*\{\s*"log"\s*:/;

/** Takes HAR files that are opened: their calls join the list. */
export function takeHarFiles(): void {
	offerTextsTo(async (text) => {
		if (!HAR_START.test(text.slice(0, 500))) return false;
		const { takeHar } = await reader();
		return takeHar(text);
	});
}
