import { expect, test } from "vitest";
import { iri, literal } from "./sparql";

test("a text cannot leave its literal", () => {
  expect(literal('a" } DROP ALL #')).toBe('"a\\" } DROP ALL #"');
  expect(literal("back\\slash\nline")).toBe('"back\\\\slash\\nline"');
  expect(literal("Мир", { lang: 'ru"' })).toBe('"Мир"@ru');
  expect(literal("2025-01-01", { type: "xsd:date" })).toBe('"2025-01-01"^^xsd:date');
});

test("an IRI cannot leave its brackets", () => {
  expect(iri("http://a/b> } #")).toBe("<http://a/b%3E%20%7D%20#>");
});
