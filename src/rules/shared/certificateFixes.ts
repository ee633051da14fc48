import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import type { FixProposal } from "../rule";
import { proposeFix } from "./fixBuilders";

/** Offers SNI instead of addresses of one's own; the policy `SSLv3`, which SNI does not go with, becomes the next one. */
export function useSniFix(viewerCertificate: Cursor): { fix?: FixProposal } {
	const { document, node } = viewerCertificate;
	const isTooOld = trimmedText(present(viewerCertificate, "MinimumProtocolVersion")) === "SSLv3";
	const changes = { SSLSupportMethod: "sni-only", ...(isTooOld && { MinimumProtocolVersion: "TLSv1" }) };
	const title = `Set SSLSupportMethod to “sni-only”${isTooOld ? " and the policy to “TLSv1”" : ""}`;
	return proposeFix(title, () => setMembers(document, node, changes));
}
