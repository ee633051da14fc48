import type { ErrorCode } from "../../schema/definitions";
import { apiErrors } from "../../schema/errors";
import { resolveLink } from "../../schema/links";
import { enumOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { DocText } from "../parts/DocText";
import { PageHead } from "../parts/PageHead";
import { SafeText } from "../parts/SafeText";
import { MemberDocs } from "./MemberDocs";
import { StructureDocs } from "./StructureDocs";

interface Props {
	/** What a link in a doc names: `Structure.Member`, `error:Code` and so on. */
	target: string;
	apiVersion: ApiVersion;
	onFollow: (target: string) => void;
}

/** The docs of a link's target. */
export function LinkedDocs({ target, apiVersion, onFollow }: Props) {
	const link = resolveLink(target);
	switch (link?.kind) {
		case "member":
			return (
				<MemberDocs
					crumb={link.structure}
					structure={link.structure}
					name={link.member}
					apiVersion={apiVersion}
					value={null}
					onFollow={onFollow}
				/>
			);
		case "structure":
			return <StructureDocs name={link.structure} apiVersion={apiVersion} heading onFollow={onFollow} />;
		case "value": {
			const enumeration = enumOf(link.enum);
			return (
				<>
					<PageHead
						crumb={<SafeText text={enumeration?.usedBy.join(", ") ?? ""} />}
						title={<SafeText text={link.value} />}
						onFollow={onFollow}
					/>
					<p>
						<DocText text={enumeration?.values[link.value]?.doc ?? ""} onFollow={onFollow} />
					</p>
				</>
			);
		}
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
			<PageHead
				crumb={phrase("error_crumb", { status: String(error.status) })}
				title={<SafeText text={code} />}
				line={error.meaning}
				onFollow={onFollow}
			/>
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
