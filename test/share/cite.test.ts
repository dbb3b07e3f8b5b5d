import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { FIELDS, works } from "../../src/share/bibliography";
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
    if (!work.author.startsWith("{") && name !== "UNIDO (2001)")
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

test("works are cited once, in the order of their authors, with whom they serve", () => {
  const used = help.filter(({ id }) => ["VALUEADDED", "BREAKDOWN", "GINI"].includes(id));
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
  const { cells } = sourcesSheet(help);
  const words = cells.map(({ content }) => ("text" in content ? content.text : ""));
  for (const { work } of worksOf(help)) expect(words).toContain(asText(work));
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
