import { useState } from "preact/hooks";
import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { phrase } from "../../workspace/text/phrase";
import { goToOffset } from "../navigation";
import { showEditResult } from "../opening";
import { ApiErrorText } from "../parts/ApiErrorText";
import { DocText } from "../parts/DocText";
import { SafeText } from "../parts/SafeText";
import { Sentence } from "../parts/Sentence";
import { useRuleCases } from "../parts/useRuleCases";
import { FixPreview } from "../problems/FixPreview";
import { useWorkspace } from "../workspaceContext";

interface Props {
	open: OpenDocument;
	findings: readonly Finding[];
	onFollow: (target: string) => void;
}

/** The findings on the selected item: why they matter, the error CloudFront returns, the source, and the fix. */
export function FindingCards({ open, findings, onFollow }: Props) {
	return findings.map((finding) => (
		<FindingCard key={`${finding.rule} ${finding.path}`} open={open} finding={finding} onFollow={onFollow} />
	));
}

function FindingCard({
	open,
	finding,
	onFollow,
}: {
	open: OpenDocument;
	finding: Finding;
	onFollow: Props["onFollow"];
}) {
	const workspace = useWorkspace();
	const [preview, setPreview] = useState(false);
	const declared = useRuleCases()?.get(finding.rule);
	const { fix } = finding;
	return (
		<div class={`card ${finding.severity}-card`}>
			<b class={finding.severity}>
				{SEVERITY_SIGNS[finding.severity]} <SafeText lang="en" text={finding.message} />
			</b>
			{finding.error && (
				<p>
					<ApiErrorText error={finding.error} onFollow={onFollow} />
				</p>
			)}
			{declared && (
				<p>
					<DocText text={declared.why} onFollow={onFollow} />
				</p>
			)}
			{finding.related?.map((related) => (
				<p key={related.path}>
					<button type="button" class="link" onClick={() => goToOffset(open, related.range.start)}>
						<SafeText lang="en" text={related.message} />
					</button>
				</p>
			))}
			{fix && (
				<p class="buttons">
					<button
						type="button"
						class="button primary"
						onClick={() => void showEditResult(workspace, workspace.documents.edit(open.key, fix.edits))}
					>
						<SafeText lang="en" text={fix.title} />
					</button>
					<button type="button" class="button" aria-expanded={preview} onClick={() => setPreview(!preview)}>
						{phrase("finding_preview")}
					</button>
				</p>
			)}
			{fix && preview && <FixPreview document={open.document} edits={fix.edits} />}
			{declared && (
				<p class="quiet small">
					<Sentence
						name="finding_rule"
						slots={{
							rule: (
								<code translate={false} title={declared.page ?? undefined}>
									{finding.rule}
								</code>
							),
							basis: phrase(`basis_${declared.basis}`),
							source: <span lang="en">{declared.source}</span>,
						}}
					/>
				</p>
			)}
		</div>
	);
}
