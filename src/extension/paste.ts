/** Opens a text in the workbench the way a user does: by a `paste` event that the workbench hears on its window. */
export function pasteInto(target: EventTarget, text: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData("text/plain", text);
	target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}
