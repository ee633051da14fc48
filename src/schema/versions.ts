/** Every CloudFront API version whose model is on record, oldest first (facts: botocore's service models). */
export const API_VERSIONS = [
	"2014-05-31",
	"2014-10-21",
	"2014-11-06",
	"2015-04-17",
	"2015-07-27",
	"2015-09-17",
	"2016-01-13",
	"2016-01-28",
	"2016-08-01",
	"2016-08-20",
	"2016-09-07",
	"2016-09-29",
	"2016-11-25",
	"2017-03-25",
	"2017-10-30",
	"2018-06-18",
	"2018-11-05",
	"2019-03-26",
	"2020-05-31",
] as const;

export type ApiVersion = (typeof API_VERSIONS)[number];

export const NEWEST_VERSION: ApiVersion = "2020-05-31";

/** A value that may differ between API versions: keyed by the version from which it holds. */
export type ByVersion<T> = T | { readonly [version in ApiVersion]?: T };

/** Tells whether a text names an API version on record. */
export function isApiVersion(text: string): text is ApiVersion {
	return (API_VERSIONS as readonly string[]).includes(text);
}

/**
 * The version by which a config of a date is read: its own, or the oldest one known for what is older.
 * @param date as namespaces and URLs have it: `2010-11-01`
 * @returns null for a later date that is no version, and for what is no date
 */
export function findReadableVersion(date: string): ApiVersion | null {
	if (isApiVersion(date)) return date;
	const [oldest] = API_VERSIONS;
	return /^20\d\d-\d\d-\d\d$/.test(date) && date < oldest ? oldest : null;
}

/**
 * The value in one API version.
 * @param value plain, or keyed by the API versions from which each value holds
 * @param version the API version asked for
 * @returns the value, or undefined before the first version that states one
 */
export function getByVersion<T>(value: ByVersion<T> | undefined, version: ApiVersion): T | undefined {
	if (value === undefined || !isKeyedByVersion(value)) return value as T | undefined;
	let found: T | undefined;
	for (const candidate of API_VERSIONS) {
		if (candidate > version) break;
		if (Object.hasOwn(value, candidate)) found = value[candidate];
	}
	return found;
}

/** Tells whether a value is written per API version. */
export function isKeyedByVersion<T>(value: ByVersion<T>): value is { [version in ApiVersion]?: T } {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every(isApiVersion);
}

/** The XML namespace of an API version (API reference, request syntax of each operation). */
export function toXmlNamespace(version: ApiVersion): string {
	return `http://cloudfront.amazonaws.com/doc/${version}/`;
}
