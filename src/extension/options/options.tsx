import { render } from "preact";
import { OptionsPage } from "../../ui/options/OptionsPage";
import { applyBrowserLanguage } from "../language";
import { getMountPoint } from "../mountPoint";
import { syncStoredSettings } from "../settingsSync";
import { trustOwnWorkers } from "../trustedTypes";

trustOwnWorkers();
applyBrowserLanguage("options_title");
await syncStoredSettings();
render(<OptionsPage />, getMountPoint());
