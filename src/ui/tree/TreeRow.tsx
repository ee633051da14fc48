import type { Document } from "../../document/document";
import { MASK } from "../../document/redaction";
import { SEVERITIES } from "../../rules/finding";
import type { FindingBadges } from "../../workspace/documents/findings";
import { SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { formatPlaceholder, phrase, plural } from "../../workspace/text/phrase";
import { getItemHints, type TargetUses } from "../../workspace/tree/hints";
import { getItemCount, isOrderedList, type TreeItem, type ValueItem } from "../../workspace/tree/items";
import { getValueText, type VisibleRow } from "../../workspace/tree/rows";
import { HintList } from "../parts/HintList";
import { SafeText } from "../parts/SafeText";
import { useWorkspace } from "../workspaceContext";

interface Props {
	row: VisibleRow;
	domId: string;
	top: number;
	selected: boolean;
	document: Document;
	uses: TargetUses;
	badges: FindingBadges;
	onSelect: () => void;
	onToggle: () => void;
}

/** One line of the tree. */
export function TreeRow({ row, domId, top, selected, document, uses, badges, onSelect, onToggle }: Props) {
	const { item } = row;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself has the focus and handles the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the tree (aria-activedescendant)
		<div
			id={domId}
			class={`row ${row.matches ? "match" : ""}`}
			role="treeitem"
			aria-level={item.level + 1}
			aria-posinset={row.place}
			aria-setsize={row.siblings}
			aria-selected={selected}
			aria-expanded={row.expandable ? row.expanded : undefined}
			style={{ "--level": item.level, top: `${top}px` }}
			onClick={onSelect}
			onDblClick={onToggle}
		>
			<span
				class="twisty"
				aria-hidden="true"
				onClick={(event) => {
					event.stopPropagation();
					onSelect();
					if (row.expandable) onToggle();
				}}
			>
				{row.expandable ? (row.expanded ? "▼" : "▶") : ""}
			</span>
			<RowContent item={item} document={document} uses={uses} />
			<RowBadges id={item.id} leaf={!row.expandable} badges={badges} />
		</div>
	);
}

function RowContent({ item, document, uses }: { item: TreeItem; document: Document; uses: TargetUses }) {
	if (item.kind === "note") {
		return (
			<span class="note">
				<SafeText text={item.note.kind === "attribute" ? `${item.note.name}="${item.note.text}"` : item.note.text} />
				<span class="hint">{phrase(`note_${item.note.kind}`)}</span>
			</span>
		);
	}
	if (item.kind === "absent") {
		return (
			<>
				<span class="name absent">
					<SafeText text={item.name} />
				</span>
				<span class="value absent">
					<SafeText text={String(item.value)} />
				</span>
				<span class="hint absent">{phrase("tree_absent")}</span>
			</>
		);
	}
	return <ValueContent item={item} document={document} uses={uses} />;
}

function ValueContent({ item, document, uses }: { item: ValueItem; document: Document; uses: TargetUses }) {
	const { secrets } = useWorkspace();
	const value = getValueText(item.node, document.source);
	const count = getItemCount(item.node);
	const hints = getItemHints(item, uses);
	const shadowed = item.entry?.shadowed ? "shadowed" : "";
	return (
		<>
			{item.position !== null && <span class="position">{item.position}</span>}
			{item.name && (
				<span class={`${item.labelKind === "key" ? "key" : "name"} ${shadowed}`}>
					<SafeText text={item.name} />
				</span>
			)}
			{value && (
				<span class={`value ${item.node.kind} ${shadowed}`}>
					<SafeText text={secrets.isHidden(item) ? MASK : formatRowValue(item, value)} />
				</span>
			)}
			{(secrets.isHidden(item) || secrets.isRevealed(item)) && <RevealButton item={item} />}
			{item.node.kind === "string" && value === "" && <span class="value string">""</span>}
			{count && (
				<span class="hint">
					{plural(count.items > 1 && isOrderedList(item) ? "tree_items_ordered" : "items", count.items)}
					{count.quantity !== null && (
						<>
							{" · "}
							<span class="wavy">{phrase("tree_quantity", { quantity: count.quantity })}</span>
						</>
					)}
				</span>
			)}
			{hints.length > 0 && (
				<span class="hint">
					<HintList hints={hints} />
				</span>
			)}
			{shadowed && <span class="hint">{phrase("tree_shadowed")}</span>}
			{!item.known && item.trail.length > 0 && document.shape !== "ErrorResponse" && (
				<span class="hint">{phrase("tree_unknown")}</span>
			)}
		</>
	);
}

/** Shows or hides a secret, in this one place. */
function RevealButton({ item }: { item: ValueItem }) {
	const { secrets } = useWorkspace();
	const hidden = secrets.isHidden(item);
	return (
		<button
			type="button"
			class="link small"
			title={phrase(hidden ? "tree_reveal_title" : "tree_hide_title")}
			onClick={(event) => {
				event.stopPropagation();
				secrets.toggle(item);
			}}
			// Else the tree would handle them.
			onKeyDown={(event) => event.stopPropagation()}
		>
			{phrase(hidden ? "tree_reveal" : "tree_hide")}
		</button>
	);
}

/** Longest value that a row draws; the rest shows in Source and in copies. */
const MAX_VALUE_CHARACTERS = 400;

function formatRowValue(item: ValueItem, value: string): string {
	const cut = value.length > MAX_VALUE_CHARACTERS ? `${value.slice(0, MAX_VALUE_CHARACTERS)}…` : value;
	return item.node.kind === "string" && (cut.trim() !== cut || cut.includes("\n")) ? JSON.stringify(cut) : cut;
}

/** The number of findings on an item and below it; on a single value the error that CloudFront returns. */
function RowBadges({ id, leaf, badges }: { id: string; leaf: boolean; badges: FindingBadges }) {
	const counts = badges.total.get(id);
	if (!counts) return null;
	const code = leaf ? badges.own.get(id)?.find(({ severity }) => severity === "error")?.error?.code : undefined;
	return (
		<span class="badges">
			{SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
				<span key={severity} class={severity}>
					<span aria-hidden="true">
						{SEVERITY_SIGNS[severity]}{" "}
						{severity === "error" && code ? <SafeText text={code} /> : formatPlaceholder(counts[severity])}
					</span>
					<span class="offscreen">
						{" "}
						{severity === "error" && code
							? phrase("tree_code", { code })
							: plural(`count_${severity}`, counts[severity])}
					</span>
				</span>
			))}
		</span>
	);
}
