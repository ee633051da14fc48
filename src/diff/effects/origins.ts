import type { Place } from "../../rules/place";
import { given, textOf } from "../../rules/shared/values";
import { inWords, quoted } from "../../rules/shared/words";
import { usedIds } from "../orphans";
import type { Case, Explain, Explanation, Explanations } from "./case";
import { pathsTo, requestsFor } from "./words";

function idOf(place: Place | null): string | undefined {
	return textOf(place?.get("Id"));
}

/** The origin around a change as people call it. */
function originName({ origin }: Case): string {
	return quoted(idOf(origin.after ?? origin.before) ?? "");
}

/** The paths that lead to the origin around a change, before or after it. */
function pathsHere({ origin, config }: Case): readonly string[] {
	const now = pathsTo(idOf(origin.after), config.after);
	return now.length > 0 ? now : pathsTo(idOf(origin.before), config.before);
}

/** Whether an origin or group gets any requests; true when the config does not tell. */
function isUsed(place: Place | null, config: Place | null): boolean {
	return config === null || usedIds(config).has(idOf(place) ?? "");
}

/** What is said of copies that were fetched from elsewhere. */
const COPIES = "; copies already cached are served until they expire or are invalidated";

const address: Explain = (change) => {
	const paths = pathsHere(change);
	const name = originName(change);
	if (paths.length === 0)
		return { effect: null, sentence: `Origin ${name}, which nothing uses, is at ${change.instead}` };
	return {
		effect: "routing",
		sentence: `Origin ${name}: requests for ${inWords(paths)} go to ${change.instead}${COPIES}`,
	};
};

const originPath: Explain = (change) => {
	const paths = pathsHere(change);
	const prefix = (which: "before" | "after") =>
		change.effective(which) ? `with ${change.said(which)} in front` : "as it is";
	const asked = `Origin ${originName(change)} is asked for each path ${prefix("after")} instead of ${prefix("before")}`;
	if (paths.length === 0) return { effect: null, sentence: `${asked}, but nothing uses it` };
	return { effect: "routing", sentence: `${asked}, in requests for ${inWords(paths)}${COPIES}` };
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
		const name = quoted(idOf(after ?? before) ?? change.name);
		if (change.kind === "added") {
			const paths = pathsTo(idOf(after), config.after);
			const domain = textOf(after?.get("DomainName"));
			const where = domain ? ` at ${quoted(domain)}` : "";
			const use = isUsed(after, config.after) ? `: it answers ${requestsFor(paths)}` : ", but nothing uses it yet";
			return { effect: null, sentence: `${what} ${name}${where} is new${config.after ? use : ""}` };
		}
		if (isUsed(before, config.after) && config.after) {
			return {
				effect: "refused",
				sentence: `${what} ${name} is gone although it is still named as a target, which CloudFront refuses (NoSuchOrigin)`,
			};
		}
		const paths = pathsTo(idOf(before), config.before);
		const was = paths.length > 0 ? `; it answered ${requestsFor(paths)}` : ", which nothing used";
		return { effect: null, sentence: `${what} ${name} is gone${config.before ? was : ""}` };
	};

/** Something about the way CloudFront talks to an origin. */
const access =
	(say: (change: Case) => string, effect: Explanation["effect"] = "origin-access"): Explain =>
	(change) => ({ effect, sentence: `Origin ${originName(change)}: ${say(change)}` });

const header: Explain = access((change) => {
	const name = `the header ${quoted(change.name)}`;
	if (change.kind === "added") return `CloudFront adds ${name} to each request`;
	return change.kind === "removed" ? `CloudFront no longer adds ${name}` : `${name} changes; edges switch one by one`;
});

const headerValue: Explain = access((change) => {
	const { after, before } = change.around("OriginCustomHeader");
	const name = quoted(textOf((after ?? before)?.get("HeaderName")) ?? "");
	return `the header ${name} has another value; edges switch one by one, so that the origin has to take both for a while`;
});

const protocol: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const name = originName(change);
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
	const name = originName(change);
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
	const now = Object.entries(kinds).find(([member]) => given(after ?? undefined, member));
	const sentence = now
		? `is treated as ${now[1]}`
		: "has neither an S3OriginConfig nor a CustomOriginConfig nor a VpcOriginConfig any more, which CloudFront refuses";
	return { effect: now ? "origin-access" : "refused", sentence: `Origin ${originName(change)} ${sentence}` };
};

/** By what CloudFront signs its requests to an origin; "" when it does not. */
function signature(origin: Place | null): string {
	const control = textOf(origin?.get("OriginAccessControlId"));
	if (control) return `by the origin access control ${quoted(control)}`;
	const identity = textOf(origin?.get("S3OriginConfig", "OriginAccessIdentity"));
	return identity ? `as ${quoted(identity)}` : "";
}

const signing: Explain = (change) => {
	const [was, is] = [signature(change.origin.before), signature(change.origin.after)];
	const start = `Origin ${originName(change)}: CloudFront`;
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
	const isOn = given(after ?? undefined, "OriginShield", "Enabled")?.boolean === true;
	const region = textOf(given(after ?? undefined, "OriginShield", "OriginShieldRegion"));
	const name = originName(change);
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
	(say: (change: Case) => string): Explain =>
	(change) => {
		const { before, after } = change.around("OriginGroup");
		return { effect: "failover", sentence: `Origin group ${quoted(idOf(after ?? before) ?? "")}: ${say(change)}` };
	};

const statusCode = failover((change) =>
	change.kind === "removed"
		? `status ${change.name} is no longer a reason to ask the second origin`
		: `status ${change.name} is a reason to ask the second origin`,
);

const member = failover((change) => {
	const { after } = change.around("OriginGroup");
	const now =
		given(after ?? undefined, "Members")
			?.items()
			.flatMap((one) => textOf(one.get("OriginId")) ?? []) ?? [];
	return now.length > 0
		? `the origins are asked in the order ${inWords(now.map(quoted), "then")}`
		: `${quoted(change.name)} is gone`;
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
		effect: pathsHere(change).length > 0 ? "routing" : null,
	}),
};
