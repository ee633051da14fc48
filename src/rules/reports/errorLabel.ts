import type { Finding } from "../finding";

/** An error in a few words: `InvalidArgument, 400`, with the code of the API's model behind it where that is another. */
export function toErrorLabel({ code, status, modelled }: NonNullable<Finding["error"]>): string {
	return `${code}${status ? `, ${status}` : ""}${modelled ? `; in the model ${modelled}` : ""}`;
}
