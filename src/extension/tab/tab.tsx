import { render } from "preact";
import browser from "webextension-polyfill";
import { openText } from "../../ui/opening";
import { Workbench } from "../../ui/Workbench";
import { WorkspaceProvider } from "../../ui/workspaceContext";
import { createBrowserEnvironment } from "../../workspace/environment";
import { phrase } from "../../workspace/text/phrase";
import { createWorkspace } from "../../workspace/workspace";
import { followHistorySetting } from "../historyLifecycle";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { startSession } from "../sessionDocuments";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";
import { getInitialQuery, receiveInitialText } from "../workbenchTab";

trustOwnWorkers();
applyBrowserLanguage("extension_name");
const workspace = createWorkspace(createBrowserEnvironment());
const settings = syncStoredSettings(workspace.settings, workspace.history.tombstones);
render(
	<WorkspaceProvider workspace={workspace}>
		<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />
	</WorkspaceProvider>,
	getMountPoint(),
);
void settings.then(() => followHistorySetting(workspace));

const query = getInitialQuery();
if (query !== null) workspace.screen.openLookup(query);

const initial = await receiveInitialText();
if (initial.kind === "received") await openText(workspace, initial.text);
if (initial.kind === "lost") workspace.notice.value = { message: phrase("handover_lost"), text: "" };
await settings;
await startSession(workspace, "tab", initial.kind === "received");
