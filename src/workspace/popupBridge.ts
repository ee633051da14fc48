import { getNode } from "../document/access";
import type { Document } from "../document/document";
import { toApiPath } from "../document/path";
import { walkTree } from "../document/walk";
import { currentDocument, type OpenDocument } from "./documents/store";
import { POPUP_CHANNEL, type PopupMessage } from "./popupClient";
import { phrase } from "./text/phrase";
import { showToast } from "./toast";

/** Answers popups for as long as the page lives. @param goTo selects a path in the tree */
export function servePopups(goTo: (open: OpenDocument, path: string) => void): void {
	const channel = new BroadcastChannel(POPUP_CHANNEL);
	channel.addEventListener("message", ({ data }: MessageEvent<PopupMessage>) => {
		const open = currentDocument.value;
		if (!open) return;
		if ("ask" in data) channel.postMessage({ title: open.title } satisfies PopupMessage);
		if (!("show" in data)) return;
		const path = findFirstOccurrence(open.document, data.show);
		if (path === null) showToast(getMissingMessage(open.title, data.show[0]));
		else goTo(open, path);
	});
}

function getMissingMessage(title: string, path: string | undefined): string {
	const member = path?.split(".").at(-1);
	return member ? phrase("show_missing", { title, member }) : phrase("show_nothing", { title });
}

/** The first place of a document that one of the lookup's paths leads to; `Items[]` stands for any item. */
export function findFirstOccurrence(document: Document, paths: readonly string[]): string | null {
	const wanted = new Set(paths.map((path) => path.replaceAll("[]", "")));
	const base = [[], ["DistributionConfig"], ["Distribution", "DistributionConfig"]].find((keys) =>
		keys.length === 0 ? document.root.type === "DistributionConfig" : getNode(document.root, ...keys),
	);
	const prefix = base && base.length > 0 ? `${base.join(".")}.` : "";
	let found: string | null = null;
	walkTree(document.root, (_, trail) => {
		if (found !== null) return false;
		const path = toApiPath(trail);
		const general = path.replace(/\[\d+\]/g, "");
		if (general.startsWith(prefix) && wanted.has(general.slice(prefix.length))) found = path;
		return true;
	});
	return found;
}
