/** The parts of an ARN: `arn:partition:service:region:account:resource`. */
export interface Arn {
	partition: string;
	service: string;
	region: string;
	account: string;
	resource: string;
}

/** Parses an ARN; null when the text does not have its six parts. */
export function parseArn(text: string): Arn | null {
	const [prefix, partition, service, region, account, ...resource] = text.trim().split(":");
	if (prefix !== "arn" || !partition || !service || region === undefined || account === undefined) return null;
	return resource.length === 0 ? null : { partition, service, region, account, resource: resource.join(":") };
}

/** Whether a text is the name of an AWS Region, not a placeholder or a mask. */
export function isRegion(text: string): boolean {
	return /^[a-z]{2}(-[a-z]+)+-\d$/.test(text);
}
