import type { Format } from "../format";
import { print } from "./print";
import { read } from "./read";
import { sniff } from "./sniff";

/** XML as CloudFront's REST API takes and gives it. */
export const xml: Format = { name: "xml", label: "XML", sniff, parse: read, print };
