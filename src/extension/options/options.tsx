import { render } from "preact";
import { OptionsPage } from "../../ui/options/OptionsPage";
import { HistoryProvider, PageProvider } from "../../ui/workspaceContext";
import { createBrowserEnvironment } from "../../workspace/environment";
import { createHistoryActions } from "../../workspace/history/actions";
import { createHistoryChannel } from "../../workspace/history/channel";
import { createHistoryState } from "../../workspace/history/state";
import { createPageServices } from "../../workspace/pageServices";
import { preparePage } from "../page";
import { syncStoredSettings } from "../settingsSync";

const mountPoint = preparePage("options_title");
const environment = createBrowserEnvironment();
const page = createPageServices(environment);
const state = createHistoryState(environment.loadStorage, environment.clock);
const channel = createHistoryChannel(environment.openChannel);
const history = createHistoryActions({ state, channel, worker: page.worker, now: environment.clock.now });
await syncStoredSettings(page.settings, state.tombstones);
render(
	<PageProvider page={page}>
		<HistoryProvider history={history}>
			<OptionsPage />
		</HistoryProvider>
	</PageProvider>,
	mountPoint,
);
