import { EFFECTS } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import { effectNames } from "../../diff/outputs/summary";
import { counted } from "../../schema/units";
import { pasteSide, sides, swapSides, type Which } from "../../workspace/comparison";
import { documents, type OpenDocument } from "../../workspace/documents";
import { copy } from "../parts/clipboard";
import { Menu } from "../parts/Menu";
import { type CompareMode, compareView } from "./compareView";
import { outputOf, outputs } from "./outputs";

interface Props {
	before: OpenDocument | null;
	after: OpenDocument | null;
	comparison: Comparison | null;
}

const MODES: readonly (readonly [mode: CompareMode, label: string])[] = [
	["tree", "Tree"],
	["unified", "Unified text"],
	["split", "Text side by side"],
];

/** What is compared, how it is shown, and the ways to take it away. */
export function CompareBar({ before, after, comparison }: Props) {
	const { mode, spellings, effect } = compareView;
	return (
		<div class="tools compare-bar">
			<SideChoice label="Before" side="before" open={before} />
			<button
				type="button"
				class="button"
				title="Swap sides"
				aria-label="Swap sides"
				onClick={() => swap(before, after)}
			>
				⇄
			</button>
			<SideChoice label="After" side="after" open={after} />
			{comparison && (
				<span class="quiet" role="status">
					{comparison.changes.length === 0
						? "No difference that matters"
						: counted(comparison.changes.length, "change")}
				</span>
			)}
			<span class="grow" />
			<label class="chip">
				<input
					type="checkbox"
					checked={spellings.value}
					onChange={(event) => {
						spellings.value = event.currentTarget.checked;
					}}
				/>{" "}
				spelling too
			</label>
			<label class="chip">
				Effect{" "}
				<select
					value={effect.value}
					onChange={(event) => {
						effect.value = event.currentTarget.value as typeof effect.value;
					}}
				>
					<option value="all">all</option>
					{EFFECTS.map((one) => (
						<option key={one} value={one}>
							{effectNames[one]}
						</option>
					))}
					<option value="none">none</option>
				</select>
			</label>
			<Menu
				label={MODES.find(([one]) => one === mode.value)?.[1] ?? ""}
				items={MODES.map(([one, label]) => ({
					label,
					run: () => {
						mode.value = one;
					},
				}))}
			/>
			{before && after && comparison && (
				<Menu
					label="Report"
					items={outputs.map(({ kind, label }) => ({
						label,
						run: async () =>
							copy(await outputOf(kind, comparison, { before: before.title, after: after.title }), label),
					}))}
				/>
			)}
		</div>
	);
}

function swap(before: OpenDocument | null, after: OpenDocument | null): void {
	sides.value = { before: before?.key ?? null, after: after?.key ?? null };
	swapSides();
}

interface SideProps {
	label: string;
	side: Which;
	open: OpenDocument | null;
}

function SideChoice({ label, side, open }: SideProps) {
	return (
		<span class="side-choice">
			<label class="chip">
				{label}{" "}
				<select
					value={open?.key ?? ""}
					onChange={(event) => {
						sides.value = { ...sides.value, [side]: event.currentTarget.value };
					}}
				>
					{open === null && <option value="">nothing yet</option>}
					{documents.value.map((one) => (
						<option key={one.key} value={one.key}>
							{one.title}
						</option>
					))}
				</select>
			</label>
			<button
				type="button"
				class="link small"
				aria-pressed={pasteSide.value === side}
				title={`The next paste goes to this side: ${label.toLowerCase()}`}
				onClick={() => {
					pasteSide.value = pasteSide.value === side ? null : side;
				}}
			>
				{pasteSide.value === side ? "press Ctrl V…" : "paste"}
			</button>
		</span>
	);
}
