import { existsSync, readFileSync } from "node:fs";
import type { ApiVersion } from "../../src/schema/versions";

/** A fact that may differ between API versions. */
export type Fact<T> = T | { readonly [version in ApiVersion]?: T };

export interface MemberFacts {
	readonly name: string;
	readonly type: string;
	readonly shape: Fact<string>;
	readonly required: Fact<boolean>;
	readonly since: ApiVersion;
	readonly until: ApiVersion | null;
	readonly released?: string;
	readonly item?: string;
	readonly itemType?: string;
	readonly itemXml?: string;
	readonly enum?: string;
	readonly deprecated?: Fact<boolean>;
	readonly sensitive?: Fact<boolean>;
	readonly min?: Fact<number | null>;
	readonly max?: Fact<number | null>;
	readonly pattern?: Fact<string>;
	readonly in?: string;
	readonly as?: string;
	readonly payload?: boolean;
}

export interface StructureFacts {
	readonly since: ApiVersion;
	readonly until: ApiVersion | null;
	readonly use: string;
	readonly config: boolean;
	readonly members: readonly MemberFacts[];
}

export interface FieldFacts {
	readonly apiVersions: readonly string[];
	readonly enums: {
		readonly [name: string]: {
			readonly since: ApiVersion;
			readonly usedBy: readonly string[];
			readonly values: { readonly [value: string]: { readonly since: ApiVersion; readonly released?: string } };
		};
	};
	readonly structures: { readonly [name: string]: StructureFacts };
}

export interface OperationFacts {
	readonly operations: {
		readonly [name: string]: {
			readonly since: ApiVersion;
			readonly until: ApiVersion | null;
			readonly method: string;
			readonly path: string;
			readonly success: number;
			readonly request: { readonly shape: string; readonly payload?: string; readonly root?: string };
			readonly response: { readonly shape: string; readonly payload: string; readonly root: string } | null;
			readonly errors: { readonly [code: string]: { readonly status: number; readonly since: ApiVersion } };
		};
	};
}

/** Parsed file of the facts beside the project, or undefined when it is not there. */
export function readFacts<T>(name: string): T | undefined {
	const file = new URL(`../../../shared/facts/${name}`, import.meta.url);
	return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}
