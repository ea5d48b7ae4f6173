import { expect, test } from "vitest";
import { placed, ticks } from "./TimeAxis";

const item = (iri: string, earliest: string, latest = earliest) => ({
  iri,
  name: iri,
  earliest,
  latest,
});

test("items that would cover one another stand in different rows", () => {
  const { rows } = placed([item("a", "2025-01-01"), item("b", "2025-01-01")], () => 10);
  expect(rows.map((one) => one.row)).toEqual([0, 1]);
});

test("items far apart share a row", () => {
  const x = (at: number) => (at - Date.parse("2025-01-01")) / 8.64e7;
  const { rows } = placed([item("a", "2025-01-01"), item("b", "2026-06-01")], x);
  expect(rows.map((one) => one.row)).toEqual([0, 0]);
});

test("ticks are years, months or days", () => {
  const label = (from: string, to: string) =>
    ticks(Date.parse(from), Date.parse(to)).map((tick) => tick.label);
  expect(label("2020-06-01", "2023-06-01")).toEqual(["2021", "2022", "2023"]);
  expect(label("2025-01-15", "2025-04-15")).toEqual(["2025-02", "2025-03", "2025-04"]);
  expect(label("2025-01-01", "2025-01-04")).toContain("2025-01-02");
});
