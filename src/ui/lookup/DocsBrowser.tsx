import { useSignal } from "@preact/signals";
import type { LookupResult } from "../../lookup/result";
import { resolveLink } from "../../schema/links";
import type { ApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { LinkedDocs } from "../detail/LinkedDocs";
import { ResultDocs } from "./ResultDocs";

interface Props {
	result: LookupResult | null;
	/** What to show when there is no search result: a link target. */
	target?: string | null;
	apiVersion: ApiVersion;
}

/** The docs of a search result or target, with links to follow and a way back. */
export function DocsBrowser({ result, target = null, apiVersion }: Props) {
	const key = result?.id ?? target ?? "";
	const trail = useSignal<{ from: string; targets: readonly string[] }>({ from: key, targets: [] });
	// Links that were followed are forgotten when something else is looked up.
	const targets = trail.value.from === key ? trail.value.targets : [];
	const go = (next: readonly string[]) => {
		trail.value = { from: key, targets: next };
	};
	const follow = (followed: string) => {
		if (resolveLink(followed)) go([...targets, followed]);
	};
	const last = targets.at(-1) ?? (result === null ? target : null);
	return (
		<>
			{targets.length > 0 && (
				<button type="button" class="link small" onClick={() => go(targets.slice(0, -1))}>
					{phrase("detail_back")}
				</button>
			)}
			{last !== null && last !== undefined ? (
				<LinkedDocs target={last} apiVersion={apiVersion} onFollow={follow} />
			) : (
				result && <ResultDocs result={result} apiVersion={apiVersion} onFollow={follow} />
			)}
		</>
	);
}
