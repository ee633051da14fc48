import { defineStructure } from "../../definitions";

export const ViewerCertificate = defineStructure({
	name: "ViewerCertificate",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "The certificate that viewers see over HTTPS, and the TLS versions they may use.",
		more: "Exactly one source: [[ViewerCertificate.CloudFrontDefaultCertificate]] true, [[ViewerCertificate.ACMCertificateArn]], or [[ViewerCertificate.IAMCertificateId]]. A certificate of your own also needs [[ViewerCertificate.SSLSupportMethod]], and should state [[ViewerCertificate.MinimumProtocolVersion]]. It forces nobody to HTTPS: [[CacheBehavior.ViewerProtocolPolicy]] does. TLS toward origins: [[CustomOriginConfig.OriginSslProtocols]].",
		watch: [
			"Two sources or none: [[error:InvalidViewerCertificate]]. `CloudFrontDefaultCertificate` false beside an ARN or id is tolerated; AWS itself returns it so.",
			"The certificate must cover each name in [[DistributionConfig.Aliases]]. A wildcard covers one label: `*.example.com` fits `a.example.com`, neither `example.com` nor `a.b.example.com`.",
			"With the default certificate TLS 1.0 stays allowed, whatever the other members say.",
			"Going from your own certificate to the default one takes HTTPS away from the aliases; for a distribution in use AWS advises a new one instead.",
		],
		absent: "The default certificate with the policy `TLSv1`. On update, always send it.",
		versions:
			"2015-09-17 brought the pair Certificate and CertificateSource in place of the single members; 2016-01-28 went back to those, adding ACMCertificateArn, and deprecated the pair.",
	},
	members: {
		CloudFrontDefaultCertificate: {
			type: "boolean",
			deprecated: { "2014-05-31": false, "2015-09-17": true, "2016-01-28": false },
			doc: {
				line: "Whether viewers get CloudFront's own certificate, valid for the `cloudfront.net` name.",
				more: "Right for a distribution without aliases. CloudFront then sets [[ViewerCertificate.MinimumProtocolVersion]] to `TLSv1`, whatever is written there: TLS 1.0 and 3DES stay on offer. A stricter policy takes an alias and a certificate of your own.",
				watch: [
					"`true` beside an ARN or id, or `false` with neither: [[error:InvalidViewerCertificate]].",
					"Names in [[DistributionConfig.Aliases]] need a certificate of your own, enforced for added names since April 2019.",
					"AWS documents that [[ViewerCertificate.SSLSupportMethod]] should be left out with it; configurations that AWS returns may carry `vip` here all the same. That is no error.",
				],
				absent: "`false` when an ARN or id is given; without the whole ViewerCertificate, `true`.",
				versions: "Marked deprecated in 2015-09-17 and the first model of 2016-01-28; valid before and since.",
				example: "true",
			},
		},
		IAMCertificateId: {
			type: "string",
			deprecated: { "2014-05-31": false, "2015-09-17": true, "2016-01-28": false },
			min: { "2014-05-31": null, "2020-05-31": 0 },
			max: { "2014-05-31": null, "2020-05-31": 32 },
			doc: {
				line: "Id of a certificate in the IAM certificate store.",
				watch: [
					"Use the certificate's id (`ServerCertificateId`), which usually begins with `AS`, not its ARN or name.",
					"The certificate must have been uploaded with a path that begins with `/cloudfront/`.",
					"IAM renews nothing: each new upload gets a new id and needs an update here before the old certificate expires.",
					"Excludes [[ViewerCertificate.ACMCertificateArn]] and the default certificate; needs [[ViewerCertificate.SSLSupportMethod]].",
				],
				absent: "The certificate comes from ACM, or is the default one.",
				versions: "Marked deprecated in 2015-09-17 and the first model of 2016-01-28; valid since. AWS recommends ACM.",
				instead: "[[ViewerCertificate.ACMCertificateArn]]",
				example: "ASCAEXAMPLEID12345678",
			},
		},
		ACMCertificateArn: {
			type: "string",
			since: "2016-01-28",
			released: "2016-02-09",
			doc: {
				line: "ARN of a certificate in AWS Certificate Manager, in us-east-1.",
				more: "Requested in or imported into us-east-1, wherever the origins are. It has to be valid, with its full chain, and from an authority that viewers trust: self-signed ones are refused. ACM renews what it issued; an imported certificate must be imported anew in time.",
				watch: [
					"[[error:InvalidViewerCertificate]] is the one answer for another Region, an ARN that does not exist, an expired certificate and an incomplete chain.",
					"Not the ARN of an IAM server certificate: that goes by its id to [[ViewerCertificate.IAMCertificateId]], which excludes this.",
					"Needs [[ViewerCertificate.SSLSupportMethod]].",
				],
				absent: "The certificate comes from IAM, or is the default one.",
				limits: "One certificate per distribution. Keys: EC P-256; RSA up to 2048 bits in 2023, up to 4096 today.",
				example: "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
			},
		},
		SSLSupportMethod: {
			type: "string",
			enum: "SSLSupportMethod",
			doc: {
				line: "How viewers reach a certificate of your own: by SNI, or on dedicated IP addresses.",
				more: "`sni-only` tells distributions apart by the host name in the TLS handshake (SNI). Current browsers and HTTP clients send it; very old ones, such as Internet Explorer on Windows XP, do not: CloudFront drops their connection. `vip` gives the certificate dedicated IP addresses at each edge, so any client gets it, for a fixed monthly fee while the distribution is enabled. `static-ip` is by arrangement with AWS only.",
				watch: [
					"`vip` goes with `SSLv3` and `TLSv1` only, unless AWS Support enabled more: [[error:InvalidMinimumProtocolVersion]]. `sni-only` goes with `TLSv1` and all later ones, never `SSLv3`: [[error:InvalidProtocolSettings]].",
					"Missing with an ARN or id: [[error:InvalidViewerCertificate]]. Empty: `MalformedXML`.",
					"From `vip` to `sni-only` ends the fee and cuts off clients without SNI.",
					"HTTP/2 and HTTP/3 need SNI; other clients stay on HTTP/1.1 ([[DistributionConfig.HttpVersion]]).",
				],
				absent: "Right with the default certificate only.",
				limits:
					"Certificates with dedicated IP addresses: 2 per account by default, adjustable: [[error:TooManyCertificates]].",
				example: "sni-only",
			},
		},
		MinimumProtocolVersion: {
			type: "string",
			since: "2014-10-21",
			released: "2014-11-06",
			enum: "MinimumProtocolVersion",
			doc: {
				line: "Security policy for viewers: the oldest TLS version accepted, and the ciphers offered.",
				more: "A name gives the oldest TLS version and the year of the policy. The two without a year are the oldest: `TLSv1` allows TLS 1.0 with 3DES, `SSLv3` also SSL 3.0 and RC4. `TLSv1_2016` drops 3DES, `TLSv1.1_2016` TLS 1.0, `TLSv1.2_2018` TLS 1.1 and CBC with SHA-1, `TLSv1.2_2019` RSA key exchange, `TLSv1.2_2021` the other CBC ciphers, `TLSv1.2_2025` ChaCha20-Poly1305. `TLSv1.3_2025` allows TLS 1.3 only. All of them accept TLS 1.3, and with it hybrid post-quantum key exchange when the viewer offers it; TLS 1.2 has none.",
				watch: [
					"With `sni-only`: `TLSv1` or later, not `SSLv3` ([[error:InvalidProtocolSettings]]). With `vip`: only `SSLv3` or `TLSv1`, unless AWS Support enabled more ([[error:InvalidMinimumProtocolVersion]]).",
					"With the default certificate CloudFront sets `TLSv1`, whatever stands here.",
					"`TLSv1` is not `TLSv1_2016`, and plain `TLSv1.1` or `TLSv1.2` are no values here, only in [[OriginSslProtocols.Items]].",
					"Raising it refuses older clients. Security Hub wants `TLSv1.2_2021`, `TLSv1.2_2025` or `TLSv1.3_2025`.",
				],
				absent:
					"Default certificate: `TLSv1`. Your own: it may be left out, but what then holds is not documented. State it.",
				versions:
					"`TLSv1_2016`, `TLSv1.1_2016` and `TLSv1.2_2018` came to 2017-03-25 on 2017-10-26; older models of that version lack them. AWS advised `TLSv1.1_2016` in 2017, `TLSv1.2_2021` from June 2021.",
				example: "TLSv1.2_2021",
			},
		},
		Certificate: {
			type: "string",
			since: "2015-09-17",
			released: "2015-12-17",
			deprecated: { "2015-09-17": false, "2016-01-28": true },
			doc: {
				line: "The certificate by the older pair: its ACM ARN or its IAM id, as CertificateSource tells.",
				watch: [
					"AWS still returns the pair beside the newer members. Edit the newer member and drop the pair: left as it was, the two contradict each other (inferred).",
				],
				absent: "As it should be: the newer members say it all.",
				versions: "Deprecated from February 2016, within 2016-01-28.",
				instead:
					"[[ViewerCertificate.ACMCertificateArn]], [[ViewerCertificate.IAMCertificateId]] or [[ViewerCertificate.CloudFrontDefaultCertificate]]",
				example: "ASCAEXAMPLEID12345678",
			},
		},
		CertificateSource: {
			type: "string",
			since: "2015-09-17",
			released: "2015-12-17",
			enum: "CertificateSource",
			deprecated: { "2015-09-17": false, "2016-01-28": true },
			doc: {
				line: "Where the certificate of the older pair is kept: CloudFront (its default one), IAM or ACM.",
				watch: [
					"Sent together with the newer members it was refused in one report; AWS returns it beside them all the same.",
				],
				absent: "As it should be: the newer members say it all.",
				versions: "Deprecated from February 2016, within 2016-01-28.",
				instead:
					"[[ViewerCertificate.ACMCertificateArn]], [[ViewerCertificate.IAMCertificateId]] or [[ViewerCertificate.CloudFrontDefaultCertificate]]",
				example: "acm",
			},
		},
	},
});
