import { render } from "preact";
import browser from "webextension-polyfill";
import { Workbench } from "../../ui/Workbench";
import { openText } from "../../workspace/documents";
import { receiveText } from "../handover";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";

void followStoredSettings();
render(<Workbench onSettings={() => void browser.runtime.openOptionsPage()} />, mountPoint());

const text = await receiveText();
if (text !== null) await openText(text);
