import { afterEach, expect, test, vi } from "vitest";
import { iri, literal, select } from "./sparql";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a text cannot leave its literal", () => {
  expect(literal('a" } DROP ALL #')).toBe('"a\\" } DROP ALL #"');
  expect(literal("back\\slash\nline")).toBe('"back\\\\slash\\nline"');
  expect(literal("Мир", { lang: 'ru"' })).toBe('"Мир"@ru');
  expect(literal("2025-01-01", { type: "xsd:date" })).toBe('"2025-01-01"^^xsd:date');
});

test("an IRI cannot leave its brackets", () => {
  expect(iri("http://a/b> } #")).toBe("<http://a/b%3E%20%7D%20#>");
});

test("a busy server is asked again, and a refusal is told in its words", async () => {
  const busy = new Response("busy", { status: 503, headers: { "Retry-After": "5" } });
  const rows = { results: { bindings: [{ x: { type: "literal", value: "1" } }] } };
  const answers = [busy, Response.json(rows), new Response("no such prefix", { status: 400 })];
  const fetch = vi.fn(async () => answers.shift() ?? Response.error());
  vi.stubGlobal("fetch", fetch);
  vi.useFakeTimers();
  const found = select("SELECT * {}");
  await vi.runAllTimersAsync();
  expect(await found).toEqual(rows.results.bindings);
  expect(fetch).toHaveBeenCalledTimes(2);
  await expect(select("SELECT")).rejects.toThrow("no such prefix");
});
