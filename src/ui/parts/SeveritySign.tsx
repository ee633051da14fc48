import type { Severity } from "../../rules/finding";
import { SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { phrase } from "../../workspace/text/phrase";

/** The sign of a severity in its color, with its name for those who do not see it. */
export function SeveritySign({ severity }: { severity: Severity }) {
	return (
		<span class={severity} role="img" aria-label={phrase(`severity_${severity}`)}>
			{SEVERITY_SIGNS[severity]}
		</span>
	);
}
