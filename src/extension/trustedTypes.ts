/** The part of Trusted Types that is used here. In a browser without it, the content security policy blocks foreign scripts. */
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
			// A blob URL has the same origin, but another beginning.
			if (new URL(url, location.href).href.startsWith(`${location.origin}/`)) return url;
			throw new TypeError(`${url} is no script of the extension`);
		},
	});
}
