/** What our servers say with every file, that of `npm run excel` too, which no test can start: it builds and asks for a certificate. */

import { headersFor, headersForExcel } from "../../scripts/headers.js";

const PATHS = ["/", "/index.html", "/functions.json", "/pane.html", "/my-pane.html", "/nothing-here"];

test("nothing is taken for what it is not said to be, and only the pane may be reached by the page that shows it", () => {
  const said = PATHS.map(headersFor);
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
  expect(PATHS.map(headersForExcel)).toEqual(
    PATHS.map(headersFor).map((headers) => ({ ...headers, "Access-Control-Allow-Origin": "*" })),
  );
});
