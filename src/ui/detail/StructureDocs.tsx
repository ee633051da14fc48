import { toMemberId } from "../../schema/memberId";
import { isMemberInVersion, structureOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { DocText } from "../parts/DocText";
import { DocBody } from "./DocBody";

interface Props {
	name: string;
	apiVersion: ApiVersion;
	/** Show the structure's name as the page's heading. */
	heading: boolean;
	onFollow: (target: string) => void;
}

/** What a structure is, and its members in one API version. */
export function StructureDocs({ name, apiVersion, heading, onFollow }: Props) {
	const structure = structureOf(name);
	if (!structure) return null;
	const members = Object.entries(structure.members).filter(([, member]) =>
		isMemberInVersion(structure, member, apiVersion),
	);
	return (
		<>
			{heading ? <h1 translate={false}>{name}</h1> : <h2 translate={false}>{name}</h2>}
			<p class="line">
				<DocText text={structure.doc.line} onFollow={onFollow} />
			</p>
			<DocBody doc={structure.doc} onFollow={onFollow} />
			<h2>{phrase("structure_members")}</h2>
			<dl class="members">
				{members.map(([memberName, member]) => (
					<div key={memberName}>
						<dt>
							<button
								type="button"
								class="link"
								translate={false}
								onClick={() => onFollow(toMemberId(name, memberName))}
							>
								{memberName}
							</button>
						</dt>
						<dd>
							<DocText text={member.doc.line} onFollow={onFollow} />
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
