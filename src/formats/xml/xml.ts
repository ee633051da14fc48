import type { Format } from "../format";
import { formatLabels } from "../formatLabels";
import { printXml } from "./print";
import { readXml } from "./read";
import { sniffXml } from "./sniff";

/** XML as CloudFront's REST API takes and gives it. */
export const xmlFormat: Format = {
	name: "xml",
	label: formatLabels.xml,
	sniff: sniffXml,
	parse: readXml,
	print: printXml,
};
