import { connectCapture } from "../devtools/captureClient";
import { startSession } from "../sessionDocuments";
import { startWorkbenchPage } from "../workbenchPage";
import { followDevToolsTheme } from "./theme";

followDevToolsTheme();
const { workspace, settings } = startWorkbenchPage(({ capture }) => connectCapture(capture));
await settings;
await startSession(workspace, "panel");
