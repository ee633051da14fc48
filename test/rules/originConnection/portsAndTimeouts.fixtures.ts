import { bend } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = "Origins.Items[1].CustomOriginConfig";

export const fixtures: Fixture[] = [
	{
		name: "ports",
		base: "classic",
		format: "xml",
		change: bend({ [`${CUSTOM}.HTTPPort`]: 81, [`${CUSTOM}.HTTPSPort`]: 70000 }),
		findings: [`InvalidArgument/http-port ${CUSTOM}.HTTPPort`, `InvalidArgument/https-port ${CUSTOM}.HTTPSPort`],
		also: ["http-port-ignored Origins.Items[1].CustomOriginConfig.HTTPPort"],
	},
	{
		name: "timeouts below and above",
		base: "classic",
		format: "python",
		change: bend({ [`${CUSTOM}.OriginReadTimeout`]: 0, [`${CUSTOM}.OriginKeepaliveTimeout`]: 300 }),
		findings: [
			`InvalidOriginReadTimeout/range ${CUSTOM}.OriginReadTimeout`,
			`InvalidOriginKeepaliveTimeout/range ${CUSTOM}.OriginKeepaliveTimeout`,
		],
	},
	{
		name: "a timeout above what was allowed then, one above today's default quota",
		base: "classic",
		change: bend({ [`${CUSTOM}.OriginReadTimeout`]: 90, [`${CUSTOM}.OriginKeepaliveTimeout`]: 600 }),
		findings: [
			`InvalidOriginReadTimeout/range ${CUSTOM}.OriginReadTimeout`,
			`InvalidOriginKeepaliveTimeout/range ${CUSTOM}.OriginKeepaliveTimeout`,
		],
		also: ["slow-504 Origins.Items[1].CustomOriginConfig.OriginReadTimeout"],
	},
	{
		name: "attempts and connections",
		base: "modern",
		format: "xml",
		change: bend({ "Origins.Items[0].ConnectionAttempts": 4, "Origins.Items[0].ConnectionTimeout": 0 }),
		findings: [
			"InvalidArgument/connection-attempts Origins.Items[0].ConnectionAttempts",
			"InvalidArgument/connection-timeout Origins.Items[0].ConnectionTimeout",
		],
	},
	{
		name: "a response in less time than a packet",
		base: "modern",
		format: "python",
		change: bend({
			"Origins.Items[0].ResponseCompletionTimeout": 20,
			"Origins.Items[1].ResponseCompletionTimeout": 20,
			"Origins.Items[1].S3OriginConfig.OriginReadTimeout": 10,
		}),
		findings: ["InvalidArgument/response-completion-timeout Origins.Items[0].ResponseCompletionTimeout"],
	},
	{
		name: "no TLS version",
		base: "classic",
		format: "xml",
		change: bend({ [`${CUSTOM}.OriginSslProtocols`]: { Quantity: 0 } }),
		findings: [`InvalidArgument/origin-ssl-protocols-empty ${CUSTOM}.OriginSslProtocols`],
	},
	{
		name: "the ends of all ranges",
		base: "classic",
		change: bend({
			[`${CUSTOM}.HTTPPort`]: 1024,
			[`${CUSTOM}.HTTPSPort`]: 65535,
			[`${CUSTOM}.OriginReadTimeout`]: 4,
			[`${CUSTOM}.OriginKeepaliveTimeout`]: 60,
		}),
		findings: [],
		also: ["http-port-ignored Origins.Items[1].CustomOriginConfig.HTTPPort"],
	},
	{
		name: "numbers that only the program knows",
		base: "classic",
		format: "python",
		changeText: (text) =>
			text
				.replace("'HTTPPort': 80", "'HTTPPort': port")
				.replace("'OriginReadTimeout': 30", "'OriginReadTimeout': wait"),
		findings: [],
	},
];
