import { expect, test } from "vitest";
import { gexf } from "./gexf";

test("what is shown is written, and markup in names stays text", () => {
  const nodes = [
    { id: "http://x/a?b&c", label: "A <b>" },
    { id: "http://x/d", label: "D" },
  ];
  const edges = [{ id: "1", source: "http://x/a?b&c", target: "http://x/d", label: 'said "no"' }];
  const text = gexf(nodes, edges);
  expect(text.match(/<node /g)).toHaveLength(2);
  expect(text).toContain('id="http://x/a?b&amp;c" label="A &lt;b&gt;"');
  expect(text).toContain('kind="said &quot;no&quot;"');
});
