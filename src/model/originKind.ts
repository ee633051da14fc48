import type { Cursor } from "../document/cursor";
import { present } from "./accessors";

/** Whether CloudFront treats an origin as an S3 bucket: it has an S3OriginConfig and no CustomOriginConfig. */
export function isS3Origin(origin: Cursor): boolean {
	return present(origin, "S3OriginConfig") !== undefined && present(origin, "CustomOriginConfig") === undefined;
}
