import type { ComponentChildren } from "preact";
import { DocText } from "./DocText";

interface Props {
	/** What the page belongs to, above its title. */
	crumb?: ComponentChildren;
	title: ComponentChildren;
	/** First line of a doc. */
	line?: string;
	onFollow: (target: string) => void;
}

/** How the docs of something begin. */
export function PageHead({ crumb, title, line, onFollow }: Props) {
	return (
		<>
			{crumb && <div class="crumb">{crumb}</div>}
			<h1>{title}</h1>
			{line && (
				<p class="line">
					<DocText text={line} onFollow={onFollow} />
				</p>
			)}
		</>
	);
}
