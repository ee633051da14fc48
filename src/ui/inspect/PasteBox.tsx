import { useEffect, useRef, useState } from "preact/hooks";
import { phrase } from "../../workspace/text/phrase";
import { openText } from "../opening";
import { useWorkspace } from "../workspaceContext";

/** A box to paste into, where the browser does not let a page read the clipboard. */
export function PasteBox() {
	const workspace = useWorkspace();
	const { isPasteBoxOpen } = workspace.screen;
	const dialog = useRef<HTMLDialogElement>(null);
	const [text, setText] = useState("");
	const open = isPasteBoxOpen.value;
	useEffect(() => {
		if (open) dialog.current?.showModal();
		else dialog.current?.close();
	}, [open]);
	const finish = (pasted: string) => {
		isPasteBoxOpen.value = false;
		setText("");
		if (pasted.trim()) void openText(workspace, pasted);
	};
	return (
		<dialog ref={dialog} class="paste-box" aria-label={phrase("paste_label")} onClose={() => finish("")}>
			<p>{phrase("paste_how")}</p>
			<textarea
				aria-label={phrase("paste_field")}
				spellcheck={false}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
				onPaste={(event) => {
					const pasted = event.clipboardData?.getData("text/plain");
					if (!pasted || text) return;
					event.preventDefault();
					finish(pasted);
				}}
			/>
			<p class="buttons">
				<button type="button" class="button" onClick={() => finish("")}>
					{phrase("cancel")}
				</button>
				<button type="button" class="button primary" disabled={!text.trim()} onClick={() => finish(text)}>
					{phrase("paste_read")}
				</button>
			</p>
		</dialog>
	);
}
