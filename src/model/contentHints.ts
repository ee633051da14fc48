/** Longest part of a pattern that is searched; the API accepts 255 characters. */
const MAX_SEARCHED_CHARACTERS = 300;

const STATIC_FILE_PATTERN =
	/\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|webm|mov|m4[av]|ogg|pdf|zip|wasm)\*?$/i;
const STATIC_FOLDER_PATTERN =
	/^\/?(?:_next\/static|static|assets|images?|img|css|js|fonts?|media|public|dist|build)\//i;
const FONT_PATTERN = /\.(?:woff2?|ttf|otf|eot)\*?$|(?:^|\/)fonts?\//i;
const SIGN_IN_PATTERN =
	/(?:^|[/*])(?:log-?in|log-?out|sign-?(?:in|up|out)|auth|oauth2?|sso|sessions?|accounts?|cart|checkout|admin|wp-(?:admin|login)[\w.-]*)(?:$|[/*.?])/i;
const API_PATTERN = /(?:^|[/*])(?:api|graphql|rest|rpc|v\d+)(?:$|[/*])/i;

/** Whether a path pattern is for static files, by extension or folder. */
export function isStaticPattern(pattern: string | undefined): boolean {
	const text = pattern?.slice(0, MAX_SEARCHED_CHARACTERS) ?? "";
	return STATIC_FILE_PATTERN.test(text) || STATIC_FOLDER_PATTERN.test(text);
}

/** Whether a path pattern is for fonts, which browsers load from another origin only with CORS. */
export function isFontPattern(pattern: string | undefined): boolean {
	return FONT_PATTERN.test(pattern?.slice(0, MAX_SEARCHED_CHARACTERS) ?? "");
}

/** Whether a path pattern is for sign-in or for pages of a signed-in user. */
export function isSignInPattern(pattern: string | undefined): boolean {
	return SIGN_IN_PATTERN.test(pattern?.slice(0, MAX_SEARCHED_CHARACTERS) ?? "");
}

/** Whether a path pattern is for an API. */
export function isApiPattern(pattern: string | undefined): boolean {
	return API_PATTERN.test(pattern?.slice(0, MAX_SEARCHED_CHARACTERS) ?? "");
}
