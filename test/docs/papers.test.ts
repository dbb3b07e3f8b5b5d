/**
 * The papers for contributors: README, CONTRIBUTING, architecture, changelog, citation, and what GitHub runs and asks. What
 * they name is there, what is there is named, and the version is the same everywhere.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { bareFaults, foldersIn, matches, named, pathsIn } from "./papers";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { version, scripts, engines, license } = JSON.parse(read("package.json")) as {
  version: string;
  scripts: Record<string, string>;
  engines: { node: string };
  license: string;
};

const PAPERS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"];
const OTHERS = [
  "CITATION.cff",
  ".editorconfig",
  ".nvmrc",
  "manifest.xml",
  "docs/images/corridor.svg",
  ...[".github/workflows", ".github/ISSUE_TEMPLATE"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`),
  ),
];

describe.each(PAPERS)("%s", (paper) => {
  const page = read(paper);

  test("every path that it names is there", () => {
    expect(pathsIn(page).filter((file) => !matches(root, file))).toEqual([]);
  });

  test("every link leads to a file, or to a page of the web", () => {
    for (const [, href] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:\/\//.test(href!)) continue;
      const file = path.join(path.dirname(paper), href!.split("#")[0]!);
      expect([href, existsSync(path.join(root, file))]).toEqual([href, true]);
    }
  });

  test("every command that it names is there", () => {
    for (const [, name] of page.matchAll(/npm run ([a-z][\w-]*)/g)) expect(scripts).toHaveProperty(name!);
    const started = [...page.matchAll(/node (scripts\/[\w./-]+)/g)].map(([, file]) => file!);
    expect(started.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

test.each([...PAPERS, ...OTHERS])("%s ends its lines as .editorconfig says, and names no machine", (file) => {
  expect(bareFaults(read(file))).toEqual([]);
});

describe("README.md", () => {
  const page = read("README.md");

  test("is two screens long", () => expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(80));

  test("gives the two commands first, and for PowerShell without &&", () => {
    const commandsOf = (words: string) => [...words.matchAll(/^ {4}(.+)$/gm)].map(([, command]) => command!);
    expect(commandsOf(page).slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
    const section = page.split("\n## In PowerShell\n")[1]!.split("\n## ")[0]!;
    expect(commandsOf(section)).toEqual(["npm ci; if ($?) { npm start }", "npm ci; if ($?) { npm test }"]);
  });

  test("asks for the Node that package.json asks for", () => {
    expect(engines.node).toBe(`>=${/Node (\d+) or later/.exec(page)?.[1]}`);
    expect(read(".nvmrc").trim()).toBe(engines.node.replace(">=", ""));
  });
});

describe("CONTRIBUTING.md", () => {
  const page = read("CONTRIBUTING.md");
  const names = named(page);

  test("says how to add each kind of thing", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const things = ["measure", "finding", "picture", "sample", "table layout"];
    expect(headings).toEqual(expect.arrayContaining(things.map((thing) => `Add a ${thing}`)));
  });

  test("names things that are to be found", () => expect(names.length).toBeGreaterThan(15));

  test.each(names)("%s is in %s", (name, file) => {
    expect(read(file)).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("lists every tag that a function has", () => {
    const family = readdirSync(path.join(root, "src/measures"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => read(`src/measures/${name}/function.ts`))
      .join("\n");
    const tags = new Set([...family.matchAll(/^ \* (@\w+)/gm)].map(([, tag]) => tag));
    for (const tag of tags) expect(page).toContain(`\`${tag}\``);
  });

  test("lists every command of package.json", () => {
    for (const name of Object.keys(scripts)) expect(page).toMatch(new RegExp(`\`npm (run )?${name}\\b`));
  });
});

describe("docs/architecture.md", () => {
  const page = read("docs/architecture.md");
  const table = page.matchAll(/^\| `(src\/[\w-]+|\w+)` \| (.+) \|$/gm);
  const rows = new Map([...table].map(([, folder, words]) => [folder!, words!]));
  const rooms = foldersIn(path.join(root, "src")).map((name) => `src/${name}`);

  test("has a row for every folder of src, and for no other", () => {
    expect([...rows.keys()].filter((folder) => folder.startsWith("src/")).sort()).toEqual(rooms.sort());
  });

  // A folder for each measure: the row says how they are named.
  test.each(rooms.filter((room) => room !== "src/measures"))("%s: the folders in it are named in its row", (room) => {
    expect(foldersIn(path.join(root, room)).filter((name) => !rows.get(room)!.includes(`\`${name}\``))).toEqual([]);
  });

  test.each(["test", "scripts", "bench", "docs"])("%s has a row", (folder) => expect(rows.has(folder)).toBe(true));

  test("the range is walked through files that exist, from the function to the core and back", () => {
    const walk = page.split("\n## One range, step by step\n")[1]!.split("\n## ")[0]!;
    const files = pathsIn(walk);
    expect(files).toEqual(
      expect.arrayContaining([
        "src/browser/register.ts",
        "src/measures/value-added/function.ts",
        "src/cells/read.ts",
        "src/measures/value-added/definition.ts",
        "src/cells/write.ts",
      ]),
    );
    expect(walk).toContain("manifest.xml");
  });
});

describe("docs/images/corridor.svg", () => {
  const drawing = read("docs/images/corridor.svg");

  test("names folders and files that are there", () => {
    const labels = drawing.matchAll(
      /<text class="name"[^>]*>(src\/[\w/-]+)<\/text>(?:\s*<text [^>]*>([\w-]+\.ts)<\/text>)?/g,
    );
    const places = [...labels].map(([, folder, file = ""]) => `${folder}/${file}`);
    expect(places).toEqual(
      expect.arrayContaining(["src/measures/value-added/", "src/cells/read.ts", "src/cells/write.ts", "src/pane/"]),
    );
    expect(places.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });

  test("is readable in the light and in the dark, by itself, and by a screen reader", () => {
    expect(drawing).toContain("@media (prefers-color-scheme: dark)");
    expect(drawing).not.toMatch(/@font-face|@import|<image|<script|<foreignObject|\shref=/);
    expect([...drawing.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address)).toEqual([
      "http://www.w3.org/2000/svg",
    ]);
    expect(drawing).toMatch(/<title id="title">.+<\/title>/);
    expect(drawing).toMatch(/<desc id="description">.+<\/desc>/);
  });
});

describe("the version", () => {
  test("is that of CITATION.cff", () => {
    const citation = read("CITATION.cff");
    expect(/^version: (.+)$/m.exec(citation)?.[1]).toBe(version);
    expect(/^license: (.+)$/m.exec(citation)?.[1]).toBe(license);
    const keys = citation.match(/^[\w-]+(?=:)/gm);
    expect(keys).toEqual(expect.arrayContaining(["message", "title", "authors"]));
    expect(citation).toMatch(/^cff-version: 1\.2\.0$/m);
  });

  test("is the newest of CHANGELOG.md, below what is not released yet, on the day that is cited", () => {
    const headings = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
    const [unreleased, newest, ...older] = headings;
    expect(unreleased).toBe("Unreleased");
    expect(newest).toBe(`${version} - ${/^date-released: "(.+)"$/m.exec(read("CITATION.cff"))?.[1]}`);
    const released = [newest!, ...older];
    for (const heading of released) expect(heading).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/);
    const dates = released.map((heading) => heading.split(" - ")[1]!);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test("has the holder of the licence as its author", () => {
    expect(read("CITATION.cff")).toContain(`- name: ${/^Copyright \(c\) \d{4} (.+)$/m.exec(read("LICENSE"))![1]}`);
  });
});

describe("GitHub", () => {
  const workflow = read(".github/workflows/test.yml");

  test("tests every push and pull request by the README's command, on each Node that is supported", () => {
    expect(workflow).toMatch(/^on:\n {2}push:\n {4}branches: \["\*\*"\]\n {2}pull_request:$/m);
    expect(workflow).toContain("node: [20, 22, 24, 26]");
    expect(workflow).toContain("node-version: ${{ matrix.node }}"); // eslint-disable-line no-template-curly-in-string
    expect(workflow).toMatch(/^ {6}- run: npm ci && npm test$/m);
    expect(workflow).toContain("runs-on: ubuntu-24.04");
  });

  test("may read and no more, and uses the actions of the other workflow", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).not.toMatch(/: write/);
    const used = (words: string) => [...words.matchAll(/uses: (\S+)/g)].map(([, action]) => action!);
    for (const action of used(workflow)) expect(used(read(".github/workflows/site.yml"))).toContain(action);
  });

  test.each([
    ["bug.yml", ["cell", "formula", "inputs", "found", "expected", "version"]],
    ["measure.yml", ["name", "definition", "formula", "source", "example"]],
  ])("the form %s asks for what an answer needs", (file, ids) => {
    const form = read(`.github/ISSUE_TEMPLATE/${file}`);
    expect([...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id)).toEqual(ids);
    for (const key of ["name", "description", "body"]) expect(form).toMatch(new RegExp(`^${key}:`, "m"));
  });
});

test("the helpers of this test find what they look for", () => {
  expect(pathsIn("see `src/core/x.ts`, `src/<a>/b.ts`, [a](docs/y.md), `=VC.X(1)` and `npm run x`")).toEqual([
    "src/core/x.ts",
    "src/<a>/b.ts",
  ]);
  expect(matches(root, "src/core/<measure>.ts")).toBe(true);
  expect(matches(root, "src/core/<measure>.tsx")).toBe(false);
  expect(matches(root, "src/<nothing>.md")).toBe(false);
  expect(named("`A` and `B` in `src/x.ts`; `c` is no more, `D` of `src/y.ts`")).toEqual([
    ["A", "src/x.ts"],
    ["B", "src/x.ts"],
    ["D", "src/y.ts"],
  ]);
  expect(bareFaults("a \nb\r\nhttp://127.0.0.1/\n/home/me/x\n\tc\n")).toHaveLength(5);
  expect(bareFaults("a")).toEqual(["no line end at the end"]);
});
