import { type Signal, signal } from "@preact/signals";
import { type Capture, createCapture } from "./capture/capture";
import { type CompareStore, createCompareStore } from "./compare/store";
import { createDocumentsStore, type DocumentsStore } from "./documents/store";
import type { Environment } from "./environment";
import { createHistoryState, type HistoryState } from "./history/state";
import { createPageServices, type PageServices } from "./pageServices";
import type { Clock } from "./platform";
import { createScreenStore, type ScreenStore } from "./screen";
import { createSecretsStore, type SecretsStore } from "./secrets/store";
import { createTableStore, type TableStore } from "./table/store";
import { phrase } from "./text/phrase";

/** A message that something could not be opened, shown until dismissed. */
export interface Notice {
	message: string;
	/** Set when the message is in English whatever the user's language, as problems of a text are. */
	lang?: "en";
	/** The text that could not be opened, so that nothing pasted is lost. */
	text: string;
}

/** The state of a workbench. */
export interface Workspace extends PageServices, Pick<Environment, "openChannel" | "loadStorage"> {
	clock: Clock;
	screen: ScreenStore;
	notice: Signal<Notice | null>;
	tables: TableStore;
	documents: DocumentsStore;
	compare: CompareStore;
	secrets: SecretsStore;
	capture: Capture;
	history: HistoryState;
}

/** Creates a workspace with nothing open. Two workspaces share nothing but the language of the page. */
export function createWorkspace(environment: Environment): Workspace {
	const { clock, openChannel, loadStorage } = environment;
	const services = createPageServices(environment);
	const { worker, settings } = services;
	const tables = createTableStore(worker, settings);
	const titles = { untitled: () => phrase("untitled"), table: () => phrase("captured_list") };
	const documents = createDocumentsStore({ worker, tables, settings, titles });
	return {
		...services,
		clock,
		openChannel,
		loadStorage,
		screen: createScreenStore(),
		notice: signal(null),
		tables,
		documents,
		compare: createCompareStore(),
		secrets: createSecretsStore(),
		capture: createCapture(documents, worker),
		history: createHistoryState(loadStorage, clock),
	};
}
