import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
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
const CACHED_COPIES_NOTE = "; copies already cached are served until they expire or are invalidated";

const address: Explain = (change) => {
	const paths = getPathsToOrigin(change);
	const name = toOriginName(change);
	if (paths.length === 0)
		return { effect: null, sentence: `Origin ${name}, which nothing uses, is at ${change.instead}` };
	return {
		effect: "routing",
		sentence: `Origin ${name}: requests for ${joinWords(paths)} go to ${change.instead}${CACHED_COPIES_NOTE}`,
	};
};

const originPath: Explain = (change) => {
	const paths = getPathsToOrigin(change);
	const prefix = (which: "before" | "after") =>
		change.effective(which) ? `with ${change.said(which)} in front` : "as it is";
	const asked = `Origin ${toOriginName(change)} is asked for each path ${prefix("after")} instead of ${prefix("before")}`;
	if (paths.length === 0) return { effect: null, sentence: `${asked}, but nothing uses it` };
	return { effect: "routing", sentence: `${asked}, in requests for ${joinWords(paths)}${CACHED_COPIES_NOTE}` };
};

const renamed: Explain = (change) => {
	const what = change.around("OriginGroup").after ? "Origin group" : "Origin";
	return { effect: null, sentence: `${what} ${change.said("before")} is called ${change.said("after")} now` };
};

/** An origin or group that is new or gone. */
const whole =
	(what: string, type: string): Explain =>
	(change) => {
		const { before, after } = change.around(type);
		const { config } = change;
		const name = quote(getId(after ?? before) ?? change.name);
		if (change.kind === "added") {
			const paths = getPathsToTarget(getId(after), config.after);
			const domain = trimmedText(after?.get("DomainName"));
			const where = domain ? ` at ${quote(domain)}` : "";
			const use = isUsed(after, config.after) ? `: it answers ${describeRequests(paths)}` : ", but nothing uses it yet";
			return { effect: null, sentence: `${what} ${name}${where} is new${config.after ? use : ""}` };
		}
		if (isUsed(before, config.after) && config.after) {
			return {
				effect: "refused",
				sentence: `${what} ${name} is gone although it is still named as a target, which CloudFront refuses (NoSuchOrigin)`,
			};
		}
		const paths = getPathsToTarget(getId(before), config.before);
		const was = paths.length > 0 ? `; it answered ${describeRequests(paths)}` : ", which nothing used";
		return { effect: null, sentence: `${what} ${name} is gone${config.before ? was : ""}` };
	};

/** Something about the way CloudFront talks to an origin. */
const access =
	(say: (change: ChangeContext) => string, effect: Explanation["effect"] = "origin-access"): Explain =>
	(change) => ({ effect, sentence: `Origin ${toOriginName(change)}: ${say(change)}` });

const header: Explain = access((change) => {
	const name = `the header ${quote(change.name)}`;
	if (change.kind === "added") return `CloudFront adds ${name} to each request`;
	return change.kind === "removed" ? `CloudFront no longer adds ${name}` : `${name} changes; edges switch one by one`;
});

const headerValue: Explain = access((change) => {
	const { after, before } = change.around("OriginCustomHeader");
	const name = quote(trimmedText((after ?? before)?.get("HeaderName")) ?? "");
	return `the header ${name} has another value; edges switch one by one, so that the origin has to take both for a while`;
});

const protocol: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const name = toOriginName(change);
	const sentence = `Origin ${name} is reached by ${change.instead}`;
	if (after === "https-only") {
		return {
			effect: "invalidation",
			sentence: `${sentence}; copies fetched over plain HTTP stay until they expire or are invalidated`,
		};
	}
	if (before === "https-only") return { effect: "exposure", sentence: `${sentence}: traffic to it may be unencrypted` };
	return { effect: "origin-access", sentence };
};

const tlsVersion: Explain = (change) => {
	const name = toOriginName(change);
	if (change.kind === "removed") {
		return {
			effect: "origin-access",
			sentence: `Origin ${name} is no longer offered ${change.name}, so that it has to speak another version`,
		};
	}
	const isOld = change.name === "SSLv3" || change.name === "TLSv1" || change.name === "TLSv1.1";
	return {
		effect: isOld ? "exposure" : "origin-access",
		sentence: `Origin ${name} may be reached by ${change.name} too`,
	};
};

const kind: Explain = (change) => {
	const { after } = change.origin;
	const kinds = {
		S3OriginConfig: "an S3 bucket",
		CustomOriginConfig: "an HTTP server",
		VpcOriginConfig: "a VPC origin",
	};
	const now = Object.entries(kinds).find(([member]) => present(after ?? undefined, member));
	const sentence = now
		? `is treated as ${now[1]}`
		: "has neither an S3OriginConfig nor a CustomOriginConfig nor a VpcOriginConfig any more, which CloudFront refuses";
	return { effect: now ? "origin-access" : "refused", sentence: `Origin ${toOriginName(change)} ${sentence}` };
};

/** By what CloudFront signs its requests to an origin; "" when it does not. */
function signature(origin: Cursor | null): string {
	const control = trimmedText(origin?.get("OriginAccessControlId"));
	if (control) return `by the origin access control ${quote(control)}`;
	const identity = trimmedText(origin?.get("S3OriginConfig", "OriginAccessIdentity"));
	return identity ? `as ${quote(identity)}` : "";
}

const signing: Explain = (change) => {
	const [was, is] = [signature(change.origin.before), signature(change.origin.after)];
	const start = `Origin ${toOriginName(change)}: CloudFront`;
	if (!is) {
		const sentence = `${start} no longer signs its requests, so that a bucket that is not public answers 403`;
		return { effect: "origin-access", sentence };
	}
	const instead = was && was !== is ? ` instead of ${was}` : "";
	return {
		effect: "origin-access",
		sentence: `${start} signs its requests ${is}${instead}; its policy has to admit that first`,
	};
};

const shield: Explain = (change) => {
	const { after } = change.origin;
	const isOn = present(after ?? undefined, "OriginShield", "Enabled")?.boolean === true;
	const region = trimmedText(present(after ?? undefined, "OriginShield", "OriginShieldRegion"));
	const name = toOriginName(change);
	if (!isOn)
		return {
			effect: "cost",
			sentence: `Origin ${name} has no Origin Shield any more: more requests reach it, and the charge ends`,
		};
	if (change.kind === "changed" && change.name === "OriginShieldRegion") {
		return {
			effect: "cold-cache",
			sentence: `Origin ${name} has its Origin Shield in ${change.instead}, where nothing is cached yet`,
		};
	}
	return {
		effect: "cost",
		sentence: `Origin ${name} gets an Origin Shield${region ? ` in ${region}` : ""}: fewer requests reach it, at a charge`,
	};
};

const timing = (say: string): Explain => access((change) => `${say} ${change.instead}`, "failover");

/** Something about how a group fails over. */
const failover =
	(say: (change: ChangeContext) => string): Explain =>
	(change) => {
		const { before, after } = change.around("OriginGroup");
		return { effect: "failover", sentence: `Origin group ${quote(getId(after ?? before) ?? "")}: ${say(change)}` };
	};

const statusCode = failover((change) =>
	change.kind === "removed"
		? `status ${change.name} is no longer a reason to ask the second origin`
		: `status ${change.name} is a reason to ask the second origin`,
);

const member = failover((change) => {
	const { after } = change.around("OriginGroup");
	const now =
		present(after ?? undefined, "Members")
			?.items()
			.flatMap((one) => trimmedText(one.get("OriginId")) ?? []) ?? [];
	return now.length > 0
		? `the origins are asked in the order ${joinWords(now.map(quote), "then")}`
		: `${quote(change.name)} is gone`;
});

/** Where requests go and how CloudFront talks to the servers there. */
export const originExplanations: Explanations = {
	"CustomHeaders.Items": header,
	"CustomOriginConfig.HTTPPort": access((change) => `plain HTTP goes to port ${change.instead}`),
	"CustomOriginConfig.HTTPSPort": access((change) => `HTTPS goes to port ${change.instead}`),
	"CustomOriginConfig.IpAddressType": access((change) => `it is reached by ${change.instead}`),
	"CustomOriginConfig.OriginKeepaliveTimeout": timing("idle connections are kept for"),
	"CustomOriginConfig.OriginMtlsConfig": access((change) =>
		change.kind === "removed"
			? "CloudFront shows no client certificate any more"
			: "CloudFront shows a client certificate",
	),
	"CustomOriginConfig.OriginProtocolPolicy": protocol,
	"CustomOriginConfig.OriginReadTimeout": timing("answers are waited for up to"),
	"CustomOriginConfig.OriginSslProtocols": access(() => "the TLS versions that CloudFront offers are others"),
	"Origin.ConnectionAttempts": timing("the number of attempts to connect is"),
	"Origin.ConnectionTimeout": timing("each attempt to connect may take"),
	"Origin.CustomOriginConfig": kind,
	"Origin.DomainName": address,
	"Origin.Id": renamed,
	"Origin.OriginAccessControlId": signing,
	"Origin.OriginPath": originPath,
	"Origin.OriginShield": shield,
	"Origin.ResponseCompletionTimeout": timing("a whole response may take"),
	"Origin.S3OriginConfig": kind,
	"Origin.VpcOriginConfig": kind,
	"OriginCustomHeader.HeaderName": access((change) => `a header is called ${change.instead}`),
	"OriginCustomHeader.HeaderValue": headerValue,
	"OriginGroup.FailoverCriteria": failover(() => "other statuses are a reason to ask the second origin"),
	"OriginGroup.Id": renamed,
	"OriginGroup.Members": member,
	"OriginGroup.SelectionCriteria": failover((change) => `the origin is chosen by ${change.instead}`),
	"OriginGroupMember.OriginId": member,
	"OriginGroupMembers.Items": member,
	"OriginGroups.Items": whole("Origin group", "OriginGroup"),
	"OriginMtlsConfig.ClientCertificateArn": access(
		(change) => `CloudFront shows the client certificate ${change.instead}`,
	),
	"OriginShield.Enabled": shield,
	"OriginShield.OriginShieldRegion": shield,
	"OriginSslProtocols.Items": tlsVersion,
	"Origins.Items": whole("Origin", "Origin"),
	"S3OriginConfig.OriginAccessIdentity": signing,
	"S3OriginConfig.OriginReadTimeout": timing("answers are waited for up to"),
	"StatusCodes.Items": statusCode,
	"VpcOriginConfig.OriginKeepaliveTimeout": timing("idle connections are kept for"),
	"VpcOriginConfig.OriginReadTimeout": timing("answers are waited for up to"),
	"VpcOriginConfig.OwnerAccountId": access((change) => `the VPC origin belongs to account ${change.instead}`),
	"VpcOriginConfig.VpcOriginId": (change) => ({
		...address(change),
		effect: getPathsToOrigin(change).length > 0 ? "routing" : null,
	}),
};
