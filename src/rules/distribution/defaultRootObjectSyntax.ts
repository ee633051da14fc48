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
			title: "The default root object's name is too long",
			why: "The name of the object that `/` stands for may have at most 255 characters.",
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
			title: "The default root object's name has a character that may not be in it",
			why: "Letters, digits and `_ - . * $ / ~ \" ' &` may stand in it. A query string is no part of it, and other characters cannot be written with percent signs either.",
			basis: "doc",
			source,
			error,
			example: { bad: '{ "DefaultRootObject": "index.html?lang=en" }', good: '{ "DefaultRootObject": "index.html" }' },
		},
		"InvalidDefaultRootObject/leading-slash": {
			severity: "warning",
			title: "The default root object begins with a slash",
			why: "CloudFront accepts it, although the reference says to write the name without. What comes of it is not what it looks like: with `/` alone the root answers with an endless redirect, and with a name the origin is asked for a path that may not exist.",
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
				message: `DefaultRootObject ${quote(name)} has ${strange === " " ? "a blank" : quote(strange)} in it, which is not allowed`,
			});
		} else if (name.startsWith("/")) {
			const bare = name.replace(/^\/+/, "");
			report("InvalidDefaultRootObject/leading-slash", place, {
				...proposeFix(bare ? `Change to “${bare}”` : "Make it empty", () => setValue(place.document, place.node, bare)),
				message:
					name === "/"
						? "DefaultRootObject is “/”, which sends the root into an endless redirect; leave it empty for none"
						: `DefaultRootObject ${quote(name)} begins with a slash; write “${bare}”`,
			});
		}
	},
};
