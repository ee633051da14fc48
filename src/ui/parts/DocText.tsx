import { parseDoc } from "../../schema/links";

/** A doc with its code set as code and its links to be followed. */
export function DocText({ text, onFollow }: { text: string; onFollow: (target: string) => void }) {
	return (
		<>
			{parseDoc(text).map((part, index) => {
				const key = `${index}${part.text}`;
				if (part.kind === "code") return <code key={key}>{part.text}</code>;
				if (part.kind === "text") return part.text;
				return (
					<button key={key} type="button" class="link" onClick={() => onFollow(part.target)}>
						{part.text}
					</button>
				);
			})}
		</>
	);
}
