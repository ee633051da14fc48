import { render } from "preact";
import { Workbench } from "../../ui/Workbench";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { followDevToolsTheme } from "./theme";

followDevToolsTheme();
void followStoredSettings();
render(<Workbench />, mountPoint());
