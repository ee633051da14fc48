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

/** Something that could not be opened, said in the workbench until dismissed. */
export interface Notice {
	message: string;
	/** Set where the message comes in English whatever the user's language: what is wrong with a text. */
	lang?: "en";
	/** The text that it is about, so that nothing pasted is lost. */
	text: string;
}

/** All that a workbench works on. */
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

/** Makes a workspace with nothing open. Nothing is shared between two of them but the language of the page. */
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
