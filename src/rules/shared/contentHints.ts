/** Only so much of a pattern is looked at; the API takes 255 characters. */
const LONGEST = 300;

const STATIC_FILE =
	/\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|webm|mov|m4[av]|ogg|pdf|zip|wasm)\*?$/i;
const STATIC_FOLDER = /^\/?(?:_next\/static|static|assets|images?|img|css|js|fonts?|media|public|dist|build)\//i;
const FONT = /\.(?:woff2?|ttf|otf|eot)\*?$|(?:^|\/)fonts?\//i;
const SIGN_IN =
	/(?:^|[/*])(?:log-?in|log-?out|sign-?(?:in|up|out)|auth|oauth2?|sso|sessions?|accounts?|cart|checkout|admin|wp-(?:admin|login)[\w.-]*)(?:$|[/*.?])/i;
const API = /(?:^|[/*])(?:api|graphql|rest|rpc|v\d+)(?:$|[/*])/i;

/** Whether a path pattern is for files that are deployed and not computed, by their extension or folder. */
export function isStatic(pattern: string | undefined): boolean {
	const text = pattern?.slice(0, LONGEST) ?? "";
	return STATIC_FILE.test(text) || STATIC_FOLDER.test(text);
}

/** Whether a path pattern is for fonts, which browsers fetch from another site only with its consent (CORS). */
export function isFont(pattern: string | undefined): boolean {
	return FONT.test(pattern?.slice(0, LONGEST) ?? "");
}

/** Whether a path pattern is for signing in or for pages of a signed-in user. */
export function isSignIn(pattern: string | undefined): boolean {
	return SIGN_IN.test(pattern?.slice(0, LONGEST) ?? "");
}

/** Whether a path pattern is for an interface that programs call. */
export function isApi(pattern: string | undefined): boolean {
	return API.test(pattern?.slice(0, LONGEST) ?? "");
}
