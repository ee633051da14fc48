import type { Format } from "../format";
import { formatLabels } from "../labels";
import { print } from "./print";
import { read } from "./read";
import { sniff } from "./sniff";

/** XML as CloudFront's REST API takes and gives it. */
export const xml: Format = { name: "xml", label: formatLabels.xml, sniff, parse: read, print };
