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
			title: "A pattern that begins with a host name",
			why: "A pattern is matched against the path of a URL, which begins behind the host name. With a host or a scheme in front it waits for a folder of that name. Which alternate domain name a viewer used plays no part in the choice of a behavior.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern: only the path counts",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "www.example.com/images/*" }] } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/images/*" }] } }',
			},
		},
		"pattern-includes-origin-path": {
			severity: "warning",
			title: "A pattern that repeats the path of its origin",
			why: "Patterns are matched against the viewer's path. [[Origin.OriginPath]] is put in front of it afterward, and nothing is taken away, so that the origin sees the folder twice: the pattern `prod/*` with the origin path `/prod` asks for `/prod/prod/…`.",
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
				const message = `${quote(pattern.text)} waits for a folder called ${quote(host)}: patterns match the path behind the host name`;
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
					message: `The origin gets ${folder}/${path}, as its origin path ${quote(folder)} is put in front of the viewer's path`,
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
