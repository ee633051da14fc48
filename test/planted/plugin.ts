import type { Plugin } from "vite";

/** A rule throws on a config with this in its Comment. */
export const RULE_FAULT = "planted rule fault";
/** Readers throw on a text with this. */
export const READER_FAULT = "planted reader fault";
/** The analysis worker dies on a message with this. */
export const WORKER_DEATH = "planted worker death";

interface Fault {
	/** Ending of the path of the module that gets it. */
	file: string;
	plant: (code: string) => string;
}

const FAULTS = {
	rule: {
		file: "/src/rules/catalogue.ts",
		plant: (code) => `${code}
{
	const rule = allRules.find((one) => one.on.includes("DistributionConfig"));
	const { check } = rule;
	rule.check = (place, context) => {
		if (String(place.get("Comment")?.node.value).includes(${quote(RULE_FAULT)})) throw new Error(${quote(RULE_FAULT)});
		check(place, context);
	};
}`,
	},
	reader: {
		file: "/src/formats/read.ts",
		plant: (code) =>
			code.replace(
				"export function readDocuments(",
				`export function readDocuments(source, ...others) {
	if (source.includes(${quote(READER_FAULT)})) throw new Error(${quote(READER_FAULT)});
	return readUnplanted(source, ...others);
}
function readUnplanted(`,
			),
	},
	worker: {
		file: "/src/workspace/worker/analysis.worker.ts",
		// An error that nobody catches, and no answer.
		plant: (code) => `self.addEventListener("message", (event) => {
	if (!JSON.stringify(event.data).includes(${quote(WORKER_DEATH)})) return;
	event.stopImmediatePropagation();
	throw new Error(${quote(WORKER_DEATH)});
});
${code}`,
	},
} satisfies { readonly [name: string]: Fault };

const quote = (text: string) => JSON.stringify(text);

/** Plants faults in a build, to show that the product contains them; the build fails where one finds no place. */
export function plantFaults(names: readonly (keyof typeof FAULTS)[]): Plugin {
	const missing = new Set(names);
	return {
		name: "plant-faults",
		enforce: "pre",
		transform(code, id) {
			const name = names.find((one) => id.endsWith(FAULTS[one].file));
			if (!name) return null;
			const planted = FAULTS[name].plant(code);
			if (planted !== code) missing.delete(name);
			return planted;
		},
		buildEnd() {
			if (missing.size > 0) this.error(`No place for the planted faults: ${[...missing].join(", ")}`);
		},
	};
}
