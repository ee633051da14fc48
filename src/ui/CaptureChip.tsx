import {
	clearCapturedCalls,
	isCapturing,
	preserveLog,
	recordingControls,
	sessionCallCount,
	unreadCount,
} from "../workspace/capture/state";
import { persistenceSettings } from "../workspace/settings/persistenceSettings";
import { phrase, plural } from "../workspace/text/phrase";
import { Menu } from "./parts/Menu";

/**
 * Whether requests are being recorded, how many carried a config, and what can be done about it.
 * @param onSettings opens the settings page, where the history is switched on
 */
export function CaptureChip({ onSettings }: { onSettings?: () => void }) {
	const source = recordingControls.value;
	const count = sessionCallCount.value;
	if (!source) return null;
	const on = isCapturing.value;
	return (
		<>
			<span class="chip capture-chip" data-on={on}>
				<Menu
					title={phrase("capture_title")}
					label={
						<>
							<span aria-hidden="true">{on ? "●" : "○"}</span> {getStateText(on, count)}
						</>
					}
					items={[
						{ label: phrase(on ? "capture_stop" : "capture_start"), run: () => source.setCapturing(!on) },
						{ label: phrase("capture_clear"), run: clearCapturedCalls, disabled: count === 0 },
						{
							label: phrase(preserveLog.value ? "capture_clear_on_navigation" : "capture_keep_over_navigation"),
							run: () => source.setPreserve(!preserveLog.value),
						},
						{
							label: phrase(persistenceSettings.value.history ? "capture_history_on" : "capture_history_off"),
							run: () => onSettings?.(),
						},
					]}
				/>
			</span>
			<span class="offscreen" role="status">
				{unreadCount.value > 0 && plural("capture_fresh", unreadCount.value, { total: count })}
			</span>
		</>
	);
}

function getStateText(on: boolean, count: number): string {
	if (count === 0) return phrase(on ? "capture_on" : "capture_off");
	return phrase(on ? "capture_on_count" : "capture_off_count", { count });
}
