import { setValue } from "../../formats/edits";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidDefaultRootObject";
const source = "API reference 2017-03-25, DistributionConfig";
const MAX_NAME_CHARACTERS = 255;

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"InvalidDefaultRootObject/length": {
			severity: "error",
			title: "DefaultRootObject longer than 255 characters",
			why: "The name of the default root object can have at most 255 characters.",
			basis: "doc",
			source,
			error,
			example: {
				bad: JSON.stringify({ DefaultRootObject: `${"a".repeat(251)}.html` }),
				good: '{ "DefaultRootObject": "index.html" }',
			},
		},
		"InvalidDefaultRootObject/charset": {
			severity: "error",
			title: "DefaultRootObject with a character that is not allowed",
			why: "The name can contain letters, digits and `_ - . * $ / ~ \" ' &`. It cannot contain a query string, and percent-encoding does not allow other characters.",
			basis: "doc",
			source,
			error,
			example: { bad: '{ "DefaultRootObject": "index.html?lang=en" }', good: '{ "DefaultRootObject": "index.html" }' },
		},
		"InvalidDefaultRootObject/leading-slash": {
			severity: "warning",
			title: "DefaultRootObject begins with a slash",
			why: "CloudFront accepts the leading slash, although the reference says to leave it out. With `/` alone, requests for the root end in a redirect loop. With a name after the slash, CloudFront requests a path that may not exist at the origin.",
			basis: "seen",
			source: "API reference 2017-03-25, DistributionConfig; an accepted config reported in simpler-grants-gov",
			example: { bad: '{ "DefaultRootObject": "/index.html" }', good: '{ "DefaultRootObject": "index.html" }' },
		},
	},
	check(config, { report }) {
		const place = config.get("DefaultRootObject");
		const name = literalText(place);
		if (!place || !name) return;
		const [strange] = /[^A-Za-z0-9_\-.*$/~"'&]/u.exec(name) ?? [];
		if (name.length > MAX_NAME_CHARACTERS) {
			report("InvalidDefaultRootObject/length", place, {
				message: `DefaultRootObject has ${name.length} characters; at most ${MAX_NAME_CHARACTERS} are allowed`,
			});
		} else if (strange !== undefined) {
			report("InvalidDefaultRootObject/charset", place, {
				message: `DefaultRootObject ${quote(name)} contains ${strange === " " ? "a space" : quote(strange)}, which is not allowed`,
			});
		} else if (name.startsWith("/")) {
			const bare = name.replace(/^\/+/, "");
			report("InvalidDefaultRootObject/leading-slash", place, {
				...proposeFix(bare ? `Change to “${bare}”` : "Make it empty", () => setValue(place.document, place.node, bare)),
				message:
					name === "/"
						? "DefaultRootObject “/” causes a redirect loop at the root; leave it empty to set none"
						: `DefaultRootObject ${quote(name)} begins with a slash; use “${bare}”`,
			});
		}
	},
};
