import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { getAllowedMethods, getCachedMethods, WRITE_METHODS } from "../../model/methods";
import { joinWords, quote } from "../../model/sentences";
import { canCache } from "../../model/ttl";
import type { Effect } from "../change";
import { describeUnused, isLeftUnused } from "../orphans";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describePathsAround, joinSentences, toPolicyName, toStart } from "./phrases";

const target: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const unused = isLeftUnused(before, change.config.after) ? describeUnused(before) : "";
	return {
		effect: "routing",
		sentence: `Requests for ${describePathsAround(change)} go to ${quote(after ?? "")} instead of ${quote(before ?? "")}. Objects already cached are served until they expire or are invalidated${unused}`,
	};
};

const PROTOCOLS: ReadonlyMap<string, readonly [does: string, doing: string, effect: Effect]> = new Map([
	["allow-all", ["serves HTTP requests", "serving them", "exposure"]],
	["redirect-to-https", ["redirects HTTP requests to HTTPS", "redirecting them to HTTPS", "restriction"]],
	["https-only", ["rejects HTTP requests with 403", "rejecting them with 403", "viewer-refused"]],
]);

const viewerProtocol: Explain = (change) => {
	const [before, after] = [change.effective("before") ?? "", change.effective("after") ?? ""];
	const [was, is] = [PROTOCOLS.get(before), PROTOCOLS.get(after)];
	const start = toStart(change);
	if (!is) {
		const sentence = `${start} the viewer protocol policy is ${change.instead}. CloudFront may serve HTTP requests`;
		return { effect: "exposure", sentence };
	}
	const isSofter = after === "redirect-to-https" && before === "https-only";
	const sentence = `${start} CloudFront ${is[0]}${was ? ` instead of ${was[1]}` : ""}`;
	return { effect: isSofter ? null : is[2], sentence };
};

function explainMethods(change: ChangeContext, gone: readonly string[], come: readonly string[]): Explanation {
	const accepted = come.length > 0 ? `CloudFront accepts ${joinWords(come)} and forwards requests to the origin` : "";
	const refused = gone.length > 0 ? `${joinWords(gone)} requests get 403` : "";
	if (accepted === "" && refused === "") {
		return { effect: null, sentence: `${toStart(change)} CloudFront accepts the same methods as before` };
	}
	const isOpened = come.some((method) => WRITE_METHODS.includes(method));
	return {
		effect: isOpened ? "exposure" : gone.length > 0 ? "viewer-refused" : null,
		sentence: `${toStart(change)} ${joinSentences(accepted, refused)}`,
	};
}

const allMethods: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [before && getAllowedMethods(before), after && getAllowedMethods(after)];
	if (!was || !is) {
		const sentence = `${toStart(change)} CloudFront may accept other methods than before; this document does not show them`;
		return { effect: "exposure", sentence };
	}
	return explainMethods(
		change,
		was.filter((one) => !is.includes(one)),
		is.filter((one) => !was.includes(one)),
	);
};

const method: Explain = (change) => {
	const name = [change.name.toUpperCase()];
	return change.kind === "removed" ? explainMethods(change, name, []) : explainMethods(change, [], name);
};

/** Whether a behavior caches nothing after a change. */
function isUncached({ behavior, versions }: ChangeContext): boolean {
	return behavior.after !== null && canCache(behavior.after, versions.after) === false;
}

const NO_EFFECT_UNCACHED = "This has no effect, because CloudFront caches nothing here";

function explainCached(change: ChangeContext, gone: readonly string[], come: readonly string[]): Explanation {
	const start = toStart(change);
	const more = come.length > 0 ? `CloudFront caches responses to ${joinWords(come)} requests` : "";
	const less = gone.length > 0 ? `CloudFront no longer caches responses to ${joinWords(gone)} requests` : "";
	const sentence = `${start} ${joinSentences(more, less) || "CloudFront caches responses to the same methods as before"}`;
	if (isUncached(change)) return { effect: null, sentence: joinSentences(sentence, NO_EFFECT_UNCACHED) };
	return { effect: gone.length > 0 ? "origin-load" : come.length > 0 ? "freshness" : null, sentence };
}

const allCached: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [before && getCachedMethods(before), after && getCachedMethods(after)];
	if (!was || !is) {
		return {
			effect: "origin-load",
			sentence: `${toStart(change)} CloudFront may cache responses to other methods than before`,
		};
	}
	return explainCached(
		change,
		was.filter((one) => !is.includes(one)),
		is.filter((one) => !was.includes(one)),
	);
};

const cached: Explain = (change) => {
	const name = [change.name.toUpperCase()];
	return change.kind === "removed" ? explainCached(change, name, []) : explainCached(change, [], name);
};

const smoothStreaming: Explain = (change) => {
	const flag = change.flag("after");
	const verb = flag === null ? "may be" : "is";
	return {
		effect: "response",
		sentence: `${toStart(change)} Microsoft Smooth Streaming ${verb} ${flag === false ? "off" : "on"}`,
	};
};

const compress: Explain = (change) => {
	const flag = change.flag("after");
	const start = toStart(change);
	if (isUncached(change)) {
		const sentence = `${start} Compress is ${change.instead}. This has no effect, because CloudFront compresses only what it caches`;
		return { effect: null, sentence };
	}
	if (flag === null) return { effect: "invalidation", sentence: `${start} CloudFront may compress responses` };
	return {
		effect: "invalidation",
		sentence: flag
			? `${start} CloudFront compresses responses. Objects already cached stay uncompressed until they expire or are invalidated`
			: `${start} CloudFront no longer compresses responses. Compressed objects stay cached until they expire or are invalidated`,
	};
};

/** What an edge function is called, without the account around it: `rewrite`, `rewrite, version 5`. */
function functionName(arn: string | undefined): string {
	const [, , , , , , name, version] = (arn ?? "").split(":");
	if (name === undefined) return quote((arn ?? "").split("/").pop() ?? "");
	return version === undefined ? quote(name) : `${quote(name)}, version ${version},`;
}

function functionArn(association: Cursor | null): string | undefined {
	return trimmedText(association?.get("LambdaFunctionARN")) ?? trimmedText(association?.get("FunctionARN"));
}

const edgeFunction: Explain = (change) => {
	const { before, after } = change.around("LambdaFunctionAssociation", "FunctionAssociation");
	const event = trimmedText(present(after ?? before ?? undefined, "EventType")) ?? change.name;
	const [was, is] = [before && functionName(functionArn(before)), after && functionName(functionArn(after))];
	const isAtOrigin = event.startsWith("origin-");
	const copies = isAtOrigin ? ". Objects already cached stay as they are until they expire or are invalidated" : "";
	const runs =
		was && is && was !== is
			? `${is} runs on ${event} instead of ${was}`
			: is
				? `${is} runs on ${event}`
				: `${was} no longer runs on ${event}`;
	return {
		effect: isAtOrigin ? "invalidation" : "response",
		sentence: `${toStart(change)} ${runs.replace(/,$/, "")}${copies}`,
	};
};

const functionEvent: Explain = (change) => {
	const { before, after } = change.around("LambdaFunctionAssociation", "FunctionAssociation");
	const name = functionName(functionArn(after ?? before));
	return { effect: "response", sentence: `${toStart(change)} ${name} runs on ${change.instead}` };
};

const includeBody: Explain = (change) => {
	const flag = change.flag("after");
	const sees = flag === null ? "may receive" : flag ? "receives" : "no longer receives";
	const { after, before } = change.around("LambdaFunctionAssociation");
	const name = functionName(functionArn(after ?? before)).replace(/,$/, "");
	return { effect: "response", sentence: `${toStart(change)} ${name} ${sees} the request body` };
};

const encryption: Explain = (change) => ({
	effect: "origin-access",
	sentence:
		(change.effective("after") ?? "")
			? `${toStart(change)} CloudFront encrypts posted fields with the field-level encryption ${change.said("after")}. The origin must decrypt them`
			: `${toStart(change)} posted fields reach the origin without field-level encryption`,
});

const realtimeLogs: Explain = (change) => ({
	effect: "logging",
	sentence:
		change.kind === "removed"
			? `Requests for ${describePathsAround(change)} are no longer logged in real time`
			: `Requests for ${describePathsAround(change)} are logged in real time by ${functionName(change.effective("after")).replace(/,$/, "")}`,
});

const originRequestPolicy: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const start = toStart(change);
	if (!after) {
		const sentence = `${start} the origin receives only what is in the cache key, without the origin request policy ${toPolicyName(before)}`;
		return { effect: "origin-access", sentence };
	}
	const what = `the origin request policy is ${toPolicyName(after)}${before ? ` instead of ${toPolicyName(before)}` : ""}`;
	const shared = isUncached(change)
		? ""
		: "the cache key stays the same, so viewers share responses that depend on the added values";
	return { effect: "origin-access", sentence: joinSentences(`${start} ${what}`, shared) };
};

const responseHeadersPolicy: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const what = !after
		? `CloudFront no longer adds the headers of ${toPolicyName(before)}`
		: `CloudFront adds the headers of ${toPolicyName(after)}${before ? ` instead of ${toPolicyName(before)}` : ""}`;
	return { effect: "response", sentence: `${toStart(change)} ${what}` };
};

const grpc: Explain = (change) => {
	const { after } = change.behavior;
	const enabled = present(after ?? undefined, "GrpcConfig", "Enabled");
	const isOn = enabled ? (enabled.boolean ?? null) : false;
	const does = isOn === null ? "may accept" : isOn ? "accepts" : "no longer accepts";
	return { effect: isOn ? null : "viewer-refused", sentence: `${toStart(change)} CloudFront ${does} gRPC requests` };
};

/** What is done with requests once a behavior has them. */
export const behaviorExplanations: Explanations = {
	"AllowedMethods.CachedMethods": allCached,
	"AllowedMethods.Items": method,
	"CacheBehavior.AllowedMethods": allMethods,
	"CacheBehavior.Compress": compress,
	"CacheBehavior.FieldLevelEncryptionId": encryption,
	"CacheBehavior.GrpcConfig": grpc,
	"CacheBehavior.OriginRequestPolicyId": originRequestPolicy,
	"CacheBehavior.RealtimeLogConfigArn": realtimeLogs,
	"CacheBehavior.ResponseHeadersPolicyId": responseHeadersPolicy,
	"CacheBehavior.SmoothStreaming": smoothStreaming,
	"CacheBehavior.TargetOriginId": target,
	"CacheBehavior.ViewerProtocolPolicy": viewerProtocol,
	"CachedMethods.Items": cached,
	"FunctionAssociation.EventType": functionEvent,
	"FunctionAssociation.FunctionARN": edgeFunction,
	"FunctionAssociations.Items": edgeFunction,
	"GrpcConfig.Enabled": grpc,
	"LambdaFunctionAssociation.EventType": functionEvent,
	"LambdaFunctionAssociation.IncludeBody": includeBody,
	"LambdaFunctionAssociation.LambdaFunctionARN": edgeFunction,
	"LambdaFunctionAssociations.Items": edgeFunction,
};
