/** Saves a text as a file, without the permission for downloads and without a request. */
export function saveFile(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// By then the browser has started reading it.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
