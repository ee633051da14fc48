import { getOriginHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

/** Providers that give the name of a deleted site to whoever asks for it next. */
const PROVIDERS: { readonly [domain: string]: string } = {
	"elasticbeanstalk.com": "AWS Elastic Beanstalk",
	"herokuapp.com": "Heroku",
	"azurewebsites.net": "Azure App Service",
	"github.io": "GitHub Pages",
};

const exampleOf = (host: string) =>
	`{ "Id": "a", "DomainName": "${host}", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" } }`;

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	cases: {
		"dangling-custom-origin": {
			severity: "info",
			title: "Someone else can take over the origin's name",
			why: "This provider releases a name when its site is deleted, and whoever registers it next serves your viewers. Remove the origin before you delete the site, or use your own domain name for the origin. Random names that Elastic Beanstalk chose are practically impossible to re-register on purpose.",
			basis: "inferred",
			source: "Common knowledge on subdomain takeover",
			example: { bad: exampleOf("shop-of-example.herokuapp.com"), good: exampleOf("shop-origin.example.com") },
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		const domain = Object.keys(PROVIDERS).find((one) => host?.endsWith(`.${one}`));
		if (!host || !domain) return;
		report("dangling-custom-origin", origin.get("DomainName") ?? origin, {
			message: `If you delete ${quote(host)} at ${PROVIDERS[domain]}, someone else can take the name and serve your viewers`,
		});
	},
};
