import { expect, test } from "vitest";
import { type Mark, fragment, paragraphs, segments } from "./marks";

function mark(start: number, end: number, kind: Mark["kind"] = "mention"): Mark {
  return { iri: `x#char=${start},${end}`, start, end, kind, thingKind: "", thing: "", claims: [] };
}

const points = Array.from("😀 Anna Lind left Norvia.\n\nNext");

test("text is cut at marks by code points, and nothing is lost", () => {
  const cut = segments(points, 0, 24, [mark(2, 11), mark(2, 6), mark(12, 16, "trigger")]);
  expect(cut.map((s) => s.text).join("")).toBe("😀 Anna Lind left Norvia.");
  expect(cut.map((s) => s.text)).toEqual(["😀 ", "Anna", " Lind", " ", "left", " Norvia."]);
});

test("where marks nest, the innermost counts", () => {
  const cut = segments(points, 0, 24, [mark(2, 11), mark(2, 6)]);
  expect(cut.find((s) => s.text === "Anna")?.inner?.end).toBe(6);
  expect(cut.find((s) => s.text === " Lind")?.inner?.end).toBe(11);
  expect(cut.find((s) => s.text === "😀 ")?.inner).toBeNull();
});

test("paragraphs leave out line ends", () => {
  expect(paragraphs(points)).toEqual([
    [0, 24],
    [26, 30],
  ]);
  expect(paragraphs([])).toEqual([]);
});

test("a fragment names a stretch or nothing", () => {
  expect(fragment("#char=3,16")).toEqual([3, 16]);
  expect(fragment("#char=3")).toBeNull();
  expect(fragment("#x")).toBeNull();
});
