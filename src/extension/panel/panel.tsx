import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { followCapture } from "../devtools/followCapture";
import { keepDocuments } from "../keptDocuments";
import { speakBrowserLanguage } from "../language";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { trustOwnWorkers } from "../trustedTypes";
import { followDevToolsTheme } from "./theme";

trustOwnWorkers();
speakBrowserLanguage("extension_name");
followDevToolsTheme();
followCapture();
void followStoredSettings();
render(<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />, mountPoint());
void keepDocuments("panel");
