import type { ErrorCode } from "../../schema/define";
import { errors } from "../../schema/errors";
import { resolveLink } from "../../schema/links";
import { enumOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
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
					<div class="crumb">{link.structure}</div>
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
					<div class="crumb">{enumOf(link.enum)?.usedBy.join(", ")}</div>
					<h1>{link.value}</h1>
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
	const table: { readonly [code: string]: ErrorCode } = errors;
	const error = table[code];
	if (!error) return null;
	return (
		<>
			<div class="crumb">Error, HTTP status {error.status}</div>
			<h1>{code}</h1>
			<p class="line">
				<DocText text={error.meaning} onFollow={onFollow} />
			</p>
			<p>
				<b>Usual cause: </b>
				<DocText text={error.cause} onFollow={onFollow} />
			</p>
			<p>
				<b>What to do: </b>
				<DocText text={error.remedy} onFollow={onFollow} />
			</p>
			<p class="quiet">Since {error.since}</p>
		</>
	);
}
