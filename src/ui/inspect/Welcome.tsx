/** What an empty workbench says. */
export function Welcome() {
	return (
		<section class="main welcome" aria-label="Nothing open">
			<div>
				<h1>Paste a CloudFront configuration</h1>
				<p>
					<kbd>Ctrl</kbd> <kbd>V</kbd> or <kbd>⌘</kbd> <kbd>V</kbd> anywhere in this window, or drop a file.
				</p>
				<ul>
					<li>XML of the REST API, requests and responses</li>
					<li>
						boto3 dicts and calls, such as <code>create_distribution(DistributionConfig=…)</code>
					</li>
					<li>
						JSON of the CLI and the SDKs, such as <code>aws cloudfront get-distribution-config</code>
					</li>
				</ul>
				<p class="quiet">Nothing that you open leaves this machine.</p>
			</div>
		</section>
	);
}
