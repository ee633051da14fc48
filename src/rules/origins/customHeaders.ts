import type { Cursor } from "../../document/cursor";
import { itemsOf } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleCase, RuleContext } from "../rule";
import { removeItemFix } from "../shared/fixBuilders";

const FORBIDDEN: ReadonlySet<string> = new Set([
	"cache-control",
	"connection",
	"content-length",
	"cookie",
	"host",
	"if-match",
	"if-modified-since",
	"if-none-match",
	"if-range",
	"if-unmodified-since",
	"max-forwards",
	"pragma",
	"proxy-authenticate",
	"proxy-authorization",
	"proxy-connection",
	"range",
	"request-range",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"via",
	"x-real-ip",
]);
/** Only emulators refuse it. */
const PERHAPS_FORBIDDEN = "proxy-authenticate";
const FORBIDDEN_PREFIX = /^x-(amz|edge)-/i;
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

const MAX_NAME_CHARACTERS = 256;
const MAX_VALUE_CHARACTERS = 1783;
const MAX_TOTAL_CHARACTERS = 10_240;

function example(HeaderName: string, HeaderValue: string, count = 1): string {
	const names = Array.from({ length: count }, (_, index) => (index === 0 ? HeaderName : `${HeaderName}-${index + 1}`));
	const headers = { Quantity: count, Items: names.map((name) => ({ HeaderName: name, HeaderValue })) };
	const origin = { Id: "api", DomainName: "api.example.com", CustomHeaders: headers };
	return JSON.stringify({ Origins: { Quantity: 1, Items: [origin] } });
}

const base = {
	severity: "error",
	basis: "doc",
	source: "Developer Guide 2017 and 2023, custom headers to origins and their quotas",
	error: "InvalidArgument",
} as const satisfies Partial<RuleCase>;
const good = example("X-Origin-Verify", "f3b9c1a7");

export const rule: Rule = {
	kind: "rejection",
	on: ["CustomHeaders"],
	since: "2016-01-13",
	cases: {
		"InvalidArgument/custom-header-forbidden": {
			...base,
			title: "A custom header that CloudFront keeps for itself",
			why: "Headers that steer caching, conditional and range requests, the connection, or that CloudFront sets itself cannot be custom headers; nor can names that begin with `X-Amz-` or `X-Edge-`. Letter case makes no difference.",
			example: { bad: example("Host", "api.example.com"), good },
		},
		"InvalidArgument/custom-header-name": {
			...base,
			title: "A custom header's name is empty, too long or no header name",
			why: "A name has 1 to 256 characters. By HTTP's grammar these are letters, digits and a few signs, without blanks or colons; that CloudFront checks the latter is inferred.",
			example: { bad: example("", "f3b9c1a7"), good },
		},
		"InvalidArgument/custom-header-value": {
			...base,
			title: "A custom header's value is too long",
			why: "A value may have at most 1,783 characters. This quota cannot be raised.",
			example: { bad: example("X-Origin-Verify", "f3b9c1a7".repeat(223)), good },
		},
		"InvalidArgument/custom-header-total": {
			...base,
			title: "The custom headers of an origin are too long together",
			why: "The names and values of all custom headers of one origin may have at most 10,240 characters together. This quota cannot be raised.",
			example: {
				bad: example("X-Origin-Verify", "f3b9c1a7".repeat(220), 6),
				good,
			},
		},
	},
	check(headers, context) {
		const { items } = itemsOf(headers);
		let total = 0;
		for (const header of items) {
			const name = header.get("HeaderName");
			const value = header.get("HeaderValue");
			if (name) checkName(name, header, context);
			const length = value?.isHidden ? 0 : (value?.string?.length ?? 0);
			total += length + (name?.string?.length ?? 0);
			if (!value || length <= MAX_VALUE_CHARACTERS) continue;
			context.report("InvalidArgument/custom-header-value", value, {
				message: `The value of the header ${quote(name?.string ?? "")} has ${length} characters; at most ${MAX_VALUE_CHARACTERS} are allowed`,
			});
		}
		if (total <= MAX_TOTAL_CHARACTERS) return;
		context.report("InvalidArgument/custom-header-total", headers, {
			message: `The custom headers of this origin have ${total} characters together; at most ${MAX_TOTAL_CHARACTERS} are allowed`,
		});
	},
};

function checkName(place: Cursor, header: Cursor, { report }: RuleContext): void {
	const name = literalText(place);
	if (name === undefined) return;
	const folded = name.toLowerCase();
	if (name === "" || name.length > MAX_NAME_CHARACTERS) {
		report("InvalidArgument/custom-header-name", place, {
			message:
				name === ""
					? "The name of this custom header is empty"
					: `The name of this custom header has ${name.length} characters; at most ${MAX_NAME_CHARACTERS} are allowed`,
		});
	} else if (FORBIDDEN.has(folded) || FORBIDDEN_PREFIX.test(name)) {
		report("InvalidArgument/custom-header-forbidden", place, {
			message: `The header ${quote(name)} is CloudFront's own and cannot be a custom header`,
			...removeItemFix(header, "Take the header out"),
		});
	} else if (folded === PERHAPS_FORBIDDEN) {
		report("InvalidArgument/custom-header-forbidden", place, {
			message: `CloudFront probably refuses the header ${quote(name)} as a custom header`,
			severity: "warning",
		});
	} else if (!TOKEN.test(name)) {
		report("InvalidArgument/custom-header-name", place, {
			message: `CloudFront probably refuses ${quote(name)}: it has characters that no header name has`,
			severity: "warning",
		});
	}
}
