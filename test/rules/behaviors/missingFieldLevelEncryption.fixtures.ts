import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a path behavior takes POST",
		base: "classic",
		format: "xml",
		apiVersion: "2017-10-30",
		change: bend({ "CacheBehaviors.Items[0].FieldLevelEncryptionId": "" }),
		findings: ["field-level-encryption CacheBehaviors.Items[0].FieldLevelEncryptionId"],
	},
	{
		name: "nothing said of encryption",
		base: "classic",
		format: "python",
		apiVersion: "2018-06-18",
		findings: ["field-level-encryption CacheBehaviors.Items[0]"],
	},
	{
		name: "an id is set",
		base: "classic",
		apiVersion: "2017-10-30",
		change: bend({
			"CacheBehaviors.Items[0].FieldLevelEncryptionId": "C2EXAMPLE7FLE1",
		}),
		findings: [],
	},
	{ name: "an API version without it", base: "classic", findings: [] },
];
