import { get, text } from "../document/access";
import type { Document, FormatName, VersionSource } from "../document/document";
import type { Node, Problem } from "../document/node";
import { apiPath } from "../document/path";
import { assignType, type Dialect } from "../document/typing";
import { type Trail, walk } from "../document/walk";
import { structureOf } from "../schema/schema";
import { type ApiVersion, NEWEST_VERSION } from "../schema/versions";
import type { Format, Root } from "./format";
import { ERROR_RESPONSE, isWhole, structureByKeys, structureByName } from "./identify";
import { formatOf, sniff } from "./registry";

export interface ReadOptions {
	/** Format of the text; found out when absent. */
	format?: FormatName;
	/** Overrides the API version that the text states. */
	apiVersion?: ApiVersion;
}

/** What a text turned out to hold. */
export interface Reading {
	/** Null when no format would read the text. */
	format: FormatName | null;
	documents: Document[];
	/** What went wrong in the text as a whole; each document has its own besides. */
	problems: Problem[];
}

/** Most documents taken out of one text; a script or export with more is cut there, and says so. */
const MAX_DOCUMENTS = 2000;

/**
 * Reads every CloudFront document in a text, whatever its format.
 * Never throws: what is wrong with the text is in `problems`, and what could be read is there.
 * A text that parses but holds nothing of the API gives one document of shape null.
 */
export function read(source: string, options: ReadOptions = {}): Reading {
	const format = source.trim() === "" ? null : options.format ? formatOf(options.format) : sniff(source);
	if (!format) return { format: null, documents: [], problems: [unreadable(source)] };
	const syntax = format.parse(source);
	const documents: Document[] = [];
	for (const root of syntax.roots) {
		for (const found of findDocuments(root, syntax.roots.length === 1, dialectOf(format))) {
			if (documents.length === MAX_DOCUMENTS) {
				syntax.problems.push(tooMany(root));
				return { format: format.name, documents, problems: syntax.problems };
			}
			documents.push(toDocument(source, format, root, found, options));
		}
	}
	return { format: format.name, documents: withoutStrangers(documents), problems: syntax.problems };
}

function unreadable(source: string): Problem {
	const message =
		source.trim() === ""
			? "There is nothing here; paste a DistributionConfig as XML, a boto3 dict or JSON"
			: "This is neither XML, a Python dict nor JSON; expected `<`, `{` or a boto3 call";
	const start = Math.max(0, source.search(/\S/));
	return { severity: "error", message, start, end: Math.min(source.length, start + 1) };
}

function tooMany(root: Root): Problem {
	return {
		severity: "warning",
		message: `Only the first ${MAX_DOCUMENTS} configs of this text are shown`,
		start: root.start,
		end: root.start,
	};
}

/** A place in a root that is a document of its own. */
interface Found {
	shape: string | null;
	node: Node;
	where: string;
}

/** The root itself where it is a document, else the outermost documents inside it, else the root as a stranger. */
function findDocuments(root: Root, alone: boolean, dialect: Dialect): Found[] {
	const shape = rootShape(root, alone, dialect);
	if (shape !== null) return [{ shape, node: root.node, where: "" }];
	const inside = documentsInside(root.node, dialect);
	return inside.length > 0 ? inside : [{ shape: null, node: root.node, where: "" }];
}

function rootShape(root: Root, alone: boolean, dialect: Dialect): string | null {
	const named = structureByName(root.name);
	if (named !== null && (named === ERROR_RESPONSE || fitsName(root.node, named))) return named;
	const whole = dialect.untyped ? null : structureByKeys(root.node, true);
	if (whole !== null || !alone || documentsInside(root.node, dialect).length > 0) return whole;
	return structureByKeys(root.node, false);
}

/** A name is only a hint: `distribution_config = {…}` may hold something else. */
function fitsName(node: Node, name: string): boolean {
	const members = structureOf(name)?.members ?? {};
	if (node.kind !== "structure" || node.entries.length === 0) return node.kind !== "list";
	return node.entries.some((entry) => Object.hasOwn(members, entry.key));
}

/** Elements are known by their names; dicts have none, so they are known by what they hold. */
function documentsInside(root: Node, dialect: Dialect): Found[] {
	const found: Found[] = [];
	walk(root, ({ entry }, trail: Trail) => {
		if (found.length > MAX_DOCUMENTS) return false;
		const byKeys = dialect.untyped ? null : structureByKeys(entry.node, true);
		const shape = byKeys ?? namedInside(entry.key, entry.node);
		if (shape === null) return true;
		found.push({ shape, node: entry.node, where: apiPath(trail) });
		return false;
	});
	return found;
}

/** Inside a larger XML or dict, a name of the API counts when what it holds fits. */
function namedInside(key: string, node: Node): string | null {
	if (node.kind !== "structure" || node.entries.length === 0) return null;
	const named = structureByName(key);
	return named === key && isWhole(named) && fitsName(node, named) ? named : null;
}

/** When a text holds documents of the API, the rest of its literals is of no interest. */
function withoutStrangers(documents: Document[]): Document[] {
	const known = documents.filter((one) => one.shape !== null);
	return known.length > 0 ? known : documents.slice(0, 1);
}

function toDocument(source: string, format: Format, root: Root, found: Found, options: ReadOptions): Document {
	const { node, shape } = found;
	const problems: Problem[] = [];
	if (shape !== null && structureOf(shape)) assignType(node, { structure: shape }, dialectOf(format), problems);
	const [apiVersion, apiVersionFrom] = versionOf(root, options);
	return {
		source,
		format: format.name,
		shape,
		root: node,
		apiVersion,
		apiVersionFrom,
		id: idOf(node),
		etag: text(get(node, "ETag")) ?? text(get(node, "IfMatch")) ?? null,
		where: found.where,
		name: root.name,
		problems,
	};
}

function dialectOf(format: Format): Dialect {
	return { untyped: format.name === "xml" };
}

function versionOf(root: Root, options: ReadOptions): [ApiVersion, VersionSource] {
	if (options.apiVersion) return [options.apiVersion, "option"];
	if (root.apiVersion) return [root.apiVersion, "namespace"];
	return [NEWEST_VERSION, "default"];
}

function idOf(node: Node): string | null {
	if (node.type === "DistributionConfig") return null;
	return (
		text(get(node, "Distribution", "Id")) ?? (structureOf(node.type)?.members.Id ? text(get(node, "Id")) : null) ?? null
	);
}
