import { useRef } from "preact/hooks";
import { openFile, openFromClipboard } from "../opening";
import { Menu } from "../parts/Menu";

/** The ways in: paste, file. Dropping a file and Ctrl/Cmd-V work anywhere (opening.ts). */
export function OpenBox() {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<div class="open-box">
			<Menu
				label="Paste or open…"
				items={[
					{ label: "Paste from the clipboard", run: () => void openFromClipboard() },
					{ label: "Open a file…", run: () => picker.current?.click() },
				]}
			/>
			<input
				ref={picker}
				type="file"
				multiple
				hidden
				aria-label="Files to open"
				onChange={(event) => {
					for (const file of event.currentTarget.files ?? []) void openFile(file);
					event.currentTarget.value = "";
				}}
			/>
		</div>
	);
}
