import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { getAllowedMethods, getCachedMethods, WRITE_METHODS } from "../../model/methods";
import { joinWords, quote } from "../../model/sentences";
import { describeUnused, isLeftUnused } from "../orphans";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describePathsAround, toPolicyName } from "./phrases";

const target: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const unused = isLeftUnused(before, change.config.after) ? describeUnused(before) : "";
	return {
		effect: "routing",
		sentence: `Requests for ${describePathsAround(change)} go to ${quote(after ?? "")} instead of ${quote(before ?? "")}, while copies already cached are served until they expire${unused}`,
	};
};

const PROTOCOLS: { readonly [policy: string]: string } = {
	"allow-all": "plain HTTP is served",
	"redirect-to-https": "plain HTTP is redirected to HTTPS",
	"https-only": "plain HTTP is refused with 403",
};

const viewerProtocol: Explain = (change) => {
	const after = change.effective("after") ?? "";
	const effects = {
		"allow-all": "exposure",
		"redirect-to-https": "restriction",
		"https-only": "viewer-refused",
	} as const;
	const effect = effects[after as keyof typeof effects] ?? null;
	const softened = after === "redirect-to-https" && change.effective("before") === "https-only";
	const before = (PROTOCOLS[change.effective("before") ?? ""] ?? "").replace("plain HTTP is ", "");
	return {
		effect: softened ? null : effect,
		sentence: `For ${describePathsAround(change)}, ${PROTOCOLS[after] ?? `the viewer protocol policy is ${change.said("after")}`}${before && ` instead of ${before}`}`,
	};
};

function methodsExplained(change: ChangeContext, gone: readonly string[], come: readonly string[]): Explanation {
	const paths = describePathsAround(change);
	const parts = [
		...(gone.length > 0 ? [`${joinWords(gone)} ${gone.length > 1 ? "get" : "gets"} 403`] : []),
		...(come.length > 0
			? [`${joinWords(come)} ${come.length > 1 ? "are" : "is"} accepted and sent to the origin`]
			: []),
	];
	const isOpened = come.some((method) => WRITE_METHODS.includes(method));
	return {
		effect: isOpened ? "exposure" : gone.length > 0 ? "viewer-refused" : null,
		sentence: parts.length > 0 ? `For ${paths}, ${parts.join("; ")}` : `For ${paths}, other methods are cached`,
	};
}

const allMethods: Explain = (change) => {
	const { before, after } = change.behavior;
	const [then, now] = [before && getAllowedMethods(before), after && getAllowedMethods(after)];
	const [was, is] = [then ?? [], now ?? []];
	return methodsExplained(
		change,
		was.filter((one) => !is.includes(one)),
		is.filter((one) => !was.includes(one)),
	);
};

const method: Explain = (change) => {
	const name = [change.name.toUpperCase()];
	return change.kind === "removed" ? methodsExplained(change, name, []) : methodsExplained(change, [], name);
};

const cached: Explain = (change) => {
	const { before, after } = change.behavior;
	const list = (behavior: Cursor | null) =>
		joinWords([...((behavior && getCachedMethods(behavior)) ?? [])].sort()) || "nothing";
	return {
		effect: "origin-load",
		sentence: `For ${describePathsAround(change)}, answers to ${list(after)} are cached instead of those to ${list(before)}`,
	};
};

const smoothStreaming: Explain = (change) => ({
	effect: "response",
	sentence: `For ${describePathsAround(change)}, Microsoft Smooth Streaming is ${change.effective("after") === "true" ? "on" : "off"}`,
});

const compress: Explain = (change) => ({
	effect: "invalidation",
	sentence:
		change.effective("after") === "true"
			? `For ${describePathsAround(change)}, answers are compressed; copies already cached stay uncompressed until they are fetched again or invalidated`
			: `For ${describePathsAround(change)}, answers are no longer compressed; copies already compressed stay until they expire or are invalidated`,
});

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
	const paths = describePathsAround(change);
	const isAtOrigin = event.startsWith("origin-");
	const copies = isAtOrigin ? "; copies already cached stay as they are until they expire or are invalidated" : "";
	const runs =
		was && is && was !== is
			? `${is} runs on ${event} instead of ${was}`
			: is
				? `${is} runs on ${event}`
				: `${was} no longer runs on ${event}`;
	return {
		effect: isAtOrigin ? "invalidation" : "response",
		sentence: `For ${paths}, ${runs.replace(/,$/, "")}${copies}`,
	};
};

const functionEvent: Explain = (change) => {
	const { before, after } = change.around("LambdaFunctionAssociation", "FunctionAssociation");
	const name = functionName(functionArn(after ?? before));
	return { effect: "response", sentence: `For ${describePathsAround(change)}, ${name} runs on ${change.instead}` };
};

const includeBody: Explain = (change) => {
	const sees = change.effective("after") === "true" ? "sees" : "no longer sees";
	const { after, before } = change.around("LambdaFunctionAssociation");
	return {
		effect: "response",
		sentence: `For ${describePathsAround(change)}, ${functionName(functionArn(after ?? before))} ${sees} the body of requests`,
	};
};

const encryption: Explain = (change) => {
	const isOn = (change.effective("after") ?? "") !== "";
	return {
		effect: "origin-access",
		sentence: isOn
			? `For ${describePathsAround(change)}, fields that viewers post are encrypted by ${change.said("after")}; the origin has to decrypt them`
			: `For ${describePathsAround(change)}, fields that viewers post reach the origin without field-level encryption`,
	};
};

const realtimeLogs: Explain = (change) => ({
	effect: "logging",
	sentence:
		change.kind === "removed"
			? `Requests for ${describePathsAround(change)} are no longer in real-time logs`
			: `Requests for ${describePathsAround(change)} are logged in real time by ${functionName(change.effective("after")).replace(/,$/, "")}`,
});

const originRequestPolicy: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const what = !after
		? `the origin receives no more than the cache key has, without ${toPolicyName(before)}`
		: before
			? `the origin receives what ${toPolicyName(after)} says instead of ${toPolicyName(before)}`
			: `the origin also receives what ${toPolicyName(after)} says`;
	return {
		effect: "invalidation",
		sentence: `For ${describePathsAround(change)}, ${what}; copies already cached stay until they expire or are invalidated`,
	};
};

const responseHeadersPolicy: Explain = (change) => {
	const [before, after] = [change.effective("before"), change.effective("after")];
	const what = !after
		? `viewers get answers without the headers of ${toPolicyName(before)}`
		: `viewers get the headers of ${toPolicyName(after)}${before ? ` instead of those of ${toPolicyName(before)}` : ""}`;
	return { effect: "response", sentence: `For ${describePathsAround(change)}, ${what}` };
};

const grpc: Explain = (change) => {
	const { after } = change.behavior;
	const isOn = present(after ?? undefined, "GrpcConfig", "Enabled")?.boolean === true;
	return {
		effect: isOn ? null : "viewer-refused",
		sentence: `For ${describePathsAround(change)}, gRPC requests ${isOn ? "pass through" : "no longer pass through"}`,
	};
};

/** What is done with requests once a behavior has them. */
export const behaviorExplanations: Explanations = {
	"AllowedMethods.CachedMethods": cached,
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
