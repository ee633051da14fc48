import { joinEdits, setMember } from "../../formats/edits";
import type { Rule } from "../rule";
import { behaviorName } from "../shared/behaviors";
import { fixBy } from "../shared/fixes";
import { behaviorsTogether, DISTRIBUTIONS_OR_BEHAVIORS } from "../shared/together";
import { given } from "../shared/values";
import { capitalized, inWords } from "../shared/words";

const exampleOf = (streams: boolean) =>
	`{ "PathPattern": "video/*", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "SmoothStreaming": ${streams} }`;

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	cases: {
		"smooth-streaming": {
			severity: "info",
			title: "Microsoft Smooth Streaming is a format of the past",
			why: "Smooth Streaming was made for Silverlight players, which no current browser runs; video is delivered as HLS or DASH today, which needs no setting here. While it is on, the behavior can have no functions at the edge.",
			basis: "inferred",
			source: "API reference 2017-03-25, CacheBehavior.SmoothStreaming",
			example: { bad: exampleOf(true), good: exampleOf(false) },
		},
	},
	check(place, { report }) {
		const behaviors = behaviorsTogether(place).filter((one) => given(one, "SmoothStreaming")?.boolean === true);
		const [first, ...others] = behaviors;
		if (!first) return;
		const who = capitalized(inWords(behaviors.map(behaviorName)));
		const edits = () =>
			joinEdits(...behaviors.map((one) => setMember(one.document, one.node, "SmoothStreaming", false)));
		report("smooth-streaming", first.get("SmoothStreaming") ?? first, {
			message: `${who} ${others.length === 0 ? "serves" : "serve"} Microsoft Smooth Streaming, which HLS and DASH have superseded`,
			...fixBy("Turn Smooth Streaming off", edits),
			related: others.map((behavior) => ({
				place: behavior.get("SmoothStreaming") ?? behavior,
				message: `${capitalized(behaviorName(behavior))} does too`,
			})),
		});
	},
};
