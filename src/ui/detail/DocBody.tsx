import type { Doc } from "../../schema/definitions";
import { DocText } from "../parts/DocText";

/** The parts of a doc below its first line. */
export function DocBody({ doc, onFollow }: { doc: Doc; onFollow: (target: string) => void }) {
	return (
		<>
			{doc.more && (
				<p>
					<DocText text={doc.more} onFollow={onFollow} />
				</p>
			)}
			{doc.watch && (
				<ul class="watch">
					{doc.watch.map((text) => (
						<li key={text}>
							<DocText text={text} onFollow={onFollow} />
						</li>
					))}
				</ul>
			)}
		</>
	);
}
