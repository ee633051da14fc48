import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { type ApiPath, toApiPath } from "../document/path";
import { walkTree } from "../document/walk";
import type { OpenDocument } from "./documents/openDocument";
import { POPUP_CHANNEL, type PopupMessage } from "./popupClient";
import { phrase } from "./text/phrase";
import type { Workspace } from "./workspace";

/** Answers popups as long as the page is open. @param goTo selects a path in the tree */
export function servePopups(
	{ documents, openChannel, toast }: Pick<Workspace, "documents" | "openChannel" | "toast">,
	goTo: (open: OpenDocument, path: ApiPath) => void,
): void {
	const channel = openChannel<PopupMessage>(POPUP_CHANNEL);
	channel.listen((message) => {
		const open = documents.current.value;
		if (!open) return;
		if ("request" in message) channel.post({ title: open.title });
		if (!("show" in message)) return;
		const path = findFirstOccurrence(open.document, message.show);
		if (path === null) toast.show(getMissingMessage(open.title, message.show[0]));
		else goTo(open, path);
	});
}

function getMissingMessage(title: string, path: string | undefined): string {
	const member = path?.split(".").at(-1);
	return member ? phrase("show_missing", { title, member }) : phrase("show_nothing", { title });
}

/** The first path in a document that matches one of the lookup's paths, in which `Items[]` stands for any item. */
export function findFirstOccurrence(document: Document, paths: readonly string[]): ApiPath | null {
	const wanted = new Set(paths.map((path) => path.replaceAll("[]", "")));
	const root = Cursor.root(document);
	const base = findDistributionConfig(root) ?? root;
	let found: ApiPath | null = null;
	walkTree(base.node, (_, trail) => {
		if (found !== null) return false;
		if (wanted.has(toApiPath(trail.filter(({ parent }) => parent.kind !== "list")))) {
			found = toApiPath([...base.trail, ...trail]);
		}
		return true;
	});
	return found;
}
