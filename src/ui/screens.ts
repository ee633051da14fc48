import type { ComponentType } from "preact";
import type { Screen } from "../workspace/screen";
import type { PlainPhraseKey } from "../workspace/text/phrase";
import { InspectScreen } from "./inspect/InspectScreen";
import { VersionChoice } from "./inspect/VersionChoice";
import { lazy } from "./parts/Lazy";

interface ScreenView {
	/** Text of its tab. */
	label: PlainPhraseKey;
	component: ComponentType;
	/** What it adds to the bar at the top. */
	tools?: ComponentType;
}

/** What each screen looks like. The code of all but the first is fetched when they are first shown. */
export const SCREEN_VIEWS: { readonly [screen in Screen]: ScreenView } = {
	inspect: { label: "screen_inspect", component: InspectScreen, tools: VersionChoice },
	compare: {
		label: "screen_compare",
		component: lazy(async () => (await import("./compare/CompareScreen")).CompareScreen),
	},
	lookup: {
		label: "screen_lookup",
		component: lazy(async () => (await import("./lookup/LookupScreen")).LookupScreen),
	},
};
