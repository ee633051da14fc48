import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { decodeBytes } from "../formats/textEncoding";
import { assignToWaitingSide } from "../workspace/compare/sides";
import { notice, openText } from "../workspace/documents/store";
import { phrase } from "../workspace/text/phrase";

/** Largest file that is read at once, in bytes. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The browser did not hand over the clipboard: a box to paste into is shown. */
export const isPasteBoxOpen = signal(false);

/** Opens what the clipboard holds; where the browser refuses to hand it over, asks the user to paste. */
export async function openFromClipboard(): Promise<void> {
	try {
		const text = await navigator.clipboard.readText();
		if (text.trim()) {
			await openText(text);
			return;
		}
	} catch {
		// Without the permission `clipboardRead`, only a paste by the user's own hand gives the text.
	}
	isPasteBoxOpen.value = true;
}

/** Opens a file under its own name. */
export async function openFile(file: File): Promise<void> {
	if (file.size > MAX_FILE_BYTES) {
		notice.value = {
			message: phrase("file_too_large", { name: file.name, size: file.size, limit: MAX_FILE_BYTES }),
			text: "",
		};
		return;
	}
	try {
		const [key] = await openText(decodeBytes(new Uint8Array(await file.arrayBuffer())), file.name);
		assignToWaitingSide(key);
	} catch {
		notice.value = { message: phrase("file_unreadable", { name: file.name }), text: "" };
	}
}

/** Makes paste and drop work anywhere in the page, but for fields that take text themselves. */
export function usePasteAndDrop(): void {
	useEffect(() => {
		const onPaste = (event: ClipboardEvent) => {
			if (acceptsText(event.target)) return;
			const text = event.clipboardData?.getData("text/plain");
			const files = [...(event.clipboardData?.files ?? [])];
			if (!text && files.length === 0) return;
			event.preventDefault();
			if (text) void openText(text).then(([key]) => assignToWaitingSide(key));
			else for (const file of files) void openFile(file);
		};
		const onDragOver = (event: DragEvent) => event.preventDefault();
		const onDrop = (event: DragEvent) => {
			event.preventDefault();
			const files = [...(event.dataTransfer?.files ?? [])];
			const text = event.dataTransfer?.getData("text/plain");
			for (const file of files) void openFile(file);
			if (files.length === 0 && text) void openText(text);
		};
		window.addEventListener("paste", onPaste);
		window.addEventListener("dragover", onDragOver);
		window.addEventListener("drop", onDrop);
		return () => {
			window.removeEventListener("paste", onPaste);
			window.removeEventListener("dragover", onDragOver);
			window.removeEventListener("drop", onDrop);
		};
	}, []);
}

function acceptsText(target: EventTarget | null): boolean {
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "file");
}
