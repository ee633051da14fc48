import type { Finding } from "./finding";
import type { RuleCase } from "./rule";

type Span = Finding["range"];

/**
 * One finding for one problem: leaves out those that say what another says of the same place with more ground
 * (`supersedes` of its case). The same place: the other stands there or within, or names it as related.
 * A finding that does not tell (`incomplete`) takes nobody's place.
 * @param findings all findings of one document, in any order; at most as many as a run keeps
 * @param cases the cases of all rules that were run, by id
 * @returns those that stay, in the same order
 */
export function dropSuperseded(
	findings: readonly Finding[],
	cases: ReadonlyMap<string, Pick<RuleCase, "supersedes">>,
): Finding[] {
	const taken = new Map<string, Span[]>();
	for (const { rule, result, range, related } of findings) {
		if (result === "incomplete") continue;
		for (const id of cases.get(rule)?.supersedes ?? []) {
			const spans = taken.get(id) ?? [];
			spans.push(range, ...(related ?? []).map((one) => one.range));
			taken.set(id, spans);
		}
	}
	return findings.filter(({ rule, range }) => !taken.get(rule)?.some((span) => isInside(span, range)));
}

function isInside(inner: Span, outer: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
