import "./lens.css";
import { API_VERSIONS, isApiVersion } from "../schema/versions";
import { current, type OpenDocument, setApiVersion } from "../workspace/documents";
import { toast } from "../workspace/messages";
import { Inspect } from "./inspect/Inspect";
import { usePasteAndDrop } from "./opening";

/** The whole workbench: what panel and tab show. */
export function Workbench() {
	usePasteAndDrop();
	return (
		<main class="app">
			<header class="bar">
				<span class="brand">Inspect</span>
				<span class="grow" />
				{current.value && <VersionChoice open={current.value} />}
			</header>
			<Inspect />
			<div class="toast" role="status" data-shown={toast.value !== ""}>
				{toast.value}
			</div>
		</main>
	);
}

const SOURCES = {
	namespace: "from the XML namespace",
	url: "from the request URL",
	option: "chosen by you",
	default: "the text names none; this is the newest",
};

/** The API version that the current document is read by. */
function VersionChoice({ open }: { open: OpenDocument }) {
	const { apiVersion, apiVersionFrom } = open.document;
	return (
		<label class="chip" title={`API version, ${SOURCES[apiVersionFrom]}`}>
			API version{" "}
			<select
				value={apiVersion}
				onChange={(event) => {
					const chosen = event.currentTarget.value;
					if (isApiVersion(chosen)) setApiVersion(open.key, chosen);
				}}
			>
				{[...API_VERSIONS].reverse().map((version) => (
					<option key={version}>{version}</option>
				))}
			</select>
		</label>
	);
}
