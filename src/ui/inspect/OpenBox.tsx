import { useRef } from "preact/hooks";
import { phrase } from "../../workspace/text/phrase";
import { Menu } from "../parts/Menu";
import { openFile, openFromClipboard } from "../textSources";
import { useWorkspace } from "../workspaceContext";

/** The Open menu: paste, or choose files. Drop and Ctrl/Cmd-V work anywhere (textSources.ts). */
export function OpenBox() {
	const workspace = useWorkspace();
	const picker = useRef<HTMLInputElement>(null);
	return (
		<div class="open-box">
			<Menu
				label={phrase("open_menu")}
				items={[
					{ label: phrase("open_paste"), run: () => void openFromClipboard(workspace) },
					{ label: phrase("open_file"), run: () => picker.current?.click() },
				]}
			/>
			<input
				ref={picker}
				type="file"
				multiple
				hidden
				aria-label={phrase("open_files_label")}
				onChange={(event) => {
					for (const file of event.currentTarget.files ?? []) void openFile(workspace, file);
					event.currentTarget.value = "";
				}}
			/>
		</div>
	);
}
