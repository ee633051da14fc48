import type { Finding } from "../../rules/finding";
import type { CopyKind } from "../../workspace/copying";
import type { OpenDocument } from "../../workspace/documents";
import { idsToLevel, itemById, rowsOf } from "../../workspace/rows";
import { ROOT_ID } from "../../workspace/view";
import { copyItem } from "../copyItem";
import { FilterField } from "../parts/FilterField";
import { Menu, type MenuItem } from "../parts/Menu";
import { onTabKeys } from "../parts/tabKeys";
import { SourcePane } from "../source/SourcePane";
import { Tree } from "../tree/Tree";

/** Tree or Source of a document, with the tools that belong to them. */
export function TreePane({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const { view } = open;
	const pane = view.pane.value;
	return (
		<section class="main" aria-label={open.title}>
			<div class="tools">
				<div class="switch" role="tablist" aria-label="View" onKeyDown={onTabKeys}>
					<PaneTab open={open} pane="tree" label="Tree" />
					<PaneTab open={open} pane="source" label="Source" />
				</div>
				<span class="grow" />
				{pane === "tree" && (
					<>
						<FilterField
							label="Filter fields and values"
							shortcut="/"
							value={view.filter.value}
							onChange={(text) => {
								view.filter.value = text;
							}}
						/>
						<Menu label="Expand" items={expandItems(open)} />
					</>
				)}
				<Menu label="Copy" items={copyItems(open)} />
			</div>
			{pane === "tree" ? (
				<Tree key={open.key} open={open} findings={findings} />
			) : (
				<SourcePane key={open.key} open={open} findings={findings} />
			)}
		</section>
	);
}

function PaneTab({ open, pane, label }: { open: OpenDocument; pane: "tree" | "source"; label: string }) {
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
			{label}
		</button>
	);
}

/** Deepest level offered by name in the menu. */
const LEVELS = [1, 2, 3, 4];

function expandItems({ view, document }: OpenDocument): MenuItem[] {
	const toLevel = (level: number) => () => {
		view.filter.value = "";
		view.expanded.value = idsToLevel(document, level);
	};
	const matches = () => {
		const rows = rowsOf(document, { expanded: new Set(), filter: view.filter.value, defaultsIn: null });
		view.expanded.value = new Set(rows.filter((row) => row.expanded).map((row) => row.item.id));
		view.filter.value = "";
	};
	return [
		...LEVELS.map((level) => ({ label: `To level ${level}`, run: toLevel(level) })),
		{ label: "Everything", run: toLevel(Number.POSITIVE_INFINITY) },
		{ label: "What the filter found", run: matches, disabled: view.filter.value.trim() === "" },
		{
			label: "Collapse all",
			run: () => {
				view.filter.value = "";
				view.expanded.value = new Set();
				view.selected.value = ROOT_ID;
			},
		},
		{
			label: view.showDefaults.value ? "Hide defaults of what was left out" : "Show defaults of what was left out",
			run: () => {
				view.showDefaults.value = !view.showDefaults.value;
			},
		},
	];
}

const COPIES: readonly (readonly [kind: CopyKind, label: string, what: string])[] = [
	["value", "Value", "value"],
	["subtree", "As it stands in the text", "text"],
	["xml", "As XML", "XML"],
	["python", "As a boto3 dict", "boto3 dict"],
	["json", "As CLI JSON", "JSON"],
	["path", "API path", "path"],
	["keyed path", "Path by names", "path"],
	["JMESPath", "JMESPath (aws --query)", "JMESPath"],
	["XPath", "XPath", "XPath"],
];

function copyItems({ view, document }: OpenDocument): MenuItem[] {
	const run = (kind: CopyKind, what: string) => {
		const item = itemById(document, view.selected.value, view.showDefaults.value ? document.apiVersion : null);
		void copyItem(document, item, kind, what);
	};
	return COPIES.map(([kind, label, what]) => ({ label, run: () => run(kind, what) }));
}
