import { expect, test } from "vitest";
import { slice } from "./text";

test("offsets count code points, not UTF-16 units", () => {
  const text = "a😀b𝔘c";
  expect(slice(text, 0, 1)).toBe("a");
  expect(slice(text, 1, 2)).toBe("😀");
  expect(slice(text, 2, 4)).toBe("b𝔘");
  expect(slice(text, 4, 9)).toBe("c");
});
