import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const read = pair("GET", "HEAD");

export const fixtures: Fixture[] = [
	{
		name: "POST without the other writing methods",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].AllowedMethods": { Quantity: 3, Items: ["GET", "HEAD", "POST"], CachedMethods: read },
		}),
		findings: ["InvalidArgument/allowed-methods-set CacheBehaviors.Items[0].AllowedMethods"],
	},
	{
		name: "a method twice",
		base: "classic",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": { Quantity: 3, Items: ["GET", "HEAD", "GET"], CachedMethods: read },
		}),
		findings: ["InvalidArgument/allowed-methods-set DefaultCacheBehavior.AllowedMethods.Items[2]"],
	},
	{
		name: "only GET is cached",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.AllowedMethods.CachedMethods": pair("GET") }),
		findings: ["InvalidArgument/cached-methods-set DefaultCacheBehavior.AllowedMethods.CachedMethods"],
	},
	{
		name: "OPTIONS cached but not allowed",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.AllowedMethods.CachedMethods": pair("GET", "HEAD", "OPTIONS") }),
		findings: ["InvalidArgument/cached-not-allowed DefaultCacheBehavior.AllowedMethods.CachedMethods.Items[2]"],
		also: ["options-cached-without-cors-headers DefaultCacheBehavior.AllowedMethods.CachedMethods"],
	},
	{
		name: "a method that only the program knows",
		base: "classic",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": { Quantity: 2, Items: ["HEAD", "method"], CachedMethods: read },
		}),
		changeText: (text) => text.replace(/['"]method['"]/, "method"),
		findings: [],
	},
	{
		name: "the seven, in any order",
		base: "classic",
		format: "xml",
		findings: [],
	},
];
