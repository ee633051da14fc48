import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build, type Rolldown } from "vite";
import { configXml, distributionXml, errorXml, ID, listXml } from "../capture/flow";

/** A page that calls the API with the real SDK; `window.flow` does so step by step. */
const CLIENT = `
import * as sdk from "@aws-sdk/client-cloudfront";
const client = new sdk.CloudFront({
	region: "us-east-1",
	endpoint: location.origin,
	maxAttempts: 1,
	credentials: { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "s3cr3t", sessionToken: "t0ken" },
});
window.flow = {
	list: () => client.listDistributions({}),
	get: () => client.getDistributionConfig({ Id: "${ID}" }),
	update: async (change, ifMatch) => {
		const { DistributionConfig, ETag } = await client.getDistributionConfig({ Id: "${ID}" });
		const config = { ...DistributionConfig, ...change };
		return client.updateDistribution({ Id: "${ID}", IfMatch: ifMatch ?? ETag, DistributionConfig: config }).catch((error) => error.name);
	},
};
window.envelope = async (message) => (await fetch("/api/call", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(message) })).json();
`;

/** The page's script with the AWS SDK in it. */
export async function bundleClient(): Promise<string> {
	const entry = "\0client";
	const output = await build({
		configFile: false,
		logLevel: "error",
		plugins: [
			{
				name: "client",
				resolveId: (id) => (id === "client" ? entry : undefined),
				load: (id) => (id === entry ? CLIENT : undefined),
			},
		],
		build: { write: false, minify: false, target: "es2022", rolldownOptions: { input: "client" } },
	});
	const [{ output: chunks }] = [output].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
	return chunks[0].code;
}

interface Answer {
	status: number;
	body: string;
	etag?: string;
}

/** CloudFront as far as it is needed: one distribution, versions, refusals. */
export class ApiServer {
	private version = 1;
	private comment = "first";
	private constructor(
		private readonly server: Server,
		readonly origin: string,
	) {}

	static async start(script: string): Promise<ApiServer> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const api = new ApiServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
		server.on("request", async (request, response) => {
			const sent = await bodyOf(request);
			const url = request.url ?? "/";
			if (url === "/") {
				response.setHeader("content-type", "text/html");
				response.end(`<!doctype html><title>Console</title><script type="module" src="/client.js"></script>`);
			} else if (url === "/client.js") {
				response.setHeader("content-type", "text/javascript");
				response.end(script);
			} else if (url === "/api/call") {
				const { path, method, headers, contentString } = JSON.parse(sent);
				const { status, body, etag } = api.answer(method, path, headers?.["If-Match"], contentString ?? "");
				response.setHeader("content-type", "application/json");
				response.end(JSON.stringify({ statusCode: status, headers: etag ? { ETag: etag } : {}, contentString: body }));
			} else if (url.startsWith("/20")) {
				const { status, body, etag } = api.answer(request.method ?? "GET", url, request.headers["if-match"], sent);
				if (etag) response.setHeader("ETag", etag);
				response.writeHead(status, { "content-type": "text/xml" });
				response.end(body);
			} else response.writeHead(404).end();
		});
		return api;
	}

	/** Someone else changes the distribution. */
	changeElsewhere(comment: string): void {
		this.comment = comment;
		this.version++;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private get etag(): string {
		return `V${this.version}`;
	}

	private answer(method: string, path: string, ifMatch: string | undefined, sent: string): Answer {
		const [plain] = path.split("?");
		if (method === "GET" && plain?.endsWith("/distribution")) {
			const padding = path.includes("MaxItems=9999") ? " ".repeat(30_000_000) : "";
			return { status: 200, body: listXml + padding };
		}
		if (method === "GET" && plain?.endsWith("/config")) {
			return { status: 200, body: `<?xml version="1.0"?>\n${configXml(this.comment)}`, etag: this.etag };
		}
		if (method !== "PUT") return { status: 404, body: errorXml("NoSuchDistribution") };
		if (ifMatch !== this.etag) return { status: 412, body: errorXml("PreconditionFailed", "The version is stale") };
		if (!sent.includes("<Aliases><Quantity>1</Quantity>")) {
			return { status: 400, body: errorXml("InconsistentQuantities", "Quantity and Items do not match") };
		}
		this.comment = `${/<Comment>([^<]*)/.exec(sent)?.[1] ?? ""}, trimmed`;
		this.version++;
		return { status: 200, body: distributionXml(this.comment), etag: this.etag };
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}
