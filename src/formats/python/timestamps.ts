import type { Entry, Node } from "../../document/node";

/** The arguments of `datetime.datetime(…)` in their order. */
const PARTS = ["year", "month", "day", "hour", "minute", "second", "microsecond"];
const MIN_PARTS = [1, 1, 1, 0, 0, 0, 0];
const MAX_PARTS = [9999, 12, 31, 23, 59, 59, 999999];
/** How programs and their printed values spell UTC; without spaces and in double quotes. */
const UTC_ZONES = new Set([
	"tzutc()",
	"tz.tzutc()",
	"dateutil.tz.tzutc()",
	"dateutil.tz.UTC",
	"tz.UTC",
	"tz.utc",
	"timezone.utc",
	"datetime.timezone.utc",
	"datetime.UTC",
	"pytz.utc",
	"pytz.UTC",
	"UTC",
	"utc",
	"<UTC>",
	'ZoneInfo("UTC")',
	'zoneinfo.ZoneInfo("UTC")',
	'zoneinfo.ZoneInfo(key="UTC")',
]);
/** The zone of the machine that ran the program, which nobody knows afterwards. */
const LOCAL_ZONES = new Set(["tzlocal()", "tz.tzlocal()", "dateutil.tz.tzlocal()"]);

/**
 * The ISO 8601 text of a call of `datetime.datetime`, `2017-03-25T01:02:03.655Z`: the fraction in milliseconds when they
 * are whole, in microseconds otherwise, none when zero; `Z` when UTC was given. Null when the arguments are not plain.
 */
export function readTimestamp(args: Entry[], text: string): string | null {
	const parts: (number | null)[] = new Array(PARTS.length).fill(null);
	let zone: Node | null = null;
	for (let i = 0; i < args.length; i++) {
		const { key, node } = args[i] as Entry;
		const slot = key === "" ? i : PARTS.indexOf(key);
		if (key === "tzinfo" || (key === "" && i === PARTS.length)) zone = node;
		else if (slot < 0 || slot >= PARTS.length || parts[slot] !== null || !isPart(node, slot)) return null;
		else parts[slot] = node.value as number;
	}
	if (parts[0] === null || parts[1] === null || parts[2] === null) return null;
	const [year, month, day, hour, minute, second, micro] = parts.map((part) => part ?? 0) as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
	];
	if (day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()) return null;
	const suffix = getZoneSuffix(zone, text);
	if (suffix === null) return null;
	const date = `${padNumber(year, 4)}-${padNumber(month, 2)}-${padNumber(day, 2)}`;
	return `${date}T${padNumber(hour, 2)}:${padNumber(minute, 2)}:${padNumber(second, 2)}${formatFraction(micro)}${suffix}`;
}

function isPart(node: Node, slot: number): boolean {
	const value = node.value as number;
	if (node.kind !== "number" || !Number.isInteger(value)) return false;
	return value >= (MIN_PARTS[slot] as number) && value <= (MAX_PARTS[slot] as number);
}

function getZoneSuffix(zone: Node | null, text: string): string | null {
	if (zone === null || zone.kind === "null") return "";
	const spelled = text.slice(zone.start, zone.end).replace(/\s/g, "").replaceAll("'", '"');
	if (UTC_ZONES.has(spelled)) return "Z";
	return LOCAL_ZONES.has(spelled) ? "" : null;
}

function padNumber(value: number, length: number): string {
	return String(value).padStart(length, "0");
}

function formatFraction(micro: number): string {
	if (micro === 0) return "";
	return micro % 1000 === 0 ? `.${padNumber(micro / 1000, 3)}` : `.${padNumber(micro, 6)}`;
}

/**
 * An ISO 8601 time as Python prints it, `datetime.datetime(2017, 3, 25, 1, 2, 3, 655000, tzinfo=tzutc())`: seconds and
 * microseconds only where not zero. Null for a text that is no such time, or one of another zone than UTC.
 */
export function printTimestamp(iso: string): string | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})0*)?(Z|\+00:?00)?$/.exec(iso);
	if (!match) return null;
	const parts = match.slice(1, 7).map(Number);
	if (!parts.every((part, slot) => part >= (MIN_PARTS[slot] as number) && part <= (MAX_PARTS[slot] as number)))
		return null;
	const micro = Number((match[7] ?? "").padEnd(6, "0"));
	if (micro > 0) parts.push(micro);
	else if (parts[5] === 0) parts.pop();
	return `datetime.datetime(${parts.join(", ")}${match[8] ? ", tzinfo=tzutc()" : ""})`;
}
