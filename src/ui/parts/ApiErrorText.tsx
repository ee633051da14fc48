import { Sentence } from "./Sentence";

interface Props {
	error: { code: string; status: number; modelled?: string };
	onFollow: (target: string) => void;
}

/** The error that CloudFront returns, with a link to its docs. */
export function ApiErrorText({ error, onFollow }: Props) {
	const code = (
		<button type="button" class="link" onClick={() => onFollow(`error:${error.code}`)}>
			{error.code}
		</button>
	);
	const status = String(error.status);
	if (!error.modelled) return <Sentence name="error_answer" slots={{ code, status }} />;
	return <Sentence name="error_answer_modelled" slots={{ code, status, modelled: error.modelled }} />;
}
