import { get } from "../document/access";
import type { Document } from "../document/document";
import { apiPath } from "../document/path";
import { walk } from "../document/walk";
import { CHANNEL, type Message } from "./asking";
import { current, type OpenDocument } from "./documents";
import { say } from "./messages";
import { phrase } from "./phrase";

/** Answers popups for as long as the page lives. @param goTo selects a path in the tree */
export function answerPopups(goTo: (open: OpenDocument, path: string) => void): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
		const open = current.value;
		if (!open) return;
		if ("ask" in data) channel.postMessage({ title: open.title } satisfies Message);
		if (!("show" in data)) return;
		const path = firstOccurrence(open.document, data.show);
		if (path === null) say(missing(open.title, data.show[0]));
		else goTo(open, path);
	});
}

function missing(title: string, path: string | undefined): string {
	const member = path?.split(".").at(-1);
	return member ? phrase("show_missing", { title, member }) : phrase("show_nothing", { title });
}

/** The first place of a document that one of the lookup's paths leads to; `Items[]` stands for any item. */
export function firstOccurrence(document: Document, paths: readonly string[]): string | null {
	const wanted = new Set(paths.map((path) => path.replaceAll("[]", "")));
	const base = [[], ["DistributionConfig"], ["Distribution", "DistributionConfig"]].find((keys) =>
		keys.length === 0 ? document.root.type === "DistributionConfig" : get(document.root, ...keys),
	);
	const prefix = base && base.length > 0 ? `${base.join(".")}.` : "";
	let found: string | null = null;
	walk(document.root, (_, trail) => {
		if (found !== null) return false;
		const path = apiPath(trail);
		const general = path.replace(/\[\d+\]/g, "");
		if (general.startsWith(prefix) && wanted.has(general.slice(prefix.length))) found = path;
		return true;
	});
	return found;
}
