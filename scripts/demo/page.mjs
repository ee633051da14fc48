// The demo page's script: each button calls the API, and once by itself the page does all in turn.
import { get, list, update } from "./client.mjs";

/** @import { DistributionConfig } from "@aws-sdk/client-cloudfront" */

/** Between the calls that the page makes by itself, so that one sees them come in; milliseconds. */
const PAUSE = 500;
const TTLS = { day: 86_400, hour: 3600 };

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

/** @type {Record<string, () => Promise<unknown>>} */
const STEPS = {
	List: list,
	Get: get,
	Edit: () => update(edited),
	"Refused edit": () => update(miscounted),
};

const [buttons, log] = ["#buttons", "#log"].map(
	(selector) => /** @type {Element} */ (document.querySelector(selector)),
);

/** @param {string} name of a step */
async function play(name) {
	const line = document.createElement("li");
	log?.append(line);
	line.textContent = `${name} …`;
	const outcome = await STEPS[name]?.().then(
		() => "done",
		(error) => `refused: ${error.name}`,
	);
	line.textContent = `${name}: ${outcome}`;
}

for (const name of Object.keys(STEPS)) {
	const button = document.createElement("button");
	button.textContent = name;
	button.addEventListener("click", () => play(name));
	buttons?.append(button);
}
for (const name of Object.keys(STEPS)) {
	await play(name);
	await new Promise((resolve) => setTimeout(resolve, PAUSE));
}
