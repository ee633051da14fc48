import { render } from "preact";
import { Workbench } from "../../ui/Workbench";
import { mountPoint } from "../mountPoint";
import { followDevToolsTheme } from "./theme";

followDevToolsTheme();
render(<Workbench />, mountPoint());
