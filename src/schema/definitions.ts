import type { MemberId } from "./memberId";
import type { ApiVersion, ByVersion } from "./versions";

/** Types that hold one value. `long` is an integer of 64 bits; `timestamp` is ISO 8601 in XML. */
export type ScalarType = "string" | "integer" | "long" | "boolean" | "timestamp";

/** What a member holds: one value, a structure by name, or a list whose items are tagged `xml` in XML. */
export type MemberType =
	| ScalarType
	| { readonly structure: string }
	| { readonly list: ScalarType | (string & {}); readonly xml: string };

/**
 * Documentation of a member or structure, in our own words.
 * Code stands in `backticks`; `[[Structure.Member]]`, `[[Structure]]`, `[[error:Code]]` and `[[enum:Name.value]]` link.
 * Only `line` is obligatory. Limits on length are checked by test/schema/docs.test.ts.
 */
export interface Doc {
	/** What it is, in one plain sentence (at most 160 characters). */
	readonly line: string;
	/** How it works, where a sentence is not enough (at most 600 characters). */
	readonly more?: string;
	/** Traps and interplay with other members, one sentence or two each (at most 260 characters each, 4 of them). */
	readonly watch?: readonly string[];
	/** What CloudFront does when it is left out (at most 200 characters). */
	readonly absent?: string;
	/** Limits and quotas in words, with units (at most 200 characters). */
	readonly limits?: string;
	/** What differs between API versions, beyond what the data says (at most 260 characters). */
	readonly versions?: string;
	/** What to use instead of a deprecated member (at most 160 characters). */
	readonly instead?: string;
	/** One plausible value, as it would stand in JSON without quotes. */
	readonly example?: string;
}

/** Spelling differences to ignore. path: one leading slash. digits: all but the digits. */
export type CaseFold = "exact" | "lower" | "upper" | "path" | "digits";

/** A value in the types of JSON. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | { readonly [member: string]: PlainValue };

export interface Member {
	readonly type: MemberType;
	readonly required?: ByVersion<boolean>;
	/** First API version with it; the structure's own when absent. */
	readonly since?: ApiVersion;
	/** Last API version with it. */
	readonly until?: ApiVersion;
	/** Day on which it was first published, when that is later than the API version itself. */
	readonly released?: string;
	readonly deprecated?: ByVersion<boolean>;
	/** The API's model keeps it out of logs. */
	readonly sensitive?: ByVersion<boolean>;
	/** Values allowed, for a list those of its items: a name in enums.ts. */
	readonly enum?: string;
	/** Length of a string in characters, or number of items of a list. */
	readonly min?: ByVersion<number | null>;
	readonly max?: ByVersion<number | null>;
	/** Regular expression that the model states for the string. */
	readonly pattern?: ByVersion<string>;
	/** Smallest and largest number allowed, both included. */
	readonly range?: ByVersion<readonly [number, number]>;
	readonly unit?: "seconds" | "port";
	/** Value of a missing member. */
	readonly default?: ByVersion<string | number | boolean>;
	/** Value of a missing member without a stated default: it is required, or the API version does not have it. */
	readonly implied?: string | number | boolean;
	/** Items of a missing list, sorted. */
	readonly defaultItems?: readonly string[];
	/** The value to send to change nothing, if that is neither the default nor an empty list. */
	readonly neutral?: PlainValue;
	/** An empty string is not equivalent to a missing one. */
	readonly isSetWhenEmpty?: boolean;
	/** Spelling differences that CloudFront ignores, for a list in its items; none when absent. */
	readonly fold?: CaseFold;
	/** The members that declare what it refers to, such as "Origin.Id". */
	readonly refersTo?: readonly MemberId[];
	/** Whether the order of a list's items matters; a set when absent. */
	readonly ordered?: boolean;
	/** Its location when it is not in the body, and its name there. */
	readonly in?: "header" | "uri" | "querystring";
	readonly as?: string;
	/** It is the whole body. */
	readonly payload?: boolean;
	readonly doc: Doc;
}

export interface Structure {
	readonly name: string;
	readonly since: ApiVersion;
	readonly until?: ApiVersion;
	readonly use: "request" | "response" | "both";
	/** It belongs to the DistributionConfig tree. */
	readonly config: boolean;
	/** The structure with mostly the same members, whose facts apply here too. */
	readonly twinOf?: string;
	/** With only default values it is equivalent to a missing one. */
	readonly absentWhenDefault?: boolean;
	/** The member that identifies items in a list of these. */
	readonly key?: string;
	/**
	 * Items with equal values of these members and few other differences are the same item with a new key.
	 * Absent: another key is another item. (Origins and groups, which are referred to by id, are handled in
	 * diff/renames.ts.)
	 */
	readonly renamedIfSame?: readonly string[];
	readonly doc: Doc;
	readonly members: { readonly [name: string]: Member };
}

export interface EnumValue {
	readonly since: ApiVersion;
	readonly released?: string;
	/** What choosing it does (at most 220 characters, same markup as Doc). */
	readonly doc: string;
}

export interface Enumeration {
	readonly since: ApiVersion;
	/** `Structure.Member` of every member that takes these values. */
	readonly usedBy: readonly MemberId[];
	readonly values: { readonly [value: string]: EnumValue };
}

export interface ErrorCode {
	/** HTTP status of the response. */
	readonly status: number;
	readonly since: ApiVersion;
	/** What the error means (at most 160 characters). */
	readonly meaning: string;
	/** Its usual cause (at most 220 characters). */
	readonly cause: string;
	/** What to do (at most 220 characters). */
	readonly remedy: string;
}

export interface Operation {
	readonly name: string;
	readonly method: "GET" | "POST" | "PUT" | "DELETE";
	/** Path and query; `{apiVersion}` and members of the request stand in braces. */
	readonly path: string;
	/** HTTP status of success. */
	readonly success: number;
	readonly since: ApiVersion;
	readonly until?: ApiVersion;
	readonly request: { readonly structure: string; readonly payload?: string; readonly root?: string };
	readonly response?: { readonly structure: string; readonly payload: string; readonly root: string };
	/** Error codes with the first API version in which this operation returns them. */
	readonly errors: { readonly [code: string]: ApiVersion };
	readonly doc: Doc;
}

/** Declares a structure of the API; the facts are those of botocore's models of all API versions. */
export const defineStructure = <const S extends Structure>(declared: S): S => declared;

/** Declares members that several structures share. */
export const defineMembers = <const M extends Structure["members"]>(declared: M): M => declared;

/** Declares an enumeration. */
export const defineEnumeration = <const E extends Enumeration>(declared: E): E => declared;

/** Declares the table of error codes. */
export const defineErrorCodes = <const E extends { readonly [code: string]: ErrorCode }>(declared: E): E => declared;

/** Declares an operation. */
export const defineOperation = <const O extends Operation>(declared: O): O => declared;
