import { getApiRequest } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import { findOperation } from "../../capture/operation";
import { canContainConfig } from "../../formats/embedded/prefilter";

/** Most exchanges that wait for the panel, and most characters of their bodies; the oldest are dropped first. */
export const MAX_RECORDED_EXCHANGES = 500;
const MAX_RECORDED_CHARACTERS = 32 * 1024 * 1024;

/** Holds captured exchanges until the panel asks for them, and afterwards, for a panel that is reloaded. */
export class Recorder {
	capturing = true;
	/** Keep the exchanges when the page navigates. */
	preserveLog = true;
	/** Number of dropped calls; dropped exchanges that are not calls do not count. */
	dropped = 0;
	private exchanges: Exchange[] = [];
	private characters = 0;

	get all(): readonly Exchange[] {
		return this.exchanges;
	}

	add(exchange: Exchange): void {
		this.exchanges.push(exchange);
		this.characters += countCharacters(exchange);
		let first = 0;
		while (this.exchanges.length - first > 1 && this.isOver(first)) {
			const oldest = this.exchanges[first] as Exchange;
			this.characters -= countCharacters(oldest);
			if (isLikelyCall(oldest)) this.dropped++;
			first++;
		}
		this.exchanges.splice(0, first);
	}

	private isOver(first: number): boolean {
		return this.exchanges.length - first > MAX_RECORDED_EXCHANGES || this.characters > MAX_RECORDED_CHARACTERS;
	}

	clear(): void {
		this.exchanges = [];
		this.characters = 0;
		this.dropped = 0;
	}
}

function countCharacters({ requestBody, responseBody, url }: Exchange): number {
	return url.length + (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
}

/** Whether an exchange is likely a call, judged without parsing its bodies. */
function isLikelyCall(exchange: Exchange): boolean {
	const { method, url } = getApiRequest(exchange);
	const { requestBody, responseBody } = exchange;
	return (
		findOperation(method, url) !== null || [requestBody, responseBody].some((body) => canContainConfig(body ?? ""))
	);
}
