import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../ui/Workbench";
import { WorkspaceProvider } from "../ui/workspaceContext";
import { createBrowserEnvironment } from "../workspace/environment";
import { createWorkspace, type Workspace } from "../workspace/workspace";
import { followHistorySetting } from "./historyLifecycle";
import { preparePage } from "./page";
import { syncStoredSettings } from "./settingsSync";

interface WorkbenchPage {
	workspace: Workspace;
	/** Resolves when the user's settings are loaded. */
	settings: Promise<void>;
}

/**
 * Shows a workbench in this page.
 * @param connect connects the workspace to what surrounds the page, before it is shown
 */
export function startWorkbenchPage(connect?: (workspace: Workspace) => void): WorkbenchPage {
	const mountPoint = preparePage("extension_name");
	const workspace = createWorkspace(createBrowserEnvironment());
	connect?.(workspace);
	const settings = syncStoredSettings(workspace.settings, workspace.history.tombstones);
	render(
		<WorkspaceProvider workspace={workspace}>
			<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />
		</WorkspaceProvider>,
		mountPoint,
	);
	void settings.then(() => followHistorySetting(workspace));
	return { workspace, settings };
}
