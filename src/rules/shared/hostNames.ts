/**
 * What makes a name unusable as a host name on the internet although its characters are right (RFC 1123; no such
 * top-level domains exist).
 * @param name at most 253 characters without scheme, port or path; a first label `*` is no flaw
 * @returns the predicate of a sentence about the name; null when nothing is wrong with it
 */
export function findHostNameFlaw(name: string): string | null {
	const labels = name.split(".");
	const top = labels.at(-1) ?? "";
	if (labels.length < 2) return "has no dot, so it is not a public host name";
	if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name)) return "is an IP address, not a host name";
	if (labels.some((label) => label.startsWith("-") || label.endsWith("-")))
		return "has a label that begins or ends with a hyphen";
	if (/^\d+$/.test(top)) return "ends with a number, which is not a top-level domain";
	if (top.length === 1) return "ends with a single letter, which is not a top-level domain";
	return labels.length === 2 && labels[0] === "*" ? "stands for a whole top-level domain" : null;
}
