import type { LookupIndex } from "../index/lookupIndex";
import { toNameKey } from "../index/words";

/** Points for a path that ends in the entry's name and whose other names are its parents. */
const PATH_POINTS = 1300;
/** Penalty for each name in the path that is not a parent of the entry. */
const STRAY_NAME_PENALTY = 150;
/** Penalty when the last name is only a prefix of the entry's. */
const UNFINISHED_PENALTY = 400;

/**
 * Points for queries that are paths: `Origins.Items[0].DomainName`, `viewer_certificate.acm_certificate_arn`,
 * `config["Origins"]["Items"]`, `/DistributionConfig/Comment`.
 * @param raisePoints receives each entry that the path may mean, with its points
 */
export function matchPath(
	query: string,
	index: LookupIndex,
	raisePoints: (entry: number, points: number) => void,
): void {
	const steps = splitPath(query);
	const last = steps.at(-1);
	if (last === undefined || steps.length < 2) return;
	const above = steps.slice(0, -1).filter((step) => index.parents.has(step));
	const renamed = index.dotted.get(`${steps.at(-2)}.${last}`) ?? index.dotted.get(last);
	for (const [entry, { result, chains }] of index.entries.entries()) {
		if (!chains) continue;
		const key = toNameKey(result.name);
		const exact = key === last || entry === renamed;
		if (!exact && !(last.length > 1 && key.startsWith(last))) continue;
		const stray = Math.min(...chains.map((chain) => countStrayNames(above, chain, index)));
		const isStray = above.length === 0 ? !exact : stray === above.length;
		if (!isStray) raisePoints(entry, PATH_POINTS - STRAY_NAME_PENALTY * stray - (exact ? 0 : UNFINISHED_PENALTY));
	}
}

/** The names of a path, without indices, and without `Items` in its middle; empty when a text is not a path. */
function splitPath(query: string): string[] {
	if (!/[./[\]>]/.test(query) || /\s/.test(query.trim())) return [];
	const steps = query.split(/[^A-Za-z0-9_-]+/).map(toNameKey);
	const named = steps.filter((step) => step !== "" && !/^\d+$/.test(step));
	return named.filter((step, at) => step !== "items" || at === named.length - 1);
}

function countStrayNames(above: readonly string[], chain: readonly string[], index: LookupIndex): number {
	const keys = chain.slice(0, -1).map(toNameKey);
	return above.filter((step) => {
		const renamed = index.dotted.get(step);
		const other = renamed === undefined ? step : toNameKey(index.entries[renamed]?.result.name ?? "");
		return !keys.includes(step) && !keys.includes(other) && !keys.includes(`${step}s`);
	}).length;
}
