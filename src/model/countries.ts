/** The country codes that ISO 3166-1 assigns, two letters each. */
const ASSIGNED_CODES =
	"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
	"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
	"KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
	"MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
	"SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG " +
	"UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

const assignedCodes = new Set(ASSIGNED_CODES.split(" "));

/** Unassigned codes in common use and withdrawn ones, with the code assigned now if there is exactly one. */
const FORMER_CODES = new Map<string, string | null>([
	["UK", "GB"],
	["EL", "GR"],
	["TP", "TL"],
	["ZR", "CD"],
	["AN", null],
	["CS", null],
	["YU", null],
]);

/**
 * Whether a code may name a country. Accepts `XK` besides the assigned ones: it is in wide use for Kosovo, and whether
 * CloudFront accepts it is not known.
 */
export function isCountryCode(code: string): boolean {
	return assignedCodes.has(code) || code === "XK";
}

/** The assigned code that was probably meant: by letter case, usage or succession; undefined when none is known. */
export function suggestCountryCode(text: string): string | undefined {
	const code = text.trim().toUpperCase();
	return isCountryCode(code) ? code : (FORMER_CODES.get(code) ?? undefined);
}
