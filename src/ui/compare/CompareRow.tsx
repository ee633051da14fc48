import { isSecret } from "../../diff/outputs/values";
import type { DiffRow, RowKind } from "../../diff/rows";
import type { Side } from "../../diff/side";
import { MASK } from "../../document/hidden";
import { memberOf } from "../../schema/schema";
import type { CompareLine } from "../../workspace/compareLines";
import { phrase, plural } from "../../workspace/phrase";
import { valueText } from "../../workspace/rows";
import { countOf } from "../../workspace/tree";
import { durationText } from "../../workspace/writing";
import { ROW } from "../parts/useWindow";
import { Visible } from "../parts/Visible";
import { InlineDiff } from "./InlineDiff";

interface Props {
	line: CompareLine;
	index: number;
	selected: boolean;
	sources: { before: string; after: string };
	onSelect: () => void;
	onToggle: () => void;
}

/** Signs of what happened to a row; color does not carry it alone. */
const SIGNS: { readonly [kind in RowKind]: string } = {
	same: "",
	spelling: "≈",
	changed: "~",
	added: "+",
	removed: "−",
	moved: "↕",
};

/** One line of both columns. */
export function CompareRow({ line, index, selected, sources, onSelect, onToggle }: Props) {
	const kind = line.kind === "fold" ? "same" : kindOf(line.row);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the focus and hears the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the tree (aria-activedescendant)
		<div
			id={`line-${index}`}
			class={`line ${line.kind === "fold" ? "fold" : `is-${kind}`}`}
			role="treeitem"
			aria-level={line.level + 1}
			aria-selected={selected}
			aria-expanded={line.kind === "fold" ? false : line.expandable ? line.expanded : undefined}
			style={{ "--level": line.level, top: `${index * ROW}px` }}
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
function kindOf(row: DiffRow): RowKind {
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
					{SIGNS[kind]}
				</span>
			)}
			{position !== null && position !== undefined && <span class="position">{position}</span>}
			{row.nameIs !== "text" && (
				<span class={row.nameIs === "key" ? "key" : "name"}>
					<Visible text={nameOn(side, row, which)} />
				</span>
			)}
			<CellValue which={which} row={row} sources={sources} />
			{row.changes > 0 && row.before && row.after && !line.expanded && line.expandable && (
				<span class="hint">{plural("compare_changes", row.changes)}</span>
			)}
			{row.kind === "spelling" && <span class="hint">{spellingHint(row)}</span>}
		</div>
	);
}

/** Why two spellings mean the same. A count follows from its items, so that one of two must be wrong. */
function spellingHint({ label, spelling }: DiffRow): string {
	if (label === "Quantity" && spelling === "irrelevant") return phrase("compare_spelled_count");
	return phrase(`compare_spelled_${spelling ?? "text"}`);
}

/** A renamed item is called on each side by the name it has there. */
function nameOn(side: Side, row: DiffRow, which: "before" | "after"): string {
	const step = side.trail.at(-1);
	return row.nameIs === "member" && which === "after" && step ? step.entry.key : row.label;
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
	const text = shownText(side, sources[which]);
	const other = row[which === "before" ? "after" : "before"];
	const count = countOf(side.node);
	const isText = row.kind === "changed" && side.node.kind === "string" && other?.node.kind === "string";
	return (
		<>
			{text !== "" && (
				<span class={`value ${side.node.kind}`}>
					{isText ? (
						<InlineDiff
							before={shownText(row.before ?? side, sources.before)}
							after={shownText(row.after ?? side, sources.after)}
							which={which}
						/>
					) : (
						<Visible text={text} />
					)}
				</span>
			)}
			{text === "" && side.node.kind === "string" && <span class="value string">""</span>}
			{count && <span class="hint">{plural("items", count.items)}</span>}
			<span class="hint">{inUnits(side)}</span>
		</>
	);
}

/** A value as its cell shows it: secrets stay masked here, the tree reveals them one by one. */
function shownText({ node, trail }: Side, source: string): string {
	const text = valueText(node, source);
	return text !== "" && isSecret(trail) ? MASK : text;
}

function inUnits({ node, trail }: Side): string {
	const step = trail.at(-1);
	const member = step && memberOf(step.parent.type, step.entry.key);
	return member?.unit === "seconds" && typeof node.value === "number" && node.value >= 60
		? durationText(node.value)
		: "";
}
