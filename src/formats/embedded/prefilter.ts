/** Words of which a text that holds a config, or CloudFront's refusal of one, has at least one in any spelling. */
const SIGNATURE_TEXT =
	/distribution[_-]?(?:config|list|summary)|caller[_-]?reference|cache[_-]?behaviors?|viewer[_-]?certificate|price[_-]?class|ErrorResponse|cloudfront/i;

/** Whether a text may contain a config, so that searching it makes sense. Costs one pass over it. */
export function canContainConfig(text: string): boolean {
	return SIGNATURE_TEXT.test(text);
}
