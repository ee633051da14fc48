import { EFFECTS } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import { DIFF_OUTPUTS } from "../../diff/outputs/registry";
import type { CompareSide } from "../../workspace/compare/store";
import { COMPARE_MODES, type EffectFilter } from "../../workspace/compare/view";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase, plural } from "../../workspace/text/phrase";
import { copyToClipboard } from "../parts/clipboard";
import { Menu } from "../parts/Menu";
import { useWorkspace } from "../workspaceContext";
import { getEffectName } from "./effects";

interface Props {
	before: OpenDocument | null;
	after: OpenDocument | null;
	comparison: Comparison | null;
}

/** The choice of both sides and of what is shown, and the reports. */
export function CompareBar({ before, after, comparison }: Props) {
	const { compare, toast } = useWorkspace();
	const { mode, spellings, effect } = compare.view;
	const swap = () => {
		compare.sides.value = { before: before?.key ?? null, after: after?.key ?? null };
		compare.swap();
	};
	return (
		<div class="tools compare-bar">
			<SideChoice side="before" open={before} />
			<button
				type="button"
				class="button"
				title={phrase("compare_swap")}
				aria-label={phrase("compare_swap")}
				onClick={swap}
			>
				⇄
			</button>
			<SideChoice side="after" open={after} />
			{comparison && (
				<span class="quiet" role="status">
					{comparison.changes.length === 0
						? phrase("compare_same")
						: plural("compare_changes", comparison.changes.length)}
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
				{phrase("compare_spellings")}
			</label>
			<label class="chip">
				{phrase("compare_effect")}{" "}
				<select
					value={effect.value}
					onChange={(event) => {
						effect.value = event.currentTarget.value as EffectFilter;
					}}
				>
					<option value="all">{phrase("compare_effect_all")}</option>
					{EFFECTS.map((offered) => (
						<option key={offered} value={offered}>
							{getEffectName(offered)}
						</option>
					))}
					<option value="none">{phrase("compare_effect_none")}</option>
				</select>
			</label>
			<Menu
				label={phrase(`compare_mode_${mode.value}`)}
				items={COMPARE_MODES.map((offered) => ({
					label: phrase(`compare_mode_${offered}`),
					run: () => {
						mode.value = offered;
					},
				}))}
			/>
			{before && after && comparison && (
				<Menu
					label={phrase("report")}
					items={DIFF_OUTPUTS.filter(({ isOnScreen }) => isOnScreen).map(({ label, load }) => ({
						label: phrase(label),
						run: async () => {
							const write = await load();
							return copyToClipboard(
								toast,
								write(comparison, { before: before.title, after: after.title }, {}),
								phrase(label),
							);
						},
					}))}
				/>
			)}
		</div>
	);
}

interface SideProps {
	side: CompareSide;
	open: OpenDocument | null;
}

function SideChoice({ side, open }: SideProps) {
	const { compare, documents } = useWorkspace();
	const { sides, waitingSide } = compare;
	return (
		<span class="side-choice">
			<label class="chip">
				{phrase(`compare_${side}`)}{" "}
				<select
					value={open?.key ?? ""}
					title={open?.title}
					onChange={(event) => {
						sides.value = { ...sides.value, [side]: event.currentTarget.value };
					}}
				>
					{open === null && <option value="">{phrase("compare_nothing_yet")}</option>}
					{documents.all.value.map(({ key, title }) => (
						<option key={key} value={key} translate={false}>
							{title}
						</option>
					))}
				</select>
			</label>
			<button
				type="button"
				class="link small"
				aria-pressed={waitingSide.value === side}
				title={phrase(`compare_paste_${side}`)}
				onClick={() => {
					waitingSide.value = waitingSide.value === side ? null : side;
				}}
			>
				{phrase(waitingSide.value === side ? "compare_paste_waiting" : "compare_paste")}
			</button>
		</span>
	);
}
