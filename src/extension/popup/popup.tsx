import "../../ui/styles/pages/popup.css";
import { render } from "preact";
import { Popup } from "../../ui/popup/Popup";
import { PageProvider } from "../../ui/workspaceContext";
import { createBrowserEnvironment } from "../../workspace/environment";
import { createPageServices } from "../../workspace/pageServices";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";
import { openTabWithText, openWorkbenchTab } from "../workbenchTab";

trustOwnWorkers();
applyBrowserLanguage("extension_name");
const page = createPageServices(createBrowserEnvironment());
void syncStoredSettings(page.settings);
render(
	<PageProvider page={page}>
		<Popup onOpen={(text) => void (text === null ? openWorkbenchTab() : openTabWithText(text))} />
	</PageProvider>,
	getMountPoint(),
);
