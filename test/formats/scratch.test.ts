import { test } from "vitest";
import { applyEdits } from "../../src/document/edit";
import { get } from "../../src/document/access";
import { read } from "../../src/formats/read";
import { addItem, moveItem, removeItem, removeMember, setMember, setMembers, setQuantity } from "../../src/formats/edits";

const texts: Record<string, string> = {
 json: `{
  "CallerReference": "x", // ref
  "Aliases": {
    "Quantity": 1, /* one */
    "Items": [
      "a", // first
      "b"  // second
    ]
  },
  "Comment": "",
  "Enabled": true
}
`,
 py: `config = {
    'CallerReference': 'x',  # ref
    'Aliases': {
        'Quantity': 1,
        'Items': ['a', 'b'],  # names
    },
    'Comment': '',
    'Enabled': True,
}
`,
 calls: `client.create_distribution(DistributionConfig=dict(CallerReference=str(time()), Aliases=dict(Quantity=1, Items=["a", "b"]), Comment="", Enabled=True))`,
 pairs: `OrderedDict([('CallerReference', 'x'), ('Aliases', OrderedDict([('Quantity', 1), ('Items', ('a', 'b'))])), ('Comment', ''), ('Enabled', True)])`,
 pprint: `{'Aliases': {'Items': ['a', 'b'],
             'Quantity': 1},
 'CallerReference': 'x',
 'Comment': '',
 'Enabled': True}
`,
 compact: `{"CallerReference":"x","Aliases":{"Quantity":1,"Items":["a","b"]},"Comment":"","Enabled":true}`,
 xml: `<?xml version="1.0"?>
<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/">
   <CallerReference>x</CallerReference> <!-- ref -->
   <Aliases>
      <Quantity> 1 </Quantity>
      <Items>
         <CNAME>a</CNAME><!-- first -->
         <CNAME>b</CNAME>
      </Items>
   </Aliases>
   <Comment/>
   <Enabled>true</Enabled>
</DistributionConfig>
`,
 pxml: `<cf:DistributionConfig xmlns:cf="http://cloudfront.amazonaws.com/doc/2017-03-25/"><cf:CallerReference>x</cf:CallerReference><cf:Aliases><cf:Quantity>1</cf:Quantity><cf:Items><cf:CNAME>a</cf:CNAME><cf:CNAME>b</cf:CNAME></cf:Items></cf:Aliases><cf:Comment></cf:Comment><cf:Enabled>true</cf:Enabled></cf:DistributionConfig>`,
};
test("x", () => {
 for (const [name, text] of Object.entries(texts)) {
  const document = read(text).documents[0]!;
  const root = get(document.root, "DistributionConfig") ?? document.root;
  const aliases = get(root, "Aliases")!;
  console.log(`########## ${name} ${document.shape}`);
  const steps: Record<string, unknown> = {
   quantity: () => setQuantity(document, aliases),
   add: () => addItem(document, aliases, "new"),
   addFirst: () => addItem(document, aliases, "new", 0),
   remove0: () => removeItem(document, aliases, 0),
   remove1: () => removeItem(document, aliases, 1),
   removeAll: () => removeItem(document, aliases, [0, 1]),
   move: () => moveItem(document, aliases, 0, 1),
   logging: () => setMember(document, root, "Logging", { Enabled: false, Bucket: "" }),
   origins: () => setMember(document, root, "Origins", { Quantity: 1, Items: [{ Id: "o", DomainName: "d" }] }),
   removeFirst: () => removeMember(document, root, "CallerReference"),
   removeLast: () => removeMember(document, root, "Enabled"),
   replace: () => setMembers(document, root, { Comment: undefined, Enabled: undefined, PriceClass: "PriceClass_100", Staging: false }),
   comment: () => setMember(document, root, "Comment", "it's <\"new\">"),
  };
  for (const [step, run] of Object.entries(steps)) {
   const edits = (run as () => never)();
   console.log(`--- ${step}\n${edits ? applyEdits(text, edits) : "null"}`);
  }
 }
});
