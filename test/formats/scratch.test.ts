import { test } from "vitest";
import type { Document } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import { plainValue, type Value } from "../../src/document/value";
import { walk, type Trail } from "../../src/document/walk";
import { addItem, removeItem, removeMember, setMember, moveItem, type Edits } from "../../src/formats/edits";
import { read } from "../../src/formats/read";
import { memberOf, structureOf } from "../../src/schema/schema";
import { corpusFiles, corpusText } from "../corpus";

test.each(["xml", "python", "cli-json", "placebo-json"])("%s", (folder) => {
 const count: Record<string, number> = {};
 const add = (k: string) => { count[k] = (count[k] ?? 0) + 1; };
 let shown = 0;
 for (const { file } of corpusFiles(folder)) {
  const source = corpusText(file);
  if (source.length > 200_000) continue;
  const { documents } = read(source);
  documents.slice(0, 5).forEach((document, index) => {
   if (document.shape === null || document.shape === "ErrorResponse") return;
   const trails: Trail[] = [[]];
   walk(document.root, (_s, t) => { trails.push([...t]); return true; });
   for (const trail of trails.slice(0, 60)) {
    const node = trail.at(-1)?.entry.node ?? document.root;
    if (node.kind !== "structure" || node.type === null) continue;
    const again = (text: string) => {
     const d = read(text).documents[index]; if (!d) return null;
     let n = d.root; for (const s of trail) { const e = n.entries.find((x) => x.key === s.entry.key && !x.shadowed); if (!e) return null; n = e.node; }
     return { d, n };
    };
    const tryIt = (what: string, edits: Edits, back: (d: Document, n: typeof node) => Edits, ok: (v: any) => boolean) => {
     if (!edits) { add(`${what} null`); if (shown++ < 0) console.log(file, what, trail.map((s) => s.entry.key).join(".")); return; }
     const text = applyEdits(source, edits);
     const r = again(text);
     if (!r || !ok(plainValue(r.n, text))) { add(`${what} LOST`); if (shown++ < 6) console.log("LOST", file, what, trail.map((s) => s.entry.key).join("."), edits); return; }
     const b = back(r.d, r.n);
     if (!b) { add(`${what} no way back`); return; }
     const restored = applyEdits(text, b);
     if (restored === source) add(`${what} ok`);
     else { add(`${what} not restored`); if (shown++ < 6) { let i = 0; while (restored[i] === source[i]) i++; console.log("NOT RESTORED", file, what, trail.map((s) => s.entry.key).join("."), JSON.stringify(source.slice(i - 60, i + 60)), JSON.stringify(text.slice(i - 60, i + 100)), JSON.stringify(restored.slice(i - 60, i + 60))); } }
    };
    const items = node.entries.find((e) => e.key === "Items" && !e.shadowed)?.node;
    if (items?.kind === "list" && node.entries.some((e) => e.key === "Quantity")) {
     const q = items.entries.length;
     const first = items.entries[0];
     const item: Value = first ? plainValue(first.node, source) : "x";
     tryIt("addItem", addItem(document, node, item), (d, n) => removeItem(d, n, q), (v) => v.Items.length === q + 1 && v.Quantity === q + 1);
     tryIt("addFirst", addItem(document, node, item, 0), (d, n) => removeItem(d, n, 0), (v) => v.Items.length === q + 1 && v.Quantity === q + 1);
     if (q > 1) tryIt("move", moveItem(document, node, 0, q - 1), (d, n) => moveItem(d, n, q - 1, 0), () => true);
    }
    for (const [name, m] of Object.entries(structureOf(node.type)?.members ?? {})) {
     if (m.in || typeof m.type !== "string" || node.entries.some((e) => e.key === name)) continue;
     const v = m.type === "string" ? "x" : m.type === "boolean" ? true : 7;
     tryIt("member", setMember(document, node, name, v), (d, n) => removeMember(d, n, name), (o) => o[name] === v);
    }
   }
  });
 }
 console.log(folder, count);
}, 300000);
