/** What a pasted block is taken for: literals, without a page. */

import { formatOfMso, formatOfSdnum, msoOfFormat, declarationsIn, rulesIn } from "../../src/files/clipboard-format";
import { rowsOfText, textOfRows } from "../../src/files/clipboard-text";
import { htmlOfCells } from "../../src/files/clipboard-write";
import { nearestNames } from "../../src/formula/nearest-name";
import { dateIn, isUndecidedDate } from "../../src/files/numeral-dates";
import { figureIn, spellingOf } from "../../src/files/numerals";
import { answered, decide } from "../../src/files/pasted-block";

describe("the rows of a text", () => {
  it.each([
    [
      "a\tb\r\n1\t2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a\n\n", [["a"], [""]]],
    ["\ta\t", [["", "a", ""]]],
    ['"two\r\nlines"\tb', [["two\nlines", "b"]]],
    ['"a ""b"""\tc', [['a "b"', "c"]]],
    ['5" pipe\t"open', [['5" pipe', '"open']]],
    ['"a" b\tc', [['"a" b', "c"]]],
    ["", [[""]]],
  ])("%j", (text, rows) => expect(rowsOfText(text)).toEqual(rows));

  it("come back as they were written", () => {
    for (const rows of [
      [
        ["a", 'b"c'],
        ['"x"', "two\nlines"],
      ],
      [
        ["", "\t"],
        ["=1", "'"],
      ],
    ])
      expect(rowsOfText(textOfRows(rows))).toEqual(rows);
  });
});

describe("a figure", () => {
  it.each([
    ["1 234", ".", 1234, "#,##0"],
    ["1\u00a0234", ",", 1234, "#,##0"],
    ["1\u202f234,5", ",", 1234.5, "#,##0.0"],
    ["1’234.50", ".", 1234.5, "#,##0.00"],
    ["12,34,567", ".", 1234567, "#,##0"],
    ["(1,234)", ".", -1234, "#,##0"],
    ["\u22125", ".", -5, undefined],
    ["\u20135", ".", -5, undefined],
    ["5-", ".", -5, undefined],
    ["12,5 %", ",", 0.125, "0.0%"],
    ["36.3%", ".", 0.363, "0.0%"],
    ["€ 420.000", ",", 420000, "[$€] #,##0"],
    ["420.000 €", ",", 420000, "#,##0 [$€]"],
    ["US$1,234.50", ".", 1234.5, "[$US$]#,##0.00"],
    ["-$5", ".", -5, "[$$]0"],
    ["CHF 1'234.50", ".", 1234.5, "[$CHF] #,##0.00"],
    ["1e-05", ".", 1e-5, undefined],
    ["2e-3", ",", 0.002, undefined],
    ["-3E-7", ".", -3e-7, undefined],
    ["5e-1", ".", 0.5, undefined],
    ["1E3", ".", 1000, undefined],
    ["1.5e+20", ".", 1.5e20, undefined],
    ["2,25e-10", ",", 2.25e-10, undefined],
    ["(1.5e-3)", ".", -0.0015, undefined],
    ["2.5e-3%", ".", 2.5e-5, undefined],
    ["€1.25e-3", ".", 0.00125, "[$€]0.00E+00"],
    ["1.234e3", ",", 1234000, undefined],
    ["01", ".", null, undefined],
    ["0", ".", 0, undefined],
    ["12,34", ".", null, undefined],
    ["1 23", ".", null, undefined],
    ["--5", ".", null, undefined],
    ["-(5)", ".", null, undefined],
    ["5 kg", ".", null, undefined],
    ["8*", ".", null, undefined],
    ["15-20,000", ".", null, undefined],
    ["2020-01", ".", null, undefined],
    ["Q1 2020", ".", null, undefined],
    ["", ".", null, undefined],
  ] as const)("%j with %j", (text, decimal, value, format) => {
    const figure = figureIn(text, decimal);
    expect(figure?.value ?? null).toBe(value);
    expect(figure?.format).toBe(format);
  });

  it.each([
    ["420.000", "either"],
    ["1,234", "either"],
    ["0.123", "."],
    ["1.234,5", ","],
    ["1.234.567", ","],
    ["1,234.5", "."],
    ["12.5", "."],
    ["1 234", "same"],
    ["2010", "same"],
    ["x", "none"],
  ] as const)("%s is spelt %s", (text, spelling) => expect(spellingOf(text)).toBe(spelling));
});

const block = (text: string) => ({ rows: rowsOfText(text).map((row) => row.map((each) => ({ text: each }))) });
const taken = (text: string, onSheet: string[] = []) => {
  const { cells, questions, thousands } = decide(block(text), onSheet);
  return {
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
    asked: questions.map(({ column, example, readings }) => [column, example, readings.map(({ value }) => value)]),
    thousands: thousands?.example,
  };
};
const lines = (count: number, text: string) => Array(count).fill(text).join("\n");

describe("a block", () => {
  it.each([
    ["a text that one sign alone can read decides for its column", "1.234\n1.234,5", [[1234], [1234.5]], []],
    ["then for the other columns", "1.234\t2,5", [[1234, 2.5]], []],
    [
      "its own column before the others",
      "1.234\t2,5\n1.5\t3,5",
      [
        [1.234, 2.5],
        [1.5, 3.5],
      ],
      [],
    ],
    [
      "alone it is asked, the larger first where nothing is beside it",
      "420.000",
      [["420.000"]],
      [[0, "420.000", [420000, 420]]],
    ],
    ["the nearer to the figures beside it first", "1.234\t2", [["1.234", 2]], [[0, "1.234", [1.234, 1234]]]],
    [
      "two conventions in one column leave the rest open",
      "1.5\n2,5\n1.234",
      [[1.5], [2.5], ["1.234"]],
      [[0, "1.234", [1234, 1.234]]],
    ],
  ])("%s", (_, text, values, asked) => {
    const found = taken(text);
    expect(found.values).toEqual(values);
    expect(found.asked.map(([column, example]) => [column, example])).toEqual(
      asked.map(([column, example]) => [column, example]),
    );
    if (asked.length > 0 && !text.includes("2,5")) expect(found.asked).toEqual(asked);
  });

  it("the sheet's own texts decide where the block does not", () => {
    expect(taken("1.234", ["2,5"]).values).toEqual([[1234]]);
    expect(taken("1.234", ["2.5"]).values).toEqual([[1.234]]);
    expect(taken("1.234", ["2.5", "2,5"]).asked).toHaveLength(1);
  });

  it("ten with three digits behind one sign mark thousands; nine, a plain figure above 999 or another sign do not", () => {
    expect(taken(lines(10, "1.234"))).toMatchObject({
      asked: [],
      thousands: "1.234",
      values: expect.arrayContaining([[1234]]),
    });
    expect(taken(lines(9, "1.234"))).toMatchObject({ asked: [[0, "1.234", [1234, 1.234]]], thousands: undefined });
    expect(taken(`${lines(10, "1.234")}\n1000`).asked).toHaveLength(1);
    expect(taken(`${lines(10, "1.234")}\n999`).asked).toHaveLength(0);
    expect(taken(`${lines(10, "1.234")}\n2,345`).asked).toHaveLength(1);
  });

  it("codes, periods, missing marks and formulas stay text; truth and errors are such", () => {
    expect(taken("01\t2020-01\t..\t=1+1\tTRUE\t#N/A\t-\tn/a").values).toEqual([
      ["01", "2020-01", "..", "=1+1", true, { error: "#N/A" }, "-", "n/a"],
    ]);
  });

  it("what the source holds as text is text, and what it holds as a number that number", () => {
    const { cells } = decide({
      rows: [[{ text: "5", format: "@" }, { text: "1,235", value: 1234.5678, format: "#,##0" }, { text: "1.234" }]],
      decimal: ",",
    });
    expect(cells[0]!.map((cell) => cell?.value)).toEqual(["5", 1234.5678, 1234]);
  });

  it("numbers with an exponent show what they are", () => {
    const { cells } = decide(block("1e-05\t2e-3\t-3E-7\t5e-1\t1E3\t1.5e-8"));
    expect(cells).toEqual([[1e-5, 0.002, -3e-7, 0.5, 1000, 1.5e-8].map((value) => ({ value }))]);
    expect([answered("1.234e-9", "."), answered("1.234e-9", ",")].map((figure) => figure?.format)).toEqual([
      undefined,
      undefined,
    ]);
    expect([answered("1.234e-9", "."), answered("1.234e-9", ",")].map((figure) => figure?.value)).toEqual([
      1.234e-9, 1.234e-6,
    ]);
  });

  it("the answer reads the text", () =>
    expect([answered("€ 420.000", ","), answered("420.000", "."), answered("03/04/2020", "dmy")]).toMatchObject([
      { value: 420000 },
      { value: 420 },
      { value: 43924 },
    ]));
});

describe("a date", () => {
  it.each([
    ["2020-12-31", 44196, "yyyy-mm-dd"],
    ["31/12/2020", 44196, "dd/mm/yyyy"],
    ["12/31/2020", 44196, "mm/dd/yyyy"],
    ["31.12.2020", 44196, "dd.mm.yyyy"],
    ["01.02.2020", 43862, "dd.mm.yyyy"],
    ["31 Dec 2020", 44196, "d mmm yyyy"],
    ["December 31, 2020", 44196, "d mmm yyyy"],
    ["03/04/2020", null, undefined],
    ["31/02/2020", null, undefined],
    ["2020-01", null, undefined],
    ["Jan 2020", null, undefined],
    ["1900-02-28", null, undefined],
  ])("%s", (text, value, format) => {
    expect(dateIn(text)?.value ?? null).toBe(value);
    expect(dateIn(text)?.format).toBe(format);
  });

  it("that could be two is asked, unless another in its column tells", () => {
    expect(isUndecidedDate("03/04/2020")).toBe(true);
    expect(taken("03/04/2020").asked).toEqual([[0, "03/04/2020", [43924, 43894]]]);
    expect(taken("03/04/2020\n31/12/2020").values).toEqual([[43924], [44196]]);
  });
});

describe("formats on the clipboard", () => {
  it.each([
    ['"\\#\\,\\#\\#0\\.00"', "#,##0.00"],
    ["Percent", "0.00%"],
    ["General", ""],
    ['"\\0022$\\0022\\#\\,\\#\\#0"', '"$"#,##0'],
    ['"\\@"', "@"],
    ['"Short Date"', "yyyy-mm-dd"],
    ["0", "0"],
  ])("Excel's %s is %s", (mso, format) => expect(formatOfMso(mso)).toBe(format));
  it.each(["#,##0.00", '"$"#,##0', "0.0%", "dd/mm/yyyy", "#,##0;(#,##0)", "[$€] #,##0.00", "@"])(
    "%s comes back from Excel's spelling",
    (format) => expect(formatOfMso(msoOfFormat(format))).toBe(format),
  );
  it.each([
    ["1033;0;#,##0.00", "#,##0.00"],
    ["1031;0;#.##0,00", "#,##0.00"],
    ["1031;0;0,0%", "0.0%"],
    ["1033;0;General", ""],
    ["1033;", ""],
    ["1031;1031;TT.MM.JJJJ", "DD.MM.YYYY"],
  ])("LibreOffice's %s is %s", (sdnum, format) => expect(formatOfSdnum(sdnum)).toBe(format));

  it("rules and declarations keep what a browser would drop", () => {
    expect(rulesIn('<!--.xl65, td {mso-number-format:"\\#\\;\\}0"; font-weight:700}-->').get(".xl65")).toEqual(
      new Map([
        ["mso-number-format", '"\\#\\;\\}0"'],
        ["font-weight", "700"],
      ]),
    );
    expect(declarationsIn("a: b;c:d ; e : 'f;g'")).toEqual(
      new Map([
        ["a", "b"],
        ["c", "d"],
        ["e", "'f;g'"],
      ]),
    );
  });
});

describe("a date of a format that names no order", () => {
  const SHORT = formatOfMso('"Short Date"');
  type Dated = string | readonly [text: string, format: string];
  const column = (...texts: readonly Dated[]) => ({
    rows: texts.map((each) => [
      typeof each === "string" ? { text: each, format: SHORT } : { text: each[0], format: each[1] },
    ]),
  });
  const read = (...texts: readonly Dated[]) => {
    const { cells, questions } = decide(column(...texts));
    // What is asked is text, all of it and nothing else that could be two days.
    for (const { cells: asked } of questions)
      for (const { row, column: at, text } of asked) expect(cells[row]![at]!.value).toBe(text);
    return {
      values: cells.map(([cell]) => cell?.value),
      formats: cells.map(([cell]) => cell?.format),
      asked: questions.map(({ cells: asked }) => asked.length),
    };
  };
  const [MARCH_4, APRIL_3, APRIL_13, DECEMBER_25] = [43_894, 43_924, 43_934, 44_190];

  it.each(["Short Date", "General Date", "Long Date", "Medium Date", "short date"])(
    "%s: the column proves it",
    (name) => {
      const format = formatOfMso(`"${name}"`);
      const both = (...texts: string[]) => read(...texts.map((text) => [text, format] as const));
      expect(both("03/04/2020", "13/04/2020", "25/12/2020")).toEqual({
        values: [APRIL_3, APRIL_13, DECEMBER_25],
        formats: Array(3).fill("dd/mm/yyyy"),
        asked: [],
      });
      expect(both("03/04/2020", "12/25/2020")).toEqual({
        values: [MARCH_4, DECEMBER_25],
        formats: Array(2).fill("mm/dd/yyyy"),
        asked: [],
      });
      expect(both("03/04/2020", "05/06/2020")).toMatchObject({ values: ["03/04/2020", "05/06/2020"], asked: [2] });
      expect(both("03/04/2020", "13/04/2020", "04/13/2020")).toMatchObject({
        values: ["03/04/2020", APRIL_13, APRIL_13],
        asked: [1],
      });
    },
  );

  it("letters that name an order hold, but against what texts of the same format prove; other cells of the column follow", () => {
    expect(read(["03/04/2020", "dd/mm/yyyy"], "05/06/2020")).toEqual({
      values: [APRIL_3, 43_987],
      formats: ["dd/mm/yyyy", "dd/mm/yyyy"],
      asked: [],
    });
    expect(read(["03/04/2020", "m/d/yyyy"])).toEqual({ values: [MARCH_4], formats: ["m/d/yyyy"], asked: [] });
    expect(read(["03/04/2020", "m/d/yyyy"], ["13/04/2020", "m/d/yyyy"])).toEqual({
      values: [APRIL_3, APRIL_13],
      formats: ["dd/mm/yyyy", "dd/mm/yyyy"],
      asked: [],
    });
    expect(read(["03/04/2020", "m/d/yyyy"], ["03/04/2020", "dd/mm/yyyy"], "03/04/2020")).toMatchObject({
      values: [MARCH_4, APRIL_3, "03/04/2020"],
      asked: [1],
    });
  });

  it("days that are named, and days of the year first, keep the format of the source", () => {
    expect(read(["4 March 2020", "d mmmm yyyy"], "2020-03-04")).toEqual({
      values: [MARCH_4, MARCH_4],
      formats: ["d mmmm yyyy", SHORT],
      asked: [],
    });
    expect(read(["Wednesday, March 4, 2020", formatOfMso('"Long Date"')]).values).toEqual([MARCH_4]);
  });

  it("times go with their days", () => {
    const general = formatOfMso('"General Date"');
    expect(
      read(["03/04/2020 14:30", general], ["13/04/2020 00:00:00", general], ["03/04/2020 2:30 PM", general]),
    ).toEqual({
      values: [APRIL_3 + 14.5 / 24, APRIL_13, APRIL_3 + 14.5 / 24],
      formats: ["dd/mm/yyyy hh:mm", "dd/mm/yyyy hh:mm:ss", "dd/mm/yyyy hh:mm"],
      asked: [],
    });
    expect(
      ["03/04/2020 24:00", "13/04/2020 13:00 PM", "13/04/2020 0:30 am", "13/04/2020 12:60"].map((text) =>
        dateIn(text, "dmy"),
      ),
    ).toEqual([null, null, null, null]);
  });
});

describe("a zero that its format shows by a sign", () => {
  const POUNDS = '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-';
  const EUROS = '_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-;_-* "-"?? [$€-407]_-;_-@_-';
  const PLAIN = '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)';
  const value = (text: string, format?: string) =>
    decide({ rows: [[{ text, ...(format !== undefined && { format }) }]] }).cells[0]![0]!.value;

  it.each([
    ["£-", POUNDS],
    [" £-   ", POUNDS],
    ["£\u00a0\u2013", POUNDS],
    ["- €", EUROS],
    [" -   ", PLAIN],
    ["-", PLAIN],
    ["nil", '0;-0;"nil"'],
    ["\u2014", '#,##0;-#,##0;"\u2014"'],
  ])("%j by %s is 0", (text, format) => expect(value(text, format)).toBe(0));

  it.each([
    ["-", undefined],
    ["-", ""],
    ["-", "@"],
    ["-", "#,##0.00"],
    ["£-", PLAIN],
    ["-", POUNDS],
    ["€-", POUNDS],
    ["n/a", PLAIN],
    ["-", '[<1]"-";0'],
    ["-", '"-"'],
    ["-", '0;"-";"-"'],
    ["-", "dd/mm/yyyy"],
    ["-", "0 units"],
  ])("%j by %s stays text", (text, format) => expect(value(text, format)).toBe(text));

  it("what the source holds is what it is", () => {
    expect(
      decide({
        rows: [
          [
            { text: "£-", value: 0.001, format: POUNDS },
            { text: "", format: '0;-0;""' },
          ],
        ],
      }).cells[0]!.map((cell) => cell?.value),
    ).toEqual([0.001, null]);
  });
});

it("cells that came as #### are counted: their figures are not there", () => {
  const counted = (...cells: Parameters<typeof decide>[0]["rows"][number]) => decide({ rows: [cells] }).hashes;
  expect(counted({ text: "######" }, { text: " ## ", format: "0.00" }, { text: "#", format: "0.00" })).toBe(3);
  expect(
    counted({ text: "#" }, { text: "# 5" }, { text: "######", value: 1234567, format: "0.00" }, { text: "##a" }),
  ).toBeUndefined();
  expect(
    decide({ rows: [[{ text: "######", value: 1234567 }, { text: "####" }]] }).cells[0]!.map((cell) => cell?.value),
  ).toEqual([1234567, "####"]);
});

it("cells go out with all digits and formats, and nothing in them is HTML", () => {
  const html = htmlOfCells(
    [
      [
        { value: 0.1234567, text: "0.12", format: "0.00", look: { bold: true } },
        { value: '<img src=x onerror="a">', text: '<img src=x onerror="a">' },
        { value: "a", text: "a\nb", across: 2 },
        undefined,
      ],
    ],
    "id'1",
  );
  expect(html).toContain("<div data-osheet-clipboard-id='id&#39;1'>");
  expect(html).toContain('x:num="0.1234567"');
  expect(html).not.toContain("<img");
  expect(html.match(/<td/g)).toHaveLength(3);
});

describe("names that may be meant", () => {
  const names = ["VALUEADDED", "VALUEADDEDSHARE", "MARGIN", "MARKUP", "RENTSHARE", "GINI", "NETBACK"];
  it.each([
    ["VALUADDED", ["VALUEADDED"]],
    ["MRAGIN", ["MARGIN"]],
    ["margn", ["MARGIN"]],
    ["SHARE", ["RENTSHARE", "VALUEADDEDSHARE"]],
    ["XYZXYZ", []],
    ["ABC", []],
    ["GIN", ["GINI"]],
  ])("%s", (name, meant) => expect(nearestNames(name, names)).toEqual(meant));
});
