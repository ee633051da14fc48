import { it } from "vitest";
import { compare } from "/work/main/src/diff/compare";
import { baseConfig, documentOf, items, rewritten } from "/work/main/test/diff/configs";
it("x", () => {
 const a = baseConfig(), b = baseConfig();
 (items(b.Origins)[0] as any).Id = "assets";
 (b.DefaultCacheBehavior as any).TargetOriginId = "assets";
 (items(b.CacheBehaviors)[2] as any).TargetOriginId = "assets";
 (items(b.CacheBehaviors)[3] as any).TargetOriginId = "assets";
 (items((items(b.OriginGroups)[0] as any).Members)[0] as any).OriginId = "assets";
 (b.DefaultCacheBehavior as any).DefaultTTL = 60;
 (b as any).Aliases.Items.reverse();
 const l = items(b.CacheBehaviors); l.unshift(l.splice(2,1)[0]!);
 const c = compare(documentOf(a), rewritten(documentOf(b), "xml"), { spelling: true });
 console.log(c.scope.sentence, c.changes.map(x => [x.kind, x.path, x.effect, x.sentence, x.related.map(r=>r.path), x.spelling]));
 console.log(c.orphans, c.findings.new.length, c.findings.fixed.length, c.findings.remaining.length, c.findings.new.map(f=>f.rule+f.path));
});
