import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary, useRef } from "preact/hooks";
import { version } from "../../../package.json";
import { errorReport } from "../../workspace/errorReport";
import { copy } from "./clipboard";
import { Visible } from "./Visible";

interface Props {
	/** What is shown here, in a word or two. */
	view: string;
	/** Place in the screen's grid, when the view has one. */
	area?: string;
	/** What is shown; another one is tried without being asked. */
	about?: unknown;
	children: ComponentChildren;
}

/** Keeps an error in one view from taking the others with it: says what happened, and offers to try again. */
export function Boundary({ view, area = "", about, children }: Props) {
	const [error, reset] = useErrorBoundary((caught) => console.error(caught));
	const tried = useRef(about);
	useEffect(() => {
		if (tried.current === about) return;
		tried.current = about;
		reset();
	}, [about]);
	if (error === undefined || error === null) return <>{children}</>;
	return (
		<div class={`failed ${area}`} role="alert">
			<p>
				<b class="error">✖ {view} could not be shown.</b> What you have open is kept.
			</p>
			<p>
				<Visible text={String(error)} />
			</p>
			<p class="buttons">
				<button type="button" class="button primary" onClick={reset}>
					Try again
				</button>{" "}
				<button type="button" class="button" onClick={() => void copy(reportOf(error, view), "report")}>
					Copy a report
				</button>{" "}
				<span class="quiet">The report holds nothing of your documents.</span>
			</p>
		</div>
	);
}

function reportOf(error: unknown, view: string): string {
	return errorReport(error, { view, version, browser: navigator.userAgent });
}
