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
			title: "Custom header that CloudFront does not allow",
			why: "Custom headers cannot be headers for caching, conditional or range requests or the connection, or headers that CloudFront sets itself. Names that begin with `X-Amz-` or `X-Edge-` are not allowed either. Header names are case-insensitive.",
			example: { bad: example("Host", "api.example.com"), good },
		},
		"InvalidArgument/custom-header-name": {
			...base,
			title: "Invalid custom header name",
			why: "A name has 1 to 256 characters. In HTTP these are letters, digits and a few signs, without spaces or colons; that CloudFront checks this is inferred.",
			example: { bad: example("", "f3b9c1a7"), good },
		},
		"InvalidArgument/custom-header-value": {
			...base,
			title: "Custom header value too long",
			why: "A value can have at most 1,783 characters. This quota cannot be raised.",
			example: { bad: example("X-Origin-Verify", "f3b9c1a7".repeat(223)), good },
		},
		"InvalidArgument/custom-header-total": {
			...base,
			title: "Custom headers of an origin too long together",
			why: "The names and values of all custom headers of one origin can have at most 10,240 characters together. This quota cannot be raised.",
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
			message: `CloudFront does not allow ${quote(name)} as a custom header`,
			...removeItemFix(header, "Remove the header"),
		});
	} else if (folded === PERHAPS_FORBIDDEN) {
		report("InvalidArgument/custom-header-forbidden", place, {
			message: `CloudFront may reject ${quote(name)} as a custom header`,
			severity: "warning",
		});
	} else if (!TOKEN.test(name)) {
		report("InvalidArgument/custom-header-name", place, {
			message: `CloudFront may reject ${quote(name)}: it has characters that header names cannot have`,
			severity: "warning",
		});
	}
}
