import { expect, test } from "vitest";
import { items, looks, network, spots } from "./shape";

const uri = (value: string) => ({ type: "uri" as const, value });
const text = (value: string) => ({ type: "literal" as const, value });
const typed = (value: string, type: string) => ({
  type: "literal" as const,
  value,
  datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
});

test("an answer without rows is a table", () => {
  expect(looks({ variables: ["a", "b"], rows: [] })).toEqual(["table"]);
});

test("two things a row are a graph", () => {
  const answer = {
    variables: ["who", "did", "whom"],
    rows: [{ who: uri("http://x/a"), did: text("met"), whom: uri("http://x/b") }],
  };
  expect(looks(answer)).toEqual(["table", "graph"]);
  expect(network(answer).edges).toEqual([
    { id: "0", source: "http://x/a", target: "http://x/b", label: "met" },
  ]);
});

test("a month is as long as it is", () => {
  const answer = { variables: ["n", "d"], rows: [{ n: text("x"), d: typed("2024-02", "gYearMonth") }] };
  expect(looks(answer)).toContain("timeline");
  expect(items(answer)[0]).toMatchObject({ earliest: "2024-02-01", latest: "2024-02-29", name: "x" });
});

test("degrees are a map, and rows of one place are one spot", () => {
  const row = { n: text("x"), lat: typed("40.4", "decimal"), long: typed("49.9", "decimal") };
  const answer = { variables: ["n", "lat", "long"], rows: [row, row] };
  expect(looks(answer)).toContain("map");
  expect(spots(answer)).toMatchObject([{ latitude: 40.4, longitude: 49.9, weight: 2 }]);
});
