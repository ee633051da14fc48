import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "HTTP/1.1",
		base: "classic",
		format: "xml",
		change: bend({ HttpVersion: "http1.1" }),
		findings: ["http11 HttpVersion"],
	},
	{
		name: "HTTP/2 by default",
		base: "modern",
		format: "python",
		change: bend({ HttpVersion: undefined }),
		findings: [],
	},
];
