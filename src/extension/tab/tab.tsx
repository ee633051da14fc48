import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { openText } from "../../workspace/documents/store";
import { openLookup } from "../../workspace/screen";
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

const text = await receiveInitialText();
const isGiven = text !== null;
if (isGiven) await openText(text);
await settings;
await startSession("tab", isGiven);
