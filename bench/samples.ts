import type { Document } from "../src/document/document";
import type { Value } from "../src/document/value";
import { read } from "../src/formats/read";
import { write } from "../src/formats/write";
import { bases } from "../test/rules/bases";

type Config = { [member: string]: Value };

/** A config with that many cache behaviors, each with a pattern of its own. */
export function configWith(behaviors: number): Config {
	const config = structuredClone(bases.classic.config) as unknown as {
		CacheBehaviors: { Quantity: number; Items: Config[] };
	};
	const [first] = config.CacheBehaviors.Items;
	config.CacheBehaviors.Items = Array.from({ length: behaviors }, (_, index) => ({
		...first,
		PathPattern: `section-${index}/*/images/*.jpg`,
	}));
	config.CacheBehaviors.Quantity = behaviors;
	return config as unknown as Config;
}

/** A config with that many cache behaviors and origins. */
export function giantConfig(behaviors: number, origins = 500): Config {
	const config = configWith(behaviors) as unknown as {
		Origins: { Quantity: number; Items: Config[] };
		CacheBehaviors: { Items: Config[] };
	};
	const [first] = config.Origins.Items;
	config.Origins.Items = Array.from({ length: origins }, (_, index) => ({ ...first, Id: `origin-${index}` }));
	config.Origins.Quantity = origins;
	for (const [index, one] of config.CacheBehaviors.Items.entries()) one.TargetOriginId = `origin-${index % origins}`;
	return config as unknown as Config;
}

/** What ListDistributions answers for that many distributions, in boto3's names: about 9 KB of XML for each. */
export function listOf(distributions: number): Config {
	const { CallerReference: _, Logging: __, DefaultRootObject: ___, ...summary } = configWith(3);
	return {
		DistributionList: {
			Marker: "",
			MaxItems: distributions,
			IsTruncated: false,
			Quantity: distributions,
			Items: Array.from({ length: distributions }, (_, index) => ({
				Id: `E${String(index).padStart(13, "0")}`,
				ARN: `arn:aws:cloudfront::111122223333:distribution/E${String(index).padStart(13, "0")}`,
				Status: "Deployed",
				LastModifiedTime: "2017-10-26T09:14:02.655Z",
				DomainName: `d${index}.cloudfront.net`,
				...summary,
			})),
		},
	};
}

/** The document that a value written as JSON reads as. */
export function documentOf(value: Value): Document {
	const [document] = read(JSON.stringify(value), { format: "json" }).documents;
	if (!document) throw new Error("The sample does not read");
	return document;
}

/** A value in each of the three formats. */
export function spellings(value: Value): { xml: string; python: string; json: string } {
	const document = documentOf(value);
	return {
		xml: write(document, "xml").text,
		python: write(document, "python").text,
		json: JSON.stringify(value, null, 4),
	};
}
