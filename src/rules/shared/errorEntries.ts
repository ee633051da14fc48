import type { Cursor } from "../../document/cursor";
import { isOmitted, isSet, present } from "../../model/accessors";

/** Members by which a custom error response changes something; one that is hidden counts. */
export function getSaidMembers(response: Cursor): string[] {
	return ["ResponsePagePath", "ResponseCode", "ErrorCachingMinTTL"].filter(
		(key) => isSet(response.get(key)) || !(present(response, key) || isOmitted(response, key)),
	);
}
