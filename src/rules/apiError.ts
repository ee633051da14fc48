import { apiErrors } from "../schema/errors";

/** Errors that the API's model does not list: that of its XML reader, and that of an SDK, which sends nothing then. */
const UNMODELED_STATUSES = { MalformedXML: 400, ParamValidation: 0 } as const;

export type ApiErrorCode = keyof typeof apiErrors | keyof typeof UNMODELED_STATUSES;

/** An error that the API would return. */
export interface ApiError {
	readonly code: ApiErrorCode;
	/** HTTP status; 0 when there is no request at all. */
	readonly status: number;
	/** The code of the API's model, or of a client that checks first, where it is another. */
	readonly modelled?: ApiErrorCode;
}

/** How a rule declares its error: by its code; with that of the API's model, where it is another. */
export type DeclaredError = ApiErrorCode | Pick<ApiError, "code" | "modelled">;

/** The error that a rule declares, with its HTTP status. */
export function toApiError(declared: DeclaredError): ApiError {
	const named = typeof declared === "string" ? { code: declared } : declared;
	const statuses: { readonly [code: string]: number } = UNMODELED_STATUSES;
	const known: { readonly [code: string]: { readonly status: number } } = apiErrors;
	return { ...named, status: known[named.code]?.status ?? statuses[named.code] ?? 0 };
}
