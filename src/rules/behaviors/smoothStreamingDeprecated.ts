import { joinEdits, setMember } from "../../formats/edits";
import { present } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { capitalize, joinWords } from "../../model/sentences";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { DISTRIBUTIONS_OR_BEHAVIORS, getBehaviorsToReport } from "../shared/perDistribution";

const exampleOf = (streams: boolean) =>
	`{ "PathPattern": "video/*", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "SmoothStreaming": ${streams} }`;

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	cases: {
		"smooth-streaming": {
			severity: "info",
			title: "Microsoft Smooth Streaming is obsolete",
			why: "Smooth Streaming was made for Silverlight players, which no current browser runs. HLS and DASH have replaced it and need no setting here. While it is on, the behavior cannot have edge functions.",
			basis: "inferred",
			source: "API reference 2017-03-25, CacheBehavior.SmoothStreaming",
			example: { bad: exampleOf(true), good: exampleOf(false) },
		},
	},
	check(place, { report }) {
		const behaviors = getBehaviorsToReport(place).filter((one) => present(one, "SmoothStreaming")?.boolean === true);
		const [first, ...others] = behaviors;
		if (!first) return;
		const who = capitalize(joinWords(behaviors.map(toBehaviorName)));
		const edits = () =>
			joinEdits(...behaviors.map((one) => setMember(one.document, one.node, "SmoothStreaming", false)));
		report("smooth-streaming", first.get("SmoothStreaming") ?? first, {
			message: `${who} ${others.length === 0 ? "serves" : "serve"} Microsoft Smooth Streaming, which is obsolete; use HLS or DASH`,
			...proposeFix("Turn Smooth Streaming off", edits),
			related: others.map((behavior) => ({
				place: behavior.get("SmoothStreaming") ?? behavior,
				message: `${capitalize(toBehaviorName(behavior))} does too`,
			})),
		});
	},
};
