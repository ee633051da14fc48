import "../../ui/lens.css";
import { render } from "preact";
import { Popup } from "../../ui/popup/Popup";
import { openTab, openTabWith } from "../handover";
import { speakBrowserLanguage } from "../language";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { trustOwnWorkers } from "../trustedTypes";

trustOwnWorkers();
speakBrowserLanguage("extension_name");
void followStoredSettings();
render(<Popup onOpen={(text) => void (text === null ? openTab() : openTabWith(text))} />, mountPoint());
