import { allOperations } from "../schema/schema";

/** Writes without a config in the request (API reference 2020-05-31). */
const CONFIGLESS_OPERATIONS = [
	{ name: "CopyDistribution", method: "POST", path: "/{apiVersion}/distribution/{PrimaryDistributionId}/copy" },
	{ name: "DeleteDistribution", method: "DELETE", path: "/{apiVersion}/distribution/{Id}" },
	{
		name: "UpdateDistributionWithStagingConfig",
		method: "PUT",
		path: "/{apiVersion}/distribution/{Id}/promote-staging-config",
	},
];
const configlessNames: ReadonlySet<string> = new Set(CONFIGLESS_OPERATIONS.map(({ name }) => name));

/** URL patterns of the operations; those with a query come first because they are more specific. */
const urlPatterns = [...allOperations, ...CONFIGLESS_OPERATIONS]
	.map(({ name, method, path }) => {
		const [before = "", query = ""] = path.split("?");
		return { name, method, path: new RegExp(`${toPathPattern(before)}(?=[?#]|$)`), query: query.split("=")[0] ?? "" };
	})
	.sort((a, b) => b.query.length - a.query.length);

function toPathPattern(path: string): string {
	return path.replace("{apiVersion}", "20\\d\\d-\\d\\d-\\d\\d").replace(/\{\w+\}/g, "[^/?#]{1,100}");
}

/** Whether an operation is a write without a config in the request. */
export function isConfiglessOperation(operation: string | null): boolean {
	return operation !== null && configlessNames.has(operation);
}

/** The operation of a method and URL of the API; null for operations that do not concern a distribution's config. */
export function findOperation(method: string, url: string): string | null {
	const head = url.slice(0, 2000);
	const query = head.split("?")[1]?.split("&") ?? [];
	const fits = urlPatterns.find(
		(pattern) =>
			pattern.method === method &&
			pattern.path.test(head) &&
			(pattern.query === "" || query.some((part) => part.split("=")[0] === pattern.query)),
	);
	return fits?.name ?? null;
}
