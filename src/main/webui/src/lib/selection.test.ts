import { expect, test } from "vitest";
import { addressOf, filterOf, patternOf } from "./selection";

test("an address and its filter are the same", () => {
  const search = new URLSearchParams("actor=http://x/a&from=2025-01-01&source=A%20%22B%22");
  const filter = filterOf(search);
  expect(addressOf("/map", filter)).toBe(`/map?${search}`);
  expect(addressOf("/map", filterOf(new URLSearchParams()))).toBe("/map");
});

test("what is typed cannot leave its place in a query", () => {
  const filter = filterOf(new URLSearchParams({ actor: "x> . ?s ?p ?o <y", source: 'a" } #' }));
  expect(patternOf(filter)).toContain("<x%3E%20.%20?s%20?p%20?o%20%3Cy>");
  expect(patternOf(filter)).toContain('"a\\" } #"');
});
