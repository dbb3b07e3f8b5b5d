/** The pane works previews out by the functions of the shipped script: all of them must be on the page. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

test("every function that is registered is on the page too: src/measures/index.ts exports its file", () => {
  const bundle = path.resolve("dist/functions.js");
  if (!fs.existsSync(bundle)) throw new Error("dist/functions.js is not there: run `npm run build` first");
  const registered = new Map<string, unknown>();
  const context = vm.createContext({
    CustomFunctions: { associate: (id: string, fn: unknown) => registered.set(id, fn), Error, ErrorCode: {} },
  });
  vm.runInContext(fs.readFileSync(bundle, "utf8"), context);
  const onPage: Record<string, unknown> = context["quasirentFunctions"];
  expect(registered.size).toBeGreaterThan(30);
  for (const [id, fn] of registered) expect([id, onPage[id] === fn]).toEqual([id, true]);
});
