import { render } from "preact";
import { Options } from "../../ui/options/Options";
import { mountPoint } from "../mountPoint";
import { followStoredSettings } from "../storedSettings";

await followStoredSettings();
render(<Options />, mountPoint());
