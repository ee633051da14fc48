import { createServer } from "node:http";
import { distributionXml, errorXml, listXml } from "./apiDocuments.mjs";

/**
 * @import { IncomingMessage, Server } from "node:http"
 * @import { AddressInfo } from "node:net"
 * @import { Rolldown } from "vite"
 */

/**
 * @typedef {object} Options
 * @property {string} html the page at the server's root
 * @property {string} script what the page finds at /client.js
 * @property {string} config the distribution's first DistributionConfig, without an XML declaration
 * @property {(config: string) => string} settle what the service makes of a config that it accepts
 */

/** @typedef {{ status: number, body: string, etag?: string }} Answer */

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

/** CloudFront as far as it is needed: one distribution, versions, refusals; and a page that calls it. */
export class ApiServer {
	#version = 1;
	#config;
	#settle;
	/** @type {Server} */
	#server;

	/** @param {Options} options */
	constructor({ html, script, config, settle }) {
		this.#config = config;
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
	 * @param {string} comment
	 */
	changeElsewhere(comment) {
		this.#config = this.#config.replace(/<Comment>[^<]*/, () => `<Comment>${comment}`);
		this.#version++;
	}

	async stop() {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	get #etag() {
		return `V${this.#version}`;
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
		const [path] = url.split("?");
		if (method === "GET" && path?.endsWith("/distribution")) {
			// So long a list is more than DevTools keep of an answer.
			const padding = url.includes("MaxItems=9999") ? " ".repeat(30_000_000) : "";
			return { status: 200, body: listXml + padding };
		}
		if (method === "GET" && path?.endsWith("/config")) {
			return { status: 200, body: `<?xml version="1.0"?>\n${this.#config}`, etag: this.#etag };
		}
		if (method !== "PUT") return { status: 404, body: errorXml("NoSuchDistribution") };
		if (ifMatch !== this.#etag) return { status: 412, body: errorXml("PreconditionFailed", "The version is stale") };
		if (!aliasesAreCounted(sent)) {
			return { status: 400, body: errorXml("InconsistentQuantities", "Quantity and Items do not match") };
		}
		this.#config = this.#settle(sent.replace(DECLARATION, ""));
		this.#version++;
		return { status: 200, body: distributionXml(this.#config), etag: this.#etag };
	}
}

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
