/** The element of the page that the app is rendered into. */
export function getMountPoint(): HTMLElement {
	const element = document.getElementById("app");
	if (element === null) throw new Error("The page has no element with the id “app”.");
	return element;
}
