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
			title: "The origin's name can pass to somebody else",
			why: "At this provider names are free again once their site is deleted, and whoever registers the name next serves your viewers under your domain. Remove the origin here before you delete the site there, or give the origin a name in a domain of your own. Names of Elastic Beanstalk that AWS chose at random are hard to get by intent.",
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
			message: `If ${quote(host)} is ever given up at ${PROVIDERS[domain]}, somebody else can take the name and answer your viewers`,
		});
	},
};
