import { Sentence } from "./Sentence";

interface Props {
	error: { code: string; status: number };
	/** Name of the error in the text of the answer, where it has another one. */
	wire: string | undefined;
	onFollow: (target: string) => void;
}

/** Which error CloudFront's API answers with; its name leads to its page. */
export function ApiErrorText({ error, wire, onFollow }: Props) {
	const code = (
		<button type="button" class="link" onClick={() => onFollow(`error:${error.code}`)}>
			{error.code}
		</button>
	);
	const status = String(error.status);
	if (!wire) return <Sentence name="error_answer" slots={{ code, status }} />;
	return <Sentence name="error_answer_wire" slots={{ code, status, wire }} />;
}
