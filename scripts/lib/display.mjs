/** Whether a window can be opened: always on macOS and Windows, elsewhere when X11 or Wayland is there. */
export function hasDisplay() {
	if (process.platform === "darwin" || process.platform === "win32") return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
