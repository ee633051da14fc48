import { type Signal, useComputed, useSignal } from "@preact/signals";
import { buildReferenceTree, getVersionAdditions, type ReferenceNode } from "../../lookup/reference";
import { API_VERSIONS, type ApiVersion } from "../../schema/versions";
import { phrase, plural } from "../../workspace/text/phrase";

interface Props {
	apiVersion: Signal<ApiVersion>;
	/** A member or structure was chosen: the target of a link. */
	onOpen: (target: string) => void;
}

/** The DistributionConfig of one API version as a tree, and what that version added. */
export function ReferenceBrowser({ apiVersion, onOpen }: Props) {
	const tree = useComputed(() => buildReferenceTree(apiVersion.value)).value;
	return (
		<div class="reference">
			<VersionSlider apiVersion={apiVersion} />
			<AddedMembers apiVersion={apiVersion.value} onOpen={onOpen} />
			<ul>
				<ReferenceBranch node={tree} open onOpen={onOpen} />
			</ul>
		</div>
	);
}

function VersionSlider({ apiVersion }: { apiVersion: Signal<ApiVersion> }) {
	const at = API_VERSIONS.indexOf(apiVersion.value);
	return (
		<label class="slider">
			{phrase("version_label")} <b>{apiVersion.value}</b>
			<input
				type="range"
				min={0}
				max={API_VERSIONS.length - 1}
				value={at}
				aria-valuetext={apiVersion.value}
				onInput={(event) => {
					apiVersion.value = API_VERSIONS[Number(event.currentTarget.value)] ?? apiVersion.value;
				}}
			/>
		</label>
	);
}

function AddedMembers({ apiVersion, onOpen }: { apiVersion: ApiVersion; onOpen: (target: string) => void }) {
	const { structures, members, values } = getVersionAdditions(apiVersion);
	const all = [...structures, ...members, ...values];
	if (apiVersion === API_VERSIONS[0]) {
		return <p class="quiet">{plural("lookup_oldest", structures.length)}</p>;
	}
	return (
		<details class="added">
			<summary>
				{all.length === 0
					? phrase("lookup_added_nothing")
					: phrase("lookup_added", {
							structures: plural("count_structures", structures.length),
							members: plural("count_members", members.length),
							values: plural("count_values", values.length),
						})}
			</summary>
			<ul class="paths">
				{all.map((target) => (
					<li key={target}>
						<button type="button" class="link" translate={false} onClick={() => onOpen(target)}>
							{target.replace(/^enum:/, "")}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}

interface BranchProps {
	node: ReferenceNode;
	open?: boolean;
	onOpen: (target: string) => void;
}

function ReferenceBranch({ node, open = false, onOpen }: BranchProps) {
	const expanded = useSignal(open);
	const marks = (["required", "list", "deprecated", "added"] as const)
		.filter((mark) => node[mark])
		.map((mark) => phrase(`lookup_mark_${mark}`));
	const label = (
		<>
			<button
				type="button"
				class={`link ${node.deprecated ? "shadowed" : ""}`}
				translate={false}
				onClick={() => onOpen(node.target)}
			>
				{node.name}
			</button>{" "}
			<small class="quiet">{marks.join(" · ")}</small>
		</>
	);
	if (node.children.length === 0) return <li class="leaf">{label}</li>;
	return (
		<li>
			<button
				type="button"
				class="twisty"
				aria-expanded={expanded.value}
				aria-label={phrase(expanded.value ? "lookup_collapse" : "lookup_expand", { name: node.name })}
				onClick={() => {
					expanded.value = !expanded.value;
				}}
			>
				{expanded.value ? "▼" : "▶"}
			</button>
			{label}
			{expanded.value && (
				<ul>
					{node.children.map((child) => (
						<ReferenceBranch key={child.path} node={child} onOpen={onOpen} />
					))}
				</ul>
			)}
		</li>
	);
}
