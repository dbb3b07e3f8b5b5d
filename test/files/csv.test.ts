/** Tables of text: read as they are meant, or asked about; written so that nobody's spreadsheet runs them. */

import fc from "../fast-check";
import { csvFile, writeCsv } from "../../src/files/csv-write";
import { showsDay } from "../../src/sheet/formats/date-formats";
import { numberIn } from "../../src/files/csv-numerals";
import { type CsvReading, decimalOf, encodingOf, guess, readCsv, recordsOf } from "../../src/files/csv-read";
import { blankSheet, type CellData } from "../../src/files/workbook-data";
import { runs } from "../measures/runs";

const utf8 = (text: string) => new TextEncoder().encode(text);
const cellsOf = (file: Uint8Array, name: string, reading: CsvReading) => readCsv(file, name, reading).sheet;
const values = (text: string, decimal: "." | "," = ".", separator: "," | ";" | "\t" = ",") =>
  cellsOf(utf8(text), "T", { encoding: "utf-8", separator, decimal }).cells.map(({ value }) => value);

describe("fields", () => {
  it.each([
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a,b","c ""d""",e', [["a,b", 'c "d"', "e"]]],
    ['"line\r\nbreak",x', [["line\r\nbreak", "x"]]],
    ["a,,", [["a", "", ""]]],
    [
      ",\n,",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    ['""', [[""]]],
    ['"a"b,c', [["ab", "c"]]],
    ['a"b,c', [['a"b', "c"]]],
    ["\n\nx", [[""], [""], ["x"]]],
    ["", []],
  ])("%j", (text, records) => expect(recordsOf(text, ",")).toEqual(records));

  it("names the line of a quotation mark that is never closed", () => {
    expect(() => recordsOf('a,b\nc,"d\ne', ",")).toThrow(/opened in line 2 is never closed/);
  });
});

describe("what a file does not say", () => {
  it.each([
    ["a,b\n1.5,2\n", ",", "."],
    ["a;b\n1,5;2\n", ";", ","],
    ["a\tb\n1.5\t2\n", "\t", "."],
    ["a|b\n1,5|2\n", "|", ","],
    ["name;note\nx;a, b, c\ny;d, e\n", ";", ","],
    ["sep=;\na,b;c,d\n", ";", ","],
    ['"a,1";"b"\n"c,2";"d"\n', ";", ","],
    ["only\none\n", ",", "."],
  ])("%j", (text, separator, decimal) => expect(guess(utf8(text))).toMatchObject({ separator, decimal, doubtful: [] }));

  it.each([
    ["x;1,234", ";", ["1,234"]],
    ["x,1.234", ",", ["1.234"]],
    ["x;1,234\ny;2,5", ";", []],
    ["x;1,234\ny;1,234,567", ";", []],
    ["x;1.5\ny;2,5\nz;1,234", ";", ["1,234"]],
    ["a;1.5\nb;2.5\nc;3,5\nd;1,234", ";", ["1,234"]],
    ["x;2010\ny;7", ";", []],
    ["x;1.234,5", ";", []],
  ] as const)("%j leaves in doubt", (text, separator, doubtful) =>
    expect(decimalOf(text, separator).doubtful).toEqual(doubtful),
  );

  it("the encoding", () => {
    const wide = (order: "LE" | "BE", mark: boolean) => {
      const text = `${mark ? "\u{feff}" : ""}a;b\nÜ;2`;
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === "LE");
      return new Uint8Array(view.buffer);
    };
    expect(encodingOf(utf8("Ü"))).toBe("utf-8");
    expect(encodingOf(new Uint8Array([0x55, 0xdc, 0x20]))).toBe("windows-1252");
    for (const mark of [true, false]) {
      expect(encodingOf(wide("LE", mark))).toBe("utf-16le");
      expect(encodingOf(wide("BE", mark))).toBe("utf-16be");
      expect(
        cellsOf(wide("BE", mark), "T", { encoding: "utf-16be", separator: ";", decimal: "." }).cells.map(
          ({ value }) => value,
        ),
      ).toEqual(["a", "b", "Ü", 2]);
    }
    expect(
      cellsOf(new Uint8Array([0xdc, 0x3b, 0xe9]), "T", {
        encoding: "windows-1252",
        separator: ";",
        decimal: ".",
      }).cells.map(({ value }) => value),
    ).toEqual(["Ü", "é"]);
    expect(cellsOf(utf8("\u{feff}x"), "T", { encoding: "utf-8", separator: ";", decimal: "." }).cells[0]!.value).toBe(
      "x",
    );
  });
});

describe("a number", () => {
  it.each([
    ["12.5", ".", 12.5],
    ["-5", ".", -5],
    ["\u22125", ".", -5],
    ["+5", ".", 5],
    [".5", ".", 0.5],
    ["5.", ".", null],
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1\u202f234", ".", 1234],
    ["1'234.50", ".", 1234.5],
    ["12,34.5", ".", null],
    ["1,234", ",", 1.234],
    ["1e3", ".", 1000],
    ["3.6 %", ".", 0.036],
    ["3,6%", ",", 0.036],
    ["0", ".", 0],
    ["0.10", ".", 0.1],
    ["01", ".", null],
    ["007", ",", null],
    ["123456789012345", ".", 123456789012345],
    ["1234567890123456", ".", null],
    ["1e999", ".", null],
    ["2020-01-31", ".", null],
    ["", ".", null],
    ["-", ".", null],
    ["=1", ".", null],
    ["0x10", ".", null],
  ] as const)("%j with %j", (text, decimal, value) => expect(numberIn(text, decimal)?.value ?? null).toBe(value));

  it("of percent keeps its decimals in its format", () => {
    expect(cellsOf(utf8("3.65 %,5%"), "T", { encoding: "utf-8", separator: ",", decimal: "." }).cells).toEqual([
      { row: 0, column: 0, value: 0.0365, format: "0.00%" },
      { row: 0, column: 1, value: 0.05, format: "0%" },
    ]);
  });
});

it("reads codes, truth, errors and formulas as what they are: text, truth, errors and text", () => {
  expect(values("01,TRUE,false,#N/A,=1+1,@x,+a,-b,'=x,''=x,'tis, padded ")).toEqual([
    "01",
    true,
    "false",
    { error: "#N/A" },
    "=1+1",
    "@x",
    "+a",
    "-b",
    "=x",
    "'=x",
    "'tis",
    " padded ",
  ]);
});

const sheet = (cells: CellData[]) => ({ ...blankSheet("T"), cells });
const row = (...all: CellData["value"][]) => sheet(all.map((value, column) => ({ row: 0, column, value })));

describe("numbers of many digits", () => {
  const read = (text: string, decimal: "." | "," = ".") =>
    readCsv(utf8(text), "T", { encoding: "utf-8", separator: ";", decimal });
  const column = (...fields: string[]) => read(fields.join("\n")).sheet.cells.map(({ value }) => value);

  it.each<[string, "." | ",", number | string, "nearest" | "too long" | ""]>([
    // 15 digits: every cell holds them.
    ["0.123456789012345", ".", 0.123456789012345, ""],
    ["123456789012345", ".", 123456789012345, ""],
    ["1.23456789012345e-05", ".", 1.23456789012345e-5, ""],
    // 16 and 17, as Python and R write every double.
    ["0.30000000000000004", ".", 0.1 + 0.2, "nearest"],
    ["0,30000000000000004", ",", 0.1 + 0.2, "nearest"],
    ["0.10000000000000001", ".", 0.1, "nearest"],
    ["1234567.8900000001", ".", 1234567.8900000001, "nearest"],
    ["1.2345678901234567e-05", ".", 1.2345678901234567e-5, "nearest"],
    ["-1.234567890123456E+300", ".", -1.234567890123456e300, "nearest"],
    ["1234567890123456e3", ".", 1234567890123456e3, "nearest"],
    ["12.34567890123456%", ".", 0.1234567890123456, "nearest"],
    ["1,234,567,890,123,456", ".", 1234567890123456, "nearest"],
    ["12 345 678 901 234 567", ".", 12345678901234568, "nearest"],
    ["1234567890123456.0", ".", 1234567890123456, "nearest"],
    ["-1234567890123456", ".", -1234567890123456, "nearest"],
    // Zeros at the end are no digits that could be lost.
    ["0.300000000000000040000", ".", 0.1 + 0.2, "nearest"],
    ["1.00000000000000000000", ".", 1, ""],
    ["20892376700000000", ".", 20892376700000000, ""],
    // 18 and more.
    ["0.123456789012345678", ".", "0.123456789012345678", "too long"],
    ["0.1000000000000000055511151231257827", ".", "0.1000000000000000055511151231257827", "too long"],
    ["1.23456789012345678e-05", ".", "1.23456789012345678e-05", "too long"],
    ["123,456,789,012,345,678", ".", "123,456,789,012,345,678", "too long"],
    // Whole and bare: codes.
    ["1234567890123456", ".", "1234567890123456", ""],
    ["12345678901234567", ".", "12345678901234567", ""],
    ["123456789012345678", ".", "123456789012345678", ""],
    ["0123456789012345", ".", "0123456789012345", ""],
    ["00.30000000000000004", ".", "00.30000000000000004", ""],
    // The ends of what a double holds.
    ["1.7976931348623157e+308", ".", Number.MAX_VALUE, "nearest"],
    ["1.8e308", ".", "1.8e308", ""],
    ["5e-324", ".", 5e-324, "nearest"],
    ["2.225073858507201e-308", ".", 2.225073858507201e-308, "nearest"],
    ["1e-400", ".", "1e-400", ""],
    ["0e-400", ".", 0, ""],
  ])("%s with %s", (text, decimal, value, report) => {
    const {
      sheet: { cells },
      notes,
    } = read(text, decimal);
    expect(cells.map((cell) => cell.value)).toEqual([value]);
    expect(notes.map(({ kind, sentence }) => [kind, sentence])).toEqual(
      report === ""
        ? []
        : [
            [
              "information",
              report === "nearest"
                ? `1 number has more digits than a cell can reliably hold, such as ${text}, and is read as the nearest number that it can hold.`
                : expect.stringMatching(/^1 number has more than 17 digits, .* stays text/),
            ],
          ],
    );
  });

  it("are told once, with their number and one of them", () => {
    expect(
      read("0.30000000000000004;5\n0.7000000000000001;6\n0.1234567890123456789;7").notes.map(
        ({ sentence }) => sentence,
      ),
    ).toEqual([
      expect.stringMatching(/^2 numbers have more digits .* such as 0\.30000000000000004, and are read/),
      expect.stringMatching(/^1 number has more than 17 digits, such as 0\.1234567890123456789,/),
    ]);
  });

  it("of codes are text in the whole column, that some of them end in zeros does not matter", () => {
    expect(column("card", "4000123412341230", "4000123412341234", "4000123412341000")).toEqual([
      "card",
      "4000123412341230",
      "4000123412341234",
      "4000123412341000",
    ]);
    expect(column("card", "4000123412341230", "4000123412341000")).toEqual([
      "card",
      4000123412341230,
      4000123412341000,
    ]);
    // Shorter ones lose nothing as numbers.
    expect(column("id", "17", "1234567890123456789")).toEqual(["id", 17, "1234567890123456789"]);
  });

  it.each(["0.5", "-3", "1,234", "5%", "1e3"])("that have %s beside them are figures", (figure) => {
    expect(column("output", figure, "1234567890123456")).toEqual([
      "output",
      numberIn(figure, ".")!.value,
      1234567890123456,
    ]);
  });

  it("texts longer than a cell are cut, and that is told", () => {
    const {
      sheet: { cells },
      notes,
    } = read(`a;${"x".repeat(40_000)}`);
    expect(cells[1]!.value).toHaveLength(32_767);
    expect(notes).toEqual([{ kind: "lost", sentence: expect.stringContaining("was cut off"), details: ["B1"] }]);
  });
});

describe("written", () => {
  it.each(["=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", "-5"])("the text %j is guarded", (text) => {
    const { text: csv, notes } = writeCsv(row(text), { separator: ",", decimal: "." });
    expect(recordsOf(csv, ",")[0]).toEqual([`'${text}`]);
    expect(notes[0]!.sentence).toMatch(/^1 text entry begins with/);
  });

  it("negative numbers, truth, errors and plain texts are not", () => {
    expect(writeCsv(row(-5, true, { error: "#N/A" }, "a - b", 0.1 + 0.2), { separator: ";", decimal: "," })).toEqual({
      text: "-5;TRUE;#N/A;a - b;0,30000000000000004\r\n",
      notes: [],
    });
  });

  it("dates are days, as everybody reads them", () => {
    const cells = [43831, 43831.5, 60].map((value, column) => ({ row: 0, column, value, format: "dd/mm/yyyy" }));
    expect(
      writeCsv(sheet([...cells, { row: 0, column: 3, value: 2, format: '0.0 "days"' }]), {
        separator: ",",
        decimal: ".",
      }).text,
    ).toBe("2020-01-01,2020-01-01 12:00:00,60,2\r\n");
    expect(["[$-409]d mmm yyyy", "[Red]0.00", "General", "0.0%"].map((format) => showsDay(format, 44_000))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("with a mark at the beginning that tells Excel of its encoding", async () => {
    expect([...new Uint8Array(await csvFile("x").arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf, 0x78]);
  });

  it("comes back cell by cell", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("=1", "'=1", "''+a", "'a", "a,b;c\td", '"', "a\r\nb", " x ", "-x"),
    );
    // A text that reads as a number or as truth comes back as one: a table of text cannot tell them apart.
    const own = text.filter(
      (words) =>
        words !== "" &&
        !numberIn(words.trim(), ",") &&
        !/^\s*(?:TRUE|FALSE|#.*)\s*$/s.test(words) &&
        !/\p{Surrogate}/u.test(words) &&
        !/^sep=/i.test(words) &&
        !words.includes("\u{feff}"),
    );
    const value = fc.oneof(
      own,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.integer({ min: 1e14, max: Number.MAX_SAFE_INTEGER }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(";" as const, "\t" as const, "|" as const),
        (table, separator) => {
          const cells = table.flatMap((line, down) => line.map((each, column) => ({ row: down, column, value: each })));
          const { text: csv } = writeCsv(sheet(cells), { separator, decimal: "," });
          expect(cellsOf(utf8(csv), "T", { encoding: "utf-8", separator, decimal: "," }).cells).toEqual(cells);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

it("refuses more than the grid takes, with the figures", () => {
  expect(() => cellsOf(utf8("x\n".repeat(200_001)), "T", { encoding: "utf-8", separator: ",", decimal: "." })).toThrow(
    /200,001 rows and 1 column; the limits are 200,000 rows/,
  );
  expect(() =>
    cellsOf(utf8(`${",".repeat(2000)}\n`), "T", { encoding: "utf-8", separator: ",", decimal: "." }),
  ).toThrow(/2,001 columns/);
});

describe("the whole text counts for the decimal sign", () => {
  const long = Array.from({ length: 30_000 }, (_, index) => `r${index};${index}`).join("\n");

  it.each([
    ["x;1,234\ny;1.234", ["1,234", "1.234"]],
    ["x;1,5\ny;1.234", []],
    ["x;1.5\ny;1,5\nz;1.234", ["1.234"]],
    ["x;5", []],
  ])("%j far behind the beginning", (end, doubtful) => {
    expect(guess(utf8(`a;b\n${long}\n${end}\n`)).doubtful).toEqual(doubtful);
    expect(decimalOf(`a;b\n${end}\n`, ";").doubtful).toEqual(doubtful);
  });

  it("what it says far behind the beginning holds from the beginning", () => {
    const found = guess(utf8(`a;b\nx;1,234\n${long}\ny;2.5\n`));
    expect(found).toMatchObject({ decimal: ".", doubtful: [] });
    expect(readCsv(utf8("x;1,234"), "T", found).sheet.cells[1]!.value).toBe(1234);
  });

  it("in fields as whoever opens it has them separated", () => {
    expect(guess(utf8("a,b;c\n1,2;3\n"), "utf-8", ";")).toMatchObject({ separator: ";", decimal: "," });
    expect(guess(utf8("a,1.234;c\nb,1.235;d\n"), "utf-8", ",").doubtful).toEqual([]);
    expect(guess(utf8("a,b;1.234\nb,c;1.235\n"), "utf-8", ";").doubtful).toEqual(["1.234", "1.235"]);
  });
});

it("a percentage with an exponent has no format that would show another number", () => {
  expect(cellsOf(utf8("1e-3%,2.5e-4 %,1.5%"), "T", { encoding: "utf-8", separator: ",", decimal: "." }).cells).toEqual([
    { row: 0, column: 0, value: 1e-5 },
    { row: 0, column: 1, value: 2.5e-6 },
    { row: 0, column: 2, value: 0.015, format: "0.0%" },
  ]);
});

it.each([
  ["#,##0.00\\ _d_i_n_._-", 1234.5, "1234.5"],
  ["* d0", 12_345, "12345"],
  ["0\\ \\d", 12_345, "12345"],
  ["0.0 [$Kč-405];dd", 12_345, "12345"],
  ['[<0]"y"0;0.00', 12_345, "12345"],
  ["d/m/yyyy_d", 44_000, "2020-06-18"],
  ["mmmm", 44_000, "2020-06-18"],
  ["h:mm", 0.5, "0.5"],
])("with the format %s %d is written as %s", (format, value, words) => {
  expect(writeCsv(sheet([{ row: 0, column: 0, value, format }]), { separator: ",", decimal: "." }).text).toBe(
    `${words}\r\n`,
  );
});
