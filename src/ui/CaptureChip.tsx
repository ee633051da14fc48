import { phrase, plural } from "../workspace/text/phrase";
import { Menu } from "./parts/Menu";
import { useWorkspace } from "./workspaceContext";

/**
 * Whether requests are being recorded, the number of calls, and the commands of capturing.
 * @param onSettings opens the settings page, where the history is switched on
 */
export function CaptureChip({ onSettings }: { onSettings?: () => void }) {
	const { capture, settings } = useWorkspace();
	const { preserveLog, unreadCount } = capture;
	const controls = capture.controls.value;
	const count = capture.sessionCallCount.value;
	if (!controls) return null;
	const on = capture.isCapturing.value;
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
						{ label: phrase(on ? "capture_stop" : "capture_start"), run: () => controls.setCapturing(!on) },
						{ label: phrase("capture_clear"), run: capture.clear, disabled: count === 0 },
						{
							label: phrase(preserveLog.value ? "capture_clear_on_navigation" : "capture_keep_over_navigation"),
							run: () => controls.setPreserve(!preserveLog.value),
						},
						{
							label: phrase(settings.persistence.value.history ? "capture_history_on" : "capture_history_off"),
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
