import { parseDoc } from "../../schema/links";

interface Props {
	text: string;
	/** Docs come in English whatever the user's language; null for a text in that language. */
	lang?: "en" | null;
	onFollow: (target: string) => void;
}

/** A doc with its code set as code and its links to be followed. */
export function DocText({ text, lang = "en", onFollow }: Props) {
	return (
		<span lang={lang ?? undefined}>
			{parseDoc(text).map((part, index) => {
				const key = `${index}${part.text}`;
				if (part.kind === "code")
					return (
						<code key={key} translate={false}>
							{part.text}
						</code>
					);
				if (part.kind === "text") return part.text;
				return (
					<button
						key={key}
						type="button"
						class="link"
						translate={lang === null ? false : undefined}
						onClick={() => onFollow(part.target)}
					>
						{part.text}
					</button>
				);
			})}
		</span>
	);
}
