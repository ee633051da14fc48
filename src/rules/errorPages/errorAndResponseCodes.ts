import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { isOmitted, isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { proposeFix, setMemberFix } from "../shared/fixBuilders";

const ERROR_CODES = ["400", "403", "404", "405", "414", "416", "500", "501", "502", "503", "504"];
const RESPONSE_CODES = ["200", ...ERROR_CODES];
const bothOrNone = "InvalidArgument";
const source = "API reference 2017-03-25, CustomErrorResponse; refusals reported by users of Terraform";

export const rule: Rule = {
	kind: "rejection",
	on: ["CustomErrorResponses"],
	cases: {
		"InvalidErrorCode/set": {
			severity: "error",
			title: "ErrorCode that cannot be customized",
			why: "[[CustomErrorResponse.ErrorCode]] takes 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 and 504. CloudFront passes other statuses of the origin to the viewer unchanged.",
			basis: "doc",
			source: "API reference 2017-03-25, CustomErrorResponse; Developer Guide 2023, Custom error responses",
			error: { code: "InvalidArgument", modelled: "InvalidErrorCode" },
			wireMessage: ["The parameter ErrorCode is invalid."],
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 401, "ErrorCachingMinTTL": 60 }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ErrorCachingMinTTL": 60 }] } }',
			},
		},
		"InvalidErrorCode/duplicate": {
			severity: "warning",
			title: "Two custom error responses for one error code",
			why: "Custom error responses apply to the whole distribution, so each [[CustomErrorResponse.ErrorCode]] needs only one entry. CloudFront may reject two.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomErrorResponse",
			error: "InvalidErrorCode",
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 2, "Items": [{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }, { "ErrorCode": 404, "ErrorCachingMinTTL": 10 }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }] } }',
			},
		},
		"InvalidResponseCode/set": {
			severity: "error",
			title: "ResponseCode that an error page cannot have",
			why: "[[CustomErrorResponse.ResponseCode]] takes 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 and 504. A custom error response cannot redirect; a Lambda function on `origin-response` can.",
			basis: "doc",
			source: "Developer Guide 2023, Custom error responses",
			error: "InvalidResponseCode",
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/moved.html", "ResponseCode": "302" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/moved.html", "ResponseCode": "404" }] } }',
			},
		},
		"InvalidArgument/error-page-without-code": {
			severity: "error",
			title: "Error page without a response code",
			why: "Set both [[CustomErrorResponse.ResponsePagePath]] and [[CustomErrorResponse.ResponseCode]] or neither. CloudFront does not take the code from the error; repeat the error code to keep it.",
			basis: "seen",
			source,
			error: bothOrNone,
			wireMessage: ["Your request must specify both ResponsePagePath and ResponseCode together or none of them."],
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/errors/404.html" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/errors/404.html", "ResponseCode": "404" }] } }',
			},
		},
		"InvalidArgument/error-code-without-page": {
			severity: "error",
			title: "Response code without an error page",
			why: "[[CustomErrorResponse.ResponseCode]] replaces the status of an error only together with the page in [[CustomErrorResponse.ResponsePagePath]]: set both or neither. To change the status alone, use a Lambda function on `origin-response`.",
			basis: "seen",
			source,
			error: bothOrNone,
			wireMessage: [
				"Invalid request provided: CustomErrorResponse: Both or neither of ResponseCode and ResponsePagePath must be specified",
			],
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponseCode": "404" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ErrorCachingMinTTL": 60 }] } }',
			},
		},
	},
	check(responses, context) {
		const seen = new Map<string, Cursor>();
		for (const response of itemsOf(responses).items) {
			checkErrorCode(response, seen, context);
			checkResponseCode(response, context);
			checkBothOrNone(response, context);
		}
	},
};

function checkErrorCode(response: Cursor, seen: Map<string, Cursor>, { report }: RuleContext): void {
	const place = present(response, "ErrorCode");
	const code = trimmedText(place);
	if (!place || code === undefined) return;
	const earlier = seen.get(code);
	if (!ERROR_CODES.includes(code)) {
		report("InvalidErrorCode/set", place, { message: `Error code ${quote(code)} cannot be customized` });
	} else if (earlier) {
		report("InvalidErrorCode/duplicate", place, {
			message: `CloudFront may reject a second entry for error ${code}`,
			related: [{ place: earlier, message: "The earlier entry for this error" }],
		});
	}
	if (!earlier) seen.set(code, place);
}

function checkResponseCode(response: Cursor, { report }: RuleContext): void {
	const place = present(response, "ResponseCode");
	const code = trimmedText(place);
	if (!place || !code || RESPONSE_CODES.includes(code)) return;
	const message = `${quote(code)} is not allowed as ResponseCode: use 200 or an error code that can be customized`;
	report("InvalidResponseCode/set", place, { message });
}

/** Missing is pointed at as an empty member, or else as the entry that lacks it. */
function checkBothOrNone(response: Cursor, { operation, report }: RuleContext): void {
	const page = response.get("ResponsePagePath");
	const code = response.get("ResponseCode");
	if (isSet(page) && (isEmpty(code) || isOmitted(response, "ResponseCode"))) {
		const message = "The error page needs a response code: set both or neither";
		const error = trimmedText(present(response, "ErrorCode")) ?? "";
		report("InvalidArgument/error-page-without-code", code ?? response, {
			message,
			...(ERROR_CODES.includes(error) && setMemberFix(response, "ResponseCode", error)),
		});
	} else if (isSet(code) && (isEmpty(page) || isOmitted(response, "ResponsePagePath"))) {
		const message = "The response code needs an error page: set both or neither";
		// Empty like the page, or left out like it; an update needs both.
		const isUpdate = operation === "update";
		const none = {
			ResponseCode: page || isUpdate ? "" : undefined,
			...(isUpdate && !page && { ResponsePagePath: "" }),
		};
		report("InvalidArgument/error-code-without-page", page ?? response, {
			message,
			...proposeFix("Remove the response code", () => setMembers(response.document, response.node, none)),
		});
	}
}

function isEmpty(place: Cursor | undefined): boolean {
	return place !== undefined && !isSet(place);
}
