import type { ComponentChildren } from "preact";
import type { Severity } from "../../rules/finding";
import { SafeText } from "../parts/SafeText";
import { SeveritySign } from "../parts/SeveritySign";

interface Props {
	problem: { severity: Severity; message: string };
	/** Goes to the place that it is about. */
	onGo: () => void;
	/** The place in words. */
	where: ComponentChildren;
	/** What can be done about it. */
	children?: ComponentChildren;
}

/** A line of the list of problems: of a rule's finding, or of what went wrong while reading. */
export function ProblemRow({ problem, onGo, where, children }: Props) {
	return (
		<li class="problem">
			<SeveritySign severity={problem.severity} />
			<span>
				<button type="button" class="message" onClick={onGo}>
					<SafeText lang="en" text={problem.message} />
				</button>{" "}
				{children}
			</span>
			<span class="where">{where}</span>
		</li>
	);
}
