import { itemsOf, present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { stripLeadingSlash } from "../../model/pathPatterns";
import { getRouting, type Route } from "../../model/routing";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"pattern-host": {
			severity: "warning",
			title: "Path pattern begins with a host name",
			why: "CloudFront matches a pattern against the URL path, which begins after the host name. A pattern with a host or scheme matches only a folder with that name. The alternate domain name in a request does not affect which behavior handles it.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern: only the path counts",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "www.example.com/images/*" }] } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/images/*" }] } }',
			},
		},
		"pattern-includes-origin-path": {
			severity: "warning",
			title: "Path pattern repeats the origin path",
			why: "CloudFront matches patterns against the viewer's path and then prepends [[Origin.OriginPath]] without removing anything. The origin therefore receives the folder twice. With the origin path `/prod`, the pattern `prod/*` leads to requests for `/prod/prod/…`.",
			basis: "inferred",
			source: "API reference 2017-03-25, Origin: the origin path is put in front of the request's path",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "OriginPath": "/prod" }] }, "DefaultCacheBehavior": { "TargetOriginId": "api" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "prod/*", "TargetOriginId": "api" }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "OriginPath": "" }] }, "DefaultCacheBehavior": { "TargetOriginId": "api" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "prod/*", "TargetOriginId": "api" }] } }',
			},
		},
	},
	check(distribution, { report }) {
		const list = present(distribution, "CacheBehaviors");
		if (!list) return;
		const aliases = new Set(
			itemsOf(present(distribution, "Aliases")).items.map((one) => trimmedText(one)?.toLowerCase()),
		);
		const { routes } = getRouting(list);
		for (const { behavior, pattern, at } of routes) {
			if (!pattern) continue;
			const path = stripLeadingSlash(pattern.text.slice(0, 600));
			const host = hostIn(path, aliases);
			if (host !== null) {
				const message = `${quote(pattern.text)} matches only a folder named ${quote(host)}: patterns match the path after the host name`;
				report("pattern-host", at, {
					message,
					...(isUsable(behind(path), routes) && replaceValueFix(at, behind(path))),
				});
			}
			for (const origin of findTargetedOrigins(behavior, distribution)) {
				const originPath = present(origin, "OriginPath");
				const folder = trimmedText(originPath) ?? "";
				if (!originPath || !/^\/[^/]/.test(folder) || !`/${path}/`.startsWith(`${folder}/`)) continue;
				report("pattern-includes-origin-path", at, {
					message: `The origin receives ${folder}/${path}, because its origin path ${quote(folder)} precedes the viewer's path`,
					related: [{ place: originPath, message: "The origin path" }],
				});
			}
		}
	},
};

/** What of a pattern stands behind scheme and host name. */
function behind(path: string): string {
	return /^(?:(?:https?:|\*:)\/\/)?[^/]*\/(.*)$/.exec(path)?.[1] ?? "";
}

/** Whether a pattern can take the place of another: it says something, and none says it already. */
function isUsable(text: string, routes: readonly Route[]): boolean {
	return /[^*]/.test(text) && !routes.some(({ pattern }) => pattern && stripLeadingSlash(pattern.text) === text);
}

/** The scheme or host name that a pattern begins with; null when it begins with a path. */
function hostIn(path: string, aliases: ReadonlySet<string | undefined>): string | null {
	const scheme = /^(?:https?:|\*:)\/\//.exec(path)?.[0];
	if (scheme) return scheme;
	const first = path.split("/", 1)[0] ?? "";
	const isHost =
		aliases.has(first.toLowerCase()) ||
		/^www\.[\w-]+\.|\.(?:cloudfront\.net|amazonaws\.com)$/i.test(first) ||
		(path.includes("/") && /^[\w*-][\w.*-]*\.(?:com|net|org|io|dev|app|co\.uk|de|fr|jp)$/i.test(first));
	return isHost ? first : null;
}
