import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an S3 bucket behind an empty root object",
		base: "classic",
		format: "xml",
		change: bend({ DefaultRootObject: "" }),
		findings: ["default-root-object DefaultRootObject"],
	},
	{
		name: "an S3 bucket and no root object",
		base: "modern",
		format: "python",
		change: bend({ DefaultRootObject: undefined }),
		findings: ["default-root-object"],
	},
	{
		name: "a server of one's own behind an empty root object",
		base: "classic",
		change: bend({ DefaultRootObject: "", "DefaultCacheBehavior.TargetOriginId": "api" }),
		findings: [],
		also: ["unused-origin Origins.Items[0].Id"],
	},
	{
		name: "a function may rewrite the root",
		base: "modern",
		change: bend({
			DefaultRootObject: "",
			"DefaultCacheBehavior.FunctionAssociations": pair({
				FunctionARN: "arn:aws:cloudfront::111122223333:function/index",
				EventType: "viewer-request",
			}),
		}),
		findings: [],
	},
];
