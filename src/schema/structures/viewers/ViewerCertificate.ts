import { defineStructure } from "../../definitions";

export const ViewerCertificate = defineStructure({
	name: "ViewerCertificate",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Certificate that viewers get over HTTPS, and the TLS versions they may use.",
		more: "Set exactly one source: [[ViewerCertificate.CloudFrontDefaultCertificate]] `true`, [[ViewerCertificate.ACMCertificateArn]] or [[ViewerCertificate.IAMCertificateId]]. A custom certificate also needs [[ViewerCertificate.SSLSupportMethod]] and should have [[ViewerCertificate.MinimumProtocolVersion]]. It does not force HTTPS; [[CacheBehavior.ViewerProtocolPolicy]] does. For TLS to origins use [[CustomOriginConfig.OriginSslProtocols]].",
		watch: [
			"CloudFront refuses two sources or none with [[error:InvalidViewerCertificate]]. It accepts `CloudFrontDefaultCertificate` `false` with an ARN or id; AWS itself returns that.",
			"The certificate must cover each name in [[DistributionConfig.Aliases]]. A wildcard covers one label: `*.example.com` covers `a.example.com`, but not `example.com` or `a.b.example.com`.",
			"With the default certificate CloudFront allows TLS 1.0, whichever policy is set.",
			"When you change from a custom to the default certificate, the aliases lose HTTPS. For a distribution in use AWS recommends a new distribution instead.",
		],
		absent: "The default certificate with the policy `TLSv1`. On update always send it.",
		versions:
			"2015-09-17 replaced the single members by the pair Certificate and CertificateSource. 2016-01-28 restored them, added ACMCertificateArn, and deprecated the pair.",
	},
	members: {
		CloudFrontDefaultCertificate: {
			type: "boolean",
			deprecated: { "2014-05-31": false, "2015-09-17": true, "2016-01-28": false },
			doc: {
				line: "Whether viewers get CloudFront's default certificate, valid for the `cloudfront.net` name.",
				more: "For a distribution without aliases. CloudFront then sets [[ViewerCertificate.MinimumProtocolVersion]] to `TLSv1`, whichever value you send, so it offers TLS 1.0 and 3DES. A stricter policy requires an alias and a custom certificate.",
				watch: [
					"CloudFront refuses `true` with an ARN or id, and `false` without either, with [[error:InvalidViewerCertificate]].",
					"Names in [[DistributionConfig.Aliases]] need a custom certificate. For added names CloudFront enforces that since April 2019.",
					"The documentation says to omit [[ViewerCertificate.SSLSupportMethod]] with it. Configs that AWS returns may have `vip` here; that is not an error.",
				],
				absent: "`false` with an ARN or id; `true` without the whole ViewerCertificate.",
				versions: "Marked deprecated in 2015-09-17 and the first model of 2016-01-28; not before and not since.",
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
					"IAM does not renew certificates. Each upload gets a new id and needs an update here before the old certificate expires.",
					"Not allowed with [[ViewerCertificate.ACMCertificateArn]] or the default certificate. Needs [[ViewerCertificate.SSLSupportMethod]].",
				],
				absent: "The certificate comes from ACM or is the default one.",
				versions: "Marked deprecated in 2015-09-17 and the first model of 2016-01-28, not since. AWS recommends ACM.",
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
				more: "Request or import the certificate in us-east-1, wherever the origins are. It must be valid, have its full chain, and come from a CA that viewers trust; CloudFront refuses self-signed ones. ACM renews certificates that it issued. You must import an imported certificate again before it expires.",
				watch: [
					"CloudFront refuses another Region, an ARN that does not exist, an expired certificate and an incomplete chain with the same [[error:InvalidViewerCertificate]].",
					"Not the ARN of an IAM server certificate. For that set its id in [[ViewerCertificate.IAMCertificateId]], which is not allowed with this member.",
					"Needs [[ViewerCertificate.SSLSupportMethod]].",
				],
				absent: "The certificate comes from IAM or is the default one.",
				limits: "One certificate per distribution. Keys: ECDSA P-256; RSA up to 4096 bits (2048 in 2023).",
				example: "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
			},
		},
		SSLSupportMethod: {
			type: "string",
			enum: "SSLSupportMethod",
			doc: {
				line: "How CloudFront serves a custom certificate: by SNI or on dedicated IP addresses.",
				more: "With `sni-only` CloudFront selects the distribution by the host name in the TLS handshake (SNI). Current browsers and HTTP clients send it. Very old ones, such as Internet Explorer on Windows XP, do not, and CloudFront drops their connection. `vip` uses dedicated IP addresses at each edge location, so every client can connect, for a fixed monthly fee while the distribution is enabled. `static-ip` is only available by arrangement with AWS.",
				watch: [
					"`vip` allows only `SSLv3` and `TLSv1` unless AWS Support enabled more ([[error:InvalidMinimumProtocolVersion]]). `sni-only` allows `TLSv1` and all later policies, but not `SSLv3` ([[error:InvalidProtocolSettings]]).",
					"CloudFront refuses an ARN or id without it with [[error:InvalidViewerCertificate]], and an empty string with `MalformedXML`.",
					"A change from `vip` to `sni-only` ends the fee and refuses clients without SNI.",
					"HTTP/2 and HTTP/3 require SNI. Clients without SNI use HTTP/1.1 ([[DistributionConfig.HttpVersion]]).",
				],
				absent: "Allowed only with the default certificate.",
				limits:
					"2 certificates with dedicated IP addresses per account by default, else [[error:TooManyCertificates]].",
				example: "sni-only",
			},
		},
		MinimumProtocolVersion: {
			type: "string",
			since: "2014-10-21",
			released: "2014-11-06",
			enum: "MinimumProtocolVersion",
			doc: {
				line: "Security policy for viewers: the oldest TLS version that CloudFront accepts, and its ciphers.",
				more: "A name gives the oldest TLS version and the year of the policy. The two without a year are the oldest: `TLSv1` allows TLS 1.0 with 3DES, `SSLv3` also SSL 3.0 and RC4. `TLSv1_2016` drops 3DES, `TLSv1.1_2016` TLS 1.0, `TLSv1.2_2018` TLS 1.1 and CBC with SHA-1, `TLSv1.2_2019` RSA key exchange, `TLSv1.2_2021` the other CBC ciphers, `TLSv1.2_2025` ChaCha20-Poly1305. `TLSv1.3_2025` allows TLS 1.3 only. All of them accept TLS 1.3, and with it hybrid post-quantum key exchange when the viewer offers it; TLS 1.2 has none.",
				watch: [
					"`sni-only` needs `TLSv1` or later, not `SSLv3` ([[error:InvalidProtocolSettings]]). `vip` allows only `SSLv3` or `TLSv1` unless AWS Support enabled more ([[error:InvalidMinimumProtocolVersion]]).",
					"With the default certificate CloudFront sets `TLSv1`, whichever value you send.",
					"`TLSv1` and `TLSv1_2016` differ. Plain `TLSv1.1` and `TLSv1.2` are not values here, only in [[OriginSslProtocols.Items]].",
					"Raising it refuses older clients. Security Hub requires `TLSv1.2_2021`, `TLSv1.2_2025` or `TLSv1.3_2025`.",
				],
				absent:
					"With the default certificate `TLSv1`. With a custom certificate it is optional, but the effective policy is not documented. Set it.",
				versions:
					"`TLSv1_2016`, `TLSv1.1_2016` and `TLSv1.2_2018` were added to 2017-03-25 on 2017-10-26; older models of that version lack them. AWS recommended `TLSv1.1_2016` in 2017, `TLSv1.2_2021` from June 2021.",
				example: "TLSv1.2_2021",
			},
		},
		Certificate: {
			type: "string",
			since: "2015-09-17",
			released: "2015-12-17",
			deprecated: { "2015-09-17": false, "2016-01-28": true },
			doc: {
				line: "The certificate in the deprecated pair: an ACM ARN or an IAM id, as CertificateSource states.",
				watch: [
					"AWS still returns the pair together with the newer members. Edit the newer member and remove the pair. Otherwise the two contradict each other (inferred).",
				],
				absent: "Recommended; use the newer members.",
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
				line: "Source of the certificate in the deprecated pair: CloudFront (default certificate), IAM or ACM.",
				watch: ["CloudFront refused it together with the newer members in one report, although AWS returns both."],
				absent: "Recommended; use the newer members.",
				versions: "Deprecated from February 2016, within 2016-01-28.",
				instead:
					"[[ViewerCertificate.ACMCertificateArn]], [[ViewerCertificate.IAMCertificateId]] or [[ViewerCertificate.CloudFrontDefaultCertificate]]",
				example: "acm",
			},
		},
	},
});
