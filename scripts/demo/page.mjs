// The demo page's script: each button calls the API, and once by itself the page does all in turn.
import { ID, OTHER_ID } from "../lib/apiDocuments.mjs";
import { callsOf } from "./client.mjs";

/** @import { CloudFrontServiceException, DistributionConfig } from "@aws-sdk/client-cloudfront" */

/** Between the calls that the page makes by itself, so that one sees them come in; milliseconds. */
const PAUSE = 400;
const TTLS = { day: 86_400, hour: 3600 };
/** Version that was there first: it is an old one as soon as there was an edit. */
const FIRST_VERSION = "V1";

/**
 * Caches for a day what was cached for less, else for an hour.
 * @param {DistributionConfig} config
 * @returns {Partial<DistributionConfig>}
 */
function edited({ DefaultCacheBehavior: behavior, ViewerCertificate: certificate }) {
	const ttl = behavior?.DefaultTTL === TTLS.day ? TTLS.hour : TTLS.day;
	return {
		DefaultCacheBehavior: behavior && { ...behavior, DefaultTTL: ttl, MaxTTL: ttl },
		ViewerCertificate: { ...certificate, MinimumProtocolVersion: "TLSv1.2_2021" },
	};
}

/**
 * One alias more in number than in fact.
 * @param {DistributionConfig} config
 * @returns {Partial<DistributionConfig>}
 */
function miscounted({ Aliases: aliases }) {
	const items = aliases?.Items ?? [];
	return { Aliases: { Quantity: items.length + 1, Items: items } };
}

/** The two ways in which the page calls, each with a distribution of its own. */
const WAYS = [
	{ name: "AWS SDK", id: ID, calls: callsOf(ID) },
	{ name: "Console", id: OTHER_ID, calls: callsOf(OTHER_ID, { inEnvelopes: true }) },
];

/** @typedef {(typeof WAYS)[number]} Way */

/** @type {Record<string, (way: Way) => Promise<unknown>>} */
const STEPS = {
	list: ({ calls }) => calls.list(),
	get: ({ calls }) => calls.get(),
	edit: ({ calls }) => calls.update(edited),
	refused: ({ calls }) => calls.update(miscounted),
	stale: ({ calls }) => calls.update(edited, FIRST_VERSION),
	drift: async ({ id, calls }) => {
		await fetch(`/elsewhere/${id}`, { method: "POST" });
		await calls.get();
	},
};

/** One after the other, so that none comes between the calls of another. */
let last = Promise.resolve();

/**
 * Gives a step of the page a button.
 * @param {HTMLElement} buttons where it goes
 * @param {string} step one of `STEPS`
 * @param {Way} way
 * @returns {() => void} does in its turn what the button stands for, and says beside it how that went
 */
function addButton(buttons, step, way) {
	const button = document.createElement("button");
	button.textContent = way.name;
	const outcome = document.createElement("output");
	const play = async () => {
		outcome.textContent = "…";
		try {
			await STEPS[step]?.(way);
			outcome.textContent = "done";
		} catch (error) {
			const { name, $metadata } = /** @type {CloudFrontServiceException} */ (error);
			outcome.textContent = `refused, ${$metadata?.httpStatusCode ?? ""} ${name}`;
		}
	};
	const playInTurn = () => {
		last = last.then(play);
	};
	button.addEventListener("click", playInTurn);
	const pair = document.createElement("span");
	pair.append(button, outcome);
	buttons.append(pair);
	return playInTurn;
}

/** @type {NodeListOf<HTMLElement>} */
const steps = document.querySelectorAll("[data-step]");
const players = [...steps].map((item) => {
	const buttons = document.createElement("div");
	buttons.className = "ways";
	item.append(buttons);
	return WAYS.map((way) => addButton(buttons, item.dataset.step ?? "", way));
});
for (const way of WAYS.keys()) {
	for (const ways of players) {
		ways[way]?.();
		last = last.then(() => new Promise((resolve) => setTimeout(resolve, PAUSE)));
	}
}
last = last.then(() => {
	document.body.dataset.played = "";
});
