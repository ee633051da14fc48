const CHANNEL_PREFIX = "handover-";
/** How long to wait for the sender. An open page answers at once, even on a busy machine. */
const TIMEOUT_MS = 5000;

/**
 * Offers a text of any size to one other page until this page closes, without storing it.
 * @returns the name under which the page asks for it
 */
export function offerText(text: string): string {
	const name = CHANNEL_PREFIX + crypto.randomUUID();
	const channel = new BroadcastChannel(name);
	const answer = () => {
		channel.postMessage(text);
		channel.close();
	};
	channel.addEventListener("message", answer, { once: true });
	return name;
}

/** Tells whether a text is such a name. */
export function isHandoverName(word: string): boolean {
	return word.startsWith(CHANNEL_PREFIX);
}

/**
 * Asks for the text that is offered under a name.
 * @returns null when the sender is gone: a popup closes when it loses the focus, a background page when it is idle
 */
export async function receiveText(name: string, timeoutMs = TIMEOUT_MS): Promise<string | null> {
	const channel = new BroadcastChannel(name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const text = await new Promise<string | null>((resolve) => {
		channel.addEventListener("message", (event: MessageEvent<string>) => resolve(event.data), { once: true });
		timer = setTimeout(resolve, timeoutMs, null);
		channel.postMessage("ready");
	});
	clearTimeout(timer);
	channel.close();
	return text;
}
