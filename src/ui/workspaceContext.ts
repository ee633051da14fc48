import { type ComponentChildren, createContext, h } from "preact";
import { useContext } from "preact/hooks";
import type { HistoryActions } from "../workspace/history/actions";
import type { PageServices } from "../workspace/pageServices";
import type { Workspace } from "../workspace/workspace";

const PageContext = createContext<PageServices | null>(null);
const WorkspaceContext = createContext<Workspace | null>(null);
const HistoryContext = createContext<HistoryActions | null>(null);

/** Gives components what every page has. */
export function PageProvider({ page, children }: { page: PageServices; children: ComponentChildren }) {
	return h(PageContext.Provider, { value: page }, children);
}

/** Gives components a workspace, and with it what every page has. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ComponentChildren }) {
	return h(PageProvider, { page: workspace, children: h(WorkspaceContext.Provider, { value: workspace }, children) });
}

/** Gives components what can be done with the history. */
export function HistoryProvider({ history, children }: { history: HistoryActions; children: ComponentChildren }) {
	return h(HistoryContext.Provider, { value: history }, children);
}

/** What every page has: settings, worker, toast. @throws Error outside of a `PageProvider` */
export function usePage(): PageServices {
	return required(useContext(PageContext));
}

/** The workspace of the workbench. @throws Error outside of a `WorkspaceProvider` */
export function useWorkspace(): Workspace {
	return required(useContext(WorkspaceContext));
}

/** What can be done with the history, on the settings page. @throws Error outside of a `HistoryProvider` */
export function useHistory(): HistoryActions {
	return required(useContext(HistoryContext));
}

function required<T>(value: T | null): T {
	if (value === null) throw new Error("A component is used outside of its provider");
	return value;
}
