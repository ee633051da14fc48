// The script of the page that the tests of capture drive.
import { get, list, update } from "../../scripts/demo/client.mjs";

const flow = {
	list,
	get,
	update: (change: object, ifMatch?: string) => update(() => change, ifMatch).catch((error: Error) => error.name),
};

/** Sends a call as a console wraps it. */
async function envelope(message: object): Promise<unknown> {
	const headers = { "content-type": "application/json" };
	return (await fetch("/api/call", { method: "POST", headers, body: JSON.stringify(message) })).json();
}

declare global {
	interface Window {
		flow?: typeof flow;
		envelope?: typeof envelope;
	}
}

Object.assign(window, { flow, envelope });
