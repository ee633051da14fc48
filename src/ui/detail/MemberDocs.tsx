import type { Member, MemberType, Structure } from "../../schema/definitions";
import {
	enumOf,
	getMemberSince,
	isMemberInVersion,
	isMemberRequired,
	memberOf,
	structureOf,
} from "../../schema/schema";
import { API_VERSIONS, type ApiVersion, getByVersion, isKeyedByVersion, NEWEST_VERSION } from "../../schema/versions";
import { formatAlternatives, formatDuration } from "../../workspace/text/intl";
import { phrase, plural } from "../../workspace/text/phrase";
import { DocText } from "../parts/DocText";
import { PageHead } from "../parts/PageHead";
import { SafeText } from "../parts/SafeText";
import { DocBody } from "./DocBody";

interface Props {
	/** What stands above the name. */
	crumb?: string;
	structure: string;
	name: string;
	apiVersion: ApiVersion;
	/** The current value, to be marked among the allowed ones; null when there is none. */
	value: string | number | boolean | null;
	onFollow: (target: string) => void;
}

/** Everything the schema knows of one member, in one API version. */
export function MemberDocs({ crumb, structure, name, apiVersion, value, onFollow }: Props) {
	const owner = structureOf(structure);
	const member = memberOf(structure, name);
	if (!owner || !member) return null;
	return (
		<>
			<PageHead
				crumb={crumb && <SafeText text={crumb} />}
				title={<SafeText text={name} />}
				line={member.doc.line}
				onFollow={onFollow}
			/>
			<DocBody doc={member.doc} onFollow={onFollow} />
			<Values member={member} apiVersion={apiVersion} value={value} onFollow={onFollow} />
			<Facts owner={owner} name={name} member={member} apiVersion={apiVersion} onFollow={onFollow} />
			<p>
				<a href={getReferenceUrl(structure, name)} target="_blank" rel="noreferrer">
					{phrase("reference_link")}
				</a>
			</p>
		</>
	);
}

function Values({
	member,
	apiVersion,
	value,
	onFollow,
}: Pick<Props, "apiVersion" | "value" | "onFollow"> & { member: Member }) {
	const enumeration = enumOf(member.enum);
	if (!enumeration) return null;
	return (
		<ul class="enum">
			{Object.entries(enumeration.values).map(([name, { since, doc }]) => (
				<li key={name} class={since > apiVersion ? "later" : ""} data-current={name === value}>
					<code translate={false}>{name}</code>{" "}
					{since > enumeration.since || since > apiVersion ? (
						<small>{phrase("value_since", { version: since })}</small>
					) : null}
					<span>
						<DocText text={doc} onFollow={onFollow} />
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
			{getFacts(owner, name, member, apiVersion).map(([term, text, lang]) => (
				<div key={term}>
					<dt>{term}</dt>
					<dd>
						<DocText text={text} lang={lang ?? null} onFollow={onFollow} />
					</dd>
				</div>
			))}
		</dl>
	);
}

/** A line of facts: its text is in the user's language, or a doc, in English. */
type Fact = readonly [term: string, text: string, lang?: "en"];

function getFacts(owner: Structure, name: string, member: Member, apiVersion: ApiVersion): Fact[] {
	const { doc } = member;
	const facts: (Fact | null)[] = [
		[phrase("fact_type"), getTypeText(member, apiVersion)],
		getDefaultFact(member, apiVersion),
		doc.absent ? [phrase("fact_absent"), doc.absent, "en"] : null,
		getRangeFact(member, apiVersion),
		doc.limits ? [phrase("fact_limits"), doc.limits, "en"] : null,
		member.refersTo
			? [phrase("fact_refers"), formatAlternatives(member.refersTo.map((target) => `[[${target}]]`))]
			: null,
		member.in && member.as ? [phrase("fact_travels"), phrase(`travels_${member.in}`, { name: member.as })] : null,
		[phrase("fact_since"), getSinceText(owner, member, apiVersion)],
		...getDeprecationFacts(member, apiVersion),
		...getChangeFacts(member),
		doc.versions ? [phrase("fact_versions"), doc.versions, "en"] : null,
		doc.example ? [phrase("fact_example"), `\`${doc.example}\``] : null,
		[phrase("fact_in"), `[[${owner.name}]]`],
	];
	return facts.filter((fact): fact is Fact => fact !== null && fact[0] !== name);
}

function getTypeText(member: Member, apiVersion: ApiVersion): string {
	const type = getTypeName(member.type);
	return phrase(isMemberRequired(member, apiVersion) ? "type_required" : "type_optional", { type });
}

/** The type in words; the API's own names of scalar types stay as they are. */
function getTypeName(type: MemberType): string {
	if (typeof type === "string") return type;
	return "list" in type ? phrase("type_list", { type: type.list, tag: type.xml }) : `[[${type.structure}]]`;
}

function getDefaultFact(member: Member, apiVersion: ApiVersion): Fact | null {
	const value = getByVersion(member.default, apiVersion);
	if (value === undefined) return null;
	const isLong = member.unit === "seconds" && typeof value === "number" && value >= 60;
	const text = value === "" ? phrase("default_empty") : `\`${value}\``;
	return [phrase("fact_default"), isLong ? `${text} (${formatDuration(value)})` : text];
}

const LENGTHS = {
	items: { exact: "length_items", least: "length_items_min", between: "length_items_range" },
	characters: { exact: "length_characters", least: "length_characters_min", between: "length_characters_range" },
} as const;

function getRangeFact(member: Member, apiVersion: ApiVersion): Fact | null {
	const range = getByVersion(member.range, apiVersion);
	if (range && Array.isArray(range)) {
		const [min, max] = range;
		const isTime = member.unit === "seconds";
		return [phrase("fact_range"), isTime ? plural("range_seconds", max, { min }) : phrase("range_plain", { min, max })];
	}
	const min = getByVersion(member.min, apiVersion) ?? 0;
	const max = getByVersion(member.max, apiVersion);
	if (typeof max !== "number" && !min) return null;
	const { exact, least, between } = typeof member.type === "object" ? LENGTHS.items : LENGTHS.characters;
	if (typeof max !== "number") return [phrase("fact_length"), plural(least, min)];
	return [phrase("fact_length"), min === max ? plural(exact, max) : plural(between, max, { min })];
}

function getSinceText(owner: Structure, member: Member, apiVersion: ApiVersion): string {
	const version = getMemberSince(owner, member);
	const { released: date } = member;
	const since =
		date && date.slice(0, 7) !== version.slice(0, 7) ? phrase("since_published", { version, date }) : version;
	return isMemberInVersion(owner, member, apiVersion) ? since : phrase("since_not_in", { since, version: apiVersion });
}

/** Whether a member is deprecated, or since when it will be, and what to use instead. */
function getDeprecationFacts(member: Member, apiVersion: ApiVersion): Fact[] {
	const version = API_VERSIONS.find((candidate) => getByVersion(member.deprecated, candidate));
	if (version === undefined || !getByVersion(member.deprecated, NEWEST_VERSION)) return [];
	const since = version <= apiVersion ? phrase("deprecated_here") : phrase("deprecated_from", { version });
	const when: Fact = [phrase("fact_deprecated"), since];
	return member.doc.instead ? [when, [phrase("fact_instead"), member.doc.instead, "en"]] : [when];
}

/** When a member became required or optional, version by version. */
function getChangeFacts(member: Member): Fact[] {
	const { required } = member;
	if (typeof required !== "object" || !isKeyedByVersion(required)) return [];
	return Object.entries(required)
		.slice(1)
		.map(([version, now]): Fact => [phrase("fact_from", { version }), phrase(now ? "required" : "optional")]);
}

/** The page of AWS's API reference on a member. */
function getReferenceUrl(structure: string, member: string): string {
	const operation = /^(.+)(Request|Result)$/.exec(structure)?.[1];
	const page = `https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_${operation ?? structure}.html`;
	return operation ? page : `${page}#cloudfront-Type-${structure}-${member}`;
}
