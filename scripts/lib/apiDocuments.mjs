// Documents of the CloudFront API, as it sends them.

const NAMESPACE = 'xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"';

/** The distribution that all tests know. */
export const ID = "E1A2B3C4D5";
/** Another, for what must not be mixed up with it. */
export const OTHER_ID = "E6F7G8H9J0";

/**
 * A small DistributionConfig.
 * @param {string} comment
 * @param {number} [quantity] what Aliases say their number is; there is one
 */
export function configXml(comment, quantity = 1) {
	return `<DistributionConfig ${NAMESPACE}><CallerReference>r</CallerReference><Aliases><Quantity>${quantity}</Quantity><Items><CNAME>www.example.com</CNAME></Items></Aliases><Origins><Quantity>1</Quantity><Items><Origin><Id>media</Id><DomainName>media.example.com</DomainName></Origin></Items></Origins><DefaultCacheBehavior><TargetOriginId>media</TargetOriginId><ViewerProtocolPolicy>https-only</ViewerProtocolPolicy></DefaultCacheBehavior><Comment>${comment}</Comment><Enabled>true</Enabled></DistributionConfig>`;
}

/**
 * A distribution, as an update answers.
 * @param {string} config its DistributionConfig, without an XML declaration
 */
export const distributionXml = (config, id = ID) =>
	`<Distribution ${NAMESPACE}><Id>${id}</Id><ARN>arn:aws:cloudfront::1:distribution/${id}</ARN><Status>InProgress</Status><DomainName>d1.cloudfront.net</DomainName>${config}</Distribution>`;

/** A list of distributions. */
export const listXml = (ids = [ID]) => {
	const summaries = ids.map(
		(id) => `<DistributionSummary><Id>${id}</Id><Status>Deployed</Status></DistributionSummary>`,
	);
	return `<DistributionList ${NAMESPACE}><Marker></Marker><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Quantity>${ids.length}</Quantity><Items>${summaries.join("")}</Items></DistributionList>`;
};

/**
 * @param {string} code
 * @param {string} [message]
 */
export const errorXml = (code, message = "The parameter is wrong") =>
	`<ErrorResponse ${NAMESPACE}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;
