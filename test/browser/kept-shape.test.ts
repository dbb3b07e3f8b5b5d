/** Damaged kept data are known as such; whole ones open as they are, whatever is in them. */

import { blankModel, grid } from "../workbook/grid";
import { exported } from "../../src/browser/grid-export";
import type { GridData } from "../../src/browser/grid-data";
import { rememberReading } from "../../src/browser/grid-time";
import { DATA_VERSION, faultInData } from "../../src/browser/kept-shape";
import { openKept } from "../../src/browser/open-kept";
import { samples } from "../../src/samples";
import { openData, openModel } from "../../src/workbook/browser";
import { atLeast, runs } from "../measures/runs";
import { keptData } from "./kept-data";

jest.spyOn(console, "error").mockImplementation();
for (const code of ["#VALUE!", "#REF!"]) grid.registries.errorTypes.add(code);

const whole = keptData();
const copy = (): any => structuredClone(whole);

it("the version is the one that the grid writes", () => {
  expect(exported(blankModel())).toMatchObject({ version: DATA_VERSION });
});

it.each<[string, any]>([
  ["all that the grid keeps", whole],
  ["an empty workbook", JSON.parse(JSON.stringify(exported(openData({}))))],
  ...samples.map(({ id, sheets }) => [id, JSON.parse(JSON.stringify(exported(openModel(sheets))))] as [string, any]),
])("%s opens, and is kept again as it was", async (_, data) => {
  expect(faultInData(data)).toBeUndefined();
  const opened = await openKept(JSON.stringify(data));
  expect(Object.keys(opened)).toEqual(["model"]);
  if ("model" in opened) expect(JSON.parse(JSON.stringify(exported(opened.model)))).toEqual(data);
});

it("sizes beyond the last column, as files have them, are no damage", async () => {
  const data = copy();
  data.sheets[0].cols[16_383] = { isHidden: true };
  expect(Object.keys(await openKept(JSON.stringify(data)))).toEqual(["model"]);
});

it("a sheet may be called as the language calls something", async () => {
  const data = copy();
  data.sheets[0].name = "__proto__";
  const opened = await openKept(JSON.stringify(data));
  expect(
    "model" in opened && opened.model.getters.getSheetIds().map((id) => opened.model.getters.getSheetName(id)),
  ).toContain("__proto__");
});

it.each([
  [0, /^Opening…$/],
  [100_000, /^Opening, about \d+ seconds…$/],
])("what the grid takes long to build is announced before, with its seconds: %s ms", async (ms, words) => {
  rememberReading(ms, 10_000);
  const said: string[] = [];
  await openKept(JSON.stringify(whole), async (each) => void said.push(each));
  expect(said).toEqual([expect.stringMatching(words)]);
});

describe("damaged is", () => {
  const cases: [what: string, damage: (data: any) => unknown][] = [
    ["no version", (data) => delete data.version],
    ["an older version", (data) => (data.version = "18.2")],
    ["a newer version", (data) => (data.version = "20.1")],
    ["a version as a number", (data) => (data.version = 19)],
    ["no sheets", (data) => delete data.sheets],
    ["a list of no sheets", (data) => (data.sheets = [])],
    ["sheets as an object", (data) => (data.sheets = { ...data.sheets })],
    ["a sheet twice", (data) => data.sheets.push(structuredClone(data.sheets[0]))],
    [
      "two sheets with one name",
      (data) =>
        data.sheets.push({
          ...structuredClone(data.sheets[0]),
          id: "other",
          figures: [],
          name: data.sheets[0].name.toUpperCase(),
        }),
    ],
    ["two sheets with one id", (data) => (data.sheets[1].id = data.sheets[0].id)],
    ["a sheet that is null", (data) => (data.sheets[1] = null)],
    ["a sheet without a name", (data) => (data.sheets[0].name = " ")],
    ["a name that is a number", (data) => (data.sheets[0].name = 5)],
    ["an id of the language’s own", (data) => (data.sheets[0].id = "__proto__")],
    ["no sheet that can be seen", (data) => data.sheets.forEach((sheet: any) => (sheet.isVisible = false))],
    ["a cell that is a number", (data) => (data.sheets[0].cells.B3 = 5)],
    ["a cell that is null", (data) => (data.sheets[0].cells.B3 = null)],
    ["a cell that is an object", (data) => (data.sheets[0].cells.B3 = { content: "x" })],
    ["a cell with another address", (data) => (data.sheets[0].cells["R1C1"] = "x")],
    ["a cell in row 0", (data) => (data.sheets[0].cells["A0"] = "x")],
    ["a cell beyond the sheet", (data) => (data.sheets[0].cells[`A${data.sheets[0].rowNumber + 1}`] = "x")],
    ["a cell beyond the columns", (data) => (data.sheets[0].cells["XFD1"] = "x")],
    [
      "a cell called __proto__",
      (data) => Object.defineProperty(data.sheets[0].cells, "__proto__", { value: "x", enumerable: true }),
    ],
    ["cells as a list", (data) => (data.sheets[0].cells = ["x"])],
    ["no cells", (data) => delete data.sheets[0].cells],
    ["a billion rows", (data) => (data.sheets[0].rowNumber = 1e9)],
    ["rows without end", (data) => (data.sheets[0].rowNumber = 1e999)],
    ["minus one column", (data) => (data.sheets[0].colNumber = -1)],
    ["half a row", (data) => (data.sheets[0].rowNumber = 100.5)],
    [
      "more cells than there could be",
      (data) => Object.assign(data.sheets[0], { rowNumber: 1_048_576, colNumber: 16_384 }),
    ],
    ["styles as a list", (data) => (data.styles = [])],
    ["a style that is text", (data) => (data.styles[1] = "bold")],
    ["a style that is bold by a text", (data) => (data.styles[1].bold = "yes")],
    ["letters of a million points", (data) => (data.styles[1].fontSize = 1e6)],
    ["a style that is not there", (data) => (data.sheets[0].styles.B1 = 999)],
    ["a style of no range", (data) => (data.sheets[0].styles["constructor"] = 1)],
    ["a style of a turned range", (data) => (data.sheets[0].styles["B9:A1"] = 1)],
    ["a style beyond the sheet", (data) => (data.sheets[0].styles["A1:A900000"] = 1)],
    ["a format that is a number", (data) => (data.formats[Object.keys(data.formats)[0]!] = 5)],
    ["a format that is not there", (data) => (data.sheets[0].formats.B1 = 999)],
    ["formats missing", (data) => delete data.formats],
    ["a border that is not there", (data) => (data.sheets[0].borders.B1 = 999)],
    ["a border of an unknown line", (data) => (data.borders[1] = { top: { style: "wavy", color: "#000000" } })],
    ["merged cells that are numbers", (data) => (data.sheets[0].merges = [5])],
    ["merged cells beyond the sheet", (data) => (data.sheets[0].merges = ["A1:ZZ99999"])],
    ["a row of a size that is text", (data) => (data.sheets[0].rows[0] = { size: "38" })],
    ["a row beyond any sheet", (data) => (data.sheets[0].rows[1_048_576] = { size: 38 })],
    ["a figure without a place", (data) => delete data.sheets[1].figures[0].offset],
    ["a figure of no kind", (data) => (data.sheets[1].figures[0].tag = "film")],
    ["a picture without data", (data) => delete data.sheets[1].figures.find(({ tag }: any) => tag === "image").data],
    [
      "a chart of no kind",
      (data) => (data.sheets[1].figures.find(({ tag }: any) => tag === "chart").data.type = "constructor"),
    ],
    ["a figure twice", (data) => data.sheets[1].figures.push(structuredClone(data.sheets[1].figures[0]))],
    ["a rule that nobody knows", (data) => (data.sheets[1].dataValidationRules[0].criterion.type = "isNice")],
    ["conditional formats missing", (data) => delete data.sheets[1].conditionalFormats],
    ["a name for no range", (data) => (data.namedRanges.prices = 5)],
    ["names as null", (data) => (data.namedRanges = null)],
    ["a locale that is text", (data) => (data.settings.locale = "en")],
    ["what Quasirent keeps as a list", (data) => (data.quasirent = [])],
    ["what Quasirent keeps without its list", (data) => delete data.quasirent.added],
    ["what Quasirent keeps with another list", (data) => (data.quasirent.added = "x")],
  ];

  it.each(cases)("%s", async (_, damage) => {
    const data = copy();
    damage(data);
    expect(await openKept(JSON.stringify(data))).toEqual({ damaged: expect.any(String) });
  });

  it.each(["null", "5", '"x"', "[]", "{}", "true"])("the JSON %s", async (text) => {
    expect(await openKept(text)).toEqual({ damaged: expect.any(String) });
  });

  it.each(["", "{", "undefined", '{"sheets":[{"na', "\u0000"])("text that is no JSON, %j", async (text) => {
    expect(await openKept(text)).toEqual({ damaged: "it is not JSON" });
  });
});

/** Of a sheet what a person would miss. */
const essence = ({ sheets, styles, formats }: GridData) =>
  sheets.map(({ id, name, cells, merges, styles: styled, formats: formatted, figures, rowNumber, colNumber }) => ({
    id,
    name,
    cells,
    merges: [...merges].sort(),
    rowNumber,
    colNumber,
    figures: figures.length,
    styled: looks(styled, styles),
    formatted: looks(formatted, formats),
  }));

/** How many cells have each look. */
function looks(zones: Record<string, number>, known: Record<number, unknown>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [zone, number] of Object.entries(zones)) {
    const look = JSON.stringify(known[number]);
    // No look at all.
    if (look === "{}" || look === '""') continue;
    const [first = "", last = first] = zone.split(":");
    const at = (address: string) =>
      [
        Number(/\d+/.exec(address)![0]),
        [.../[A-Z]+/.exec(address)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      ] as const;
    counts[look] = (counts[look] ?? 0) + (at(last)[0] - at(first)[0] + 1) * (at(last)[1] - at(first)[1] + 1);
  }
  return counts;
}

it("data that were changed anywhere either open as they are, or are damaged", async () => {
  let seed = 20261129;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = <Thing>(things: readonly Thing[]) => things[random(things.length)]!;
  const others = [
    null,
    true,
    false,
    0,
    -1,
    1e9,
    1e308,
    0.5,
    "",
    "x",
    "__proto__",
    "constructor",
    [],
    {},
    [null],
    { a: 1 },
    "A1",
    "A1:B2",
    "#REF!",
    "=1+",
  ];
  const outcomes = { damaged: 0, intact: 0 };
  for (let round = 0; round < runs(300); round += 1) {
    const data = copy();
    // Not always a cell, of which there are most: down from the top, one entry after the other.
    let parent = data;
    let key = pick(Object.keys(data));
    while (
      typeof parent[key] === "object" &&
      parent[key] !== null &&
      Object.keys(parent[key]).length > 0 &&
      random(5) > 0
    ) {
      parent = parent[key];
      key = pick(Object.keys(parent));
    }
    const how = random(4);
    if (how === 0) Reflect.deleteProperty(parent, key);
    else if (how === 1 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else if (how === 1) parent[`${key}0`] = structuredClone(parent[key]);
    else parent[key] = pick(others);
    const text = JSON.stringify(data);
    const opened = await openKept(text);
    if ("damaged" in opened) {
      outcomes.damaged += 1;
      continue;
    }
    outcomes.intact += 1;
    try {
      expect(essence(exported(opened.model))).toEqual(essence(JSON.parse(text)));
    } catch (error) {
      throw new Error(`round ${round}: ${key} of ${JSON.stringify(parent).slice(0, 300)}: ${String(error)}`);
    }
    void opened.model.leaveSession();
  }
  expect(outcomes.damaged).toBeGreaterThan(atLeast(100));
  expect(outcomes.intact).toBeGreaterThan(atLeast(20));
});
