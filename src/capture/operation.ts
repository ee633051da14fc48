import { allOperations } from "../schema/schema";

/** How the URL of each operation looks; those with a query come first, as they are more particular. */
const patterns = allOperations
	.map(({ name, method, path }) => {
		const [before = "", query = ""] = path.split("?");
		return { name, method, path: new RegExp(`${pathPattern(before)}(?=[?#]|$)`), query: query.split("=")[0] ?? "" };
	})
	.sort((a, b) => b.query.length - a.query.length);

function pathPattern(path: string): string {
	return path.replace("{apiVersion}", "20\\d\\d-\\d\\d-\\d\\d").replace(/\{\w+\}/g, "[^/?#]{1,100}");
}

/** The operation that a method and URL of the API stand for; null when it is none of those that carry configs. */
export function operationOf(method: string, url: string): string | null {
	const head = url.slice(0, 2000);
	const query = head.split("?")[1]?.split("&") ?? [];
	const fits = patterns.find(
		(one) =>
			one.method === method &&
			one.path.test(head) &&
			(one.query === "" || query.some((part) => part.split("=")[0] === one.query)),
	);
	return fits?.name ?? null;
}
