import { createServer } from "node:http";
import { distributionXml, errorXml, ID, listXml } from "./apiDocuments.mjs";

/**
 * @import { IncomingMessage, Server } from "node:http"
 * @import { AddressInfo } from "node:net"
 * @import { Rolldown } from "vite"
 */

/**
 * @typedef {object} Options
 * @property {string} html the page at the server's root
 * @property {string} script what the page finds at /client.js
 * @property {Record<string, string>} configs the first DistributionConfig of each distribution, without an XML
 *   declaration, by its id
 * @property {(config: string) => string} settle what the service makes of a config that it accepts
 */

/** @typedef {{ status: number, body: string, etag?: string }} Answer */
/** @typedef {{ id: string, version: number, config: string }} Distribution */

const DECLARATION = /^<\?xml[^>]*\?>\s*/;

/**
 * Bundles a page's script and all that it imports.
 * @param {string} file path of the script
 * @returns {Promise<string>} the script in one piece
 */
export async function bundle(file) {
	// Imported late: this module may be loaded before the dependencies are there.
	const { build } = await import("vite");
	const output = await build({
		configFile: false,
		publicDir: false,
		logLevel: "error",
		build: {
			write: false,
			minify: false,
			target: "es2022",
			rolldownOptions: { input: file, output: { codeSplitting: false } },
		},
	});
	const [{ output: chunks }] = /** @type {[Rolldown.RolldownOutput]} */ ([output].flat());
	return chunks[0].code;
}

/** CloudFront as far as it is needed: distributions, versions, refusals; and a page that calls it. */
export class ApiServer {
	/** @type {Map<string | undefined, Distribution>} */
	#distributions;
	#settle;
	/** @type {Server} */
	#server;

	/** @param {Options} options */
	constructor({ html, script, configs, settle }) {
		this.#distributions = new Map(Object.entries(configs).map(([id, config]) => [id, { id, version: 1, config }]));
		this.#settle = settle;
		this.#server = createServer(async (request, response) => {
			const sent = await bodyOf(request);
			const url = request.url ?? "/";
			if (url === "/") response.setHeader("content-type", "text/html").end(html);
			else if (url === "/client.js") response.setHeader("content-type", "text/javascript").end(script);
			else if (url === "/api/call") response.setHeader("content-type", "application/json").end(this.#envelope(sent));
			else if (url.startsWith("/20")) {
				const { status, body, etag } = this.#answer(request.method, url, request.headers["if-match"], sent);
				if (etag) response.setHeader("ETag", etag);
				response.writeHead(status, { "content-type": "text/xml" }).end(body);
			} else if (request.method === "POST" && url.startsWith("/elsewhere/")) {
				this.changeElsewhere("", url.slice("/elsewhere/".length));
				response.writeHead(204).end();
			} else response.writeHead(404).end();
		});
	}

	/**
	 * Listens on a free port of this machine alone.
	 * @returns {Promise<string>} the page's address
	 */
	async start() {
		await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(null)));
		return `http://127.0.0.1:${/** @type {AddressInfo} */ (this.#server.address()).port}`;
	}

	/**
	 * Someone else changes the distribution.
	 * @param {string} comment what the config says from then on; "" for one of that version's own
	 */
	changeElsewhere(comment, id = ID) {
		const distribution = this.#distributions.get(id);
		if (!distribution) return;
		distribution.version++;
		const newComment = comment || `Changed by a colleague, version ${distribution.version}`;
		distribution.config = distribution.config.replace(/<Comment>[^<]*/, () => `<Comment>${newComment}`);
	}

	async stop() {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	/**
	 * A call as a console wraps it.
	 * @param {string} sent
	 * @returns {string}
	 */
	#envelope(sent) {
		const { path, method, headers, contentString } = JSON.parse(sent);
		const { status, body, etag } = this.#answer(method, path, headers?.["If-Match"], contentString ?? "");
		return JSON.stringify({ statusCode: status, headers: etag ? { ETag: etag } : {}, contentString: body });
	}

	/**
	 * @param {string | undefined} method
	 * @param {string} url path and query
	 * @param {string | undefined} ifMatch
	 * @param {string} sent
	 * @returns {Answer}
	 */
	#answer(method, url, ifMatch, sent) {
		const [path, id, isConfig] = /^\/[\d-]+\/distribution(?:\/(\w+)(\/config)?)?(?=\?|$)/.exec(url) ?? [];
		if (method === "GET" && path?.endsWith("/distribution")) {
			// So long a list is more than DevTools keep of an answer.
			const padding = url.includes("MaxItems=9999") ? " ".repeat(30_000_000) : "";
			const ids = [...this.#distributions.values()].map((distribution) => distribution.id);
			return { status: 200, body: listXml(ids) + padding };
		}
		const distribution = this.#distributions.get(id);
		if (!distribution || !isConfig) return { status: 404, body: errorXml("NoSuchDistribution") };
		if (method === "GET")
			return { status: 200, body: `<?xml version="1.0"?>\n${distribution.config}`, etag: etagOf(distribution) };
		const refusal = refusalOf(distribution, ifMatch, sent);
		if (refusal) return refusal;
		distribution.config = this.#settle(sent.replace(DECLARATION, ""));
		distribution.version++;
		return { status: 200, body: distributionXml(distribution.config, distribution.id), etag: etagOf(distribution) };
	}
}

/** @param {Distribution} distribution */
const etagOf = ({ version }) => `V${version}`;

/**
 * Why an update is refused; null when it is not.
 * @param {Distribution} distribution
 * @param {string | undefined} ifMatch
 * @param {string} sent
 * @returns {Answer | null}
 */
function refusalOf(distribution, ifMatch, sent) {
	if (ifMatch !== etagOf(distribution)) {
		return { status: 412, body: errorXml("PreconditionFailed", "The version is stale") };
	}
	if (!aliasesAreCounted(sent)) {
		return { status: 400, body: errorXml("InconsistentQuantities", "Quantity and Items do not match") };
	}
	if (referenceIn(sent) !== referenceIn(distribution.config)) {
		return { status: 400, body: errorXml("IllegalUpdate", "The caller reference stays what it is") };
	}
	return null;
}

/** @param {string} config */
const referenceIn = (config) => /<CallerReference>([^<]*)/.exec(config)?.[1];

/**
 * @param {string} config
 * @returns {boolean}
 */
function aliasesAreCounted(config) {
	const [aliases = ""] = config.split("</Aliases>");
	const quantity = /<Aliases><Quantity>(\d+)/.exec(aliases)?.[1];
	return Number(quantity) === aliases.split("<CNAME>").length - 1;
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<string>}
 */
async function bodyOf(request) {
	/** @type {Buffer[]} */
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}
