import { Cursor } from "../../document/cursor";
import { toApiPath } from "../../document/path";
import { explainValue } from "../../lookup/explain/explain";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import type { ValueItem } from "../../workspace/tree/items";
import { goToPath } from "../navigation";
import { DocText } from "../parts/DocText";

interface Props {
	item: ValueItem;
	open: OpenDocument;
	onFollow: (target: string) => void;
}

/** What this value means in its place, with links to the places it refers to. */
export function ValueNotes({ item, open, onFollow }: Props) {
	const notes = explainValue(new Cursor(open.document, item.trail, item.node));
	if (notes.length === 0) return null;
	return (
		<div class="value-notes">
			{notes.map((note) => (
				<p key={note.text}>
					<DocText text={note.text} onFollow={onFollow} />
					{note.links?.map((link) => (
						<button
							key={toApiPath(link.trail)}
							type="button"
							class="link"
							lang="en"
							onClick={() => goToPath(open, toApiPath(link.trail))}
						>
							{link.label}
						</button>
					))}
				</p>
			))}
		</div>
	);
}
