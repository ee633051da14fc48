import "../../ui/lens.css";
import "./popup.css";
import { render } from "preact";
import { openTab, openTabWith } from "../handover";
import { mountPoint } from "../mountPoint";

function Popup() {
	return (
		<main class="popup">
			<p>Paste a DistributionConfig here to read it in a tab.</p>
			<button type="button" class="button" onClick={() => void openTab()}>
				Open the workbench
			</button>
		</main>
	);
}

window.addEventListener("paste", (event) => {
	const text = event.clipboardData?.getData("text/plain");
	if (text) void openTabWith(text);
});

render(<Popup />, mountPoint());
