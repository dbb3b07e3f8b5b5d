/** Tables of text: read as they are meant, or asked about; written so that nobody's spreadsheet runs them. */

import fc from "fast-check";
import { csvFile, isDate, writeCsv } from "../../src/files/csv-write";
import { decimalOf, encodingOf, guess, numberIn, readCsv, recordsOf } from "../../src/files/csv-read";
import { blankSheet, type CellData } from "../../src/files/workbook-data";

const utf8 = (text: string) => new TextEncoder().encode(text);
const values = (text: string, decimal: "." | "," = ".", separator: "," | ";" | "\t" = ",") => readCsv(utf8(text), "T", { encoding: "utf-8", separator, decimal }).cells.map(({ value }) => value);

describe("fields", () => {
  it.each([
    ["a,b\nc,d", [["a", "b"], ["c", "d"]]],
    ["a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]],
    ["a,b\rc,d\r", [["a", "b"], ["c", "d"]]],
    ['"a,b","c ""d""",e', [["a,b", 'c "d"', "e"]]],
    ['"line\r\nbreak",x', [["line\r\nbreak", "x"]]],
    ["a,,", [["a", "", ""]]],
    [",\n,", [["", ""], ["", ""]]],
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
  ] as const)("%j leaves in doubt", (text, separator, doubtful) => expect(decimalOf(text, separator).doubtful).toEqual(doubtful));

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
      expect(readCsv(wide("BE", mark), "T", { encoding: "utf-16be", separator: ";", decimal: "." }).cells.map(({ value }) => value)).toEqual(["a", "b", "Ü", 2]);
    }
    expect(readCsv(new Uint8Array([0xdc, 0x3b, 0xe9]), "T", { encoding: "windows-1252", separator: ";", decimal: "." }).cells.map(({ value }) => value)).toEqual(["Ü", "é"]);
    expect(readCsv(utf8("\u{feff}x"), "T", { encoding: "utf-8", separator: ";", decimal: "." }).cells[0]!.value).toBe("x");
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
    expect(readCsv(utf8("3.65 %,5%"), "T", { encoding: "utf-8", separator: ",", decimal: "." }).cells).toEqual([
      { row: 0, column: 0, value: 0.0365, format: "0.00%" },
      { row: 0, column: 1, value: 0.05, format: "0%" },
    ]);
  });
});

it("reads codes, truth, errors and formulas as what they are: text, truth, errors and text", () => {
  expect(values("01,TRUE,false,#N/A,=1+1,@x,+a,-b,'=x,''=x,'tis, padded ")).toEqual(["01", true, "false", { error: "#N/A" }, "=1+1", "@x", "+a", "-b", "=x", "'=x", "'tis", " padded "]);
});

const sheet = (cells: CellData[]) => ({ ...blankSheet("T"), cells });
const row = (...all: CellData["value"][]) => sheet(all.map((value, column) => ({ row: 0, column, value })));

describe("written", () => {
  it.each(["=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", "-5"])("the text %j is guarded", (text) => {
    const { text: csv, notes } = writeCsv(row(text), { separator: ",", decimal: "." });
    expect(recordsOf(csv, ",")[0]).toEqual([`'${text}`]);
    expect(notes[0]!.sentence).toMatch(/^1 text begins with/);
  });

  it("negative numbers, truth, errors and plain texts are not", () => {
    expect(writeCsv(row(-5, true, { error: "#N/A" }, "a - b", 0.1 + 0.2), { separator: ";", decimal: "," })).toEqual({ text: "-5;TRUE;#N/A;a - b;0,30000000000000004\r\n", notes: [] });
  });

  it("dates are days, as everybody reads them", () => {
    const cells = [43831, 43831.5, 60].map((value, column) => ({ row: 0, column, value, format: "dd/mm/yyyy" }));
    expect(writeCsv(sheet([...cells, { row: 0, column: 3, value: 2, format: '0.0 "days"' }]), { separator: ",", decimal: "." }).text).toBe("2020-01-01,2020-01-01 12:00:00,60,2\r\n");
    expect([isDate("[$-409]d mmm yyyy"), isDate("[Red]0.00"), isDate("General"), isDate("0.0%")]).toEqual([true, false, false, false]);
  });

  it("with a mark at the beginning that tells Excel of its encoding", async () => {
    expect([...new Uint8Array(await csvFile("x").arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf, 0x78]);
  });

  it("comes back cell by cell", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("=1", "'=1", "''+a", "'a", "a,b;c\td", '"', "a\r\nb", " x ", "-x"));
    // A text that reads as a number or as truth comes back as one: a table of text cannot tell them apart.
    const own = text.filter((words) => words !== "" && !numberIn(words.trim(), ",") && !/^\s*(?:TRUE|FALSE|#.*)\s*$/s.test(words) && !/\p{Surrogate}/u.test(words) && !/^sep=/i.test(words) && !words.includes("\u{feff}"));
    const value = fc.oneof(own, fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Number(number.toPrecision(15)) + 0).filter(Number.isFinite), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), fc.constantFrom(";" as const, "\t" as const, "|" as const), (table, separator) => {
        const cells = table.flatMap((line, down) => line.map((each, column) => ({ row: down, column, value: each })));
        const { text: csv } = writeCsv(sheet(cells), { separator, decimal: "," });
        expect(readCsv(utf8(csv), "T", { encoding: "utf-8", separator, decimal: "," }).cells).toEqual(cells);
      }),
      { numRuns: 500 },
    );
  });
});

it("refuses more than the grid takes, with the figures", () => {
  expect(() => readCsv(utf8("x\n".repeat(200_001)), "T", { encoding: "utf-8", separator: ",", decimal: "." })).toThrow(/200,001 rows and 1 columns; at most 200,000 rows/);
  expect(() => readCsv(utf8(`${",".repeat(2000)}\n`), "T", { encoding: "utf-8", separator: ",", decimal: "." })).toThrow(/2,001 columns/);
});
