/** What `npm run new-measure` makes: every facet, of which the imports are allowed, and what is asked for is between << and >>. */
import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { FACETS, root } from "../../scripts/measures.js";
import { templates } from "../../scripts/new-measure.js";
import { refusalOf } from "../../scripts/rooms.js";

describe.each([
  ["lerner", ["price", "marginalCost"], "LERNER", "lerner"],
  ["living-income", ["income", "[base]"], "LIVINGINCOME", "livingIncome"],
  ["income", ["income"], "INCOME", "incomeOf"],
])("%s of %j", (name, parameters, id, measure) => {
  const files = templates(name, parameters);

  test("has every file of a measure", () => expect(Object.keys(files).sort()).toEqual(Object.keys(FACETS).sort()));

  test("asks in each for what only its author knows, of the cases by having none", () => {
    for (const [file, content] of Object.entries(files))
      expect([file, /<<[^<>]+>>/.test(content) || content === "[]\n"]).toEqual([file, true]);
  });

  test("is TypeScript, and imports what its layer may", () => {
    for (const [file, content] of Object.entries(files).filter(([each]) => each.endsWith(".ts"))) {
      const { diagnostics } = ts.transpileModule(content, { reportDiagnostics: true });
      expect([file, diagnostics?.map(({ messageText }) => messageText)]).toEqual([file, []]);
      for (const [, specifier = ""] of content.matchAll(/ from "(.+)";/g)) {
        expect(refusalOf(`src/measures/${name}/${file}`, specifier)).toBeUndefined();
        const imported = `${path.posix.join("src/measures", name, specifier)}.ts`;
        expect([imported, specifier.startsWith("./") || existsSync(path.join(root, imported))]).toEqual([
          imported,
          true,
        ]);
      }
    }
    expect(files["function.ts"]).toContain(`export function ${id}(`);
    expect(files["definition.ts"]).toContain(`export function ${measure}(`);
  });
});
