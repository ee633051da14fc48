import type { Note } from "../../document/node";
import { type ApiVersion, findReadableVersion, isApiVersion } from "../../schema/versions";
import type { ProblemCollector } from "../problemCollector";

const CLOUDFRONT_NAMESPACE = /^\s*https?:\/\/cloudfront\.amazonaws\.com\/doc\/(\d{4}-\d\d-\d\d)\/?\s*$/;

/**
 * The API version that an element's namespace states; null when it states none that is on record.
 * What is older than all of these is read by the oldest.
 * @param declarations the declarations of namespaces in the element's tag
 * @param spelled the element's name with its prefix, whose declaration counts most
 */
export function parseNamespaceVersion(
	declarations: readonly Note[],
	spelled: string,
	problems: ProblemCollector,
): ApiVersion | null {
	const colon = spelled.indexOf(":");
	const name = colon < 0 ? "xmlns" : `xmlns:${spelled.slice(0, colon)}`;
	const ownDeclarations = declarations.filter((declaration) => declaration.name === name);
	for (const { text, start, end } of [...ownDeclarations, ...declarations]) {
		const date = CLOUDFRONT_NAMESPACE.exec(text)?.[1];
		if (date && isApiVersion(date)) return date;
		if (date) {
			const oldest = findReadableVersion(date);
			const reading = oldest === null ? "" : `; the document is read as ${oldest}`;
			problems.warning(
				"unknown-namespace",
				() => `The namespace has the unknown API version ${date}${reading}`,
				start,
				end,
			);
			return oldest;
		}
	}
	return null;
}
