import "../../ui/styles/pages/popup.css";
import { render } from "preact";
import { Popup } from "../../ui/popup/Popup";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";
import { openTabWithText, openWorkbenchTab } from "../workbenchTab";

trustOwnWorkers();
applyBrowserLanguage("extension_name");
void syncStoredSettings();
render(<Popup onOpen={(text) => void (text === null ? openWorkbenchTab() : openTabWithText(text))} />, getMountPoint());
