// A made-up account with many distributions, as `aws cloudfront list-distributions` prints it.

const BRANDS = ["alder", "birch", "cedar", "elm", "fir", "hazel", "juniper", "larch", "maple", "oak", "pine", "willow"];
const USES = [
	{ name: "shop", comment: "Shop", behaviors: ["cart/*", "api/*", "static/*"] },
	{ name: "media", comment: "Pictures and video", behaviors: ["video/*"] },
	{ name: "api", comment: "Public API", behaviors: [] },
	{ name: "docs", comment: "Handbook", behaviors: ["search/*"] },
	{ name: "www", comment: "Company site", behaviors: ["news/*", "images/*"] },
];
const STAGES = ["production", "staging", "preview"];
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const YEAR_2024 = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * @param {number} count how many distributions
 * @returns {string} JSON; the same for the same count
 */
export function sampleList(count) {
	const random = randomFrom(7);
	const Items = Array.from({ length: count }, (_, index) => summary(index, random));
	const DistributionList = { Marker: "", MaxItems: count, IsTruncated: false, Quantity: count, Items };
	return JSON.stringify({ DistributionList }, null, 4);
}

/**
 * @param {number} index
 * @param {(below: number) => number} random
 */
function summary(index, random) {
	const use = USES[random(USES.length)] ?? USES[0];
	const brand = BRANDS[random(BRANDS.length)];
	const stage = STAGES[Math.max(0, random(6) - 3)];
	const id = `E${word(13, random)}`;
	const host = `${stage === "production" ? "" : `${stage}.`}${use?.name}.${brand}.example`;
	const isOwn = random(5) > 0;
	const behavior = {
		TargetOriginId: "web",
		ViewerProtocolPolicy: random(9) === 0 ? "allow-all" : "redirect-to-https",
		CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
		Compress: random(4) > 0,
		AllowedMethods: pair(["HEAD", "GET"], { CachedMethods: pair(["HEAD", "GET"]) }),
		SmoothStreaming: false,
		LambdaFunctionAssociations: pair([]),
		FieldLevelEncryptionId: "",
	};
	return {
		Id: id,
		ARN: `arn:aws:cloudfront::111122223333:distribution/${id}`,
		Status: random(40) === 0 ? "InProgress" : "Deployed",
		LastModifiedTime: new Date(YEAR_2024 + (index % 900) * DAY + random(DAY)).toISOString(),
		DomainName: `d${word(13, random).toLowerCase()}.cloudfront.net`,
		Aliases: pair(isOwn ? [host, ...(random(3) === 0 ? [`cdn.${host}`] : [])] : []),
		Origins: pair(["web", ...(random(3) === 0 ? ["standby"] : [])].map((name) => origin(name, host))),
		OriginGroups: pair([]),
		DefaultCacheBehavior: behavior,
		CacheBehaviors: pair(use?.behaviors.map((PathPattern) => ({ PathPattern, ...behavior })) ?? []),
		CustomErrorResponses: pair([]),
		Comment: `${use?.comment} of ${brand?.replace(/^./, (first) => first.toUpperCase())}, ${stage}`,
		PriceClass: random(3) === 0 ? "PriceClass_100" : "PriceClass_All",
		Enabled: random(12) > 0,
		ViewerCertificate: isOwn ? ownCertificate(random) : { CloudFrontDefaultCertificate: true },
		Restrictions: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
		WebACLId: "",
		HttpVersion: random(2) === 0 ? "http2" : "http2and3",
		IsIPV6Enabled: true,
		Staging: false,
	};
}

/**
 * @param {string} name
 * @param {string} host
 */
function origin(name, host) {
	return {
		Id: name,
		DomainName: `${name}.origin.${host}`,
		OriginPath: "",
		CustomHeaders: pair([]),
		CustomOriginConfig: {
			HTTPPort: 80,
			HTTPSPort: 443,
			OriginProtocolPolicy: "https-only",
			OriginSslProtocols: pair(["TLSv1.2"]),
			OriginReadTimeout: 30,
			OriginKeepaliveTimeout: 5,
		},
		ConnectionAttempts: 3,
		ConnectionTimeout: 10,
		OriginShield: { Enabled: false },
	};
}

/** @param {(below: number) => number} random */
function ownCertificate(random) {
	return {
		ACMCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
		SSLSupportMethod: "sni-only",
		MinimumProtocolVersion: random(6) === 0 ? "TLSv1.1_2016" : "TLSv1.2_2021",
	};
}

/**
 * @param {unknown[]} items
 * @param {object} [more] members besides
 */
function pair(items, more = {}) {
	return { Quantity: items.length, ...(items.length > 0 && { Items: items }), ...more };
}

/**
 * @param {number} length
 * @param {(below: number) => number} random
 */
function word(length, random) {
	return Array.from({ length }, () => ALPHABET[random(ALPHABET.length)]).join("");
}

/**
 * Numbers that look random and are the same every time.
 * @param {number} seed
 * @returns {(below: number) => number} a whole number from 0 on, less than the one given
 */
function randomFrom(seed) {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
