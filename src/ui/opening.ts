import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { decode } from "../formats/decode";
import { takeOpened } from "../workspace/comparison";
import { notice, openText } from "../workspace/documents";
import { phrase } from "../workspace/phrase";

/** Largest file that is read at once, in bytes. */
const MAX_FILE = 256 * 1024 * 1024;

/** The browser did not hand over the clipboard: a box to paste into is shown. */
export const pasteBoxOpen = signal(false);

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
	pasteBoxOpen.value = true;
}

/** Opens a file under its own name. */
export async function openFile(file: File): Promise<void> {
	if (file.size > MAX_FILE) {
		notice.value = {
			message: phrase("file_too_large", { name: file.name, size: file.size, limit: MAX_FILE }),
			text: "",
		};
		return;
	}
	try {
		const [key] = await openText(decode(new Uint8Array(await file.arrayBuffer())), file.name);
		takeOpened(key);
	} catch {
		notice.value = { message: phrase("file_unreadable", { name: file.name }), text: "" };
	}
}

/** Makes paste and drop work anywhere in the page, but for fields that take text themselves. */
export function usePasteAndDrop(): void {
	useEffect(() => {
		const onPaste = (event: ClipboardEvent) => {
			if (takesText(event.target)) return;
			const text = event.clipboardData?.getData("text/plain");
			const files = [...(event.clipboardData?.files ?? [])];
			if (!text && files.length === 0) return;
			event.preventDefault();
			if (text) void openText(text).then(([key]) => takeOpened(key));
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

function takesText(target: EventTarget | null): boolean {
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "file");
}
