import { DocText } from "../parts/DocText";
import { useRuleCases } from "../parts/useRuleCases";

/** The page of a rule: what, why, a bad and a good example, the error, on what it rests, who else checks it. */
export function RuleDocs({ id, onFollow }: { id: string; onFollow: (target: string) => void }) {
	const declared = useRuleCases()?.get(id);
	if (!declared) return null;
	const { error } = declared;
	return (
		<>
			<div class="crumb">Rule {id}</div>
			<h1>{declared.title}</h1>
			<p class="line">
				<DocText text={declared.why} onFollow={onFollow} />
			</p>
			{error && (
				<p>
					CloudFront answers{" "}
					<button type="button" class="link" onClick={() => onFollow(`error:${error.code}`)}>
						{error.code}
					</button>{" "}
					({error.status}){error.wire ? `, on the wire ${error.wire}` : ""}.
				</p>
			)}
			<h2>It finds</h2>
			<pre>{declared.example.bad}</pre>
			<h2>It is content with</h2>
			<pre>{declared.example.good}</pre>
			<p class="quiet">
				Severity {declared.severity}; {declared.basis === "inferred" ? "inferred, " : ""}
				{declared.source}
			</p>
			{declared.peers && (
				<ul class="paths">
					{Object.entries(declared.peers).map(([tool, ids]) => (
						<li key={tool}>
							{tool}: {ids.join(", ")}
						</li>
					))}
				</ul>
			)}
		</>
	);
}
