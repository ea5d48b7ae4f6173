import { expect, test } from "vitest";
import { type Claim, around, facts } from "./claims";
import { best } from "./graph";
import type { Term } from "./types";

const text = "😀 First words here. The bridge fell. Last words there.";

function claim(start: number, end: number, body = text): Claim {
  const source = { iri: "", title: "", publisher: "", published: "", language: "", text: body };
  const sentence = { start, end, text: "The bridge fell." };
  return {
    iri: "c",
    about: "e",
    type: "",
    source,
    sentence,
    trigger: null,
    credited: [],
    words: "",
    anonymous: false,
    certainty: "Asserted",
    polarity: "Affirmed",
    temporality: "Past",
    rule: "",
    confidence: "",
    facts: [],
  };
}

test("what stands around a sentence is cut at words and by code points", () => {
  expect(around(claim(20, 36), 100)).toEqual({
    before: "😀 First words here. ",
    after: " Last words there.",
  });
  expect(around(claim(20, 36), 9)).toEqual({ before: "… here. ", after: " Last …" });
  expect(around(claim(20, 36, ""), 9)).toEqual({ before: "", after: "" });
});

test("facts keep their order and know things from words", () => {
  const place: Term = { type: "uri", value: "http://x/id/place/a" };
  const killed: Term = { type: "literal", value: "12" };
  const props = new Map([
    ["killed", [killed]],
    ["location", [place]],
    ["rule", [killed]],
  ]);
  const found = facts(props, new Map([["http://x/id/place/a", "Aton"]]));
  expect(found.map((f) => f.property.replace(/.*#/, ""))).toEqual(["location", "killed"]);
  expect(found[0]?.values[0]).toMatchObject({ iri: "http://x/id/place/a", name: "Aton" });
  expect(found[1]?.values[0]).toMatchObject({ iri: "", name: "12" });
});

test("a label in the interface's language comes first, then English, then any", () => {
  const label = (value: string, tag: string): Term => ({
    type: "literal",
    value,
    ...(tag && { "xml:lang": tag }),
  });
  expect(best([label("Осло", "ru"), label("Oslo", "en")])).toBe("Oslo");
  expect(best([label("Осло", "ru"), label("Kristiania", "")])).toBe("Kristiania");
  expect(best([])).toBe("");
});
