import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { notice, openText } from "../../workspace/documents/store";
import { openLookup } from "../../workspace/screen";
import { phrase } from "../../workspace/text/phrase";
import { followHistorySetting } from "../historyLifecycle";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { startSession } from "../sessionDocuments";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";
import { getInitialQuery, receiveInitialText } from "../workbenchTab";

trustOwnWorkers();
applyBrowserLanguage("extension_name");
const settings = syncStoredSettings();
render(<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />, getMountPoint());
void settings.then(followHistorySetting);

const query = getInitialQuery();
if (query !== null) openLookup(query);

const initial = await receiveInitialText();
if (initial.kind === "received") await openText(initial.text);
if (initial.kind === "lost") notice.value = { message: phrase("handover_lost"), text: "" };
await settings;
await startSession("tab", initial.kind === "received");
