/**
 * Decodes a file: UTF-8, or UTF-16 according to its byte order mark or zero bytes.
 * @returns the text without its byte order mark; bytes that are not valid become U+FFFD
 */
export function decodeBytes(bytes: Uint8Array): string {
	return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}

function detectEncoding(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	// A config starts with ASCII, so a zero byte beside it means UTF-16 without a mark (PowerShell's `>`).
	if (first !== undefined && first !== 0 && second === 0) return "utf-16le";
	if (first === 0 && second !== undefined && second !== 0) return "utf-16be";
	return "utf-8";
}
