import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { WorkspaceProvider } from "../../ui/workspaceContext";
import { createBrowserEnvironment } from "../../workspace/environment";
import { createWorkspace } from "../../workspace/workspace";
import { connectCapture } from "../devtools/captureClient";
import { followHistorySetting } from "../historyLifecycle";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { startSession } from "../sessionDocuments";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";
import { followDevToolsTheme } from "./theme";

trustOwnWorkers();
applyBrowserLanguage("extension_name");
const workspace = createWorkspace(createBrowserEnvironment());
followDevToolsTheme();
connectCapture(workspace.capture);
const settings = syncStoredSettings(workspace.settings, workspace.history.tombstones);
render(
	<WorkspaceProvider workspace={workspace}>
		<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />
	</WorkspaceProvider>,
	getMountPoint(),
);
void settings.then(() => followHistorySetting(workspace));
void settings.then(() => startSession(workspace, "panel"));
