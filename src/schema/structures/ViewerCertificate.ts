import { structure } from "../define";

export const ViewerCertificate = structure({
	name: "ViewerCertificate",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		CloudFrontDefaultCertificate: {
			type: "boolean",
			deprecated: { "2014-05-31": false, "2015-09-17": true, "2016-01-28": false },
			doc: { line: "" },
		},
		IAMCertificateId: {
			type: "string",
			deprecated: { "2014-05-31": false, "2015-09-17": true, "2016-01-28": false },
			min: { "2014-05-31": null, "2020-05-31": 0 },
			max: { "2014-05-31": null, "2020-05-31": 32 },
			doc: { line: "" },
		},
		ACMCertificateArn: {
			type: "string",
			since: "2016-01-28",
			released: "2016-02-09",
			doc: { line: "" },
		},
		SSLSupportMethod: {
			type: "string",
			enum: "SSLSupportMethod",
			doc: { line: "" },
		},
		MinimumProtocolVersion: {
			type: "string",
			since: "2014-10-21",
			released: "2014-11-06",
			enum: "MinimumProtocolVersion",
			doc: { line: "" },
		},
		Certificate: {
			type: "string",
			since: "2015-09-17",
			released: "2015-12-17",
			deprecated: { "2015-09-17": false, "2016-01-28": true },
			doc: { line: "" },
		},
		CertificateSource: {
			type: "string",
			since: "2015-09-17",
			released: "2015-12-17",
			enum: "CertificateSource",
			deprecated: { "2015-09-17": false, "2016-01-28": true },
			doc: { line: "" },
		},
	},
});
