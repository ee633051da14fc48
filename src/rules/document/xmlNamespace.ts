import type { Cursor } from "../../document/cursor";
import type { TextEdit } from "../../document/edit";
import { formatTraits } from "../../document/formatTraits";
import { quote } from "../../model/sentences";
import { NEWEST_VERSION, toXmlNamespace } from "../../schema/versions";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const BODIES = ["DistributionConfig", "DistributionConfigWithTags"];

const NAMESPACE = /\sxmlns(?::[\w.-]{1,60})?\s*=\s*(?:"([^"<]{0,300})"|'([^'<]{0,300})')/;

export const rule: Rule = {
	kind: "rejection",
	on: BODIES,
	cases: {
		"MalformedXML/not-well-formed": {
			severity: "warning",
			title: "XML namespace of no known API version",
			why: "CloudFront reads the body by the API version in the namespace of the root element, which must match the version in the request's URL. Without a known namespace, the body may match no schema. boto3 and the AWS CLI write it themselves.",
			basis: "inferred",
			source: "API reference 2017-03-25, CreateDistribution: request syntax",
			error: "MalformedXML",
			example: {
				bad: "<DistributionConfig><CallerReference>a</CallerReference></DistributionConfig>",
				good: `<DistributionConfig xmlns="${toXmlNamespace(NEWEST_VERSION)}"><CallerReference>a</CallerReference></DistributionConfig>`,
			},
		},
	},
	check(place, { report }) {
		const { document } = place;
		if (!formatTraits[document.format].namespaces || place.trail.length > 0 || document.where !== "") return;
		if (document.apiVersionFrom === "namespace") return;
		const { tag, start } = openingTag(place);
		const found = NAMESPACE.exec(tag);
		const namespace = found?.[1] ?? found?.[2];
		const expected = toXmlNamespace(document.apiVersion);
		if (namespace !== undefined && namespace.trim() === expected) return;
		const has = namespace === undefined ? "no namespace" : `the namespace ${quote(namespace)}`;
		report("MalformedXML/not-well-formed", place, {
			message: `The root element has ${has}, so CloudFront may reject it; version ${document.apiVersion} has “${expected}”`,
			...proposeFix(`Set the namespace of ${document.apiVersion}`, () =>
				/\sxmlns\s*=/.test(tag) ? null : [namespaceAfter(tag, start, expected)],
			),
		});
	},
};

/** The root's opening tag, which is not part of its node, and where it begins. */
function openingTag({ document, node }: Cursor): { tag: string; start: number } {
	const start = Math.max(0, document.source.lastIndexOf("<", node.start - 1));
	return { tag: document.source.slice(start, Math.min(node.start, start + 2000)), start };
}

function namespaceAfter(tag: string, start: number, namespace: string): TextEdit {
	const at = start + (/^<[^\s/>]{1,100}/.exec(tag)?.[0].length ?? 0);
	return { start: at, end: at, text: ` xmlns="${namespace}"` };
}
