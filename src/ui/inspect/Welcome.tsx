import { phrase } from "../../workspace/text/phrase";
import { Sentence } from "../parts/Sentence";

/** Shown while nothing is open. */
export function Welcome() {
	return (
		<section class="main welcome" aria-label={phrase("welcome_label")}>
			<div>
				<h1>{phrase("welcome_title")}</h1>
				<p>
					<Sentence name="welcome_how" slots={{ keys: keys("Ctrl"), mac: keys("⌘") }} />
				</p>
				<ul>
					<li>{phrase("welcome_xml")}</li>
					<li>
						<Sentence name="welcome_python" slots={{ example: code("create_distribution(DistributionConfig=…)") }} />
					</li>
					<li>
						<Sentence name="welcome_json" slots={{ example: code("aws cloudfront get-distribution-config") }} />
					</li>
				</ul>
				<p class="quiet">{phrase("welcome_safe")}</p>
			</div>
		</section>
	);
}

const keys = (first: string) => (
	<span dir="ltr" translate={false}>
		<kbd>{first}</kbd> <kbd>V</kbd>
	</span>
);
const code = (text: string) => <code translate={false}>{text}</code>;
