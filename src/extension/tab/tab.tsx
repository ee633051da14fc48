import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { openText } from "../../workspace/documents";
import { lookUp } from "../../workspace/screen";
import { receiveQuery, receiveText } from "../handover";
import { keepDocuments } from "../keptDocuments";
import { keepHistory } from "../keptHistory";
import { speakBrowserLanguage } from "../language";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { trustOwnWorkers } from "../trustedTypes";

trustOwnWorkers();
speakBrowserLanguage("extension_name");
const settings = followStoredSettings();
render(<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />, mountPoint());
void settings.then(keepHistory);

const query = receiveQuery();
if (query !== null) lookUp(query);

const text = await receiveText();
const isGiven = text !== null;
if (isGiven) await openText(text);
await settings;
await keepDocuments("tab", isGiven);
