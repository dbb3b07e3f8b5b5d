import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const src = path.resolve(__dirname, "../../src");
const sheets = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));

// The linter reads no CSS; its rule on length holds for style sheets too.
it.each(sheets)("%s has at most 400 lines", (sheet) => {
  expect(readFileSync(path.join(src, sheet), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(400);
});
