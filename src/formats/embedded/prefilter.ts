/** Words of which a text that holds a config, or CloudFront's refusal of one, has at least one in any spelling. */
const SIGNATURE_TEXT =
	/distribution[_-]?(?:config|list|summary)|caller[_-]?reference|cache[_-]?behaviors?|viewer[_-]?certificate|price[_-]?class|ErrorResponse|cloudfront/i;

/** Whether it is worth the while to look for a config in a text. Costs one pass over it. */
export function canContainConfig(text: string): boolean {
	return SIGNATURE_TEXT.test(text);
}
