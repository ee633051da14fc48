import { useComputed, useSignal } from "@preact/signals";
import { NEWEST_VERSION } from "../../schema/versions";
import { useWorkspace } from "../workspaceContext";
import { DocsBrowser } from "./DocsBrowser";
import { ReferenceBrowser } from "./ReferenceBrowser";
import { SearchBox } from "./SearchBox";
import { useSearch } from "./useSearch";

/** The reference: search, or the config's members by API version. */
export function LookupScreen() {
	const { lookup } = useWorkspace().screen;
	const apiVersion = useSignal(NEWEST_VERSION);
	const pointedAt = useSignal<string | null>(null);
	const results = useSearch(lookup.query.value);
	const opened = useComputed(() => lookup.opened.value).value;
	const result = results?.find(({ id }) => id === opened) ?? results?.[0] ?? null;
	const searching = lookup.query.value.trim() !== "";
	return (
		<div class="lookup">
			<div class="lookup-side">
				<SearchBox
					query={lookup.query}
					autoFocus
					onOpen={(chosen) => {
						lookup.opened.value = chosen.id;
					}}
				/>
				{!searching && (
					<ReferenceBrowser
						apiVersion={apiVersion}
						onOpen={(target) => {
							pointedAt.value = target;
						}}
					/>
				)}
			</div>
			<div class="lookup-docs detail">
				<DocsBrowser
					result={searching ? result : null}
					target={searching ? null : (pointedAt.value ?? "DistributionConfig")}
					apiVersion={apiVersion.value}
				/>
			</div>
		</div>
	);
}
