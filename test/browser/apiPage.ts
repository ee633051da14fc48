// The script of the page that the tests of capture drive.
import { callInEnvelope, callsOf } from "../../scripts/demo/client.mjs";
import { ID } from "../../scripts/lib/apiDocuments.mjs";

const { list, get, update } = callsOf(ID);

const flow = {
	list,
	get,
	update: (change: object, ifMatch?: string) => update(() => change, ifMatch).catch((error: Error) => error.name),
};

declare global {
	interface Window {
		flow?: typeof flow;
		envelope?: typeof callInEnvelope;
	}
}

Object.assign(window, { flow, envelope: callInEnvelope });
