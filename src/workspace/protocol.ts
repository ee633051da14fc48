import type { ReadOptions } from "../formats/read";
import type { Analysis } from "./analyzed";
import type { Listed } from "./listing";
import type { RuleSettings } from "./settings";

/**
 * What the page asks of the analysis worker. analyze: everything that a text holds, in one answer. list: a text so
 * large that it may be a list of distributions, which is answered bit by bit; the worker is the text's own then.
 */
export type Question =
	| { kind: "analyze"; id: number; text: string; options: ReadOptions }
	| { kind: "list"; text: string; settings: RuleSettings };

/** What the worker answers; the documents' sources are left empty, the page has the text. */
export type Answer = { kind: "analysis"; id: number; analysis: Analysis } | { kind: "listed"; news: Listed };
