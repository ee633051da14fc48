import { openText } from "../../ui/opening";
import { phrase } from "../../workspace/text/phrase";
import { startSession } from "../sessionDocuments";
import { startWorkbenchPage } from "../workbenchPage";
import { getInitialQuery, receiveInitialText } from "../workbenchTab";

const { workspace, settings } = startWorkbenchPage();

const query = getInitialQuery();
if (query !== null) workspace.screen.openLookup(query);

const initial = await receiveInitialText();
if (initial.kind === "received") await openText(workspace, initial.text);
if (initial.kind === "lost") workspace.notice.value = { message: phrase("handover_lost"), text: "" };
await settings;
await startSession(workspace, "tab", initial.kind === "received");
