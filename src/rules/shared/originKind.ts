import type { Place } from "../place";
import { given, textOf } from "./values";

/** Whether CloudFront treats an origin as an S3 bucket: it has an S3OriginConfig and no CustomOriginConfig. */
export function isS3Origin(origin: Place): boolean {
	return given(origin, "S3OriginConfig") !== undefined && given(origin, "CustomOriginConfig") === undefined;
}

/** Whether an origin is a container of AWS Elemental MediaStore, by its domain name. */
export function isMediaStoreOrigin(origin: Place): boolean {
	return /\.data\.mediastore\.[a-z0-9-]+\.amazonaws\.com$/i.test(textOf(origin.get("DomainName"))?.slice(-260) ?? "");
}
