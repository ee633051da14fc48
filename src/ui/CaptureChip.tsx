import { counted } from "../schema/units";
import { captured, capturing, clearCaptured, freshCount, preserve, recording } from "../workspace/capturing";
import { Menu } from "./parts/Menu";

/** Whether requests are being recorded, how many carried a config, and what can be done about it. */
export function CaptureChip() {
	const source = recording.value;
	const count = captured.value.length;
	if (!source) return null;
	const on = capturing.value;
	const state = on ? "capturing" : "not capturing";
	return (
		<>
			<span class="chip capture-chip" data-on={on}>
				<Menu
					title="What the page sends to CloudFront and receives"
					label={
						<>
							<span aria-hidden="true">{on ? "●" : "○"}</span> {state}
							{count > 0 && ` · ${count}`}
						</>
					}
					items={[
						{ label: on ? "Stop capturing" : "Start capturing", run: () => source.setCapturing(!on) },
						{ label: "Clear what was captured", run: clearCaptured, disabled: count === 0 },
						{
							label: preserve.value ? "Clear on navigation" : "Keep over navigation",
							run: () => source.setPreserve(!preserve.value),
						},
					]}
				/>
			</span>
			<span class="offscreen" role="status">
				{freshCount.value > 0 && `${counted(freshCount.value, "new capture")}, ${count} in all`}
			</span>
		</>
	);
}
