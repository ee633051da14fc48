import { render } from "preact";
import { Workbench } from "../../ui/Workbench";
import { openText } from "../../workspace/documents";
import { receiveText } from "../handover";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";

void followStoredSettings();
render(<Workbench />, mountPoint());

const text = await receiveText();
if (text !== null) await openText(text);
