import { bend } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[1].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a name at Heroku",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "shop-of-example.herokuapp.com" }),
		findings: [`dangling-custom-origin ${NAME}`],
	},
	{
		name: "a name of one's own that resembles one",
		base: "classic",
		format: "python",
		change: bend({ [NAME]: "herokuapp.com.example.com" }),
		findings: [],
	},
];
