import { formatTraits } from "../../document/formatTraits";
import type { Format } from "../format";
import { xmlEditor } from "./edit";
import { readXmlUnit } from "./escapeUnit";
import { printXml } from "./print";
import { readXml } from "./read";
import { sniffXml } from "./sniff";

/** XML of CloudFront's REST API. */
export const xmlFormat: Format = {
	name: "xml",
	traits: formatTraits.xml,
	sniff: sniffXml,
	parse: readXml,
	print: printXml,
	readUnit: readXmlUnit,
	editor: xmlEditor,
};
