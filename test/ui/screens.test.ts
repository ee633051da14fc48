import { describe, expect, it } from "vitest";
import { openText } from "../../src/ui/opening";
import { SCREEN_NAMES, SCREENS, type Screen } from "../../src/workspace/screen";
import { createTestWorkspace } from "../workspace/testWorkspace";

const CONFIG = '{"CallerReference": "a", "Comment": ""}';

/** What is seen after a text was opened on a screen, by what the screen says that it does. */
const SHOWN_AFTERWARDS = {
	stay: (screen: Screen) => screen,
	assign: (screen: Screen) => screen,
	inspect: () => "inspect",
};

describe.each(SCREEN_NAMES)("a text that is opened on the screen %s", (name) => {
	it("shows where the screen says, and fills a side only where it is assigned to one", async () => {
		const { onOpened } = SCREENS[name];
		const workspace = createTestWorkspace();
		workspace.screen.current.value = name;
		const [key] = await openText(workspace, CONFIG);
		expect(workspace.screen.current.value).toBe(SHOWN_AFTERWARDS[onOpened](name));
		expect(workspace.compare.sides.value.before).toBe(onOpened === "assign" ? key : null);
	});

	it("stays, and what cannot be read is not lost", async () => {
		const workspace = createTestWorkspace();
		workspace.screen.current.value = name;
		expect(await openText(workspace, "just words")).toEqual([]);
		expect(workspace.notice.value?.text).toBe("just words");
		expect(workspace.screen.current.value).toBe(name);
	});
});
