import type { FormatName } from "../document/document";

/** The formats as people call them, for those who need not load them. */
export const formatLabels: { readonly [format in FormatName]: string } = { xml: "XML", python: "Python", json: "JSON" };
