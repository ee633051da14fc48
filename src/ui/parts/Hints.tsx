import { Fragment } from "preact";
import type { Hint } from "../../workspace/hints";
import { Visible } from "./Visible";

/** Short remarks one after the other, those in the user's language beside those out of a document. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
	return hints.map(({ text, isData }, index) => (
		<Fragment key={text}>
			{index > 0 && " · "}
			{isData ? <Visible text={text} /> : text}
		</Fragment>
	));
}
