import type { Place } from "../place";
import { given } from "./values";

/** Whether CloudFront treats an origin as an S3 bucket: it has an S3OriginConfig and no CustomOriginConfig. */
export function isS3Origin(origin: Place): boolean {
	return given(origin, "S3OriginConfig") !== undefined && given(origin, "CustomOriginConfig") === undefined;
}
