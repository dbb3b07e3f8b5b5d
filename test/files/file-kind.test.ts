/** Files that are no workbooks which are read here: each is called what it is, whatever its name says, and nothing else is called so. */

import { isNoText } from "../../src/files/file-kind";
import { FileRefusal } from "../../src/files/refusals";
import { readWorkbook } from "../../src/files/xlsx-read";
import { packed, zipOf } from "../../src/files/zip";
import { fileOf } from "./packages";

jest.spyOn(console, "debug").mockImplementation();

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const zipWith = async (parts: Record<string, string>) =>
  zipOf(await Promise.all(Object.entries(parts).map(([name, content]) => packed(name, content))));

/** An older container whose list of streams has these names. */
function oldContainer(...streams: string[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(512 * 6);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 2, true);
  for (const [index, name] of ["Root Entry", ...streams].entries())
    [...name].forEach((letter, at) => (file[512 * 3 + 128 * index + 2 * at] = letter.charCodeAt(0)));
  return file;
}

/** As Office packs it: a main part, and what the list of types says of it. */
const office = (main: string, type: string, target = main) =>
  zipWith({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
    [main]: "<?xml version='1.0'?><main/>",
  });
const OPEN = "application/vnd.openxmlformats-officedocument";

const refusal = async (file: Uint8Array<ArrayBuffer>): Promise<string> => {
  const error: unknown = await readWorkbook(file, () => true).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileRefusal);
  return (error as FileRefusal).message;
};

const files: [
  what: string,
  file: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
  sentence: RegExp,
][] = [
  [
    "a .docx",
    () => office("word/document.xml", `${OPEN}.wordprocessingml.document.main+xml`),
    /^This is a Word document, not a workbook\. .*\.xlsx/,
  ],
  [
    "a .docx with a macro, its part in other letters",
    () => office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "Word/Document.xml"),
    /^This is a Word document/,
  ],
  [
    "a .pptx",
    () => office("ppt/presentation.xml", `${OPEN}.presentationml.presentation.main+xml`),
    /^This is a PowerPoint presentation, not a workbook/,
  ],
  [
    "a .vsdx",
    () => office("visio/document.xml", "application/vnd.ms-visio.drawing.main+xml"),
    /^This is a Visio drawing/,
  ],
  [
    "a workbook that is damaged",
    () => office("xl/workbook.xml", `${OPEN}.spreadsheetml.sheet.main+xml`),
    /The file is damaged: the list of its sheets \(xl\/workbook\.xml\)/,
  ],
  ["an old workbook", () => oldContainer("Workbook", "WordDocument"), /^This is an Excel 97–2003 workbook/],
  ["an older workbook still", () => oldContainer("Book"), /^This is an Excel 97–2003 workbook/],
  ["an old Word document", () => oldContainer("1Table", "WordDocument", "Workbook"), /^This is a Word document/],
  ["an old presentation", () => oldContainer("PowerPoint Document"), /^This is a PowerPoint presentation/],
  ["a locked workbook", () => oldContainer("EncryptionInfo", "EncryptedPackage"), /password-protected/],
  [
    "an old file of another kind",
    () => oldContainer("__nameid_version1.0"),
    /^This file is from an older Office program\. If it is an Excel 97–2003 workbook/,
  ],
  [
    "an old file that is cut",
    () => bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    /^This file is from an older Office program/,
  ],
  ["a .pdf", () => bytes("%PDF-1.7\n%\xe2\xe3\n"), /^This is a PDF, not a workbook/],
  ["a .jpg", () => bytes("\xff\xd8\xff\xe0\0\x10JFIF\0"), /^This is a picture, not a workbook/],
  ["a .png", () => bytes("\x89PNG\r\n\x1a\n"), /^This is a picture/],
  ["a .heic", () => bytes("\0\0\0\x18ftypheic"), /^This is a picture/],
  [
    "a web page named .xls",
    () => bytes('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'),
    /^This is a web page \(HTML\), not a workbook, whatever its name says/,
  ],
  ["a table of a web page", () => bytes("\xef\xbb\xbf<TABLE><tr></tr></TABLE>"), /^This is a web page/],
  [
    "an XML Spreadsheet 2003",
    () =>
      bytes(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
    /^This is an Excel 2003 XML Spreadsheet/,
  ],
  [
    "a flat OpenDocument file",
    () => bytes('<?xml version="1.0"?><office:document xmlns:office="x">'),
    /^This is a flat XML OpenDocument file/,
  ],
  ["a .csv named .xlsx", () => bytes("link;price\nParts;1,5\n"), /^This is plain text, not a workbook\. .*\.csv/],
  ["bytes of no kind", () => bytes("\x01\x02\0\x7f"), /^This is not a workbook\./],
  [
    "a .numbers",
    () => zipWith({ "Index/Document.iwa": "x", "Metadata/Properties.plist": "x" }),
    /^This is a Numbers, Pages or Keynote document/,
  ],
  [
    "a .zip of photos",
    () => zipWith({ "IMG_1.jpg": "x", "IMG_2.jpg": "x" }),
    /^This is a \.zip file, not a workbook, and it contains no workbook/,
  ],
  [
    "a .zip of workbooks",
    () => zipWith({ "old/a.xlsx": "x", "__MACOSX/._a.xlsx": "x", "b.csv": "x", "c.jpg": "x" }),
    /Unpack it and choose one of the files in it that can be opened \(a\.xlsx, b\.csv\)/,
  ],
  [
    "a workbook without the list of its parts",
    () => zipWith({ "xl/workbook.xml": "<workbook/>" }),
    /^The file is damaged/,
  ],
];

it.each(files)("%s is called what it is", async (_, file, sentence) => {
  expect(await refusal(await file())).toMatch(sentence);
});

it("a workbook is read whatever its list of types says of the rest", async () => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OPEN}.wordprocessingml.document.main+xml"/></Types>`;
  const { workbook } = await readWorkbook(
    await fileOf({ sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' }, parts: { "[Content_Types].xml": types } }),
    () => true,
  );
  expect(workbook.sheets[0]!.cells).toMatchObject([{ value: 1 }]);
});

it.each([
  ["PK\x03\x04", true],
  ["PK;Name\n1;a\n", false],
  ["\xd0\xcf\x11\xe0", true],
  ["%PDF-1.4", true],
  ["%PDF;x", false],
  ["\xff\xd8\xff\xe1", true],
  ["\xff\xfea\0", false],
  ["GIF;JPG\n", false],
  ["a,b\n", false],
  ["", false],
])("%j called .csv: no text is %s", (content, isNone) => {
  expect(isNoText(bytes(content))).toBe(isNone);
});
