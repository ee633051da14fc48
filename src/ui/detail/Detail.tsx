import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { getNode, getText } from "../../document/access";
import type { Document } from "../../document/document";
import { toApiPath, toKeyedPath } from "../../document/path";
import type { Finding } from "../../rules/finding";
import type { Member } from "../../schema/definitions";
import { resolveLink } from "../../schema/links";
import { memberOf } from "../../schema/schema";
import { toItemId } from "../../workspace/documents/findings";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import type { TreeItem } from "../../workspace/tree/items";
import { findItemById } from "../../workspace/tree/rows";
import { copyToClipboard } from "../parts/clipboard";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { SafeText } from "../parts/SafeText";
import { useWorkspace } from "../workspaceContext";
import { FindingCards } from "./FindingCards";
import { LinkedDocs } from "./LinkedDocs";
import { MemberDocs } from "./MemberDocs";
import { StructureDocs } from "./StructureDocs";
import { ValueNotes } from "./ValueNotes";

/** The selected item: its findings, what its value means, and its docs. */
export function Detail({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const { view, document } = open;
	const selected = view.selected.value;
	/** Targets of the links that were followed from the selected item on, the last at the end. */
	const followed = useSignal<readonly string[]>([]);
	useEffect(() => {
		followed.value = [];
	}, [selected, open.key, followed]);
	const follow = (link: string) => {
		if (resolveLink(link)) followed.value = [...followed.value, link];
	};
	const item = findItemById(document, selected, view.showDefaults.value ? document.apiVersion : null);
	const target = followed.value.at(-1);
	return (
		<aside class="detail" aria-label={phrase("detail")}>
			{target === undefined ? (
				<ErrorBoundary view="detail" about={selected}>
					<ItemDetail item={item} open={open} findings={findings} onFollow={follow} />
				</ErrorBoundary>
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
	onFollow: (target: string) => void;
}

function ItemDetail({ item, open, findings, onFollow }: ItemProps) {
	const { toast } = useWorkspace();
	const { document } = open;
	if (item.kind === "note") {
		return (
			<>
				<h1>
					{item.note.kind === "attribute" ? <SafeText text={item.note.name} /> : phrase(`note_title_${item.note.kind}`)}
				</h1>
				<p>{phrase("note_kept")}</p>
				<pre>
					<SafeText text={item.note.text} />
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
				onFollow={onFollow}
			/>
		);
	}
	const path = toKeyedPath(item.trail.slice(0, -1));
	const own = findMember(item);
	return (
		<>
			<div class="crumb">
				<SafeText text={path || (document.shape ?? "")} />
			</div>
			<FindingCards
				open={open}
				findings={findings.filter((finding) => toItemId(finding.at) === item.id)}
				onFollow={onFollow}
			/>
			<ValueNotes item={item} open={open} onFollow={onFollow} />
			{own ? (
				<MemberDocs {...own} apiVersion={document.apiVersion} value={item.node.value} onFollow={onFollow} />
			) : document.shape === "ErrorResponse" ? (
				<ErrorDetail document={document} onFollow={onFollow} />
			) : item.node.type === null || item.node.kind !== "structure" ? (
				<UnknownItem item={item} />
			) : null}
			{item.node.kind === "structure" && item.node.type !== null && (
				<StructureDocs
					name={item.node.type}
					apiVersion={document.apiVersion}
					heading={own === null}
					onFollow={onFollow}
				/>
			)}
			{item.trail.length > 0 && (
				<p>
					<button
						type="button"
						class="link"
						onClick={() => void copyToClipboard(toast, toApiPath(item.trail), phrase("copy_what_path"))}
					>
						{phrase("detail_copy_path")}
					</button>
				</p>
			)}
		</>
	);
}

/** The member that an item is the value of; for a list item other than a structure, the member of its list. */
function findMember(item: TreeItem): { structure: string; name: string; member: Member } | null {
	if (item.kind !== "value") return null;
	const step = item.node.kind !== "structure" && item.labelKind !== "member" ? item.trail.at(-2) : item.trail.at(-1);
	if (!step || step.parent.type === null) return null;
	const member = memberOf(step.parent.type, step.entry.key);
	return member ? { structure: step.parent.type, name: step.entry.key, member } : null;
}

/** The docs of the error in an ErrorResponse. */
function ErrorDetail({ document, onFollow }: { document: Document; onFollow: ItemProps["onFollow"] }) {
	const code = getText(getNode(document.root, "Error", "Code")) ?? "";
	const target = `error:${code}`;
	if (resolveLink(target)) return <LinkedDocs target={target} apiVersion={document.apiVersion} onFollow={onFollow} />;
	return (
		<>
			<h1>
				<SafeText text={code || "ErrorResponse"} />
			</h1>
			<p>{phrase("unknown_error")}</p>
		</>
	);
}

function UnknownItem({ item }: { item: TreeItem }) {
	if (item.kind !== "value") return null;
	return (
		<>
			<h1>
				<SafeText text={item.name} />
			</h1>
			<p>{phrase(item.trail.length === 0 ? "unknown_root" : "unknown_member")}</p>
		</>
	);
}
