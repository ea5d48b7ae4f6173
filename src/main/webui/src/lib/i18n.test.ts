import { expect, test } from "vitest";
import en from "../i18n/en.json";
import ru from "../i18n/ru.json";
import { interval } from "./i18n";

test("both languages have the same keys with the same values to fill in", () => {
  const russian: Record<string, string> = ru;
  expect(Object.keys(russian).sort()).toEqual(Object.keys(en).sort());
  const filled = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(en)) {
    expect(filled(russian[key]), key).toEqual(filled(text));
  }
});

test("no text is empty or left in the other language's letters", () => {
  for (const [key, text] of Object.entries(en)) {
    expect(text.trim(), key).not.toBe("");
    expect(/[а-яё]/i.test(text), key).toBe(false);
  }
  for (const [key, text] of Object.entries(ru)) {
    expect(text.trim(), key).not.toBe("");
  }
});

test("an interval is told as shortly as it can be", () => {
  expect(interval("2025-01-01", "2025-12-31")).toBe("2025");
  expect(interval("2025-06-01", "2025-06-30")).toBe("June 2025");
  expect(interval("2025-06-27", "2025-06-27")).toBe("Jun 27, 2025");
  expect(interval("2025-06-27", "2025-07-02")).toBe("Jun 27, 2025 – Jul 2, 2025");
  expect(interval("", "2025-07-02")).toBe("Jul 2, 2025");
});
