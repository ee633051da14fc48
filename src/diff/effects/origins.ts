import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import { getUsedTargetIds } from "../../model/targets";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describeRequests, getPathsToTarget } from "./phrases";

function getId(place: Cursor | null): string | undefined {
	return trimmedText(place?.get("Id"));
}

/** The origin around a change as people call it. */
function toOriginName({ origin }: ChangeContext): string {
	return quote(getId(origin.after ?? origin.before) ?? "");
}

/** The paths that lead to the origin around a change, before or after it. */
function getPathsToOrigin({ origin, config }: ChangeContext): readonly string[] {
	const now = getPathsToTarget(getId(origin.after), config.after);
	return now.length > 0 ? now : getPathsToTarget(getId(origin.before), config.before);
}

/** Whether an origin or group gets any requests; true when the config does not tell. */
function isUsed(place: Cursor | null, config: Cursor | null): boolean {
	return config === null || getUsedTargetIds(config).has(getId(place) ?? "");
}

/** What is said of copies that were fetched from elsewhere. */
const CACHED_COPIES_NOTE = ". Objects already cached are served until they expire or are invalidated";

const address: Explain = (change) => {
	const paths = getPathsToOrigin(change);
	const name = toOriginName(change);
	if (paths.length === 0)
		return { effect: null, sentence: `Origin ${name}, which no behavior uses, has the domain name ${change.instead}` };
	return {
		effect: "routing",
		sentence: `Origin ${name}: requests for ${joinWords(paths)} go to ${change.instead}${CACHED_COPIES_NOTE}`,
	};
};

const originPath: Explain = (change) => {
	const paths = getPathsToOrigin(change);
	const prefix = (which: "before" | "after") =>
		change.effective(which) ? `the path prefix ${change.said(which)}` : "no path prefix";
	const sentence = `Origin ${toOriginName(change)}: CloudFront sends requests with ${prefix("after")} instead of ${prefix("before")}`;
	if (paths.length === 0) return { effect: null, sentence: `${sentence}, but no behavior uses it` };
	return { effect: "routing", sentence: `${sentence}, for ${joinWords(paths)}${CACHED_COPIES_NOTE}` };
};

const renamed: Explain = (change) => {
	const what = change.around("OriginGroup").after ? "Origin group" : "Origin";
	return { effect: null, sentence: `${what} ${change.said("before")} is renamed to ${change.said("after")}` };
};

/** Those of some paths that no origin group serves any more. */
function findPathsWithoutFailover(paths: readonly string[], config: Cursor | null): readonly string[] {
	const groups = itemsOf(present(config ?? undefined, "OriginGroups")).items;
	const served = new Set(groups.flatMap((group) => getPathsToTarget(getId(group), config)));
	return paths.filter((path) => !served.has(path));
}

/** An origin or group that is added or removed. */
const whole =
	(what: string, type: string): Explain =>
	(change) => {
		const { before, after } = change.around(type);
		const subject = `${what} ${quote(getId(after ?? before) ?? change.name)}`;
		if (change.kind === "added") return explainAdded(change, after, subject);
		if (change.config.after && isUsed(before, change.config.after)) {
			return {
				effect: "refused",
				sentence: `${subject} is removed but still used as a target. CloudFront rejects this (NoSuchOrigin)`,
			};
		}
		const paths = getPathsToTarget(getId(before), change.config.before);
		if (type === "OriginGroup") return explainRemovedGroup(paths, change.config.after, subject);
		const was = paths.length > 0 ? `; it received ${describeRequests(paths)}` : ", which no behavior used";
		return { effect: null, sentence: `${subject} is removed${change.config.before ? was : ""}` };
	};

function explainAdded({ config }: ChangeContext, place: Cursor | null, subject: string): Explanation {
	const paths = getPathsToTarget(getId(place), config.after);
	const domain = trimmedText(place?.get("DomainName"));
	const start = `${subject}${domain ? ` at ${quote(domain)}` : ""} is added`;
	if (!config.after) return { effect: null, sentence: start };
	if (!isUsed(place, config.after)) return { effect: null, sentence: `${start}, but no behavior uses it yet` };
	if (place?.node.type === "OriginGroup" && paths.length > 0) {
		return { effect: "failover", sentence: `${start}: ${describeRequests(paths)} can fail over to a second origin` };
	}
	return { effect: null, sentence: `${start} and receives ${describeRequests(paths)}` };
}

function explainRemovedGroup(paths: readonly string[], config: Cursor | null, subject: string): Explanation {
	const lost = findPathsWithoutFailover(paths, config);
	if (lost.length === 0) return { effect: null, sentence: `${subject} is removed` };
	const sentence = `${subject} is removed. Requests for ${joinWords(lost)} no longer fail over to a second origin`;
	return { effect: "failover", sentence };
}

/** Something about the way CloudFront talks to an origin. */
const access =
	(say: (change: ChangeContext) => string, effect: Explanation["effect"] = "origin-access"): Explain =>
	(change) => ({ effect, sentence: `Origin ${toOriginName(change)}: ${say(change)}` });

const header: Explain = access((change) => {
	const name = `the header ${quote(change.name)}`;
	if (change.kind === "added") return `CloudFront adds ${name} to each request`;
	return change.kind === "removed" ? `CloudFront no longer adds ${name}` : `${name} changes`;
});

const headerValue: Explain = access((change) => {
	const { after, before } = change.around("OriginCustomHeader");
	const name = quote(trimmedText((after ?? before)?.get("HeaderName")) ?? "");
	return `the header ${name} has another value. The origin must accept both values until all edge locations use the new one`;
});

const protocol: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const name = toOriginName(change);
	const sentence = `Origin ${name}: the protocol policy is ${change.instead}`;
	if (after === "https-only") {
		return {
			effect: "invalidation",
			sentence: `${sentence}. Objects fetched over HTTP stay cached until they expire or are invalidated`,
		};
	}
	if (after === "http-only")
		return { effect: "exposure", sentence: `${sentence}. Traffic to the origin is unencrypted` };
	if (after !== "match-viewer") {
		return { effect: "exposure", sentence: `${sentence}. Traffic to the origin may be unencrypted` };
	}
	if (before === "https-only") {
		return { effect: "exposure", sentence: `${sentence}. CloudFront forwards HTTP requests of viewers unencrypted` };
	}
	if (before === "http-only") {
		return { effect: "origin-access", sentence: `${sentence}. CloudFront forwards HTTPS requests of viewers by HTTPS` };
	}
	return { effect: "origin-access", sentence };
};

const tlsVersion: Explain = (change) => {
	const name = toOriginName(change);
	const [was, is] = [change.origin.before, change.origin.after].map((origin) =>
		trimmedText(present(origin ?? undefined, "CustomOriginConfig", "OriginProtocolPolicy")),
	);
	if (is === "http-only") {
		return { effect: null, sentence: `Origin ${name}: OriginSslProtocols have no effect with http-only` };
	}
	if (was === "http-only") {
		const sentence = `Origin ${name}: CloudFront ${change.kind === "removed" ? "does not use" : "can use"} ${change.name} for HTTPS`;
		return { effect: "origin-access", sentence };
	}
	if (change.kind === "removed") {
		const sentence = `Origin ${name}: CloudFront no longer uses ${change.name}, so the origin must support another version`;
		return { effect: "origin-access", sentence };
	}
	const isOld = change.name === "SSLv3" || change.name === "TLSv1" || change.name === "TLSv1.1";
	return {
		effect: isOld ? "exposure" : "origin-access",
		sentence: `Origin ${name}: CloudFront also accepts ${change.name}`,
	};
};

const kind: Explain = (change) => {
	const { after } = change.origin;
	const kinds = {
		S3OriginConfig: "an S3 origin",
		CustomOriginConfig: "a custom origin",
		VpcOriginConfig: "a VPC origin",
	};
	const now = Object.entries(kinds).find(([member]) => present(after ?? undefined, member));
	const sentence = now
		? `is now ${now[1]}`
		: "has no S3OriginConfig, CustomOriginConfig or VpcOriginConfig any more. CloudFront rejects this";
	return { effect: now ? "origin-access" : "refused", sentence: `Origin ${toOriginName(change)} ${sentence}` };
};

/** By what CloudFront signs its requests to an origin; "" when it does not. */
function signature(origin: Cursor | null): string {
	const control = trimmedText(origin?.get("OriginAccessControlId"));
	if (control) return `with the origin access control ${quote(control)}`;
	const identity = trimmedText(origin?.get("S3OriginConfig", "OriginAccessIdentity"));
	return identity ? `as ${quote(identity)}` : "";
}

const signing: Explain = (change) => {
	const [was, is] = [signature(change.origin.before), signature(change.origin.after)];
	const start = `Origin ${toOriginName(change)}: CloudFront`;
	if (!is) {
		const sentence = `${start} no longer signs its requests. An origin that is not public returns 403`;
		return { effect: "origin-access", sentence };
	}
	const instead = was && was !== is ? ` instead of ${was}` : "";
	return {
		effect: "origin-access",
		sentence: `${start} signs its requests ${is}${instead}. The policy of the origin must allow this first`,
	};
};

const shield: Explain = (change) => {
	const { after } = change.origin;
	const enabled = present(after ?? undefined, "OriginShield", "Enabled");
	const isOn = enabled ? (enabled.boolean ?? null) : false;
	const region = trimmedText(present(after ?? undefined, "OriginShield", "OriginShieldRegion"));
	const start = `Origin ${toOriginName(change)}:`;
	if (isOn === null) return { effect: "cost", sentence: `${start} CloudFront may use Origin Shield` };
	if (!isOn) {
		const sentence = `${start} CloudFront no longer uses Origin Shield. More requests reach the origin, and the charge ends`;
		return { effect: "cost", sentence };
	}
	if (change.kind === "changed" && change.name === "OriginShieldRegion") {
		return {
			effect: "cold-cache",
			sentence: `${start} Origin Shield is in ${change.instead}, where its cache starts cold`,
		};
	}
	const sentence = `${start} CloudFront uses Origin Shield${region ? ` in ${region}` : ""}. Fewer requests reach the origin, at a charge`;
	return { effect: "cost", sentence };
};

const timing = (say: string): Explain => access((change) => `${say} ${change.instead}`, "failover");

/** A response that takes longer than a limit fails; without one CloudFront waits on. */
const completionTimeout = access((change) => {
	const was = change.effective("before") ? `up to ${change.said("before")}` : "with no limit";
	const is = change.effective("after") ? `for up to ${change.said("after")}` : "with no limit";
	return `CloudFront waits for a complete response ${is} instead of ${was}`;
}, "failover");

const keepalive = access((change) => `CloudFront keeps idle connections open for ${change.instead}`, null);

/** Something about how a group fails over. */
const failover =
	(say: (change: ChangeContext) => string): Explain =>
	(change) => {
		const { before, after } = change.around("OriginGroup");
		return { effect: "failover", sentence: `Origin group ${quote(getId(after ?? before) ?? "")}: ${say(change)}` };
	};

const statusCode = failover((change) =>
	change.kind === "removed"
		? `status ${change.name} no longer triggers failover`
		: `status ${change.name} triggers failover to the second origin`,
);

const member = failover((change) => {
	const { after } = change.around("OriginGroup");
	const now =
		present(after ?? undefined, "Members")
			?.items()
			.flatMap((one) => trimmedText(one.get("OriginId")) ?? []) ?? [];
	const [primary, secondary] = now.map((id) => quote(id));
	if (!primary) return `${quote(change.name)} is removed`;
	return secondary ? `the primary origin is ${primary}, the secondary ${secondary}` : `${primary} is the only origin`;
});

/** Where requests go and how CloudFront talks to the servers there. */
export const originExplanations: Explanations = {
	"CustomHeaders.Items": header,
	"CustomOriginConfig.HTTPPort": access((change) => `CloudFront uses port ${change.instead} for HTTP`),
	"CustomOriginConfig.HTTPSPort": access((change) => `CloudFront uses port ${change.instead} for HTTPS`),
	"CustomOriginConfig.IpAddressType": access((change) => `the IP address type is ${change.instead}`),
	"CustomOriginConfig.OriginKeepaliveTimeout": keepalive,
	"CustomOriginConfig.OriginMtlsConfig": access((change) =>
		change.kind === "removed"
			? "CloudFront no longer presents a client certificate"
			: "CloudFront presents a client certificate",
	),
	"CustomOriginConfig.OriginProtocolPolicy": protocol,
	"CustomOriginConfig.OriginReadTimeout": timing("CloudFront waits for a response for up to"),
	"CustomOriginConfig.OriginSslProtocols": access(() => "CloudFront uses different TLS versions"),
	"Origin.ConnectionAttempts": timing("the number of connection attempts is"),
	"Origin.ConnectionTimeout": timing("each connection attempt may take up to"),
	"Origin.CustomOriginConfig": kind,
	"Origin.DomainName": address,
	"Origin.Id": renamed,
	"Origin.OriginAccessControlId": signing,
	"Origin.OriginPath": originPath,
	"Origin.OriginShield": shield,
	"Origin.ResponseCompletionTimeout": completionTimeout,
	"Origin.S3OriginConfig": kind,
	"Origin.VpcOriginConfig": kind,
	"OriginCustomHeader.HeaderName": access((change) => `the header name is ${change.instead}`),
	"OriginCustomHeader.HeaderValue": headerValue,
	"OriginGroup.FailoverCriteria": failover(() => "other statuses trigger failover"),
	"OriginGroup.Id": renamed,
	"OriginGroup.Members": member,
	"OriginGroup.SelectionCriteria": failover((change) => `the selection criteria are ${change.instead}`),
	"OriginGroupMember.OriginId": member,
	"OriginGroupMembers.Items": member,
	"OriginGroups.Items": whole("Origin group", "OriginGroup"),
	"OriginMtlsConfig.ClientCertificateArn": access(
		(change) => `CloudFront presents the client certificate ${change.instead}`,
	),
	"OriginShield.Enabled": shield,
	"OriginShield.OriginShieldRegion": shield,
	"OriginSslProtocols.Items": tlsVersion,
	"Origins.Items": whole("Origin", "Origin"),
	"S3OriginConfig.OriginAccessIdentity": signing,
	"S3OriginConfig.OriginReadTimeout": timing("CloudFront waits for a response for up to"),
	"StatusCodes.Items": statusCode,
	"VpcOriginConfig.OriginKeepaliveTimeout": keepalive,
	"VpcOriginConfig.OriginReadTimeout": timing("CloudFront waits for a response for up to"),
	"VpcOriginConfig.OwnerAccountId": access((change) => `the VPC origin belongs to account ${change.instead}`),
	"VpcOriginConfig.VpcOriginId": (change) => ({
		...address(change),
		effect: getPathsToOrigin(change).length > 0 ? "routing" : null,
	}),
};
