import type { Trail } from "../document/walk";
import { memberOf } from "../schema/schema";
import { getByVersion, NEWEST_VERSION } from "../schema/versions";

/** Whether a member of a structure holds a secret, which is shown only on demand and never stored. */
export function isSecretMember(structure: string | null, name: string): boolean {
	// The model marks comments too, which are written to be read.
	return name !== "Comment" && Boolean(getByVersion(memberOf(structure, name)?.sensitive, NEWEST_VERSION));
}

/** Whether the member at the end of a trail holds a secret. */
export function isSecretPlace(trail: Trail): boolean {
	const step = trail.at(-1);
	return step !== undefined && isSecretMember(step.parent.type, step.entry.key);
}
