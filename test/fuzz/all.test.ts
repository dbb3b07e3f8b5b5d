/** Every part of the functions has a file beside this one. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PARTS } from "./fuzz";

test("each part of the subjects is given random arguments", () => {
  const parts = readdirSync(__dirname)
    .filter((file) => file.startsWith("part-"))
    .map((file) => Number(/fuzzPart\((\d+)\)/.exec(readFileSync(path.join(__dirname, file), "utf8"))?.[1]));
  expect(parts.sort()).toEqual(Array.from({ length: PARTS }, (_, index) => index + 1));
});
