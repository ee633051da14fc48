import fc from "fast-check";
import type { Value } from "../../src/document/value";
import { getListIdentity } from "../../src/model/listIdentity";
import type { MemberType } from "../../src/schema/definitions";
import { enumOf, getInnerStructure, memberOf } from "../../src/schema/schema";
import { structure } from "../arbitrary";

type Members = { [key: string]: Value };

/** A place in a config whose value may be bent. */
interface Spot {
	holder: Members;
	structure: string;
	key: string;
	type: MemberType;
}

function isMembers(value: Value | undefined): value is Members {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every member of a config that is there, deepest last; counts left out. */
function spotsIn(holder: Members, structure: string): Spot[] {
	return Object.entries(holder).flatMap(([key, value]): Spot[] => {
		const type = memberOf(structure, key)?.type;
		if (type === undefined || key === "Quantity") return [];
		const inner = getInnerStructure(type);
		const below = inner === null ? [] : Array.isArray(value) ? value : [value];
		const own: Spot = { holder, structure, key, type };
		return [own, ...below.flatMap((member) => (isMembers(member) && inner ? spotsIn(member, inner) : []))];
	});
}

/** Gives items of lists keys of their own, as CloudFront wants them. */
function withUniqueKeys<T extends Value>(value: T, name: string): T {
	if (!isMembers(value)) return value;
	for (const { holder, structure, key } of spotsIn(value, name)) {
		const list = holder[key];
		if (!Array.isArray(list)) continue;
		const identity = getListIdentity(structure, key);
		const seen = new Set<string>();
		holder[key] = list.filter((item) => {
			const own = identity.key !== null && isMembers(item) ? item[identity.key] : item;
			const text = String(own).toLowerCase().replace(/^\//, "").replace(/\D/g, "0");
			const isNew = !seen.has(text);
			seen.add(text);
			return isNew;
		});
		if ("Quantity" in holder) holder.Quantity = (holder[key] as Value[]).length;
	}
	return value;
}

function bent(value: Value): Value {
	if (typeof value === "number") return value + 1;
	if (typeof value === "boolean") return !value;
	return `${value}x`;
}

/** Bends one place: a value, a member left out, a list turned, cut or with one more, an item moved. */
function bend(config: Members, seed: number): void {
	const spots = spotsIn(config, "DistributionConfig");
	const spot = spots[seed % spots.length];
	if (!spot) return;
	const { holder, key, structure, type } = spot;
	const value = holder[key];
	const way = Math.floor(seed / 1000) % 5;
	if (Array.isArray(value)) {
		if (way === 0) value.reverse();
		else if (way === 1) value.splice(seed % (value.length + 1), 1);
		else if (way === 2) value.push(...value.splice(0, 1));
		else if (value.length > 0) value.push(newItem(value[0] as Value, structure, key, seed));
		holder.Quantity = value.length;
	} else if (way === 0) {
		delete holder[key];
	} else if (!isMembers(value)) {
		const values = Object.keys(enumOf(memberOf(structure, key)?.enum)?.values ?? {});
		holder[key] = values.length > 0 ? (values[seed % values.length] ?? "") : bent(value ?? "");
	} else if (typeof type === "object" && Array.isArray(value.Items) && way === 1) {
		delete value.Items;
		value.Quantity = 0;
	}
}

function newItem(like: Value, structure: string, key: string, seed: number): Value {
	const item = structuredClone(like);
	const name = getListIdentity(structure, key).key;
	if (!isMembers(item)) return typeof item === "number" ? item + seed : `${item}${seed}`;
	if (name !== null) item[name] = typeof item[name] === "number" ? Number(item[name]) + seed : `${item[name]}${seed}`;
	return item;
}

/** A config and the same with a few places bent. */
export const bentPairs: fc.Arbitrary<[Members, Members]> = fc
	.tuple(structure("DistributionConfig"), fc.array(fc.nat(1_000_000), { maxLength: 8 }))
	.map(([config, seeds]) => {
		const before = withUniqueKeys(config, "DistributionConfig");
		const after = structuredClone(before);
		for (const seed of seeds) bend(after, seed);
		return [before, withUniqueKeys(after, "DistributionConfig")];
	});

/** Two configs that have nothing to do with each other. */
export const strangers: fc.Arbitrary<[Members, Members]> = fc
	.tuple(structure("DistributionConfig"), structure("DistributionConfig"))
	.map(([before, after]) => [
		withUniqueKeys(before, "DistributionConfig"),
		withUniqueKeys(after, "DistributionConfig"),
	]);

/** Two configs in whose lists items may share a key. */
export const doubles: fc.Arbitrary<[Members, Members]> = fc.tuple(
	structure("DistributionConfig"),
	structure("DistributionConfig"),
);
