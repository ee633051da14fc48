import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { ROOT_ITEM_ID } from "../../workspace/documents/view";
import { phrase } from "../../workspace/text/phrase";
import { findItemById, findItemByOffset } from "../../workspace/tree/rows";
import { useWorkspace } from "../workspaceContext";
import type { SourceEditor } from "./editor";

/** The text as the user has it. The editor's code is fetched when this is first shown. */
export function SourcePane({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const { documents, secrets } = useWorkspace();
	const host = useRef<HTMLDivElement>(null);
	const editor = useRef<SourceEditor | null>(null);
	const [failed, setFailed] = useState("");
	const { document, problems, view } = open;
	const shown = secrets.revealed.value;
	const all = documents.all.value;
	const hidden = useMemo(() => {
		const others = all.map((other) => other.document);
		return secrets.findHidden(document, others).map(({ node, ...range }) => ({
			...range,
			onReveal: () => secrets.reveal(node),
		}));
	}, [document, all, shown]);
	const masked = useRef(hidden);
	masked.current = hidden;

	useEffect(() => {
		let isUnmounted = false;
		import("./editor").then(
			({ createEditor }) => {
				if (isUnmounted || !host.current) return;
				editor.current = createEditor(host.current, {
					text: document.source,
					format: document.format,
					label: phrase("source_label", { title: open.title }),
					problems,
					findings,
					onMove: (offset) => {
						const { id, above } = findItemByOffset(document, offset);
						view.expanded.value = new Set([...view.expanded.value, ...above]);
						view.selected.value = id;
						return getSelectedRange(open);
					},
				});
				editor.current.mask(masked.current);
				editor.current.show(getSelectedRange(open));
			},
			(error: unknown) => setFailed(String(error)),
		);
		return () => {
			isUnmounted = true;
			editor.current?.destroy();
			editor.current = null;
		};
	}, [document, findings]);

	useEffect(() => editor.current?.mask(hidden), [hidden]);

	return failed ? (
		<p class="empty">{phrase("source_failed", { reason: failed })}</p>
	) : (
		<div ref={host} class="source" dir="ltr" translate={false} />
	);
}

/** Where the selected item stands in the text. */
function getSelectedRange({ document, view }: OpenDocument): { start: number; end: number } {
	const item = findItemById(document, view.selected.value, document.apiVersion);
	// Marking everything would mark nothing.
	if (item.id === ROOT_ITEM_ID) {
		// The root is shown from the beginning of its line, with its tag or call.
		const { start } = document.root;
		const shown = document.where === "" ? document.source.lastIndexOf("\n", start - 1) + 1 : start;
		return { start: shown, end: shown };
	}
	if (item.kind === "note") return item.note;
	const shown = item.kind === "absent" ? item.parent : item;
	return shown?.entry ?? shown?.node ?? document.root;
}
