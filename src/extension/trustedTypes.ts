/** What of Trusted Types this module needs; where a browser has none, its policy already refuses foreign scripts. */
interface TrustedTypes {
	createPolicy(name: "default", rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * The pages' policy lets no text become markup, script or the address of a script. This makes the one exception:
 * workers of the extension's own.
 */
export function trustOwnWorkers(): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	trustedTypes?.createPolicy("default", {
		createScriptURL: (url) => {
			// A blob's origin is the page's too, but its address does not begin like that.
			if (new URL(url, location.href).href.startsWith(`${location.origin}/`)) return url;
			throw new TypeError(`${url} is no script of the extension`);
		},
	});
}
