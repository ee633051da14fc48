import { render } from "preact";
import { Workbench } from "../../ui/Workbench";
import { receiveText } from "../handover";
import { mountPoint } from "../mountPoint";
import { pasteInto } from "../paste";

render(<Workbench />, mountPoint());

const text = await receiveText();
if (text !== null) pasteInto(window, text);
