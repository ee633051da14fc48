import { current, findings, notice } from "../../workspace/documents";
import { Detail } from "../detail/Detail";
import { Problems } from "../problems/Problems";
import { DocumentList } from "./DocumentList";
import { PasteBox } from "./PasteBox";
import { TreePane } from "./TreePane";
import { Welcome } from "./Welcome";

/** Documents, the tree or source of the current one, its detail, and what is wrong with it. */
export function Inspect() {
	const open = current.value;
	return (
		<div class="inspect" data-empty={open === null}>
			<DocumentList />
			{notice.value && (
				<div class="notice" role="alert">
					<span class="error">✖</span> {notice.value.message}
					<button
						type="button"
						class="link"
						onClick={() => {
							notice.value = null;
						}}
					>
						Dismiss
					</button>
				</div>
			)}
			{open ? <TreePane open={open} findings={findings.value} /> : <Welcome />}
			{open && <Detail open={open} findings={findings.value} />}
			{open && <Problems open={open} findings={findings.value} />}
			<PasteBox />
		</div>
	);
}
