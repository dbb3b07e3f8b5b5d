import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { FIELDS, works } from "../../src/share/bibliography";
import { allMessages } from "../../src/messages/messages";
import "../../src/report/kinds";
import "../../src/report/function-texts";
import "../../src/report/networks";
import "../../src/scenario/texts";
import { sourcesOn } from "../../src/share/report-sources";
import { asBibtex, asText, cited, sourcesSheet, worksOf } from "../../src/share/cite";
import { fingerprint } from "../../src/share/fingerprint";
import { recordSheet } from "../../src/share/record";
import { readRecord } from "../../src/share/record-read";
import { requireArea } from "../../src/sheet/address";

const help = functionHelp(functionFiles);

describe("the bibliography", () => {
  test("every function names a work", () => {
    for (const { id, source } of help) expect([id, cited(source).length]).not.toEqual([id, 0]);
  });

  test.each(help.flatMap(({ id, source }) => cited(source).map((name) => [id, name])))(
    "%s: %s is in it",
    (id, name) => {
      const missing = Object.hasOwn(works, name) ? [] : [`no list in src/share/works has the work "${name}" of ${id}`];
      expect(missing).toEqual([]);
    },
  );

  test.each(Object.entries(works))("%s is whole", (name, work) => {
    expect(work.key).toMatch(/^[a-z0-9]+$/);
    expect(work.author).toMatch(/^\{[^{}]+\}$|^[^,]+, [^,]+( and [^,]+, [^,]+)*$/);
    expect(work.title.length).toBeGreaterThan(5);
    // The SNA of 2008 was printed the year after.
    expect(name).toContain(work.key === "sna2008" ? "2008" : work.year);
    const needed = {
      article: ["journal", "volume", "pages"],
      book: ["publisher", "address"],
      techreport: ["institution"],
      phdthesis: ["school"],
    }[work.type];
    for (const field of needed) expect(work).toHaveProperty(field);
    if (work.citedAs !== undefined) expect(name).toBe(work.citedAs);
    else if (!work.author.startsWith("{"))
      for (const author of work.author.split(" and "))
        expect(name.replaceAll("&", ",")).toContain(author.split(",")[0]!.split(" ").at(-1));
  });

  test("has no key twice", () => {
    const keys = Object.values(works).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("has no work in two fields", () => {
    const names = FIELDS.flatMap((field) => Object.keys(field));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test("a source is taken apart into works, without titles, chapters and remarks", () => {
  expect(cited("Kaplinsky (2015); Sen (1968), Estimates of the Slope; Morris (2001) for the saw log")).toEqual([
    "Kaplinsky (2015)",
    "Sen (1968)",
    "Morris (2001)",
  ]);
  expect(cited("VCA4D, European Commission, for the weight loss")).toEqual(
    cited("VCA4D (2020), European Commission, the cashew chain"),
  );
});

describe("works that are named within a part of a source", () => {
  test.each([
    ["UNIDO (2001), figure 4.3, after Gereffi (1999), International Trade", ["UNIDO (2001)", "Gereffi (1999)"]],
    [
      "Hirschman (1981), Essays in Trespassing, as in Kaplinsky (2015), section 4",
      ["Hirschman (1981)", "Kaplinsky (2015)"],
    ],
    [
      "Export and Import Price Index Manual (2009), chapter 2, and Silver (2010), on unit values",
      ["Export and Import Price Index Manual (2009)", "Silver (2010)"],
    ],
    [
      "Chervel & Le Gall (1976), Manuel d’évaluation, and Fabre (1994), Note",
      ["Chervel & Le Gall (1976)", "Fabre (1994)"],
    ],
    ["the prices of Kaplinsky & Morris (2001)", ["Kaplinsky & Morris (2001)"]],
    ["as in VCA4D (2020)", ["VCA4D (2020)"]],
    ["VCA4D, European Commission, and Fabre (1994)", ["VCA4D (2020)", "Fabre (1994)"]],
    // Another's co-author is not the author alone: the name is whole, and missed by the test above.
    ["Nobody & Gereffi (1999)", ["Nobody & Gereffi (1999)"]],
    ["Nobody, Kaplinsky & Morris (2001)", ["Nobody, Kaplinsky & Morris (2001)"]],
    ["sensitivity is common practice (of 1999)", []],
  ])("%s", (source, names) => expect(cited(source)).toEqual(names));

  // By the years alone: each is that of a work.
  test.each(help.map(({ id, source }) => [id, source]))("%s: every work of its source is found", (id, source) => {
    const years = source.match(/(?<=\()\d{4}(?=\))/g) ?? [];
    const found = worksOf([{ name: id, source }]);
    for (const year of years)
      expect(found.map(({ work }) => (work.key === "sna2008" ? "2008" : work.year))).toContain(year);
    expect(found.length).toBe(new Set(cited(source)).size);
    expect(cited(source).length).toBe(
      years.length + source.split(/;\s*/).filter((part) => /^VCA4D,/.test(part)).length,
    );
  });
});

// What a report names is cited from its line: no work of it is missed, and Viner is one of them.
test.each(
  [...allMessages()].filter(([id]) => /^report\..*sources(?:Own)?(?:\.|$)/i.test(id) && id !== "report.sources"),
)("%s: every work that a report names is in the bibliography", (_, source) => {
  if (source.includes("{")) return;
  const line = `Sources of the methods: ${source}.`;
  expect(sourcesOn([["Title", 12], [line]])).toBe(`${source}.`);
  const names = cited(source);
  expect(names.filter((name) => works[name] === undefined)).toEqual([]);
  expect(names).toHaveLength((source.match(/\(\d{4}\)/g) ?? []).length);
});

test("the report on trade cites Viner", () =>
  expect(cited(allMessages().get("report.series.trade.sources")!)).toContain("Viner (1937)"));

test("a work that is cited under another name says which", () => {
  expect(asText(works["UNIDO (2001)"]!)).toMatch(
    /^Kaplinsky, Raphael and Readman, Jeff \(2001\)\. Integrating SMEs .* Organization\. Cited as UNIDO \(2001\)\.$/,
  );
  expect(asBibtex(works["UNIDO (2001)"]!)).toContain("  note = {Cited as UNIDO (2001)},");
  expect(asText(works["Kaplinsky (2015)"]!)).not.toContain("Cited as");
  expect(asBibtex(works["Kaplinsky (2015)"]!)).not.toContain("note");
});

test("works are cited once, in the order of their authors, with whom they serve", () => {
  const used = help
    .filter(({ id }) => ["VALUEADDED", "BREAKDOWN", "GINI"].includes(id))
    .map(({ id, source }) => ({ name: `VC.${id}`, source }));
  expect(worksOf(used).map(({ work, usedBy }) => [work.key, usedBy])).toEqual([
    ["chen1982", ["VC.GINI"]],
    ["sna2008", ["VC.VALUEADDED"]],
    ["gini1912", ["VC.GINI"]],
    ["kaplinsky2001", ["VC.VALUEADDED", "VC.BREAKDOWN"]],
    ["raffinetti2015", ["VC.GINI"]],
  ]);
  expect(worksOf([])).toEqual([]);
});

test("as text and as BibTeX", () => {
  expect(asText(works["Gereffi, Humphrey & Sturgeon (2005)"]!)).toBe(
    "Gereffi, Gary and Humphrey, John and Sturgeon, Timothy (2005). The Governance of Global Value Chains. Review of International Political Economy 12(1), 78–104.",
  );
  expect(asText(works["Kaplinsky (2015)"]!)).toMatch(/Economies\. Maastricht: UNU-MERIT, Working Paper 2015-027\.$/);
  expect(asText(works["Herfindahl (1950)"]!)).toBe(
    "Herfindahl, Orris C. (1950). Concentration in the Steel Industry. New York: PhD thesis, Columbia University.",
  );
  expect(asBibtex(works["Gereffi, Humphrey & Sturgeon (2005)"]!)).toBe(
    "@article{gereffi2005,\n  author = {Gereffi, Gary and Humphrey, John and Sturgeon, Timothy},\n  year = {2005},\n  title = {{The Governance of Global Value Chains}},\n  journal = {Review of International Political Economy},\n  volume = {12},\n  number = {1},\n  pages = {78--104},\n}",
  );
  for (const work of Object.values(works)) {
    const written = asBibtex(work);
    expect((written.match(/\{/g) ?? []).length).toBe((written.match(/\}/g) ?? []).length);
    expect(written).not.toMatch(/(?<!\\)[&%$#]/);
  }
});

test("the sheet of sources holds each work", () => {
  const all = help.map(({ id, source }) => ({ name: `VC.${id}`, source }));
  const { cells } = sourcesSheet(all);
  const words = cells.map(({ content }) => ("text" in content ? content.text : ""));
  for (const { work } of worksOf(all)) expect(words).toContain(asText(work));
});

describe("the record of frozen formulas", () => {
  const frozen = [
    {
      address: "'It''s 50 %'!B2",
      fills: "'It''s 50 %'!B2:B4",
      text: '=VC.DISTRIBUTION(A1:A3, B1:B3, "value")',
      fingerprint: fingerprint([[1], ["x"]]),
    },
    {
      address: "Sheet1!A1",
      fills: "Sheet1!A1",
      text: "=VC.GINI(C1:C9)",
      fingerprint: fingerprint([[{ error: "#N/A" }]]),
    },
  ];

  /** The cells of the sheet as a workbook reads them, from its first cell in use. */
  const read = () => {
    const rows: (string | number)[][] = Array.from({ length: 8 }, () => ["", "", "", "", ""]);
    for (const { at, content } of recordSheet(frozen).cells) {
      const { row, column } = requireArea(at);
      rows[row]![column] = "text" in content ? content.text : 0;
    }
    return rows.map((row) => row.slice(1));
  };

  test("is read as it was written", () =>
    expect(readRecord(read())).toMatchObject({ frozen, written: [], damaged: [], lastOther: -1 }));

  test("of another sheet is nothing, and a line that is not whole is told apart", () => {
    expect(
      readRecord([
        ["Cell", "Filled"],
        ["Sheet1!A1", "x"],
      ]),
    ).toBeNull();
    expect(readRecord([])).toBeNull();
    const rows = read();
    rows[4]![3] = "";
    expect(readRecord(rows)).toMatchObject({
      frozen: frozen.slice(1),
      written: [],
      damaged: [{ row: 4, column: 2, text: frozen[0]!.text }],
      lastOther: 4,
    });
  });
});

test("the mark of values tells any change", () => {
  const cells = [
    [1, "a"],
    [true, ""],
  ];
  const others = [
    [
      [1, "a"],
      [true, "b"],
    ],
    [
      ["1", "a"],
      [true, ""],
    ],
    [[1, "a", true, ""]],
    [
      ["a", 1],
      [true, ""],
    ],
    [
      [1.0000000000000002, "a"],
      [true, ""],
    ],
    [
      [1, "a"],
      ["TRUE", ""],
    ],
    [
      [1, { error: "#N/A" }],
      [true, ""],
    ],
  ];
  const marks = [cells, ...others].map((each) => fingerprint(each));
  expect(new Set(marks).size).toBe(marks.length);
  expect(
    fingerprint([
      [1, "a"],
      [true, ""],
    ]),
  ).toBe(marks[0]);
  expect(marks[0]).toMatch(/^v[0-9a-z]+$/);
});
