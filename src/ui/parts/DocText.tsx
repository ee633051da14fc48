import { parseDoc } from "../../schema/links";

interface Props {
	text: string;
	/** Docs are in English; null for a text in the user's language. */
	lang?: "en" | null;
	onFollow: (target: string) => void;
}

/** A doc with its code and links. */
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
