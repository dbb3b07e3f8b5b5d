/** Formats that a file names by a number alone: what is shown, and the same number in the file that is saved. */

import { BUILTIN_FORMATS, withBuiltinIds, withNamedFormats } from "../../src/files/builtin-formats";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { cellName } from "../../src/sheet/address";
import { modelOf, workbookIn } from "./grid-model";
import { fileOf } from "./packages";

const everything = () => true;

/** What 1234.5 looks like by each id; by Excel's rules in English, less padding. Serial 1234.5 is noon on 18 May 1903. */
const shownBy: Readonly<Record<number, string>> = {
  0: "1234.5",
  1: "1235",
  2: "1234.50",
  3: "1,235",
  4: "1,234.50",
  5: "$1,235",
  6: "$1,235",
  7: "$1,234.50",
  8: "$1,234.50",
  9: "123450%",
  10: "123450.00%",
  11: "1.23e+03",
  12: "1234.5",
  13: "1234.5",
  14: "5/18/1903",
  15: "18-May-03",
  16: "18-May",
  17: "May-03",
  18: "12:00 PM",
  19: "12:00:00 PM",
  20: "12:00",
  21: "12:00:00",
  22: "5/18/1903 12:00",
  ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [23 + index, "1234.5"])),
  37: "1,235 ",
  38: "1,235 ",
  39: "1,234.50",
  40: "1,234.50",
  41: "1,235",
  42: "$1,235",
  43: "1,234.50",
  44: "$1,234.50",
  45: "00:00",
  46: "29628:00:00",
  47: "0000",
  48: "1.2e+03",
  49: "1234.5",
};

const all = Object.keys(shownBy).map(Number);

const fileWith = (formats = "") =>
  fileOf({
    sheets: {
      All: all
        .map(
          (id) =>
            `<row r="${id + 1}"><c r="A${id + 1}" s="${id}"><v>1234.5</v></c><c r="B${id + 1}" s="${id}" t="str"><v>abc</v></c><c r="C${id + 1}" s="${id}"><f>A${id + 1}</f><v>1234.5</v></c><c r="D${id + 1}" s="${id}"/></row>`,
        )
        .join(""),
    },
    styles: `${formats}<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs>${all.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`,
  });

it("are shown as Excel shows them, and go back by their numbers", async () => {
  const { workbook } = await readWorkbook(await fileWith(), everything);
  const model = modelOf(workbook.sheets);
  const sheetId = model.getters.getActiveSheetId();
  const texts = (col: number) =>
    Object.fromEntries(all.map((id) => [id, model.getters.getEvaluatedCell({ sheetId, row: id, col }).formattedValue]));
  expect(texts(0)).toEqual(shownBy);
  expect(texts(1)).toEqual(Object.fromEntries(all.map((id) => [id, "abc"])));
  expect(texts(2)).toEqual(shownBy);

  const back = workbookIn(model);
  expect(back.sheets[0]!.cells.filter(({ column }) => column < 3).map(({ value }) => value)).toEqual(
    all.flatMap(() => [1234.5, "abc", 1234.5]),
  );
  const { file } = await writeWorkbook(back, everything);
  const parts = partsIn(file);
  const [styles, cells] = [
    await textOf(parts.get("xl/styles.xml")!),
    await textOf(parts.get("xl/worksheets/sheet1.xml")!),
  ];
  expect(styles).not.toContain("<numFmts");
  const xfs = Array.from(/<cellXfs.*?<\/cellXfs>/s.exec(styles)![0].matchAll(/<xf [^>]*numFmtId="(\d+)"/g), ([, id]) =>
    Number(id),
  );
  const idOf = new Map(
    Array.from(cells.matchAll(/<c r="([A-D]\d+)"([^>]*)>/g), ([, name, more]) => [
      name!,
      xfs[Number(/ s="(\d+)"/.exec(more!)?.[1] ?? 0)],
    ]),
  );
  const isNothing = (id: number) => !BUILTIN_FORMATS.has(id);
  for (const id of all)
    expect([id, ...["A", "B", "C"].map((letter) => idOf.get(`${letter}${id + 1}`))]).toEqual([
      id,
      ...Array(3).fill(isNothing(id) ? 0 : id),
    ]);
  for (const id of all.filter((each) => !isNothing(each))) expect([id, idOf.get(cellName(id, 3))]).toEqual([id, id]);
});

it("what a file says of one itself counts", async () => {
  const own = '<numFmts count="1"><numFmt numFmtId="44" formatCode="0.0&quot; Taler&quot;"/></numFmts>';
  const { workbook } = await readWorkbook(await fileWith(own), everything);
  expect(workbook.sheets[0]!.cells.find(({ row, column }) => row === 44 && column === 0)!.format).toBe('0.0" Taler"');
});

describe("styles", () => {
  it("without accounting are read as they are", () =>
    expect(
      withNamedFormats(
        '<styleSheet><cellXfs><xf numFmtId="40"/><xf numFmtId="45"/><xf numFmtId="144"/></cellXfs></styleSheet>',
      ),
    ).toBeUndefined());

  it("keep formats that are no built-in ones", () => {
    const styles =
      '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="0.00"/></dxf></dxfs></styleSheet>';
    expect(withBuiltinIds(styles)).toBe(
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="0.00"/></dxf></dxfs></styleSheet>',
    );
  });
});
