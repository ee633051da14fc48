import type { Exchange } from "../../capture/exchange";

/** Most exchanges kept for the panel, and most characters of their bodies; beyond, the oldest go. */
export const MAX_RECORDED_EXCHANGES = 500;
const MAX_RECORDED_CHARACTERS = 32 * 1024 * 1024;

/** Keeps what was captured until the panel asks for it, and after, for a panel that is loaded again. */
export class Recorder {
	capturing = true;
	/** Keep what was captured when the page goes to another address. */
	preserveLog = true;
	/** Number of exchanges that went to make room. */
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
			this.characters -= countCharacters(this.exchanges[first] as Exchange);
			first++;
		}
		this.exchanges.splice(0, first);
		this.dropped += first;
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
