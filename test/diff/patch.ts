import type { PatchOperation } from "../../src/diff/outputs/jsonPatch";
import type { Value } from "../../src/document/value";

type Container = Value[] | { [key: string]: Value };

/** Applies a JSON Patch by the letter of RFC 6902, without any help of what made it. */
export function applyPatch(document: Value, patch: readonly PatchOperation[]): Value {
	let root: Value = structuredClone(document);
	const find = (pointer: string): { holder: Container; key: string } => {
		const keys = pointer
			.slice(1)
			.split("/")
			.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
		const key = keys.pop() ?? "";
		let holder: Value = root;
		for (const step of keys) holder = valueIn(holder as Container, step);
		return { holder: holder as Container, key };
	};
	const remove = (pointer: string): Value => {
		if (pointer === "") throw new Error("The whole cannot be removed");
		const { holder, key } = find(pointer);
		const value = valueIn(holder, key);
		if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else delete holder[key];
		return value;
	};
	const add = (pointer: string, value: Value) => {
		if (pointer === "") {
			root = value;
			return;
		}
		const { holder, key } = find(pointer);
		if (!Array.isArray(holder))
			Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
		else if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) > holder.length) throw new Error(`${pointer} is out of bounds`);
		else holder.splice(Number(key), 0, value);
	};
	for (const step of patch) {
		if (step.op === "remove") remove(step.path);
		else if (step.op === "move") {
			if (step.path.startsWith(`${step.from}/`)) throw new Error(`${step.from} cannot move into itself`);
			add(step.path, remove(step.from));
		} else if (step.op === "add") add(step.path, structuredClone(step.value));
		else if (step.path === "") root = structuredClone(step.value);
		else {
			const { holder, key } = find(step.path);
			valueIn(holder, key);
			if (Array.isArray(holder)) holder[Number(key)] = structuredClone(step.value);
			else holder[key] = structuredClone(step.value);
		}
	}
	return root;
}

function valueIn(holder: Container, key: string): Value {
	if (!Object.hasOwn(holder, key)) throw new Error(`There is no ${key}`);
	return (holder as { [key: string]: Value })[key] as Value;
}
