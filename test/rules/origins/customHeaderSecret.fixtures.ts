import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const HEADERS = "Origins.Items[1].CustomHeaders";
const header = (name: string, value: string) => bend({ [HEADERS]: pair({ HeaderName: name, HeaderValue: value }) });

export const fixtures: Fixture[] = [
	{
		name: "a header that proves the sender",
		base: "classic",
		format: "xml",
		change: header("X-Origin-Verify", "k9wPq2x7Lm4Zt8Rb"),
		findings: [`secret-in-custom-header ${HEADERS}.Items[0].HeaderValue`],
	},
	{
		name: "credentials under a harmless name",
		base: "modern",
		format: "python",
		change: header("X-Upstream", "Basic c2l0ZTpvcGVuIHNlc2FtZQ=="),
		findings: [`secret-in-custom-header ${HEADERS}.Items[0].HeaderValue`],
	},
	{
		name: "a value that a program fills in",
		base: "classic",
		format: "python",
		change: header("X-Origin-Verify", "k9wPq2x7Lm4Zt8Rb"),
		changeText: (text) => text.replace("'k9wPq2x7Lm4Zt8Rb'", 'os.environ["SECRET"]'),
		findings: [],
	},
	{ name: "a placeholder", base: "classic", change: header("X-Api-Key", "<your key here>"), findings: [] },
	{ name: "a header that names the site", base: "classic", change: header("X-Site", "www.example.com"), findings: [] },
];
