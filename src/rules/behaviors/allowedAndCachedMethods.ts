import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { ALL_METHODS } from "../../model/methods";
import { joinWords } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { removeItemFix } from "../shared/fixBuilders";
import { allowMethodsFix } from "../shared/methodFixes";

const error = "InvalidArgument";

const READ = ["GET", "HEAD"];
const READ_AND_OPTIONS = [...READ, "OPTIONS"];
const SETS = [READ, READ_AND_OPTIONS, ALL_METHODS];

export const rule: Rule = {
	kind: "rejection",
	on: ["AllowedMethods"],
	cases: {
		"InvalidArgument/allowed-methods-set": {
			severity: "error",
			title: "Invalid set of allowed methods",
			why: "CloudFront allows three sets: GET and HEAD; GET, HEAD and OPTIONS; or all seven methods, in any order. You cannot allow POST without DELETE: block single methods at the origin, in a function or in a web ACL.",
			basis: "doc",
			source: "API reference 2017-03-25, AllowedMethods",
			error,
			wireMessage: ["must be: [HEAD, GET] or [HEAD, GET, OPTIONS] or [HEAD, DELETE, POST, GET, OPTIONS, PUT, PATCH]"],
			example: {
				bad: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "POST"] } } }',
				good: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
		"InvalidArgument/cached-methods-set": {
			severity: "error",
			title: "Invalid set of cached methods",
			why: "CloudFront always caches responses to GET and HEAD, optionally those to OPTIONS, and never others. [[CachedMethods.Items]] must therefore be GET and HEAD, or GET, HEAD and OPTIONS.",
			basis: "doc",
			source: "API reference 2017-03-25, CachedMethods",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"], "CachedMethods": { "Quantity": 1, "Items": ["GET"] } } } }',
				good: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"], "CachedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"] } } } }',
			},
		},
		"InvalidArgument/cached-not-allowed": {
			severity: "error",
			title: "OPTIONS is cached but not allowed",
			why: "CloudFront returns 403 for a method that [[AllowedMethods.Items]] leaves out, so there is nothing to cache. It rejects OPTIONS in [[CachedMethods.Items]] alone. Allow OPTIONS too, or remove it from the cached methods.",
			basis: "seen",
			source: "Response recorded in cdk-preflight; API reference 2017-03-25, AllowedMethods and CachedMethods",
			error,
			wireMessage: ["CachedMethods OPTIONS does not exists in AllowedMethods"],
			example: {
				bad: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"], "CachedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "OPTIONS"] } } } }',
				good: '{ "DefaultCacheBehavior": { "AllowedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "OPTIONS"], "CachedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "OPTIONS"] } } } }',
			},
		},
	},
	check(pair, context) {
		const cachedPair = present(pair, "CachedMethods");
		const allowed = methodsIn(pair, "allowed", context);
		const cached = cachedPair && methodsIn(cachedPair, "cached", context);
		if (allowed && !isOneOf(allowed, SETS)) {
			const message = `${joinWords([...allowed])} is not a valid set: use ${READ_SETS}, or all seven`;
			const next = SETS.find((set) => [...allowed].every((one) => set.includes(one))) ?? ALL_METHODS;
			context.report("InvalidArgument/allowed-methods-set", pair, {
				message,
				...allowMethodsFix(next, pair.parent, pair),
			});
		}
		if (!cached || !cachedPair) return;
		if (!isOneOf(cached, [READ, READ_AND_OPTIONS])) {
			const message = `${joinWords([...cached])} is not a valid set of cached methods: use ${READ_SETS}`;
			context.report("InvalidArgument/cached-methods-set", cachedPair, { message });
		}
		checkOptions(pair, cachedPair, allowed, context);
	},
};

const READ_SETS = "GET and HEAD, with or without OPTIONS";

/** The methods listed; undefined when not all are known, or one is no method: another rule speaks of that. */
function methodsIn(pair: Cursor, set: "allowed" | "cached", { report }: RuleContext): Set<string> | undefined {
	const { items, isKnown } = itemsOf(pair);
	const methods = new Set<string>();
	for (const item of items) {
		const method = trimmedText(item);
		if (method === undefined || !ALL_METHODS.includes(method)) return undefined;
		if (methods.has(method)) {
			const message = `${method} is listed twice, which CloudFront may reject`;
			report(`InvalidArgument/${set}-methods-set`, item, {
				message,
				severity: "warning",
				...removeItemFix(item, "Remove the second one", true),
			});
		}
		methods.add(method);
	}
	return isKnown && items.length > 0 ? methods : undefined;
}

function isOneOf(methods: ReadonlySet<string>, sets: readonly (readonly string[])[]): boolean {
	return sets.some((set) => set.length === methods.size && set.every((one) => methods.has(one)));
}

function checkOptions(
	pair: Cursor,
	cached: Cursor,
	allowed: ReadonlySet<string> | undefined,
	{ report }: RuleContext,
): void {
	if (!allowed || allowed.has("OPTIONS")) return;
	const options = itemsOf(cached).items.find((one) => trimmedText(one) === "OPTIONS");
	if (!options) return;
	const message = "OPTIONS is in CachedMethods but not in AllowedMethods";
	report("InvalidArgument/cached-not-allowed", options, {
		message,
		...allowMethodsFix(READ_AND_OPTIONS, pair.parent, pair),
	});
}
