import { getLocale } from "../../workspace/text/phrase";

const MIRRORED: { readonly [key: string]: string } = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** A key as it would be called where text runs from left to right: there the arrow to the right leads on. */
export function getLogicalKey({ key }: KeyboardEvent): string {
	return getLocale().direction === "rtl" && Object.hasOwn(MIRRORED, key) ? (MIRRORED[key] ?? key) : key;
}
