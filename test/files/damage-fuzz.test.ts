/**
 * Whole files with one thing broken in the structure of one part, the zip file itself being whole: each is refused with a
 * sentence, or read with all its cells, or a sentence says what is lost. A broken value is not in question: nobody can see it.
 */

import { FileRefusal } from "../../src/files/refusals";
import { blankSheet, type CellData, type SheetData } from "../../src/files/workbook-data";
import { type Read, readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { packageOf } from "./packages";
import { runs } from "../measures/runs";

jest.spyOn(console, "debug").mockImplementation();

const SEED = 20_120;
const TRIALS_A_PART = runs(10);

/** Numbers from 0 below 1, the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isFunction = () => true;
const cells = (rows: readonly (readonly CellData["value"][])[]): CellData[] =>
  rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
const written = async (...sheets: SheetData[]) =>
  (await writeWorkbook({ sheets, names: [{ name: "Prices", range: `'${sheets[0]!.name}'!$B$1:$B$3` }] }, isFunction))
    .file;
const literal = async (content: Parameters<typeof packageOf>[0]) => zipOf(await packageOf(content));
/** A list that says how many texts it has: without that, one text more or less is another list, and whole. */
const strings = (texts: string) => ({
  "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="2">${texts}</sst>`,
});
const figures = cells([
  ["Korea", 80, 0.5],
  ["Germany", 16, 0.25],
  ["Others <&>", -51.5, 1e-7],
]);

async function ods(body: string) {
  const names = 'xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:calcext="urn:c"';
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const styles =
    '<office:document-styles xmlns:office="urn:o" xmlns:style="urn:s"><office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>';
  return zipOf(
    await Promise.all(
      [
        ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
        ["content.xml", content],
        ["styles.xml", styles],
      ].map(([name, text]) => packed(name!, text!)),
    ),
  );
}

const FILES: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
  "three sheets": async () =>
    written(
      { ...blankSheet("One"), cells: figures },
      { ...blankSheet("Two"), cells: figures },
      { ...blankSheet("Three"), cells: figures, isHidden: true },
    ),
  formulas: async () =>
    written({
      ...blankSheet("A"),
      cells: [
        ...figures,
        { row: 3, column: 1, value: 44.5, formula: "=SUM(B1:B3)" },
        { row: 4, column: 1, value: { error: "#DIV/0!" }, formula: "=1/0" },
        { row: 5, column: 1, value: "", formula: '=""' },
      ],
    }),
  "arrays and our functions": async () =>
    written({
      ...blankSheet("A"),
      cells: [
        ...figures,
        { row: 4, column: 0, value: 80, formula: "=TRANSPOSE(B1:B3)", fills: { rows: 1, columns: 3 } },
        { row: 4, column: 1, value: 16, spilled: true },
        { row: 4, column: 2, value: -51.5, spilled: true },
        { row: 6, column: 0, value: 1, formula: "=VC.VALUEADDED(B1,C1)" },
      ],
    }),
  "dates and looks": async () =>
    written({
      ...blankSheet("A"),
      cells: [
        { row: 0, column: 0, value: 43831.123456789, format: "dd/mm/yyyy" },
        { row: 1, column: 0, value: 0.25, format: "hh:mm", style: { bold: true, fill: "#ff0000" } },
        { row: 2, column: 3, value: true },
        { row: 3, column: 3, value: { error: "#N/A" } },
      ],
    }),
  "merged cells and sizes": async () =>
    written({
      ...blankSheet("A"),
      cells: figures,
      merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
      widths: new Map([[0, 200]]),
      heights: new Map([[1, 40]]),
      frozen: { rows: 1, columns: 1 },
    }),
  "a waterfall": async () =>
    written({
      ...blankSheet("A"),
      cells: figures,
      figures: [
        {
          row: 6,
          column: 0,
          x: 0,
          y: 0,
          width: 400,
          height: 200,
          waterfall: {
            title: "W",
            parts: [{ values: "A!B1:B3", names: "A!A1:A3" }],
            hasTotals: true,
            isFirstTotal: false,
            colours: { rise: "#0b6a6f", fall: "#c0392b", total: "#555555" },
          },
        },
      ],
    }),
  "rich texts": async () =>
    literal({
      sheets: {
        A: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c></row>',
      },
      parts: strings(
        '<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r></si><si><t>plain</t></si>',
      ),
    }),
  "shared formulas": async () =>
    literal({
      sheets: {
        A: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
        Other: '<row r="9"><c r="C9" t="str"><f>A!A1&amp;"x"</f><v>1x</v></c></row>',
      },
      styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
    }),
  "prefixes and comments": async () =>
    literal({
      sheets: { A: "" },
      parts: {
        ...strings("<!-- none --><si><t>a</t></si><si><t><![CDATA[b]]></t></si>"),
        "xl/worksheets/sheet1.xml":
          '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- a sheet --><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    }),
  "an .ods": async () =>
    ods(
      '<table:table table:name="A"><table:table-column/><table:table-row><table:table-cell office:value-type="float" office:value="1.5"><text:p>1.5</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a<text:s/>b</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:formula="of:=[.A1]*2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row></table:table><table:table table:name="B"><table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row></table:table>',
    ),
};

type Damage = (xml: string, random: () => number) => string | undefined;

const pick = <Thing>(things: readonly Thing[], random: () => number): Thing | undefined =>
  things[Math.floor(random() * things.length)];
const tagsOf = (xml: string) =>
  Array.from(xml.matchAll(/<[^!?>][^>]*>/g), (match) => ({ at: match.index, text: match[0] }));
const without = (xml: string, at: number, length: number) => xml.slice(0, at) + xml.slice(at + length);

/** From a tag to its end. */
function elementAt(xml: string, { at, text }: { at: number; text: string }): string | undefined {
  if (text.startsWith("</")) return undefined;
  if (text.endsWith("/>")) return text;
  const name = /^<([^\s>]+)/.exec(text)![1]!;
  let depth = 0;
  for (const match of xml.slice(at).matchAll(new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*?(/?)>`, "g"))) {
    if (match[1] === "/") depth -= 1;
    else if (match[2] !== "/") depth += 1;
    if (depth === 0) return xml.slice(at, at + match.index + match[0].length);
  }
  return undefined;
}

/** A shared formula's other cells have a value of their own, and without the mark they are whole cells; a run is a part of a text. */
const PARTS_OF_VALUES = /^<(?:f [^>]*\/|r|rPr|b\/|x:r|text:s\/)>?$|^<(?:r|rPr|t)[\s>]/;

const DAMAGES: Readonly<Record<string, Damage>> = {
  "cut off": (xml, random) => xml.slice(0, Math.floor(random() * xml.length)),
  "the end gone": (xml, random) => xml.slice(0, xml.trimEnd().length - 1 - Math.floor(random() * 12)),
  "the beginning gone": (xml, random) => xml.slice(1 + Math.floor(random() * xml.length)),
  "a byte of markup changed": (xml, random) => {
    // All but what is in quotation marks: attributes are values.
    const places = tagsOf(xml).flatMap(({ at, text }) =>
      Array.from(
        text.replaceAll(/"[^"]*"/g, (value) => `"${"\0".repeat(value.length - 2)}"`),
        (letter, index) => (letter === "\0" ? -1 : at + index),
      ).filter((place) => place >= 0),
    );
    const place = pick(places, random);
    if (place === undefined) return undefined;
    const changed = String.fromCharCode((xml.charCodeAt(place) ^ (1 << Math.floor(random() * 7))) & 0x7f);
    return xml.slice(0, place) + changed + xml.slice(place + 1);
  },
  "a tag gone": (xml, random) => {
    const tag = pick(
      tagsOf(xml).filter(({ text }) => !PARTS_OF_VALUES.test(text)),
      random,
    );
    return tag && without(xml, tag.at, tag.text.length);
  },
  "an element twice": (xml, random) => {
    const tag = pick(
      tagsOf(xml).filter(({ text }) => !PARTS_OF_VALUES.test(text)),
      random,
    );
    const element = tag && elementAt(xml, tag);
    return element === undefined ? undefined : xml.slice(0, tag!.at) + element + xml.slice(tag!.at);
  },
};

const contentOf = ({ workbook }: Read) =>
  workbook.sheets.map(({ name, cells: all }) => ({
    name,
    cells: all
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, value, formula }) => [row, column, value, formula]),
  }));

/** Whether the file was read otherwise than the whole one without a word; a word is a sentence that the whole one has not. */
async function isSilentlyOther(file: Uint8Array<ArrayBuffer>, whole: Read): Promise<string | undefined> {
  let read: Read;
  try {
    read = await readWorkbook(file, isFunction);
  } catch (error) {
    return error instanceof FileRefusal ? undefined : String((error as Error).stack);
  }
  if (JSON.stringify(contentOf(read)) === JSON.stringify(contentOf(whole))) return undefined;
  const isTold = read.notes.some(({ sentence }) => !whole.notes.some((note) => note.sentence === sentence));
  return isTold ? undefined : JSON.stringify(contentOf(read));
}

it.each(Object.entries(FILES))("%s: no damage goes unsaid", async (_, make) => {
  const parts = [...partsIn(await make()).values()];
  const whole = await readWorkbook(zipOf(parts), isFunction);
  expect(contentOf(whole).flatMap((sheet) => sheet.cells).length).toBeGreaterThan(2);
  const random = chance(SEED);
  const faults: string[] = [];
  // An .ods does not write down places: cells that are there once more, or once less where they are empty, are another sheet, and whole.
  const damages = Object.entries(DAMAGES).filter(
    ([name]) => name !== "an element twice" || !parts.some((part) => part.name === "content.xml"),
  );
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    const xml = await textOf(part);
    for (let trial = 0; trial < TRIALS_A_PART; trial += 1) {
      const [name, damage] = damages[trial % damages.length]!;
      const broken = damage(xml, random);
      if (broken === undefined || broken === xml) continue;
      const bytes = await packed(part.name, broken);
      const fault = await isSilentlyOther(zipOf(parts.map((each) => (each === part ? bytes : each))), whole);
      if (fault !== undefined)
        faults.push(`${part.name}, ${name}: ${firstDifference(xml, broken)}\n    ${fault.slice(0, 300)}`);
    }
  }
  expect(faults).toEqual([]);
});

function firstDifference(xml: string, broken: string): string {
  let at = 0;
  while (at < xml.length && xml[at] === broken[at]) at += 1;
  return `${xml.slice(Math.max(0, at - 40), at + 40)} -> ${broken.slice(Math.max(0, at - 40), at + 40)}`;
}
