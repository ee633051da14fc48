import type { ErrorCode } from "../../schema/definitions";
import { apiErrors } from "../../schema/errors";
import { resolveLink } from "../../schema/links";
import { enumOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { DocText } from "../parts/DocText";
import { MemberDocs } from "./MemberDocs";
import { StructureDocs } from "./StructureDocs";

interface Props {
	/** What a link in a doc names: `Structure.Member`, `error:Code` and so on. */
	target: string;
	apiVersion: ApiVersion;
	onFollow: (target: string) => void;
}

/** The docs of whatever a link names. */
export function LinkedDocs({ target, apiVersion, onFollow }: Props) {
	const link = resolveLink(target);
	switch (link?.kind) {
		case "member":
			return (
				<>
					<div class="crumb" translate={false}>
						{link.structure}
					</div>
					<MemberDocs
						structure={link.structure}
						name={link.member}
						apiVersion={apiVersion}
						value={null}
						onFollow={onFollow}
					/>
				</>
			);
		case "structure":
			return <StructureDocs name={link.structure} apiVersion={apiVersion} heading onFollow={onFollow} />;
		case "value":
			return (
				<>
					<div class="crumb" translate={false}>
						{enumOf(link.enum)?.usedBy.join(", ")}
					</div>
					<h1 translate={false}>{link.value}</h1>
					<p>
						<DocText text={enumOf(link.enum)?.values[link.value]?.doc ?? ""} onFollow={onFollow} />
					</p>
				</>
			);
		case "error":
			return <ErrorDocs code={link.code} onFollow={onFollow} />;
		default:
			return null;
	}
}

function ErrorDocs({ code, onFollow }: { code: string; onFollow: (target: string) => void }) {
	const table: { readonly [code: string]: ErrorCode } = apiErrors;
	const error = table[code];
	if (!error) return null;
	return (
		<>
			<div class="crumb">{phrase("error_crumb", { status: String(error.status) })}</div>
			<h1 translate={false}>{code}</h1>
			<p class="line">
				<DocText text={error.meaning} onFollow={onFollow} />
			</p>
			<p>
				<b>{phrase("error_cause")}</b> <DocText text={error.cause} onFollow={onFollow} />
			</p>
			<p>
				<b>{phrase("error_remedy")}</b> <DocText text={error.remedy} onFollow={onFollow} />
			</p>
			<p class="quiet">{phrase("since", { version: error.since })}</p>
		</>
	);
}
