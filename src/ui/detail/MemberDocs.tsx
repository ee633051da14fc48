import type { Member, MemberType, Structure } from "../../schema/define";
import { enumOf, existsIn, isRequired, memberOf, memberSince, structureOf } from "../../schema/schema";
import { duration } from "../../schema/units";
import { API_VERSIONS, type ApiVersion, inVersion, isKeyedByVersion, NEWEST_VERSION } from "../../schema/versions";
import { DocText } from "../parts/DocText";
import { DocBody } from "./DocBody";

interface Props {
	structure: string;
	name: string;
	apiVersion: ApiVersion;
	/** The value in hand, marked among the values allowed; null when there is none. */
	value: string | number | boolean | null;
	onFollow: (target: string) => void;
}

/** Everything the schema knows of one member, in one API version. */
export function MemberDocs({ structure, name, apiVersion, value, onFollow }: Props) {
	const owner = structureOf(structure);
	const member = memberOf(structure, name);
	if (!owner || !member) return null;
	return (
		<>
			<h1>{name}</h1>
			<p class="line">
				<DocText text={member.doc.line} onFollow={onFollow} />
			</p>
			<DocBody doc={member.doc} onFollow={onFollow} />
			<Values member={member} apiVersion={apiVersion} value={value} onFollow={onFollow} />
			<Facts owner={owner} name={name} member={member} apiVersion={apiVersion} onFollow={onFollow} />
			<p>
				<a href={referenceUrl(structure, name)} target="_blank" rel="noreferrer">
					AWS reference ↗
				</a>
			</p>
		</>
	);
}

function Values({ member, apiVersion, value, onFollow }: Omit<Props, "structure" | "name"> & { member: Member }) {
	const enumeration = enumOf(member.enum);
	if (!enumeration) return null;
	return (
		<ul class="enum">
			{Object.entries(enumeration.values).map(([name, one]) => (
				<li key={name} class={one.since > apiVersion ? "later" : ""} data-current={name === value}>
					<code>{name}</code>{" "}
					{one.since > enumeration.since || one.since > apiVersion ? <small>since {one.since}</small> : null}
					<span>
						<DocText text={one.doc} onFollow={onFollow} />
					</span>
				</li>
			))}
		</ul>
	);
}

interface FactsProps {
	owner: Structure;
	name: string;
	member: Member;
	apiVersion: ApiVersion;
	onFollow: (target: string) => void;
}

function Facts({ owner, name, member, apiVersion, onFollow }: FactsProps) {
	return (
		<dl class="facts">
			{factsOf(owner, name, member, apiVersion).map(([term, text]) => (
				<div key={term}>
					<dt>{term}</dt>
					<dd>
						<DocText text={text} onFollow={onFollow} />
					</dd>
				</div>
			))}
		</dl>
	);
}

type Fact = readonly [term: string, text: string];

function factsOf(owner: Structure, name: string, member: Member, apiVersion: ApiVersion): Fact[] {
	const facts: (Fact | null)[] = [
		["Type", `${typeText(member.type)}, ${requirement(member, apiVersion)}`],
		defaultFact(member, apiVersion),
		member.doc.absent ? ["Left out", member.doc.absent] : null,
		rangeFact(member, apiVersion),
		member.doc.limits ? ["Limits", member.doc.limits] : null,
		member.refersTo ? ["Refers to", member.refersTo.map((target) => `[[${target}]]`).join(" or ")] : null,
		member.in ? ["Travels", `in the ${member.in === "uri" ? "URL" : member.in}, as \`${member.as}\``] : null,
		["Since", sinceText(owner, member, apiVersion)],
		...deprecationFacts(member, apiVersion),
		...changeFacts(member),
		member.doc.versions ? ["Versions", member.doc.versions] : null,
		member.doc.example ? ["Example", `\`${member.doc.example}\``] : null,
		["In", `[[${owner.name}]]`],
	];
	return facts.filter((fact): fact is Fact => fact !== null && fact[0] !== name);
}

function typeText(type: MemberType): string {
	if (typeof type === "string") return type;
	return "list" in type ? `list of ${type.list}, in XML \`<${type.xml}>\`` : `[[${type.structure}]]`;
}

function requirement(member: Member, apiVersion: ApiVersion): string {
	return isRequired(member, apiVersion) ? "required" : "optional";
}

function defaultFact(member: Member, apiVersion: ApiVersion): Fact | null {
	const value = inVersion(member.default, apiVersion);
	if (value === undefined) return null;
	const inUnits = member.unit === "seconds" && typeof value === "number" && value >= 60 ? ` (${duration(value)})` : "";
	return ["Default", value === "" ? "empty" : `\`${value}\`${inUnits}`];
}

function rangeFact(member: Member, apiVersion: ApiVersion): Fact | null {
	const range = inVersion(member.range, apiVersion);
	if (range && Array.isArray(range))
		return ["Range", `${range[0]} to ${range[1]}${member.unit === "seconds" ? " seconds" : ""}`];
	const min = inVersion(member.min, apiVersion);
	const max = inVersion(member.max, apiVersion);
	if (typeof max !== "number" && !min) return null;
	const unit = typeof member.type === "object" ? "items" : "characters";
	if (typeof max !== "number") return ["Length", `at least ${min} ${unit}`];
	return ["Length", min === max ? `${max} ${unit}` : `${min ?? 0} to ${max} ${unit}`];
}

function sinceText(owner: Structure, member: Member, apiVersion: ApiVersion): string {
	const since = memberSince(owner, member);
	const day =
		member.released && member.released.slice(0, 7) !== since.slice(0, 7) ? ` (published ${member.released})` : "";
	return `${since}${day}${existsIn(owner, member, apiVersion) ? "" : `; not in ${apiVersion}`}`;
}

/** Whether a member is deprecated, or since when it will be, and what to use instead. */
function deprecationFacts(member: Member, apiVersion: ApiVersion): Fact[] {
	const since = API_VERSIONS.find((version) => inVersion(member.deprecated, version));
	if (since === undefined || !inVersion(member.deprecated, NEWEST_VERSION)) return [];
	const when: Fact = ["Deprecated", since <= apiVersion ? "in this API version" : `from ${since} on`];
	return member.doc.instead ? [when, ["Instead", member.doc.instead]] : [when];
}

/** When a member became required or optional, version by version. */
function changeFacts(member: Member): Fact[] {
	const { required } = member;
	if (typeof required !== "object" || !isKeyedByVersion(required)) return [];
	return Object.entries(required)
		.slice(1)
		.map(([version, now]): Fact => [`From ${version}`, now ? "required" : "optional"]);
}

/** The page of AWS's API reference on a member. */
function referenceUrl(structure: string, member: string): string {
	const operation = /^(.+)(Request|Result)$/.exec(structure)?.[1];
	const page = `https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_${operation ?? structure}.html`;
	return operation ? page : `${page}#cloudfront-Type-${structure}-${member}`;
}
