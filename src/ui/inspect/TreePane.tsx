import { FORMAT_NAMES } from "../../document/formatTraits";
import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { ROOT_ITEM_ID } from "../../workspace/documents/view";
import { type PlainPhraseKey, phrase } from "../../workspace/text/phrase";
import type { CopyKind } from "../../workspace/tree/clipboardText";
import { findItemById, getIdsToLevel, getVisibleRows } from "../../workspace/tree/rows";
import type { Workspace } from "../../workspace/workspace";
import { copyItem } from "../copyItem";
import { FilterField } from "../parts/FilterField";
import { Menu, type MenuItem } from "../parts/Menu";
import { onTabKeys } from "../parts/tabKeys";
import { SourcePane } from "../source/SourcePane";
import { TreeView } from "../tree/TreeView";
import { useWorkspace } from "../workspaceContext";

/** Tree or Source of a document, with the tools that belong to them. */
export function TreePane({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const workspace = useWorkspace();
	const { view } = open;
	const pane = view.pane.value;
	return (
		<section class="main" aria-label={open.title}>
			<div class="tools">
				<div class="switch" role="tablist" aria-label={phrase("view")} onKeyDown={onTabKeys}>
					<PaneTab open={open} pane="tree" />
					<PaneTab open={open} pane="source" />
				</div>
				<span class="grow" />
				{pane === "tree" && (
					<>
						<FilterField
							label={phrase("tree_filter")}
							shortcut="/"
							value={view.filter.value}
							onChange={(text) => {
								view.filter.value = text;
							}}
						/>
						<Menu label={phrase("expand")} items={getExpandMenuItems(workspace, open)} />
					</>
				)}
				<Menu label={phrase("copy_menu")} items={getCopyMenuItems(workspace, open)} />
			</div>
			{pane === "tree" ? (
				<TreeView key={open.key} open={open} findings={findings} />
			) : (
				<SourcePane key={open.key} open={open} findings={findings} />
			)}
		</section>
	);
}

function PaneTab({ open, pane }: { open: OpenDocument; pane: "tree" | "source" }) {
	const selected = open.view.pane.value === pane;
	return (
		<button
			type="button"
			role="tab"
			aria-selected={selected}
			tabIndex={selected ? 0 : -1}
			onClick={() => {
				open.view.pane.value = pane;
			}}
		>
			{phrase(`pane_${pane}`)}
		</button>
	);
}

/** Deepest level offered by name in the menu. */
const LEVELS = [1, 2, 3, 4];

function getExpandMenuItems({ secrets }: Workspace, { view, document }: OpenDocument): MenuItem[] {
	const toLevel = (level: number) => () => {
		view.filter.value = "";
		view.expanded.value = getIdsToLevel(document, level);
	};
	const matches = () => {
		const rows = getVisibleRows(document, {
			expanded: new Set(),
			filter: view.filter.value,
			defaultsIn: null,
			secrets,
		});
		view.expanded.value = new Set(rows.filter((row) => row.expanded).map((row) => row.item.id));
		view.filter.value = "";
	};
	return [
		...LEVELS.map((level) => ({ label: phrase("expand_level", { level }), run: toLevel(level) })),
		{ label: phrase("expand_all"), run: toLevel(Number.POSITIVE_INFINITY) },
		{ label: phrase("expand_found"), run: matches, disabled: view.filter.value.trim() === "" },
		{
			label: phrase("expand_none"),
			run: () => {
				view.filter.value = "";
				view.expanded.value = new Set();
				view.selected.value = ROOT_ITEM_ID;
			},
		},
		{
			label: phrase(view.showDefaults.value ? "expand_hide_defaults" : "expand_show_defaults"),
			run: () => {
				view.showDefaults.value = !view.showDefaults.value;
			},
		},
	];
}

type Copy = readonly [kind: CopyKind, label: PlainPhraseKey, what: PlainPhraseKey];

const COPIES: readonly Copy[] = [
	["value", "copy_value", "copy_what_value"],
	["subtree", "copy_subtree", "copy_what_text"],
	...FORMAT_NAMES.map((format): Copy => [format, `copy_${format}`, `copy_what_${format}`]),
	["path", "copy_path", "copy_what_path"],
	["keyed path", "copy_keyed_path", "copy_what_path"],
	["JMESPath", "copy_jmespath", "copy_what_jmespath"],
	["XPath", "copy_xpath", "copy_what_xpath"],
];

function getCopyMenuItems(workspace: Workspace, { view, document }: OpenDocument): MenuItem[] {
	const run = (kind: CopyKind, what: string) => {
		const item = findItemById(document, view.selected.value, view.showDefaults.value ? document.apiVersion : null);
		void copyItem(workspace, document, item, kind, what);
	};
	return COPIES.map(([kind, label, what]) => ({ label: phrase(label), run: () => run(kind, phrase(what)) }));
}
