import type { Value } from "../../src/document/value";
import type { Config } from "./fixture";

/** What each path gets; undefined takes the member or item away. */
export interface Changes {
	readonly [path: string]: Value | undefined;
}

/** Makes a function that bends a config: `bend({ "Origins.Items[1].DomainName": "a.example.com" })`. */
export function bend(changes: Changes): (config: Config) => void {
	return (config) => {
		for (const [path, value] of Object.entries(changes)) {
			const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
			const last = keys.pop() ?? "";
			let at = config as unknown as { [key: string]: Value };
			for (const key of keys) at = at[key] as { [key: string]: Value };
			if (value === undefined) delete at[last];
			else at[last] = value;
		}
	};
}

/** A `{Quantity, Items}` pair. */
export function pair(...items: Value[]): Value {
	return items.length > 0 ? { Quantity: items.length, Items: items } : { Quantity: 0 };
}
