import { capturing, clearCaptured, freshCount, preserve, recording, sessionCount } from "../workspace/capturing";
import { phrase, plural } from "../workspace/phrase";
import { storing } from "../workspace/storing";
import { Menu } from "./parts/Menu";

/**
 * Whether requests are being recorded, how many carried a config, and what can be done about it.
 * @param onSettings opens the settings page, where the history is switched on
 */
export function CaptureChip({ onSettings }: { onSettings?: () => void }) {
	const source = recording.value;
	const count = sessionCount.value;
	if (!source) return null;
	const on = capturing.value;
	return (
		<>
			<span class="chip capture-chip" data-on={on}>
				<Menu
					title={phrase("capture_title")}
					label={
						<>
							<span aria-hidden="true">{on ? "●" : "○"}</span> {stateText(on, count)}
						</>
					}
					items={[
						{ label: phrase(on ? "capture_stop" : "capture_start"), run: () => source.setCapturing(!on) },
						{ label: phrase("capture_clear"), run: clearCaptured, disabled: count === 0 },
						{
							label: phrase(preserve.value ? "capture_clear_on_navigation" : "capture_keep_over_navigation"),
							run: () => source.setPreserve(!preserve.value),
						},
						{
							label: phrase(storing.value.history ? "capture_history_on" : "capture_history_off"),
							run: () => onSettings?.(),
						},
					]}
				/>
			</span>
			<span class="offscreen" role="status">
				{freshCount.value > 0 && plural("capture_fresh", freshCount.value, { total: count })}
			</span>
		</>
	);
}

function stateText(on: boolean, count: number): string {
	if (count === 0) return phrase(on ? "capture_on" : "capture_off");
	return phrase(on ? "capture_on_count" : "capture_off_count", { count });
}
