import type { Cursor } from "../../document/cursor";
import { setMembers, setValue } from "../../formats/edits";
import { isSet, itemsOf, present } from "../../model/accessors";
import { describeDuration } from "../../schema/units";
import type { Rule, RuleCase, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

interface Limits {
	id: string;
	smallest: number;
	/** Largest by default. */
	largest: number;
	/** Bounds that AWS stated before, with the time to which they belong. */
	before?: { smallest: number; largest: number; when: string };
	/** The largest is a default quota, which accounts may have raised; to what is not published. */
	isQuota?: boolean;
	unit: "seconds" | "attempts";
}

const READ: Limits = {
	id: "InvalidOriginReadTimeout/range",
	smallest: 1,
	largest: 120,
	before: { smallest: 4, largest: 60, when: "in 2017 (60 as the upper one until July 2025)" },
	isQuota: true,
	unit: "seconds",
};
/** 300 is a hard limit, accepted on an account with the default quota of 120 (September 2026). */
const KEEPALIVE: Limits = {
	id: "InvalidOriginKeepaliveTimeout/range",
	smallest: 1,
	largest: 300,
	before: { smallest: 1, largest: 60, when: "until July 2025" },
	unit: "seconds",
};
/** For VPC origins only the default quota is on record. */
const VPC_KEEPALIVE: Limits = { ...KEEPALIVE, largest: 120, isQuota: true };

const TIMES: { readonly [structure: string]: { readonly [member: string]: Limits } } = {
	CustomOriginConfig: { OriginReadTimeout: READ, OriginKeepaliveTimeout: KEEPALIVE },
	S3OriginConfig: { OriginReadTimeout: READ },
	VpcOriginConfig: { OriginReadTimeout: READ, OriginKeepaliveTimeout: VPC_KEEPALIVE },
	Origin: {
		ConnectionAttempts: { id: "InvalidArgument/connection-attempts", smallest: 1, largest: 3, unit: "attempts" },
		ConnectionTimeout: { id: "InvalidArgument/connection-timeout", smallest: 1, largest: 10, unit: "seconds" },
	},
};

const PORTS = { HTTPPort: "InvalidArgument/http-port", HTTPSPort: "InvalidArgument/https-port" };

/** Seconds that CloudFront waits for an origin's answer when nothing is said. */
const DEFAULT_READ_TIMEOUT = 30;

function inOrigin(members: object): string {
	return JSON.stringify({
		Origins: { Quantity: 1, Items: [{ Id: "api", DomainName: "api.example.com", ...members }] },
	});
}

function inCustom(members: object, others: object = {}): string {
	const base = { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" };
	return inOrigin({ CustomOriginConfig: { ...base, ...members }, ...others });
}

const error = "InvalidArgument";
const portWhy =
	"CloudFront connects to the ports 80, 443 and 1024 to 65535 only. The port has to be one of them even when the protocol policy never uses it.";
const ports = {
	severity: "error",
	why: portWhy,
	basis: "doc",
	source: "Developer Guide 2017 and 2023, HTTP port and HTTPS port of origins",
	error,
} as const satisfies Partial<RuleCase>;

const timeWhy =
	"A number below 1 is refused. The largest is a default quota: 60 seconds until July 2025, 120 since. It can be raised on request, and up to what is not published, so that more than 120 is refused unless the account has been allowed more.";

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin", "CustomOriginConfig", "S3OriginConfig", "VpcOriginConfig"],
	cases: {
		"InvalidArgument/http-port": {
			...ports,
			title: "A port for HTTP that CloudFront does not connect to",
			example: { bad: inCustom({ HTTPPort: 81 }), good: inCustom({ HTTPPort: 8080 }) },
		},
		"InvalidArgument/https-port": {
			...ports,
			title: "A port for HTTPS that CloudFront does not connect to",
			example: { bad: inCustom({ HTTPSPort: 444 }), good: inCustom({ HTTPSPort: 8443 }) },
		},
		"InvalidArgument/origin-ssl-protocols-empty": {
			severity: "error",
			title: "No TLS version for the origin",
			why: "When [[CustomOriginConfig.OriginSslProtocols]] is there it has to list at least one version. The model requires its list, so boto3 and the command line stop without one; an empty list CloudFront probably refuses.",
			basis: "model",
			source: "Service models since 2016-01-13, OriginSslProtocols",
			error,
			example: {
				bad: inCustom({ OriginSslProtocols: { Quantity: 0 } }),
				good: inCustom({ OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] } }),
			},
		},
		"InvalidOriginReadTimeout/range": {
			severity: "error",
			title: "The response timeout of an origin is out of range",
			why: timeWhy,
			basis: "doc",
			source: "API reference 2017-03-25, CustomOriginConfig; Developer Guide 2023 and today, response timeout",
			error: "InvalidOriginReadTimeout",
			example: { bad: inCustom({ OriginReadTimeout: 0 }), good: inCustom({ OriginReadTimeout: 30 }) },
		},
		"InvalidOriginKeepaliveTimeout/range": {
			severity: "error",
			title: "The keep-alive timeout of an origin is out of range",
			why: "CloudFront accepts 1 to 300 seconds for custom origins, whatever the account's quota says. For VPC origins, the default quota of 120 seconds is the largest value on record. Until July 2025 the limit was 60 seconds.",
			basis: "seen",
			source:
				"Responses recorded in cdk-preflight (September 2026); Developer Guide 2023 and today, keep-alive timeout",
			error: "InvalidOriginKeepaliveTimeout",
			wireMessage: ["Your request of setting originKeepaliveTimeout is not within the valid range."],
			example: { bad: inCustom({ OriginKeepaliveTimeout: 0 }), good: inCustom({ OriginKeepaliveTimeout: 5 }) },
		},
		"InvalidArgument/connection-attempts": {
			severity: "error",
			title: "Connection attempts out of range",
			why: "CloudFront tries 1 to 3 times to connect to an origin; 3 unless told otherwise.",
			basis: "doc",
			source: "Service models since 2019-03-26, Origin.ConnectionAttempts",
			error,
			example: { bad: inOrigin({ ConnectionAttempts: 5 }), good: inOrigin({ ConnectionAttempts: 3 }) },
		},
		"InvalidArgument/connection-timeout": {
			severity: "error",
			title: "Connection timeout out of range",
			why: "CloudFront waits 1 to 10 seconds for a connection to an origin; 10 unless told otherwise. How long it waits for the answer is another matter: [[CustomOriginConfig.OriginReadTimeout]].",
			basis: "doc",
			source: "Service models since 2019-03-26, Origin.ConnectionTimeout",
			error,
			example: { bad: inOrigin({ ConnectionTimeout: 30 }), good: inOrigin({ ConnectionTimeout: 5 }) },
		},
		"InvalidArgument/response-completion-timeout": {
			severity: "error",
			title: "The time for the whole response is shorter than the wait for one packet",
			why: "[[Origin.ResponseCompletionTimeout]] limits a response as a whole and must not be smaller than the origin's read timeout, which is 30 seconds unless told otherwise.",
			basis: "doc",
			source: "Service model 2020-05-31, Origin.ResponseCompletionTimeout",
			error,
			example: {
				bad: inCustom({}, { ResponseCompletionTimeout: 20 }),
				good: inCustom({}, { ResponseCompletionTimeout: 60 }),
			},
		},
	},
	check(place, context) {
		for (const [member, limits] of Object.entries(TIMES[place.node.type ?? ""] ?? {})) {
			checkLimits(present(place, member), member, limits, context);
		}
		if (place.node.type === "CustomOriginConfig") checkCustom(place, context);
		if (place.node.type === "Origin") checkCompletion(place, context);
	},
};

function checkLimits(
	place: Cursor | undefined,
	member: string,
	limits: Limits,
	{ report, apiVersion }: RuleContext,
): void {
	const value = place?.number;
	if (!place || value === undefined) return;
	const { id, smallest, largest, before, isQuota } = limits;
	const isBefore = before && apiVersion <= "2017-10-30";
	const nearestLimit = value < smallest ? (isBefore && before.smallest) || smallest : (before?.largest ?? largest);
	const shown = limits.unit === "seconds" ? describeDuration(value) : String(value);
	if (value < smallest || (value > largest && !isQuota)) {
		report(id, place, {
			message: `${member} is ${shown}; it has to be ${smallest} to ${largest} ${limits.unit}`,
			...proposeFix(`Set ${member} to ${nearestLimit}`, () => setValue(place.document, place.node, nearestLimit)),
		});
	} else if (value > largest) {
		report(id, place, {
			message: `${member} is ${shown}, over the default quota of ${largest} seconds; refused unless the account has a higher one`,
			severity: "warning",
		});
	} else if (before && (value > before.largest || (value < before.smallest && apiVersion <= "2017-10-30"))) {
		report(id, place, {
			message: `${member} is ${shown}: accepted today, but ${before.smallest} to ${before.largest} seconds were the bounds ${before.when}`,
			severity: "info",
		});
	}
}

function checkCustom(custom: Cursor, { report }: RuleContext): void {
	for (const [member, id] of Object.entries(PORTS)) {
		const place = present(custom, member);
		const port = place?.number;
		if (!place || port === undefined || port === 80 || port === 443 || (port >= 1024 && port <= 65535)) continue;
		report(id, place, { message: `${member} is ${port}; it has to be 80, 443 or 1024 to 65535` });
	}
	const protocols = present(custom, "OriginSslProtocols");
	const { items, isKnown } = itemsOf(protocols);
	if (protocols?.node.kind !== "structure" || items.length > 0 || !isKnown) return;
	const isListed = isSet(protocols.get("Items"));
	report("InvalidArgument/origin-ssl-protocols-empty", protocols, {
		...proposeFix("Allow TLSv1.2", () =>
			setMembers(protocols.document, protocols.node, { Quantity: 1, Items: ["TLSv1.2"] }),
		),
		message: `OriginSslProtocols lists no TLS version${isListed ? ", which CloudFront probably refuses" : ""}`,
		...(isListed && { severity: "warning" }),
	});
}

function checkCompletion(origin: Cursor, { report }: RuleContext): void {
	const place = present(origin, "ResponseCompletionTimeout");
	const completion = place?.number;
	if (!place || !completion || completion < 0) return;
	const kind = ["CustomOriginConfig", "S3OriginConfig", "VpcOriginConfig"].flatMap(
		(name) => present(origin, name) ?? [],
	)[0];
	const timeout = kind?.get("OriginReadTimeout");
	if (!kind || (timeout && timeout.number === undefined)) return;
	const read = timeout?.number ?? DEFAULT_READ_TIMEOUT;
	if (completion >= read) return;
	report("InvalidArgument/response-completion-timeout", place, {
		...proposeFix(`Set ResponseCompletionTimeout to ${read}`, () => setValue(place.document, place.node, read)),
		message: `The whole response may take ${describeDuration(completion)}, less than the ${describeDuration(read)} that CloudFront waits for one packet of it`,
		...(timeout && { related: [{ place: timeout, message: "the read timeout" }] }),
	});
}
