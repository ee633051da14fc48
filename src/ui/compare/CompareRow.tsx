import type { DiffRow, RowKind } from "../../diff/diffRows";
import { isSecretPlace } from "../../diff/outputs/shownValues";
import type { Side } from "../../diff/side";
import { MASK } from "../../document/redaction";
import { memberOf } from "../../schema/schema";
import type { CompareLine } from "../../workspace/compare/lines";
import { formatDuration } from "../../workspace/text/intl";
import { phrase, plural } from "../../workspace/text/phrase";
import { getItemCount } from "../../workspace/tree/items";
import { getValueText } from "../../workspace/tree/rows";
import { SafeText } from "../parts/SafeText";
import { ROW_HEIGHT_PX } from "../parts/useVirtualRows";
import { InlineDiff } from "./InlineDiff";

interface Props {
	line: CompareLine;
	index: number;
	selected: boolean;
	sources: { before: string; after: string };
	onSelect: () => void;
	onToggle: () => void;
}

/** Sign of each kind of change, as color must not be the only one. */
const CHANGE_SIGNS: { readonly [kind in RowKind]: string } = {
	same: "",
	spelling: "≈",
	changed: "~",
	added: "+",
	removed: "−",
	moved: "↕",
};

/** One line of both columns. */
export function CompareRow({ line, index, selected, sources, onSelect, onToggle }: Props) {
	const kind = line.kind === "fold" ? "same" : getRowKind(line.row);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the focus and handles the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the tree (aria-activedescendant)
		<div
			id={`line-${index}`}
			class={`line ${line.kind === "fold" ? "fold" : `is-${kind}`}`}
			role="treeitem"
			aria-level={line.level + 1}
			aria-selected={selected}
			aria-expanded={line.kind === "fold" ? false : line.expandable ? line.expanded : undefined}
			style={{ "--level": line.level, top: `${index * ROW_HEIGHT_PX}px` }}
			onClick={() => {
				onSelect();
				if (line.kind === "fold") onToggle();
			}}
			onDblClick={line.kind === "fold" ? undefined : onToggle}
		>
			{line.kind === "fold" ? (
				<div class="cell">
					<span class="twisty" aria-hidden="true">
						▶
					</span>{" "}
					{plural("compare_rows_unchanged", line.count)}
				</div>
			) : (
				(["before", "after"] as const).map((which) => (
					<Cell
						key={which}
						which={which}
						row={line.row}
						line={line}
						kind={kind}
						sources={sources}
						onToggle={onToggle}
					/>
				))
			)}
		</div>
	);
}

/** A structure is not itself changed when something below it is. */
function getRowKind(row: DiffRow): RowKind {
	return row.children.length > 0 && row.kind === "changed" ? "same" : row.kind;
}

interface CellProps {
	which: "before" | "after";
	row: DiffRow;
	line: Extract<CompareLine, { kind: "row" }>;
	kind: RowKind;
	sources: { before: string; after: string };
	onToggle: () => void;
}

function Cell({ which, row, line, kind, sources, onToggle }: CellProps) {
	const side = row[which];
	if (!side) {
		return (
			<div class="cell void">
				<span class="offscreen">{phrase(`compare_void_${which}`)}</span>
			</div>
		);
	}
	const position = row.position?.[which];
	return (
		<div class="cell">
			<button
				type="button"
				class="twisty"
				tabIndex={-1}
				aria-hidden="true"
				onClick={(event) => {
					event.stopPropagation();
					onToggle();
				}}
			>
				{line.expandable ? (line.expanded ? "▼" : "▶") : ""}
			</button>
			{kind !== "same" && (
				<span class="sign" role="img" aria-label={phrase(`change_${kind}`)}>
					{CHANGE_SIGNS[kind]}
				</span>
			)}
			{position !== null && position !== undefined && <span class="position">{position}</span>}
			{row.labelKind !== "text" && (
				<span class={row.labelKind === "key" ? "key" : "name"}>
					<SafeText text={getSideName(side, row, which)} />
				</span>
			)}
			<CellValue which={which} row={row} sources={sources} />
			{row.changes > 0 && row.before && row.after && !line.expanded && line.expandable && (
				<span class="hint">{plural("compare_changes", row.changes)}</span>
			)}
			{row.kind === "spelling" && <span class="hint">{getSpellingHint(row)}</span>}
		</div>
	);
}

/** Why two spellings mean the same. Quantity follows from the items: where only Quantity differs, one is wrong. */
function getSpellingHint({ label, spelling }: DiffRow): string {
	if (label === "Quantity" && spelling === "irrelevant") return phrase("compare_spelled_count");
	return phrase(`compare_spelled_${spelling ?? "text"}`);
}

/** The name of a row on one side: a renamed member has two. */
function getSideName(side: Side, row: DiffRow, which: "before" | "after"): string {
	const step = side.trail.at(-1);
	return row.labelKind === "member" && which === "after" && step ? step.entry.key : row.label;
}

function CellValue({
	which,
	row,
	sources,
}: {
	which: "before" | "after";
	row: DiffRow;
	sources: CellProps["sources"];
}) {
	const side = row[which];
	if (!side) return null;
	const text = getDisplayText(side, sources[which]);
	const other = row[which === "before" ? "after" : "before"];
	const count = getItemCount(side.node);
	const isText = row.kind === "changed" && side.node.kind === "string" && other?.node.kind === "string";
	return (
		<>
			{text !== "" && (
				<span class={`value ${side.node.kind}`}>
					{isText ? (
						<InlineDiff
							before={getDisplayText(row.before ?? side, sources.before)}
							after={getDisplayText(row.after ?? side, sources.after)}
							which={which}
						/>
					) : (
						<SafeText text={text} />
					)}
				</span>
			)}
			{text === "" && side.node.kind === "string" && <span class="value string">""</span>}
			{count && <span class="hint">{plural("items", count.items)}</span>}
			<span class="hint">{formatInUnits(side)}</span>
		</>
	);
}

/** A value as its cell shows it: secrets stay masked here, the tree reveals them one by one. */
function getDisplayText({ node, trail }: Side, source: string): string {
	const text = getValueText(node, source);
	return text !== "" && isSecretPlace(trail) ? MASK : text;
}

function formatInUnits({ node, trail }: Side): string {
	const step = trail.at(-1);
	const member = step && memberOf(step.parent.type, step.entry.key);
	return member?.unit === "seconds" && typeof node.value === "number" && node.value >= 60
		? formatDuration(node.value)
		: "";
}
