import browser, { type Devtools } from "webextension-polyfill";

/** Chromium's counterpart of Firefox's onThemeChanged. */
type Panels = Devtools.Static["panels"] & { setThemeChangeHandler?(handler: (themeName: string) => void): void };

/**
 * Keeps `data-theme` of the page at the theme of DevTools, "light" or "dark". Opened as an ordinary tab, the panel
 * has no DevTools around it: without the attribute, the system's theme applies.
 */
export function followDevToolsTheme(): void {
	const panels: Panels | undefined = browser.devtools?.panels;
	if (panels === undefined) return;
	setTheme(panels.themeName);
	if (panels.setThemeChangeHandler) panels.setThemeChangeHandler(setTheme);
	else panels.onThemeChanged?.addListener(setTheme);
}

/** @param themeName "dark", or "default" (Chromium) or "light" (Firefox) */
function setTheme(themeName: string): void {
	document.documentElement.dataset.theme = themeName === "dark" ? "dark" : "light";
}
