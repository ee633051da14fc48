import { getMemberId } from "../../model/listIdentity";
import { toCanonicalStructure } from "../../model/structureTwins";
import { splitMemberId, toMemberId } from "../../schema/memberId";
import type { DiffRow } from "../diffRows";
import { accessExplanations } from "./access";
import { behaviorExplanations } from "./behavior";
import { cacheKeyExplanations } from "./cacheKey";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { distributionExplanations } from "./distribution";
import { geographyExplanations } from "./geography";
import { originExplanations } from "./origins";
import { routingExplanations } from "./routing";
import { ttlExplanations } from "./ttl";
import { viewerTlsExplanations } from "./viewerTls";

/** What a change of each member does. Each scalar member of a config has one. */
export const explanations: Explanations = {
	...accessExplanations,
	...behaviorExplanations,
	...cacheKeyExplanations,
	...distributionExplanations,
	...geographyExplanations,
	...originExplanations,
	...routingExplanations,
	...ttlExplanations,
	...viewerTlsExplanations,
};

/** The explanation of the changes of one member or list; undefined where there is none. */
export function getExplanation(structure: string, member: string): Explain | undefined {
	const name = toMemberId(toCanonicalStructure(structure), member);
	return Object.hasOwn(explanations, name) ? explanations[name] : undefined;
}

function getRowExplanation({ after, before }: DiffRow): Explain | undefined {
	const { structure, member } = splitMemberId(getMemberId((after ?? before)?.trail ?? []));
	return getExplanation(structure, member);
}

/** Whether changes of a row are explained by themselves, and not by those of its items. */
export function hasExplanation(row: DiffRow): boolean {
	return getRowExplanation(row) !== undefined;
}

/** What a change does and how to say it. */
export function explainChange(change: ChangeContext): Explanation {
	return getRowExplanation(change.row)?.(change) ?? explainGenerically(change);
}

function explainGenerically(change: ChangeContext): Explanation {
	const { name, kind } = change;
	const sentences = {
		added: `${name} is added: ${change.said("after")}`,
		removed: `${name} is removed (before: ${change.said("before")})`,
		changed: `${name} is ${change.instead}`,
		moved: `${name} is at another position`,
	};
	return { effect: null, sentence: sentences[kind] };
}
