/** A member of a structure of the API: `CacheBehavior.MinTTL`. Both names are plain words without dots. */
export type MemberId = `${string}.${string}`;

/** The id of a member. */
export function toMemberId(structure: string | null, member: string): MemberId {
	return `${structure ?? ""}.${member}`;
}

/** The structure and the member that an id names. */
export function splitMemberId(id: MemberId): { structure: string; member: string } {
	const dot = id.indexOf(".");
	return { structure: id.slice(0, dot), member: id.slice(dot + 1) };
}
