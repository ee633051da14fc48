import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import { areSignersEnabled, requiresSignature } from "../../model/signers";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { explainPart, toStart } from "./phrases";

type SignerMember = "TrustedSigners" | "TrustedKeyGroups";

const SIGNERS: { readonly [member in SignerMember]: readonly [one: string, many: string] } = {
	TrustedSigners: ["account", "accounts"],
	TrustedKeyGroups: ["key group", "key groups"],
};

/** Whether a behavior asks for signatures at all, before and after; null when that is the same on both sides. */
function explainRequirement(change: ChangeContext): Explanation | null {
	const { before, after } = change.behavior;
	const [was, is] = [before && requiresSignature(before), after && requiresSignature(after)];
	const start = toStart(change);
	if (was === is) return null;
	if (is === false) {
		return was
			? { effect: "exposure", sentence: `${start} content becomes public: CloudFront no longer requires signatures` }
			: { effect: "exposure", sentence: `${start} CloudFront does not require signatures; before, it may have` };
	}
	if (is) {
		const sentence = `${start} CloudFront requires signed URLs or cookies. Unsigned requests get 403`;
		return { effect: "restriction", sentence };
	}
	const sentence = `${start} ${was ? "content may become public" : "CloudFront may require signatures"}; this document does not show it`;
	return { effect: was ? "exposure" : "restriction", sentence };
}

function getSigners(behavior: Cursor | null, member: SignerMember): { isOn: boolean | null; names: string } {
	const [one, many] = SIGNERS[member];
	const place = present(behavior ?? undefined, member);
	const names = itemsOf(place).items.flatMap((one) => trimmedText(one) ?? []);
	return {
		isOn: areSignersEnabled(place),
		names: `${names.length === 1 ? one : many} ${joinWords(names.map((name) => quote(name)))}`,
	};
}

/** All signers of one sort, where the behavior asks for signatures before and after. */
const signers =
	(member: SignerMember): Explain =>
	(change) => {
		const whole = explainRequirement(change);
		if (whole) return whole;
		const { before, after } = change.behavior;
		const [was, is] = [getSigners(before, member), getSigners(after, member)];
		const [start, many] = [toStart(change), SIGNERS[member][1]];
		if (after && requiresSignature(after) === false) {
			return { effect: null, sentence: `${start} ${member} have no effect: CloudFront requires no signatures` };
		}
		if (was.isOn && is.isOn === false) {
			const sentence = `${start} CloudFront rejects URLs and cookies signed by ${was.names}`.trimEnd();
			return { effect: "viewer-refused", sentence };
		}
		if (is.isOn && was.isOn === false) {
			const sentence = `${start} CloudFront also accepts URLs and cookies signed by ${is.names}`.trimEnd();
			return { effect: "exposure", sentence };
		}
		const sentence = `${start} CloudFront may accept URLs and cookies signed by other ${many} than before`;
		return { effect: "restriction", sentence };
	};

const signer =
	(member: SignerMember): Explain =>
	(change) => {
		const isSwitched = change.siblings.some(
			({ label, kind }) => label === "Enabled" && kind !== "same" && kind !== "spelling",
		);
		if (isSwitched) return explainPart("Enabled");
		const { after } = change.behavior;
		const whole = explainRequirement(change);
		if (whole || (after && requiresSignature(after) === false)) return whole ?? signers(member)(change);
		const [start, name] = [toStart(change), `${SIGNERS[member][0]} ${quote(change.name)}`];
		return change.kind === "removed"
			? { effect: "viewer-refused", sentence: `${start} CloudFront rejects URLs and cookies signed by ${name}` }
			: { effect: "exposure", sentence: `${start} CloudFront also accepts URLs and cookies signed by ${name}` };
	};

const webAcl: Explain = (change) => {
	const [was, is] = [change.effective("before"), change.effective("after")];
	if (!is) {
		return { effect: "exposure", sentence: `No web ACL filters requests any more (before: ${change.said("before")})` };
	}
	if (!was) return { effect: "restriction", sentence: `The web ACL ${change.said("after")} filters requests` };
	const sentence = `The web ACL is ${change.instead}. It may block or allow other requests than before`;
	return { effect: "restriction", sentence };
};

/** Who is let in. */
export const accessExplanations: Explanations = {
	"CacheBehavior.TrustedKeyGroups": signers("TrustedKeyGroups"),
	"CacheBehavior.TrustedSigners": signers("TrustedSigners"),
	"DistributionConfig.WebACLId": webAcl,
	"TrustedKeyGroups.Enabled": signers("TrustedKeyGroups"),
	"TrustedKeyGroups.Items": signer("TrustedKeyGroups"),
	"TrustedSigners.Enabled": signers("TrustedSigners"),
	"TrustedSigners.Items": signer("TrustedSigners"),
};
