/** The definitions as the reference pages print them: the same formula, sign by sign. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { pageName, referencePages } from "../../scripts/reference-pages.js";

const help = functionHelp(functionFiles);
const pages = new Map(referencePages(help).map(({ file, html }) => [file, html]));

const printed = (html: string): string => /<p class="formula">(.*)<\/p>/.exec(html)![1]!;

/** As a browser shows it, each part of the formula in its line. */
const lines = (html: string): string[] =>
  html
    .split("<br>")
    .map((line) => line.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(+code)));

/** Without what only tells how it is set: indices, powers, and the signs that are replaced by truer ones. */
const bare = (formula: string): string =>
  formula
    .replace(/[_^]\(([^)]*)\)/g, "$1")
    .replace(/[_^](?=\w)/g, "")
    .replaceAll("−", "-")
    .replaceAll("×", "x")
    .replaceAll("√(", "sqrt(")
    .replaceAll("Φ(", "Phi(");

const page = (formula: string): string =>
  printed(referencePages([{ ...help[0]!, related: [], formula }]).find(({ file }) => file !== "index.html")!.html);

test.each(help.map(({ id, formula }) => [id, formula]))(
  "%s: each part is a line, and nothing is lost",
  (id, formula) => {
    expect(lines(printed(pages.get(pageName(id))!)).map(bare)).toEqual(formula.split("; ").map(bare));
  },
);

test.each([...pages])("%s has no sign of HTML that is cut in two", (_, html) => {
  expect(html.match(/&(?!#\d+;)/g) ?? []).toEqual([]);
});

test.each([
  ["a < b; c > d & e", "a &#60; b<br>c &#62; d &#38; e"],
  ['1 if "yes"; o\'clock', "1 if &#34;yes&#34;<br>o&#39;clock"],
  ["a_i > 0; b^2 < 1", "a<sub>i</sub> &#62; 0<br>b<sup>2</sup> &#60; 1"],
  ["a; b; c", "a<br>b<br>c"],
])("%s", (formula, html) => expect(page(formula)).toBe(html));

describe("x is a multiplication sign, or a variable", () => {
  test.each([
    ["value / rate x D_b / D_t", "value / rate × D<sub>b</sub> / D<sub>t</sub>"],
    ["100 (p / q) x (r / s)", "100 (p / q) × (r / s)"],
    ["|a| x |b|", "|a| × |b|"],
    ["5 % x b", "5 % × b"],
    ["x1 - x0 x w", "x1 − x0 × w"],
  ])("%s: a sign", (formula, html) => expect(page(formula)).toBe(html));
  test.each([
    "over all x, x &#62; 0 and x &#60; 0",
    "x y over all x in range",
    "y = a + b x",
    "sum xy / sum x / n and x is a change",
  ])("%s: a variable", (html) => {
    const formula = html.replaceAll("&#62;", ">").replaceAll("&#60;", "<");
    expect(page(formula)).toBe(html);
  });
});
