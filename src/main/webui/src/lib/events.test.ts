import { expect, test } from "vitest";
import { agreed } from "./events";
import { NG } from "./sparql";

test("only what every claim says, and is unusual, is said of an event", () => {
  expect(agreed(`${NG}Denied`, "Affirmed")).toBe("Denied");
  expect(agreed(`${NG}Denied ${NG}Affirmed`, "Affirmed")).toBe("");
  expect(agreed(["Planned", "Planned"], "Past")).toBe("Planned");
  expect(agreed(["Past"], "Past")).toBe("");
  expect(agreed([], "Past")).toBe("");
});
