import { type Config, listOf, set } from "./configs";

/** Two versions of a config, and what each change says in both directions: `effect: sentence`. */
export interface Direction {
	name: string;
	/** Bends the base config into the one version. */
	a?: (config: Config) => void;
	/** Bends that into the other. */
	b: (config: Config) => void;
	there: readonly string[];
	back: readonly string[];
}

export const DEFAULT = "DefaultCacheBehavior";

export const put =
	(path: string, value: unknown) =>
	(config: Config): void =>
		set(config, path, value);

export const items =
	(path: string, ...all: unknown[]) =>
	(config: Config): void =>
		set(config, path, listOf(...all));

export const both =
	(...bends: ((config: Config) => void)[]) =>
	(config: Config): void => {
		for (const bend of bends) bend(config);
	};

/** Gives the default behavior a cache policy in place of ForwardedValues. */
export const policy = (id: string) =>
	both(
		...["ForwardedValues", "MinTTL", "DefaultTTL", "MaxTTL"].map((key) => put(`${DEFAULT}.${key}`, undefined)),
		put(`${DEFAULT}.CachePolicyId`, id),
	);
