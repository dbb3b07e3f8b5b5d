/** Files that are broken, locked, too large or made to do harm: each is refused with a sentence, and quickly. */

import { deflateRawSync } from "node:zlib";
import { LIMITS } from "../../src/files/limits";
import { FileRefusal } from "../../src/files/refusals";
import { readWorkbook } from "../../src/files/xlsx-read";
import { checkSum, packed, zipOf, type ZipPart } from "../../src/files/zip";
import { fileOf, packageOf } from "./packages";

jest.spyOn(console, "debug").mockImplementation();

const read = (file: Uint8Array<ArrayBuffer>) => readWorkbook(file, () => true);
const plain = () => fileOf({ sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

async function refusal(file: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>): Promise<string> {
  const started = process.cpuUsage();
  const error: unknown = await read(await file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileRefusal);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(10_000);
  return (error as FileRefusal).message;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what is no workbook", () => {
  it.each([
    ["an empty file", "", /The file is empty/],
    ["text", "hello", /not a workbook/],
    ["a web page", "<html><table></table></html>", /not a workbook/],
    ["a zip file that is cut off at once", "PK\u0003\u0004", /damaged/],
  ])("%s", async (_, content, sentence) => expect(await refusal(bytes(content))).toMatch(sentence));

  it("a zip file of something else", async () => {
    expect(await refusal(zipOf([await packed("hello.txt", "hello")]))).toMatch(/not a workbook/);
  });

  it("an old workbook, and one that is locked", async () => {
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    expect(await refusal(new Uint8Array(old))).toMatch(/Excel 97–2003/);
    expect(await refusal(new Uint8Array(Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")])))).toMatch(
      /password-protected/,
    );
  });

  it("a binary workbook, and an OpenDocument file", async () => {
    const parts = await packageOf({ sheets: { A: "" } });
    expect(await refusal(zipOf([...parts, await packed("xl/workbook.bin", "x")]))).toMatch(/\.xlsb/);
    expect(
      await refusal(
        zipOf([
          await packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
          await packed(
            "content.xml",
            "<office:document-content><office:body><office:text/></office:body></office:document-content>",
          ),
        ]),
      ),
    ).toMatch(/not a spreadsheet \(\.ods\)/);
  });

  it("a zip file whose parts are locked", async () => {
    const file = await plain();
    const at = Buffer.from(file).indexOf(Buffer.from("504b0102", "hex"));
    file[at + 8]! |= 1;
    expect(await refusal(file)).toMatch(/password-protected/);
  });
});

describe("a damaged file", () => {
  it("cut off anywhere", async () => {
    const file = await plain();
    for (const length of [30, Math.floor(file.length / 2), file.length - 30, file.length - 1])
      expect(await refusal(file.slice(0, length))).toMatch(/damaged|not a workbook/);
  });

  it("with any one byte changed: read as it was, or refused; never anything else", async () => {
    const file = await plain();
    const whole = JSON.stringify((await read(file)).workbook.sheets[0]!.cells);
    for (let at = 4; at < file.length; at += 7) {
      const changed = file.slice();
      changed[at]! ^= 0x55;
      try {
        expect(JSON.stringify((await read(changed)).workbook.sheets[0]!.cells)).toBe(whole);
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error;
      }
    }
  });

  it("with a sheet that is not there, and without any", async () => {
    const parts = await packageOf({ sheets: { A: "" } });
    expect(await refusal(zipOf(parts.filter(({ name }) => !name.includes("sheet1"))))).toMatch(/damaged/);
    expect(await refusal(fileOf({ sheets: {} }))).toMatch(/no sheet with cells/);
  });

  it("with two parts of one name", async () => {
    const parts = await packageOf({ sheets: { A: "" } });
    expect(await refusal(zipOf([...parts, parts.at(-1)!]))).toMatch(/damaged/);
  });

  it("with elements in elements, a hundred thousand deep", async () => {
    const deep = (part: string, xml: string) =>
      fileOf({
        sheets: { A: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
        strings: "<si><t>x</t></si>",
        parts: { [part]: xml },
      });
    for (const part of ["xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"]) {
      await read(await deep(part, "<a>".repeat(100_000) + "</a>".repeat(100_000))).catch((error: unknown) =>
        expect(error).toBeInstanceOf(FileRefusal),
      );
    }
  });

  it("with XML that does not end", async () => {
    expect(await refusal(fileOf({ sheets: { A: '<row r="1"><!-- <c r="A1"/>' } }))).toMatch(/damaged/);
  });
});

/** A part that expands to so many bytes of zeros. */
function zeros(name: string, size: number, said = size): ZipPart {
  const content = Buffer.alloc(size);
  return {
    name,
    method: 8,
    check: checkSum(content),
    size: said,
    packed: new Uint8Array(deflateRawSync(content, { level: 9 })),
  };
}

describe("a file that would grow too large", () => {
  it("a zip bomb in one part, by the size that it says", async () => {
    expect(
      await refusal(zipOf([...(await packageOf({ sheets: { A: "" } })), zeros("xl/media/bomb.bin", 50_000_000)])),
    ).toMatch(/far larger than a workbook/);
  });

  it("many parts, each within bounds, all together not", async () => {
    const one = zeros("x", 4_000_000);
    const many = Array.from({ length: 80 }, (_, index) => ({ ...one, name: `xl/media/${index}.bin` }));
    expect(await refusal(zipOf([...(await packageOf({ sheets: { A: "" } })), ...many]))).toMatch(
      /far larger than a workbook/,
    );
  });

  it("a part that says it is small", async () => {
    const parts = await packageOf({ sheets: { A: "" } });
    const sheet = zeros("xl/worksheets/sheet1.xml", 50_000_000, 1000);
    expect(await refusal(zipOf([...parts.filter(({ name }) => name !== sheet.name), sheet]))).toMatch(
      /far larger|damaged/,
    );
    expect(await refusal(zipOf([...parts.filter(({ name }) => name !== sheet.name), { ...sheet, size: 0 }]))).toMatch(
      /damaged/,
    );
  });

  it("more parts than a workbook has", async () => {
    const one = await packed("x", "x");
    expect(
      await refusal(zipOf(Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({ ...one, name: `${index}` })))),
    ).toMatch(/more than 5,000 parts/);
  });

  it("the file itself", async () => {
    expect(await refusal(new Uint8Array(LIMITS.fileBytes + 1))).toMatch(/41 MB; files of up to 40 MB/);
  });

  it.each([
    [
      "a cell in Excel's last corner",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      /extends to row 1,048,576 and 16,384 columns/,
    ],
    [
      "a cell far to the right in many rows",
      Array.from({ length: 3000 }, (_, row) => `<row r="${row + 1}"><c r="BZZ${row + 1}"><v>1</v></c></row>`).join(""),
      /and 2,054 columns/,
    ],
    [
      "the same in other quotation marks, with another prefix",
      "<x:row r='1048576'><x:c x:a='>' r='A1048576'/></x:row>",
      /1,048,576/,
    ],
  ])("%s", async (_, rows, sentence) => expect(await refusal(fileOf({ sheets: { A: rows } }))).toMatch(sentence));

  it("cells without a place of their own are counted", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`;
    expect(await refusal(fileOf({ sheets: { A: row.repeat(3000), B: row.repeat(3000), C: row } }))).toMatch(
      /The file has 600,100 cells/,
    );
  });
});

it("takes nothing of a file for code or for a way out of the file", async () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
  const file = await fileOf({
    sheets: { "&lt;img src=x&gt;": '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' },
    strings: `<si><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></si><si><t>&b;=1+1</t></si>`,
    parts: { "xl/other.xml": entities, "../../outside.txt": "x" },
  });
  const { workbook } = await read(file);
  expect(workbook.sheets[0]).toMatchObject({
    name: "<img src=x>",
    cells: [{ value: "<script>alert(1)</script>" }, { value: "&b;=1+1" }],
  });
  expect(workbook.sheets[0]!.cells.every((cell) => cell.formula === undefined)).toBe(true);
});

it("takes no word of a file for what every object has", async () => {
  const file = await fileOf({
    sheets: { "&amp;constructor;": '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' },
    styles:
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/><border><left style="constructor"/><right style="__proto__"/></border></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="0" borderId="1" applyBorder="1"/></cellXfs>',
  });
  const { workbook } = await read(file);
  expect(workbook.sheets[0]).toMatchObject({
    name: "&constructor;",
    cells: [{ value: 1, style: { lines: { left: { kind: "thin" }, right: { kind: "thin" } } } }],
  });
});
