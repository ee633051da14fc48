import { once } from "node:events";
import { connect, type Socket } from "node:net";

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

interface Failure {
	error: string;
	message: string;
	stacktrace: string;
}

/** Milliseconds until Firefox must listen. */
const TIMEOUT_MS = 30_000;

/**
 * Firefox's own remote protocol, which reaches popup and DevTools too: over a socket go `<length>:<JSON>`, where the
 * JSON is [0, id, command, parameters] there and [1, id, error, result] back.
 */
export class Marionette {
	private received = Buffer.alloc(0);
	private lastId = 0;
	private readonly waiting = new Map<number, Waiting>();

	private constructor(private readonly socket: Socket) {
		socket.on("data", (data) => this.take(data));
		socket.on("close", () => {
			for (const { reject } of this.waiting.values()) reject(new Error("Firefox has gone"));
		});
	}

	/** Connects as soon as Firefox listens, and starts a session. */
	static async start(port: number): Promise<Marionette> {
		const marionette = new Marionette(await connectTo(port));
		await marionette.send("WebDriver:NewSession", { capabilities: {} });
		return marionette;
	}

	send(command: string, parameters: object = {}): Promise<unknown> {
		const id = ++this.lastId;
		const message = JSON.stringify([0, id, command, parameters]);
		this.socket.write(`${Buffer.byteLength(message)}:${message}`);
		return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
	}

	/**
	 * Runs the body of an async function in Firefox's own window, with all rights.
	 * @param values given to it as `args`
	 */
	async inWindow(body: string, ...values: unknown[]): Promise<unknown> {
		await this.send("Marionette:SetContext", { value: "chrome" });
		const script = `
			const [args, done] = arguments;
			(async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: error + error.stack }));`;
		const answer = (await this.send("WebDriver:ExecuteAsyncScript", {
			script,
			args: [values],
			sandbox: "system",
			newSandbox: false,
			scriptTimeout: TIMEOUT_MS,
		})) as { value: { value?: unknown; error?: string } };
		if (answer.value.error !== undefined) throw new Error(answer.value.error);
		return answer.value.value;
	}

	close(): void {
		this.socket.destroy();
	}

	private take(data: Buffer): void {
		this.received = Buffer.concat([this.received, data]);
		for (;;) {
			const colon = this.received.indexOf(":");
			const end = colon + 1 + Number(this.received.subarray(0, colon));
			if (colon < 0 || this.received.length < end) return;
			const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
			this.received = this.received.subarray(end);
			// The first message introduces Firefox.
			if (Array.isArray(message)) this.answer(message as [1, number, Failure | null, unknown]);
		}
	}

	private answer([, id, failure, result]: [1, number, Failure | null, unknown]): void {
		const asked = this.waiting.get(id);
		this.waiting.delete(id);
		if (failure) asked?.reject(new Error(`${failure.error}: ${failure.message}\n${failure.stacktrace}`));
		else asked?.resolve(result);
	}
}

async function connectTo(port: number): Promise<Socket> {
	const end = Date.now() + TIMEOUT_MS;
	for (;;) {
		const socket = connect(port, "127.0.0.1");
		try {
			await once(socket, "connect");
			return socket;
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
