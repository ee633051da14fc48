import { allOperations } from "../schema/schema";

/** Writes that send no config, beside the operations that carry one (API reference 2020-05-31). */
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

/** How the URL of each operation looks; those with a query come first, as they are more particular. */
const urlPatterns = [...allOperations, ...CONFIGLESS_OPERATIONS]
	.map(({ name, method, path }) => {
		const [before = "", query = ""] = path.split("?");
		return { name, method, path: new RegExp(`${toPathPattern(before)}(?=[?#]|$)`), query: query.split("=")[0] ?? "" };
	})
	.sort((a, b) => b.query.length - a.query.length);

function toPathPattern(path: string): string {
	return path.replace("{apiVersion}", "20\\d\\d-\\d\\d-\\d\\d").replace(/\{\w+\}/g, "[^/?#]{1,100}");
}

/** Whether an operation is a write whose request is no config. */
export function isConfiglessOperation(operation: string | null): boolean {
	return operation !== null && configlessNames.has(operation);
}

/** The operation that a method and URL of the API stand for; null when it is none that is about a distribution's config. */
export function findOperation(method: string, url: string): string | null {
	const head = url.slice(0, 2000);
	const query = head.split("?")[1]?.split("&") ?? [];
	const fits = urlPatterns.find(
		(one) =>
			one.method === method &&
			one.path.test(head) &&
			(one.query === "" || query.some((part) => part.split("=")[0] === one.query)),
	);
	return fits?.name ?? null;
}
