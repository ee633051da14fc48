import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get, text } from "../../document/access";
import type { Document } from "../../document/document";
import { apiPath, keyedPath } from "../../document/path";
import type { Finding } from "../../rules/finding";
import type { Member } from "../../schema/define";
import { resolveLink } from "../../schema/links";
import { memberOf } from "../../schema/schema";
import type { OpenDocument } from "../../workspace/documents";
import { itemIdOf } from "../../workspace/findings";
import { phrase } from "../../workspace/phrase";
import { itemById } from "../../workspace/rows";
import type { TreeItem } from "../../workspace/tree";
import { Boundary } from "../parts/Boundary";
import { copy } from "../parts/clipboard";
import { Visible } from "../parts/Visible";
import { FindingCards } from "./FindingCards";
import { LinkedDocs } from "./LinkedDocs";
import { MemberDocs } from "./MemberDocs";
import { StructureDocs } from "./StructureDocs";
import { ValueNotes } from "./ValueNotes";

/** Targets of the links that were followed away from the selected item, the last at the end. */
const followed = signal<readonly string[]>([]);

const follow = (target: string) => {
	if (resolveLink(target)) followed.value = [...followed.value, target];
};

/** What the selected item is: its docs, this value, limits, versions. */
export function Detail({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const { view, document } = open;
	const selected = view.selected.value;
	useEffect(() => {
		followed.value = [];
	}, [selected, open.key]);
	const item = itemById(document, selected, view.showDefaults.value ? document.apiVersion : null);
	const target = followed.value.at(-1);
	return (
		<aside class="detail" aria-label={phrase("detail")}>
			{target === undefined ? (
				<Boundary view="detail" about={selected}>
					<ItemDetail item={item} open={open} findings={findings} />
				</Boundary>
			) : (
				<>
					<button
						type="button"
						class="link small"
						onClick={() => {
							followed.value = followed.value.slice(0, -1);
						}}
					>
						{phrase("detail_back")}
					</button>
					<LinkedDocs target={target} apiVersion={document.apiVersion} onFollow={follow} />
				</>
			)}
		</aside>
	);
}

interface ItemProps {
	item: TreeItem;
	open: OpenDocument;
	findings: readonly Finding[];
}

function ItemDetail({ item, open, findings }: ItemProps) {
	const { document } = open;
	if (item.kind === "note") {
		return (
			<>
				<h1>
					{item.note.kind === "attribute" ? <Visible text={item.note.name} /> : phrase(`note_title_${item.note.kind}`)}
				</h1>
				<p>{phrase("note_kept")}</p>
				<pre>
					<Visible text={item.note.text} />
				</pre>
			</>
		);
	}
	if (item.kind === "absent") {
		return (
			<MemberDocs
				structure={item.structure}
				name={item.name}
				apiVersion={document.apiVersion}
				value={null}
				onFollow={follow}
			/>
		);
	}
	const path = keyedPath(item.trail.slice(0, -1));
	const own = memberAt(item);
	return (
		<>
			<div class="crumb">
				<Visible text={path || (document.shape ?? "")} />
			</div>
			<FindingCards open={open} findings={findings.filter((one) => itemIdOf(one.at) === item.id)} onFollow={follow} />
			<ValueNotes item={item} open={open} onFollow={follow} />
			{own ? (
				<MemberDocs {...own} apiVersion={document.apiVersion} value={item.node.value} onFollow={follow} />
			) : document.shape === "ErrorResponse" ? (
				<ErrorDetail document={document} />
			) : item.node.type === null || item.node.kind !== "structure" ? (
				<Unknown item={item} />
			) : null}
			{item.node.kind === "structure" && item.node.type !== null && (
				<StructureDocs
					name={item.node.type}
					apiVersion={document.apiVersion}
					heading={own === null}
					onFollow={follow}
				/>
			)}
			{item.trail.length > 0 && (
				<p>
					<button type="button" class="link" onClick={() => void copy(apiPath(item.trail), phrase("copy_what_path"))}>
						{phrase("detail_copy_path")}
					</button>
				</p>
			)}
		</>
	);
}

/** The member that an item is the value of; a list item that is no structure belongs to its list. */
function memberAt(item: TreeItem): { structure: string; name: string; member: Member } | null {
	if (item.kind !== "value") return null;
	const step = item.node.kind !== "structure" && item.nameIs !== "member" ? item.trail.at(-2) : item.trail.at(-1);
	if (!step || step.parent.type === null) return null;
	const member = memberOf(step.parent.type, step.entry.key);
	return member ? { structure: step.parent.type, name: step.entry.key, member } : null;
}

/** The error that an answer of the API names. */
function ErrorDetail({ document }: { document: Document }) {
	const code = text(get(document.root, "Error", "Code")) ?? "";
	const target = `error:${code}`;
	if (resolveLink(target)) return <LinkedDocs target={target} apiVersion={document.apiVersion} onFollow={follow} />;
	return (
		<>
			<h1>
				<Visible text={code || "ErrorResponse"} />
			</h1>
			<p>{phrase("unknown_error")}</p>
		</>
	);
}

function Unknown({ item }: { item: TreeItem }) {
	if (item.kind !== "value") return null;
	return (
		<>
			<h1>
				<Visible text={item.name} />
			</h1>
			<p>{phrase(item.trail.length === 0 ? "unknown_root" : "unknown_member")}</p>
		</>
	);
}
