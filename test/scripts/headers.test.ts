/** What our servers say with every file, that of `npm run excel` too, which no test can start: it builds and asks for a certificate. */

import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(path.resolve(__dirname, "../../scripts/headers.mjs")).href;

/** What a function of the module answers for each path. */
const answers = (name: string, paths: readonly string[]): Record<string, string>[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import * as headers from ${JSON.stringify(script)}; console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => headers.${name}(path))));`,
      ],
      { encoding: "utf8" },
    ),
  ) as Record<string, string>[];

const PATHS = ["/", "/index.html", "/functions.json", "/pane.html", "/my-pane.html", "/nothing-here"];

test("nothing is taken for what it is not said to be, and only the pane may be reached by the page that shows it", () => {
  const said = answers("headersFor", PATHS);
  expect(said.map((headers) => headers["X-Content-Type-Options"])).toEqual(PATHS.map(() => "nosniff"));
  expect(said.map((headers) => headers["Cross-Origin-Opener-Policy"])).toEqual([
    "same-origin",
    "same-origin",
    "same-origin",
    undefined,
    "same-origin",
    "same-origin",
  ]);
});

test("to Excel the same is said, and that it may read the functions from its own address", () => {
  expect(answers("headersForExcel", PATHS)).toEqual(
    answers("headersFor", PATHS).map((headers) => ({ ...headers, "Access-Control-Allow-Origin": "*" })),
  );
});
