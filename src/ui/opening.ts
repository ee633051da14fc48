import type { ReadOptions } from "../formats/read";
import type { EditResult } from "../workspace/documents/edits";
import type { OpenResult } from "../workspace/documents/store";
import { SCREENS } from "../workspace/screen";
import { phrase, plural } from "../workspace/text/phrase";
import type { Notice, Workspace } from "../workspace/workspace";

/**
 * Opens a pasted, dropped or chosen text, and reports what went wrong. Which screen is shown afterwards depends on the
 * current one (`SCREENS`).
 * @param title such as a file's name; derived from the text when absent
 * @returns the keys of the documents that were opened; none for a list of distributions and for recorded requests
 */
export async function openText(
	workspace: Workspace,
	text: string,
	title?: string,
	options?: ReadOptions,
): Promise<readonly string[]> {
	const { capture, compare, documents, screen, toast } = workspace;
	const callCount = await capture.importHar(text);
	if (callCount > 0) {
		screen.current.value = "inspect";
		toast.show(plural("captured_from_file", callCount));
		return [];
	}
	const shown = screen.current.value;
	let isTable = false;
	const onTable = () => {
		isTable = true;
		screen.current.value = "inspect";
	};
	const result = await documents.openText(text, { title, options, onTable });
	if (result.hasFreedMemory) toast.show(phrase("room_made"));
	workspace.notice.value = getOpenNotice(result, text) ?? (result.kind === "opened" ? null : workspace.notice.value);
	if (result.kind !== "opened") return [];
	if (isTable && result.isCurrent && screen.current.value === "inspect") screen.current.value = shown;
	const { onOpened } = SCREENS[screen.current.value];
	if (onOpened === "inspect") screen.current.value = "inspect";
	const [first] = result.keys;
	if (onOpened === "assign" && first !== undefined) compare.assignToWaitingSide(first);
	return result.keys;
}

function getOpenNotice(result: OpenResult, text: string): Notice | null {
	switch (result.kind) {
		case "noRoom":
			return { message: phrase("no_room"), text };
		case "failed":
			return { message: result.reason, text };
		case "empty":
			return result.problem
				? { message: result.problem.message, lang: "en", text }
				: { message: phrase("nothing_to_read"), text };
		default:
			return null;
	}
}

/** Reports a changed text that could not be read. @returns the result of the change */
export async function showEditResult<T extends EditResult>({ notice }: Workspace, changing: Promise<T>): Promise<T> {
	const result = await changing;
	if (result.kind === "failed") notice.value = { message: result.reason, text: result.text };
	return result;
}

/** Shows two open documents side by side. */
export function openComparison({ compare, screen }: Workspace, before: string, after: string): void {
	compare.sides.value = { before, after };
	screen.current.value = "compare";
}
