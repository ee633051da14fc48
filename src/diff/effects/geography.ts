import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords } from "../../model/sentences";
import type { Explain, Explanations } from "./changeContext";
import { explainPart, joinSentences } from "./phrases";

interface Geography {
	/** Null when only a program knows it. */
	type: "none" | "whitelist" | "blacklist" | null;
	countries: string[];
}

function getGeography(config: Cursor | null, own: Cursor | null): Geography {
	const place = own ?? present(config ?? undefined, "Restrictions", "GeoRestriction") ?? null;
	const { items, isKnown } = itemsOf(place ?? undefined);
	const countries = items.flatMap((one) => trimmedText(one)?.toUpperCase() ?? []).sort();
	const type = place ? trimmedText(place.get("RestrictionType")) : "none";
	const isStated = isKnown && (type === "none" || type === "whitelist" || type === "blacklist");
	return { type: isStated ? type : null, countries };
}

function describeServedCountries({ type, countries }: Geography): string {
	if (type === "whitelist") return countries.length > 0 ? `only in ${joinWords(countries)}` : "in no country";
	return type === "blacklist" && countries.length > 0 ? `everywhere except in ${joinWords(countries)}` : "everywhere";
}

/** The countries that a change opens or closes; "the rest" for all that no list names. */
function compareCountries(was: Geography, is: Geography): { opened: string[]; closed: string[] } {
	const isListed = ({ type }: Geography) => type === "whitelist";
	const serves = (one: Geography, country: string) => isListed(one) === one.countries.includes(country);
	const [old, now] = [was, is].map((one) => (one.type === "none" ? { ...one, countries: [] } : one)) as [
		Geography,
		Geography,
	];
	const named = [...new Set([...old.countries, ...now.countries])].sort();
	const opened = named.filter((country) => !serves(old, country) && serves(now, country));
	const closed = named.filter((country) => serves(old, country) && !serves(now, country));
	if (isListed(was) && !isListed(is)) opened.push("all other countries");
	if (!isListed(was) && isListed(is)) closed.push("all other countries");
	return { opened, closed };
}

const geography: Explain = (change) => {
	const own = change.around("GeoRestriction");
	const was = getGeography(change.config.before, own.before);
	const is = getGeography(change.config.after, own.after);
	if (was.type === null || is.type === null) {
		const sentence = "CloudFront may serve viewers in other countries than before; this document does not show which";
		return { effect: "exposure", sentence };
	}
	const { opened, closed } = compareCountries(was, is);
	const served = `CloudFront serves viewers ${describeServedCountries(is)} instead of ${describeServedCountries(was)}`;
	if (opened.length === 0) return { effect: closed.length > 0 ? "viewer-refused" : null, sentence: served };
	const refused = closed.length > 0 ? `Viewers in ${joinWords(closed)} get 403` : "";
	return { effect: "exposure", sentence: joinSentences(served, refused) };
};

const country: Explain = (change) => {
	const { before, after } = change.around("GeoRestriction");
	const [was, is] = [before, after].map((side) => trimmedText(side?.get("RestrictionType")) ?? null);
	if (before && after && was !== is) return explainPart("RestrictionType");
	if (is === "none") return { effect: null, sentence: "A list of countries has no effect with RestrictionType none" };
	if (is !== "whitelist" && is !== "blacklist") return geography(change);
	const isServed = (is === "whitelist") === (change.kind === "added");
	const name = change.name.toUpperCase();
	return isServed
		? { effect: "exposure", sentence: `CloudFront also serves viewers in ${name}` }
		: { effect: "viewer-refused", sentence: `Viewers in ${name} get 403` };
};

/** In which countries viewers are served. */
export const geographyExplanations: Explanations = {
	"DistributionConfig.Restrictions": geography,
	"GeoRestriction.Items": country,
	"GeoRestriction.RestrictionType": geography,
	"Restrictions.GeoRestriction": geography,
};
