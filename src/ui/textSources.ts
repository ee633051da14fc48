import { useEffect } from "preact/hooks";
import { decodeBytes } from "../formats/textEncoding";
import { phrase } from "../workspace/text/phrase";
import type { Workspace } from "../workspace/workspace";
import { openText } from "./opening";
import { useWorkspace } from "./workspaceContext";

/** Largest file that is opened. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Opens the text on the clipboard; where the browser does not allow reading it, shows a box to paste into. */
export async function openFromClipboard(workspace: Workspace): Promise<void> {
	try {
		const text = await navigator.clipboard.readText();
		if (text.trim()) {
			await openText(workspace, text);
			return;
		}
	} catch {
		// Without the permission `clipboardRead` only a paste by the user gives the text.
	}
	workspace.screen.isPasteBoxOpen.value = true;
}

/** Opens a file under its own name. */
export async function openFile(workspace: Workspace, file: File): Promise<void> {
	const { notice } = workspace;
	if (file.size > MAX_FILE_BYTES) {
		notice.value = {
			message: phrase("file_too_large", { name: file.name, size: file.size, limit: MAX_FILE_BYTES }),
			text: "",
		};
		return;
	}
	try {
		await openText(workspace, decodeBytes(new Uint8Array(await file.arrayBuffer())), file.name);
	} catch {
		notice.value = { message: phrase("file_unreadable", { name: file.name }), text: "" };
	}
}

/** Makes paste and drop work anywhere in the page except in text fields. */
export function usePasteAndDrop(): void {
	const workspace = useWorkspace();
	useEffect(() => {
		const onPaste = (event: ClipboardEvent) => {
			if (acceptsText(event.target)) return;
			const text = event.clipboardData?.getData("text/plain");
			const files = [...(event.clipboardData?.files ?? [])];
			if (!text && files.length === 0) return;
			event.preventDefault();
			if (text) void openText(workspace, text);
			else for (const file of files) void openFile(workspace, file);
		};
		const onDragOver = (event: DragEvent) => event.preventDefault();
		const onDrop = (event: DragEvent) => {
			event.preventDefault();
			const files = [...(event.dataTransfer?.files ?? [])];
			const text = event.dataTransfer?.getData("text/plain");
			for (const file of files) void openFile(workspace, file);
			if (files.length === 0 && text) void openText(workspace, text);
		};
		window.addEventListener("paste", onPaste);
		window.addEventListener("dragover", onDragOver);
		window.addEventListener("drop", onDrop);
		return () => {
			window.removeEventListener("paste", onPaste);
			window.removeEventListener("dragover", onDragOver);
			window.removeEventListener("drop", onDrop);
		};
	}, [workspace]);
}

function acceptsText(target: EventTarget | null): boolean {
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "file");
}
