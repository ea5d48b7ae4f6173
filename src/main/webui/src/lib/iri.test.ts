import { expect, test } from "vitest";
import { dataOf, iriOf, kindOf, local, pageOf } from "./iri";

const base = "http://localhost:3030/";

test("a page and its thing lead to each other, however the address is escaped", () => {
  const thing = `${base}id/place/норвия`;
  expect(pageOf(thing)).toBe("/page/place/%D0%BD%D0%BE%D1%80%D0%B2%D0%B8%D1%8F");
  expect(iriOf(pageOf(thing) ?? "")).toBe(thing);
  expect(iriOf("/page/article/folder%2ftwo")).toBe(`${base}id/article/folder%2Ftwo`);
  expect(dataOf(`${base}id/article/one#char=0,36`)).toBe("/data/article/one");
});

test("what is not of this graph has no page", () => {
  expect(pageOf("https://elsewhere.example/id/x")).toBeNull();
  expect(pageOf("javascript:alert(1)")).toBeNull();
});

test("kinds and local names are read off the IRI", () => {
  expect(kindOf(`${base}id/event/flood`)).toBe("event");
  expect(kindOf(`${base}id/unheard-of/x`)).toBe("thing");
  expect(local("https://w3id.org/newsgraph/ontology#Claim")).toBe("Claim");
});
