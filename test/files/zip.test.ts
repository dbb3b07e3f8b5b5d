/** The parts of a zip file, and the places written in a sheet. */

import { inflateRawSync } from "node:zlib";
import { FileRefusal } from "../../src/files/refusals";
import { figuresOf, scanSheet } from "../../src/files/sheet-scan";
import { checkSum, expanded, packed, partsIn, textOf, zipOf } from "../../src/files/zip";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a zip file", () => {
  it("has the check sums that everybody's have", () => {
    expect(checkSum(bytes("123456789"))).toBe(0xcbf43926);
    expect(checkSum(bytes(""))).toBe(0);
  });

  it("comes back part by part, packed as any program unpacks it", async () => {
    const contents = { "a.txt": "a", "ü/b.txt": "b".repeat(10_000), empty: "" };
    const parts = partsIn(
      zipOf(await Promise.all(Object.entries(contents).map(([name, content]) => packed(name, content)))),
    );
    expect([...parts.keys()]).toEqual(Object.keys(contents));
    for (const [name, content] of Object.entries(contents)) expect(await textOf(parts.get(name)!)).toBe(content);
    expect(inflateRawSync(parts.get("ü/b.txt")!.packed).toString()).toBe(contents["ü/b.txt"]);
    expect(parts.get("ü/b.txt")!.packed.length).toBeLessThan(100);
  });

  it("refuses a part that is not what its check sum says, or longer than it says", async () => {
    const part = await packed("x", "x".repeat(1000));
    await expect(expanded({ ...part, check: part.check + 1 })).rejects.toThrow(FileRefusal);
    await expect(expanded({ ...part, size: 999 })).rejects.toThrow(/far larger/);
    await expect(expanded({ ...part, packed: bytes("nonsense") })).rejects.toThrow(/damaged/);
  });
});

describe("the extent of a sheet", () => {
  const sheet = (rows: string, before = "") => `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`;

  it.each([
    [sheet('<row r="3"><c r="B3"/><c r="D3"/></row>'), { cells: 2, rows: 3, columns: 4 }],
    [sheet("<row><c/><c/></row><row><c/></row>"), { cells: 3, rows: 2, columns: 2 }],
    [sheet('<row r="5"/><row><c/></row>'), { cells: 1, rows: 6, columns: 1 }],
    [sheet("<x:row r = '2'><x:c x:a=\">\" r='AA2'/></x:row>"), { cells: 1, rows: 2, columns: 27 }],
    [sheet("", '<cols><col min="1" max="9"/></cols><rowBreaks/>'), { cells: 0, rows: 0, columns: 0 }],
    [
      sheet('<row r="1"><!-- <c r="Z9"/> --><c r="A1"/><?x <c r="Z9"/>?></row>', '<!-- <row r="9"> -->'),
      { cells: 1, rows: 1, columns: 1 },
    ],
  ])("%s", (xml, extent) => expect(scanSheet(xml, { count: 0, corrected: new Map() })).toMatchObject(extent));
});

it("the figures of cells are read as they are written, each from its own cell", () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"><f>1</f><v>45000.123456789012</v></c><x:c r="C1"><x:v>2</x:v></x:c><c r="D1"><f>A1</f></c><c r="E1"><v>3</v></c></row></sheetData></worksheet>';
  const wanted = new Set(["0,0", "0,1", "0,2", "0,3"]);
  expect(figuresOf(xml, (place) => wanted.has(place))).toEqual(
    new Map([
      ["0,1", 45000.123456789012],
      ["0,2", 2],
    ]),
  );
});
