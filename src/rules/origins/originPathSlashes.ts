import { setValue } from "../../formats/edits";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidArgument";
/** A longer path is nothing that a fix could mend. */
const MAX_PATH_CHARACTERS = 1000;

const source = "API reference 2017-03-25, Origin";

function example(OriginPath: string): string {
	return JSON.stringify({
		Origins: { Quantity: 1, Items: [{ Id: "api", DomainName: "api.example.com", OriginPath }] },
	});
}

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin"],
	since: "2014-11-06",
	cases: {
		"InvalidArgument/origin-path-slash": {
			severity: "error",
			title: "OriginPath without a leading slash",
			why: "CloudFront inserts the prefix between the host name and the path of each request, so it must begin with `/`.",
			basis: "doc",
			source,
			error,
			wireMessage: ["The parameter originPath contains one or more parameters that are not valid."],
			example: { bad: example("v1"), good: example("/v1") },
		},
		"InvalidArgument/origin-path-trailing": {
			severity: "error",
			title: "OriginPath with a trailing slash",
			why: "The path of a request already begins with `/`, so the prefix cannot end with one. For no prefix, use an empty value instead of `/`.",
			basis: "doc",
			source,
			error,
			example: { bad: example("/v1/"), good: example("/v1") },
		},
	},
	check(origin, { report }) {
		const place = origin.get("OriginPath");
		const path = literalText(place);
		if (!place || !path) return;
		const right = `/${path.replace(/^\/+|\/+$/g, "")}`.replace(/^\/$/, "");
		const title = right ? `Change to “${right}”` : "Make it empty";
		const fix =
			path.length > MAX_PATH_CHARACTERS
				? {}
				: proposeFix(title, () => setValue(place.document, place.node, right), true);
		if (!path.startsWith("/")) {
			report("InvalidArgument/origin-path-slash", place, {
				message: `OriginPath ${quote(path)} must begin with a slash`,
				...fix,
			});
		}
		if (!path.endsWith("/")) return;
		const what = path === "/" ? "is “/”; for no prefix use an empty value" : `${quote(path)} cannot end with a slash`;
		report("InvalidArgument/origin-path-trailing", place, { message: `OriginPath ${what}`, ...fix });
	},
};
