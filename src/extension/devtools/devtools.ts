import browser from "webextension-polyfill";
import { startCapture } from "./capture";

void startCapture();
// Paths from the root of the packed extension.
await browser.devtools.panels.create("CloudFront", "/icons/16.png", "/src/extension/panel/panel.html");
