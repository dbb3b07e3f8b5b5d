/** Every function is in one of the files beside this one. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

test("each family of subjects is given random arguments", () => {
  const named = (folder: string, pattern: RegExp) =>
    readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), "utf8").matchAll(pattern)].map(([, name]) => name),
    );
  const families = named(path.resolve(__dirname, "../functions/subjects"), /export const (\w+Subjects): Subject\[\]/g);
  expect(families.length).toBeGreaterThan(4);
  expect(named(__dirname, /\.\.\.(\w+Subjects)/g).sort()).toEqual(families.sort());
});
