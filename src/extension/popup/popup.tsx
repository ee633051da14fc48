import "../../ui/styles/pages/popup.css";
import { render } from "preact";
import { Popup } from "../../ui/popup/Popup";
import { PageProvider } from "../../ui/workspaceContext";
import { createBrowserEnvironment } from "../../workspace/environment";
import { createPageServices } from "../../workspace/pageServices";
import { preparePage } from "../page";
import { syncStoredSettings } from "../settingsSync";
import { openTabWithText, openWorkbenchTab } from "../workbenchTab";

const mountPoint = preparePage("extension_name");
const page = createPageServices(createBrowserEnvironment());
void syncStoredSettings(page.settings);
render(
	<PageProvider page={page}>
		<Popup onOpen={(text) => void (text === null ? openWorkbenchTab() : openTabWithText(text))} />
	</PageProvider>,
	mountPoint,
);
