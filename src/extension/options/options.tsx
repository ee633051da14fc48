import { render } from "preact";
import { Options } from "../../ui/options/Options";
import { speakBrowserLanguage } from "../language";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";
import { trustOwnWorkers } from "../trustedTypes";

trustOwnWorkers();
speakBrowserLanguage("options_title");
await followStoredSettings();
render(<Options />, mountPoint());
