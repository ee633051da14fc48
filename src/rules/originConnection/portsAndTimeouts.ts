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
	/** Limits that AWS stated before. */
	before?: { smallest: number; largest: number };
	/** The largest is a default quota, which accounts may have raised; to what is not published. */
	isQuota?: boolean;
	unit: "seconds" | "attempts";
}

const READ: Limits = {
	id: "InvalidOriginReadTimeout/range",
	smallest: 1,
	largest: 120,
	before: { smallest: 4, largest: 60 },
	isQuota: true,
	unit: "seconds",
};
/** 300 is a hard limit, accepted on an account with the default quota of 120 (September 2026). */
const KEEPALIVE: Limits = {
	id: "InvalidOriginKeepaliveTimeout/range",
	smallest: 1,
	largest: 300,
	before: { smallest: 1, largest: 60 },
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
	"CloudFront connects only to ports 80, 443 and 1024 to 65535. This applies even to a port that the protocol policy never uses.";
const ports = {
	severity: "error",
	why: portWhy,
	basis: "doc",
	source: "Developer Guide 2017 and 2023, HTTP port and HTTPS port of origins",
	error,
} as const satisfies Partial<RuleCase>;

const timeWhy =
	"The minimum is 1 second. The maximum is a default quota: 120 seconds, 60 until July 2025. AWS can raise it on request, so CloudFront rejects more only if the account has no higher quota.";

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin", "CustomOriginConfig", "S3OriginConfig", "VpcOriginConfig"],
	cases: {
		"InvalidArgument/http-port": {
			...ports,
			title: "Invalid HTTP port",
			example: { bad: inCustom({ HTTPPort: 81 }), good: inCustom({ HTTPPort: 8080 }) },
		},
		"InvalidArgument/https-port": {
			...ports,
			title: "Invalid HTTPS port",
			example: { bad: inCustom({ HTTPSPort: 444 }), good: inCustom({ HTTPSPort: 8443 }) },
		},
		"InvalidArgument/origin-ssl-protocols-empty": {
			severity: "error",
			title: "No TLS version for the origin",
			why: "[[CustomOriginConfig.OriginSslProtocols]] must list at least one version. The model requires the list, so boto3 and the AWS CLI stop without it; CloudFront may reject an empty list.",
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
			title: "Response timeout of the origin out of range",
			why: timeWhy,
			basis: "doc",
			source: "API reference 2017-03-25, CustomOriginConfig; Developer Guide 2023 and today, response timeout",
			error: "InvalidOriginReadTimeout",
			example: { bad: inCustom({ OriginReadTimeout: 0 }), good: inCustom({ OriginReadTimeout: 30 }) },
		},
		"InvalidOriginKeepaliveTimeout/range": {
			severity: "error",
			title: "Keep-alive timeout of the origin out of range",
			why: "CloudFront accepts 1 to 300 seconds for custom origins, whatever the account's quota is. For VPC origins, the largest value on record is the default quota of 120 seconds. Until July 2025 the limit was 60 seconds.",
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
			why: "CloudFront tries 1 to 3 times to connect to an origin; the default is 3.",
			basis: "doc",
			source: "Service models since 2019-03-26, Origin.ConnectionAttempts",
			error,
			wireMessage: ["The parameter Origin connection attempts out of range: [1,3]."],
			example: { bad: inOrigin({ ConnectionAttempts: 5 }), good: inOrigin({ ConnectionAttempts: 3 }) },
		},
		"InvalidArgument/connection-timeout": {
			severity: "error",
			title: "Connection timeout out of range",
			why: "CloudFront waits 1 to 10 seconds for a connection to an origin; the default is 10. [[CustomOriginConfig.OriginReadTimeout]] limits the wait for a response.",
			basis: "doc",
			source: "Service models since 2019-03-26, Origin.ConnectionTimeout",
			error,
			wireMessage: ["The parameter Origin connection timeout out of range: [1,10]."],
			example: { bad: inOrigin({ ConnectionTimeout: 30 }), good: inOrigin({ ConnectionTimeout: 5 }) },
		},
		"InvalidArgument/response-completion-timeout": {
			severity: "error",
			title: "Response completion timeout below the read timeout",
			why: "[[Origin.ResponseCompletionTimeout]] limits the whole response. It cannot be lower than the origin's read timeout, which is 30 seconds by default.",
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
			message: `${member} is ${shown}; it must be ${smallest} to ${largest} ${limits.unit}`,
			...proposeFix(`Set ${member} to ${nearestLimit}`, () => setValue(place.document, place.node, nearestLimit)),
		});
	} else if (value > largest) {
		report(id, place, {
			message: `${member} is ${shown}, above the default quota of ${largest} seconds; CloudFront rejects it unless the account has a higher quota`,
			severity: "warning",
		});
	} else if (before && (value > before.largest || (value < before.smallest && apiVersion <= "2017-10-30"))) {
		report(id, place, {
			message: `${member} is ${shown}: accepted today, but the limits were ${before.smallest} to ${before.largest} seconds before`,
			severity: "info",
		});
	}
}

function checkCustom(custom: Cursor, { report }: RuleContext): void {
	for (const [member, id] of Object.entries(PORTS)) {
		const place = present(custom, member);
		const port = place?.number;
		if (!place || port === undefined || port === 80 || port === 443 || (port >= 1024 && port <= 65535)) continue;
		report(id, place, { message: `${member} is ${port}; it must be 80, 443 or 1024 to 65535` });
	}
	const protocols = present(custom, "OriginSslProtocols");
	const { items, isKnown } = itemsOf(protocols);
	if (protocols?.node.kind !== "structure" || items.length > 0 || !isKnown) return;
	const isListed = isSet(protocols.get("Items"));
	report("InvalidArgument/origin-ssl-protocols-empty", protocols, {
		...proposeFix("Allow TLSv1.2", () =>
			setMembers(protocols.document, protocols.node, { Quantity: 1, Items: ["TLSv1.2"] }),
		),
		message: `OriginSslProtocols lists no TLS version${isListed ? ", which CloudFront may reject" : ""}`,
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
		message: `ResponseCompletionTimeout (${describeDuration(completion)}) is below the read timeout (${describeDuration(read)})`,
		...(timeout && { related: [{ place: timeout, message: "The read timeout" }] }),
	});
}
