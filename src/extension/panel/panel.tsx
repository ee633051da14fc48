import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { followDevToolsTheme } from "./theme";

followDevToolsTheme();
void followStoredSettings();
render(<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />, mountPoint());
