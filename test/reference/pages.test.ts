/** The reference pages as they are built: each function has one, and what its example shows is what the function gives. */
import fs from "node:fs";
import path from "node:path";
import { call, isCaseError } from "../measures/host";
import { parsed } from "../measures/examples";
import { bundleFunctions } from "../measures/bundle";
import { asWritten } from "../../src/formula/separators";

interface Help {
  id: string;
  description: string;
  returns: string;
  formula: string;
  domain: string;
  errors: string;
  source: string;
  parameters: { name: string; description: string }[];
  related: string[];
}

const folder = path.resolve(__dirname, "../../dist/reference");
const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");
const help = JSON.parse(fs.readFileSync(path.resolve(folder, "../function-help.json"), "utf8")) as Help[];
const metadata = JSON.parse(fs.readFileSync(path.resolve(folder, "../functions.json"), "utf8")) as {
  functions: { id: string; helpUrl: string; parameters: { name: string }[] }[];
};
const functions = bundleFunctions();

/** The text of a piece of a page. */
const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test("every function of the bundle has its page and its help, and the other way round", () => {
  const ids = [...functions.keys()].sort();
  expect(help.map(({ id }) => id).sort()).toEqual(ids);
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(ids);
  expect(fs.readdirSync(folder).sort()).toEqual(
    [...ids.map((id) => `${id.toLowerCase()}.html`), "index.html", "reference.css"].sort(),
  );
});

/** A cell as a page prints it. */
const shown = (cell: unknown): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : isCaseError(cell) ? cell.error : String(cell);

describe.each(help.map((each) => [each.id, each] as const))("VC.%s", (id, each) => {
  const html = read(`${id.toLowerCase()}.html`);
  const words = plain(html);

  test("says all that its help says", () => {
    for (const part of [each.description, each.returns, each.domain, each.errors, each.source])
      expect(words).toContain(part);
    for (const parameter of each.parameters) expect(words).toContain(parameter.description);
    for (const other of each.related) expect(html).toContain(`href="${other.toLowerCase()}.html"`);
    expect(html).toMatch(/<p class="formula">.{5,}<\/p>/);
  });

  test("its example is there as Excels with decimal commas write it, where that differs", () => {
    const held = plain(/<p class="call"><code>(=VC\.[^<]+)<\/code> gives<\/p>/.exec(html)![1]!);
    const others = [...html.matchAll(/<p class="call comma[^"]*"><code>([^<]+)<\/code> gives<\/p>/g)];
    const written = [".", "\\"].map((column) => asWritten(held, { decimal: ",", argument: ";", column, row: ";" }));
    expect(others.map(([, code]) => plain(code!))).toEqual([...new Set(written)].filter((each) => each !== held));
  });

  test("its example, as printed, gives the table that is printed under it", () => {
    const formula = plain(/<p class="call"><code>(=VC\.[^<]+)<\/code> gives<\/p>/.exec(html)![1]!);
    const { name, args } = parsed(formula);
    expect(name).toBe(id);
    const printed = [...html.slice(html.indexOf(" gives</p>")).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => plain(cell!)),
    );
    const answer = call(functions.get(id), ...args);
    expect(printed).toEqual(
      (Array.isArray(answer) ? (answer as unknown[][]) : [[answer]]).map((row) => row.map(shown)),
    );
  });

  test("needs no script and calls nobody", () => {
    expect(html).not.toMatch(/<script|javascript:|https?:|\son\w+=/);
  });

  test("is where Excel's help points", () => {
    const { helpUrl, parameters } = metadata.functions.find((entry) => entry.id === id)!;
    expect(helpUrl).toMatch(new RegExp(`^https://.+/reference/${id.toLowerCase()}\\.html$`));
    expect(parameters.map(({ name }) => name)).toEqual(each.parameters.map(({ name }) => name));
  });
});

test("the index lists every function once, under a question", () => {
  const index = read("index.html");
  const listed = [...index.matchAll(/<dt><a href="([a-z0-9]+)\.html">VC\.([A-Z0-9]+)<\/a><\/dt>/g)];
  expect(listed.map(([, , id]) => id).sort()).toEqual(help.map(({ id }) => id).sort());
  for (const question of [
    "Who keeps what?",
    "Is it thinning?",
    "Whose rents?",
    "Are exports buying less?",
    "Who governs?",
  ])
    expect(index).toContain(question);
});
