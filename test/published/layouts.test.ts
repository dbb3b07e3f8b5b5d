/** Every published form: what it is found to be, and that its first and last figures are where they belong. */

import { FileRefusal } from "../../src/files/refusals";
import { packed, zipOf } from "../../src/files/zip";
import {
  FLAT,
  LONG_RUN_PAIRS,
  pairs,
  type Cells,
  csv,
  eoraParts,
  exiobaseParts,
  extended,
  figaro,
  grids,
  gz,
  icio,
  icio2016,
  joined,
  longRun,
  national,
  text,
  wiod2013,
  wiodPackages,
  wiodR,
  xlsx,
  zip,
} from "./forms";
import { Library } from "../../src/published/library";
import type { Said } from "../../src/published/reader/headings";
import type { HowToRead } from "../../src/published/reader/read-table";
import { added, taxes } from "../tables/networks/published";
import type { NamedFile } from "../../src/published/reader/sources";
import { UnknownLayout } from "../../src/published/reader/refusals";

const open = async (files: readonly NamedFile[], how: HowToRead = {}) => {
  const library = new Library();
  const opened = await library.open("table", files, how, {});
  const ask = async (measure: string, of = "", year = "") =>
    (await library.answer("table", { measure, of, year, options: "value added=output less flows" }, {})).cells;
  return { ...opened, ask };
};

const PLAIN = { economies: ["AUS", "JPN", "ROW"], rows: 6, industries: 2 };
const ACCOUNTS: Record<string, string> = { TLS: "taxes", VA: "valueAdded", OUT: "output" };
const PARTS = "taxes other other valueAdded part valueAdded part valueAdded part";
const WIOD_ROWS = "total taxes other other other valueAdded other output";

const FORMS: [
  name: string,
  files: () => NamedFile[] | Promise<NamedFile[]>,
  source: string,
  year: string,
  roles: string,
][] = [
  ["ICIO 2016", () => csv("ICIO2016_2011.csv", icio2016()), "OECD ICIO 2016", "2011", "valueAdded output"],
  [
    "ICIO 2018",
    () => csv("ICIO2018_2015.CSV", icio(["01T03", "05T06"])),
    "OECD ICIO 2018",
    "2015",
    Object.values(ACCOUNTS).join(" "),
  ],
  [
    "ICIO 2021",
    () => gz("ICIO2021_2018.csv.gz", icio(["01T02", "03"])),
    "OECD ICIO 2021",
    "2018",
    "taxes valueAdded output",
  ],
  [
    "ICIO 2023",
    () => csv("2020_SML.csv", icio(["A01_02", "A03"])),
    "OECD ICIO 2023",
    "2020",
    "taxes valueAdded output",
  ],
  [
    "the sheet's own of the OECD",
    () => csv("2020.csv", grids.oecd()),
    "OECD ICIO 2023",
    "2020",
    "taxes valueAdded output",
  ],
  ["WIOD 2016, R", () => csv("WIOT2014_October16_ROW.csv", wiodR()), "WIOD 2016", "2014", WIOD_ROWS],
  ["WIOD 2016, workbook", () => xlsx("WIOT2014_Nov16_ROW.xlsx", grids.wiod()), "WIOD 2016", "2014", WIOD_ROWS],
  [
    "WIOD 2013, workbook",
    () => xlsx("wiot09_row_sep12.xlsx", wiod2013()),
    "WIOD 2013",
    "2009",
    "total taxes valueAdded output",
  ],
  ["WIOD 2013, R", () => csv("wiod1995.csv", wiodPackages()), "WIOD 2013", "1995", "valueAdded"],
  [
    "FIGARO, industries",
    () => csv("matrix_eu-ic-io_ind-by-ind_22ed_2020.csv", figaro(["A01", "A02"])),
    "FIGARO, industry by industry",
    "2020",
    PARTS,
  ],
  [
    "FIGARO, products",
    () => csv("matrix_eu-ic-io_prod-by-prod_22ed_2020.csv", figaro(["CPA_A01", "CPA_A02"]), ";"),
    "FIGARO, product by product",
    "2020",
    PARTS,
  ],
  ["ADB", () => xlsx("ADB-MRIO-2019.xlsx", grids.adb()), "ADB MRIO", "2019", WIOD_ROWS],
  [
    "Eora, one table",
    () => csv("Eora26_2015.txt", grids.eora(), "\t"),
    "Eora26",
    "2015",
    "valueAdded part valueAdded part valueAdded part",
  ],
  ["Eora, parts", () => zip("Eora26_2015_bp.zip", eoraParts()), "Eora26", "2015", "valueAdded part valueAdded part"],
  ["EXIOBASE", () => zip("IOT_2019_ixi.zip", exiobaseParts()), "EXIOBASE 3", "2019", ""],
  [
    "long-run WIOD",
    () => csv("lr_wiod_wiot_wide.csv", longRun([1965, 1966])),
    "Long-run WIOD 1965–2000",
    "1966",
    "taxes valueAdded output",
  ],
  [
    "long-run WIOD, pairs",
    () => csv("lr_wiod_wiot_final_filled.csv", pairs(longRun([1965, 1966]), LONG_RUN_PAIRS, 4)),
    "Long-run WIOD 1965–2000",
    "1966",
    "taxes valueAdded output",
  ],
  [
    "FIGARO, pairs but those of 0",
    () => csv("flatfile_eu-ic-io_ind-by-ind_2020.csv", pairs(figaro(["A01", "A02"]), FLAT, 1, true)),
    "FIGARO, industry by industry",
    "2020",
    PARTS,
  ],
];

describe.each(FORMS)("%s", (_, files, source, year, roles) => {
  it("is known, and its figures are in their places", async () => {
    const { description, ask } = await open(await files());
    expect(description).toMatchObject({ ...PLAIN, source, year });
    expect(description.accounts.map(({ role }) => role).join(" ")).toBe(roles);
    expect(description.balance.isOff).toBe(false);
    const times = source.startsWith("Long") ? 2 : 1;
    const output = await ask("output");
    const figures = (row: number) => output[row]!.slice(3).map((cell) => (cell as number) / times);
    // Output, value added, final sales, exports, by hand from the table.
    expect(figures(1)).toEqual([3574, 3021, 2796, 179]);
    expect(figures(6)).toEqual([1516, 1201, 982, 221]);
    expect([output[1]![1], output[6]![1]]).toEqual(["AUS", "ROW"]);
    expect((await ask("TIVA")).pop()).toEqual(
      ["Total", 3997, 622, 2760].map((cell) => (typeof cell === "number" ? cell * times : cell)),
    );
  });
});

it("says what it is in one sentence", async () => {
  const { description } = await open(csv("2020_SML.csv", icio(["A01_02", "A03"])));
  expect(description.sentence).toBe(
    "OECD ICIO 2023, 2020: 3 economies, 2 industries each, million US$; balances exactly.",
  );
});

it("the extended form: parts of China are merged in results", async () => {
  const { description, ask } = await open(csv("ICIO2021econ_2018.csv", extended()));
  expect(description).toMatchObject({ economies: ["CHN", "ROW"], rows: 6, merged: { CHN: ["CN1", "CN2"] } });
  expect(description.sentence).toContain("CHN is in CN1, CN2, merged in results");
  const output = await ask("output");
  expect(output.map((row) => row[0])).toEqual([
    "Row",
    "CN1 01T02",
    "CN1 03",
    "CN2 01T02",
    "CN2 03",
    "ROW 01T02",
    "ROW 03",
  ]);
  // Sales from one part to the other are not exports.
  expect(output[1]!.slice(3)).toEqual([3574, 3021, 2796, 160]);
});

/** The rows and columns of flows in another order. */
const reordered = (cells: Cells, order: readonly number[]): Cells => {
  const places = [
    0,
    ...order,
    ...Array.from({ length: cells.length - 1 }, (_, i) => i + 1).filter((i) => i > order.length),
  ];
  return places.map((line) => [
    ...[0, ...order].map((column) => cells[line]![column]!),
    ...cells[line]!.slice(order.length + 1),
  ]);
};

it("parts of a country apart from each other are the same as side by side, each row by its own name", async () => {
  const together = await open(csv("ICIO2021econ_2018.csv", extended()));
  const apart = await open(csv("ICIO2021econ_2018.csv", reordered(extended(), [1, 2, 5, 6, 3, 4])));
  expect(apart.description).toMatchObject({ economies: ["CHN", "ROW"], merged: { CHN: ["CN1", "CN2"] } });
  const sorted = (rows: Awaited<ReturnType<typeof apart.ask>>) => rows.map((row) => JSON.stringify(row)).sort();
  const output = await apart.ask("output");
  expect(output.map(([row]) => row)).toEqual([
    "Row",
    "CN1 01T02",
    "CN1 03",
    "ROW 01T02",
    "ROW 03",
    "CN2 01T02",
    "CN2 03",
  ]);
  expect(sorted(output)).toEqual(sorted(await together.ask("output")));
  const own = async (cells: Cells) => {
    const library = new Library();
    await library.open("table", csv("ICIO2021econ_2018.csv", cells), {}, {});
    return (await library.answer("table", { measure: "TIVA" }, {})).cells.flat();
  };
  const expected = await own(extended());
  const found = await own(reordered(extended(), [1, 2, 5, 6, 3, 4]));
  const isNear = (cell: unknown, i: number) =>
    typeof cell === "number" ? Math.abs(cell - (expected[i] as number)) <= 1e-12 * cell : cell === expected[i];
  expect(found.filter((cell, i) => !isNear(cell, i))).toEqual([]);
});

it("value added and its parts in one table are counted once", async () => {
  const cells = national();
  const { description } = await open(
    csv("BEL2020ttl.csv", [...cells.slice(0, 6), ["LABR", 30, 70, 1, 0, 0, 0, 0, 0], ...cells.slice(6)]),
  );
  expect(description.accounts.map(({ role }) => role)).toEqual([
    "taxes",
    "total",
    "valueAdded part",
    "valueAdded",
    "output",
  ]);
  expect(description.balance.isOff).toBe(false);
});

it("a table that does not balance says where", async () => {
  const cells = icio(["A01_02", "A03"]).map((row) =>
    row[0] === "VA" ? row.map((cell, i) => (i === 3 ? (cell as number) + 100 : cell)) : row,
  );
  const { description } = await open(csv("2020.csv", cells));
  expect(description.balance).toMatchObject({ isOff: true, worst: { row: "JPN A01_02", sales: 412, bought: 512 } });
  expect(description.sentence).toContain(
    "does not balance: JPN A01_02 sells 412, but its purchases and value added sum to 512.",
  );
});

it("a national table: one country, named by its file", async () => {
  const { description, ask } = await open(csv("BEL2020ttl.csv", national()));
  expect(description).toMatchObject({ source: "OECD national tables", economies: ["BEL"], rows: 3, year: "2020" });
  expect((await ask("output")).map((row) => row.slice(0, 4))).toEqual([
    ["Row", "Country", "Industry", "Output"],
    ["TTL_01T02", "BEL", "TTL_01T02", 100],
    ["TTL_03", "BEL", "TTL_03", 200],
    ["TTL_05T06", "BEL", "TTL_05T06", 10],
  ]);
});

describe("several years", () => {
  const table = (times: number): Cells =>
    icio(["A01_02", "A03"]).map((row) => row.map((cell) => (typeof cell === "number" ? times * cell : cell)));
  const outputs = async ({ years, ask }: Awaited<ReturnType<typeof open>>) => {
    const found: unknown[][] = [];
    for (const year of [...years].reverse()) found.push([year, (await ask("output", "", year))[1]![3]]);
    return found;
  };

  it("in one file", async () => {
    const opened = await open(csv("lr_wiod_wiot_wide.csv", longRun([1965, 1966, 1967])));
    expect(opened.description.year).toBe("1967");
    expect(await outputs(opened)).toEqual([
      ["1967", 3 * 3574],
      ["1966", 2 * 3574],
      ["1965", 3574],
    ]);
  });

  it("in one file of pairs", async () => {
    const opened = await open(csv("lr_wiod_wiot_final_filled.csv", pairs(longRun([1965, 1966]), LONG_RUN_PAIRS, 4)));
    expect(await outputs(opened)).toEqual([
      ["1966", 2 * 3574],
      ["1965", 3574],
    ]);
  });

  it("pairs may be in any order behind the first row, and rows in turns", async () => {
    const table = figaro(["A01", "A02"]);
    const width = table[0]!.length - 1;
    const [head, ...all] = pairs(table, FLAT, 1);
    const rest = all.slice(width);
    const turned = [
      ...all.slice(0, width),
      ...rest.filter((_, i) => i % width === 3),
      ...[...rest].reverse().filter((_, i) => (rest.length - 1 - i) % width !== 3),
    ];
    const order = (await open(csv("flat_2020.csv", [head!, ...all]))).ask("output");
    expect(await (await open(csv("flat_2020.csv", [head!, ...turned]))).ask("output")).toEqual(await order);
  });

  it("in several files: the last is read, and another when it is asked for", async () => {
    const opened = await open([...csv("2019_SML.csv", table(2)), ...csv("2018_SML.csv", table(1))]);
    expect([opened.description.year, opened.year, opened.leftOut]).toEqual(["2019", "2019", []]);
    expect(await outputs(opened)).toEqual([
      ["2019", 2 * 3574],
      ["2018", 3574],
    ]);
  });

  it("in an archive, beside what is none: that is told", async () => {
    const archive = await zip("2018-2019.zip", {
      "2018_SML.csv": text(table(1)),
      "2019_SML.csv": text(table(2)),
      "ReadMe.txt": "About the tables\n",
      "notes.pdf": "%PDF-1.4",
    });
    const opened = await open(archive);
    expect(opened.leftOut).toEqual(["2018-2019.zip › ReadMe.txt"]);
    expect(await outputs(opened)).toEqual([
      ["2019", 2 * 3574],
      ["2018", 3574],
    ]);
  });

  it("two of one year are both there, under their names", async () => {
    const opened = await open([...csv("2018_SML.csv", table(1)), ...csv("2018_ML.csv", table(2))]);
    expect(await outputs(opened)).toEqual([
      ["2018 (2018_ML.csv)", 2 * 3574],
      ["2018", 3574],
    ]);
  });

  it("none that are known: the files by their names", async () => {
    const opened = await open([...csv("old.csv", table(1)), ...csv("new.csv", table(2))]);
    expect(await outputs(opened)).toEqual([
      ["old.csv", 3574],
      ["new.csv", 2 * 3574],
    ]);
  });
});

describe("whatever a file is packed in", () => {
  it("a workbook with notes before the table", async () => {
    const { description, leftOut } = await open(
      await xlsx("ADB-MRIO-2019.xlsx", [["Notes"], ["On the table"]], grids.adb()),
    );
    expect([description.source, leftOut]).toEqual(["ADB MRIO", ["ADB-MRIO-2019.xlsx › Table 1"]]);
  });

  it("a workbook in an archive", async () => {
    const [{ blob }] = (await xlsx("wiot09_row_sep12.xlsx", wiod2013())) as [NamedFile];
    const part = await packed("wiot09_row_sep12.xlsx", new Uint8Array(await blob.arrayBuffer()));
    const { description } = await open([{ name: "WIOTS_in_EXCEL.zip", blob: new Blob([zipOf([part])]) }]);
    expect(description).toMatchObject({ source: "WIOD 2013", year: "2009", rows: 6 });
  });

  it("text in the two-byte form of Windows", async () => {
    const words = `\ufeff${text(icio(["A01_02", "A03"]), "\t")}`;
    const bytes = new Uint8Array(Uint16Array.from(words, (sign) => sign.charCodeAt(0)).buffer);
    const { description } = await open([{ name: "2020.txt", blob: new Blob([bytes]) }]);
    expect(description.source).toBe("OECD ICIO 2023");
  });

  const refused = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const error: unknown = await open([{ name, blob: new Blob([bytes]) }]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileRefusal);
    return (error as Error).message;
  };
  const cut = async (files: NamedFile[], part: number) => {
    const { blob } = files[0]!;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return bytes.slice(0, Math.floor(bytes.length * part));
  };

  it("what is cut off is damaged", async () => {
    jest.spyOn(console, "debug").mockImplementation();
    const table = icio(["A01_02", "A03"]);
    expect(await refused("2020.csv.gz", await cut(gz("2020.csv.gz", table), 0.7))).toContain("2020.csv.gz is damaged");
    expect(await refused("2020.zip", await cut(await zip("2020.zip", { "2020.csv": text(table) }), 0.9))).toContain(
      "2020.zip is damaged",
    );
    expect(await refused("2020.xlsx", await cut(await xlsx("2020.xlsx", table), 0.9))).toContain(
      "2020.xlsx is damaged",
    );
  });

  it("what is none of these is said to be none", async () => {
    const bytes = (words: string) => new TextEncoder().encode(words);
    expect(await refused("table.pdf", bytes("%PDF-1.4 and so on"))).toContain("table.pdf contains no table of text");
    expect(await refused("table.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain("Excel 97–2003");
    const binary = await packed("xl/workbook.bin", "x");
    expect(await refused("WIOT2014.xlsb", zipOf([binary]))).toContain("binary workbook (.xlsb)");
    expect(await refused("empty.csv", new Uint8Array())).toContain("empty.csv is none of the tables");
  });
});

it("an industry whose name has a comma is picked by it", async () => {
  const named = grids.adb().map((row) => [...row]);
  const library = new Library();
  await library.open(
    "table",
    await xlsx(
      "ADB-MRIO-2019.xlsx",
      named.map((row) => row.map((cell) => (/^c[12]$/.test(String(cell)) ? "" : cell))),
    ),
    {},
    {},
  );
  const ask = async (industry: string) => (await library.answer("table", { measure: "output", industry }, {})).cells;
  expect(await ask("Agriculture, hunting, forestry, and fishing")).toHaveLength(4);
  await expect(ask("Agriculture, hunting")).rejects.toThrow("“Agriculture” is no industry of this table");
});

describe("what does not fit is not opened", () => {
  const changed = (cells: Cells, line: number, column: number, value: string | number): Cells =>
    cells.map((row, i) => (i === line ? row.map((cell, j) => (j === column ? value : cell)) : row));
  const table = icio(["A01_02", "A03"]);

  it.each<[string, Cells, string]>([
    ["a heading of the first industry", changed(table, 0, 1, "AUS_A01"), "none of the tables that are known"],
    [
      "users of a country that has no rows",
      table.map((row, line) => [...row, line === 0 ? "NZL_HFCE" : 0]),
      "none of the tables that are known",
    ],
    [
      "two countries in another order",
      [0, 3, 4, 1, 2, 5, 6, 7, 8, 9].map((line) => table[line]!),
      "none of the tables that are known",
    ],
    [
      "two later countries in another order",
      [0, 1, 2, 5, 6, 3, 4, 7, 8, 9].map((line) => table[line]!),
      "Line 4 of 2020.csv is “ROW_A01_02”",
    ],
    [
      "a heading of a later industry",
      changed(table, 0, 3, "JPN_A01"),
      "is “JPN_A01_02”, but the heading in its place is “JPN_A01”",
    ],
    ["a heading of final demand", changed(table, 0, 7, "AUS_HFCX"), "none of the tables that are known"],
    ["a user that sells nothing", changed(table, 0, 7, "NZL_HFCE"), "none of the tables that are known"],
    [
      "two industries in another order",
      table.map((_, i) => table[i === 3 ? 4 : i === 4 ? 3 : i]!),
      "Line 4 of 2020.csv is “JPN_A03”",
    ],
    ["text for a figure", changed(table, 2, 4, "n.a."), "Line 3 of 2020.csv has “n.a.” under “JPN_A03”"],
    ["too few rows", table.slice(0, 5), "ends after 4 of the 6 rows"],
    [
      "too few fields",
      table.map((row, i) => (i === 4 ? row.slice(0, 9) : row)),
      "Line 5 of 2020.csv has 8 figures, its headings are 25",
    ],
  ])("%s", async (_, cells, message) => {
    const error: unknown = await open(csv("2020.csv", cells)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileRefusal);
    expect((error as Error).message).toContain(message);
  });

  const flat = pairs(figaro(["A01", "A02"]), FLAT, 1);
  it.each<[string, Cells, string]>([
    ["a pair twice", [...flat, flat[5]!], `Line ${flat.length + 1} of flat.csv has a pair`],
    ["text for the figure of a pair", changed(flat, 7, 6, "c"), "Line 8 of flat.csv has “c” under “obsValue”"],
    [
      "a pair that is cut off",
      [...flat.slice(0, -1), flat[flat.length - 1]!.slice(0, 5)],
      `Line ${flat.length} of flat.csv has 5 figures`,
    ],
    ["pairs of a row that no column has", changed(flat, 1, 3, "A09"), "none of the tables that are known"],
  ])("%s", async (_, cells, message) => {
    await expect(open(csv("flat.csv", cells))).rejects.toThrow(message);
  });

  it("with every one of these as it should be, it is", async () => {
    expect((await open(csv("2020.csv", table))).description.source).toBe("OECD ICIO 2023");
  });
});

describe("a table in no known form", () => {
  const uses = ["one", "two"];
  const cells: Cells = joined({
    industries: ["x", "y"],
    uses,
    below: [
      ["Charges", taxes],
      ["Earned", added],
    ],
    out: "Sum",
  });
  const unnamed: Cells = cells.map((row, line) =>
    line === 0 ? row.map((cell, i) => (i > 6 && i < 13 ? `use ${i}` : cell)) : row,
  );
  const said: Said = {
    form: { beside: ["joined"], above: ["joined"] },
    finalDemand: [[8, 13]],
    leftOut: [14],
    rows: { Charges: "taxes", Earned: "valueAdded" },
  };

  it("is not guessed: it is told what was found", async () => {
    const error: unknown = await open(csv("own.csv", cells)).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain(
      "its first line of figures, line 2, has 1 column of names (“AUS_x”) and 13 of figures, under headings from “AUS_x” to “Sum”",
    );
    expect((error as UnknownLayout).lines[0]!.slice(0, 3)).toEqual(["", "AUS_x", "AUS_y"]);
  });

  it.each([
    ["headings that name the users", cells],
    ["headings that do not", unnamed],
  ])("is opened as it is said to be, with %s", async (_, table) => {
    const { description, ask } = await open(csv("own.csv", table), { said });
    expect(description).toMatchObject({ ...PLAIN, unit: null });
    expect(description.accounts.map(({ role }) => role)).toEqual(["taxes", "valueAdded"]);
    expect(description.sentence).toBe("own.csv: 3 economies, 2 industries each; balances exactly.");
    expect((await ask("output"))[1]!.slice(3)).toEqual([3574, 3021, 2796, 179]);
  });

  it.each([
    ["final demand that is one column short", { ...said, finalDemand: [[8, 12]] as const }],
    ["a total that is not left out", { ...said, leftOut: [] }],
  ])("is not opened with %s", async (_, wrong) => {
    await expect(open(csv("own.csv", cells), { said: wrong })).rejects.toThrow(UnknownLayout);
  });
});

describe("value added", () => {
  const answered = async (files: readonly NamedFile[], measure: string, valueAdded?: string) => {
    const library = new Library();
    await library.open("table", files, {}, {});
    return (await library.answer("table", { measure, ...(valueAdded && { options: `value added=${valueAdded}` }) }, {}))
      .cells;
  };
  const figures = (cells: Awaited<ReturnType<typeof answered>>) => cells.slice(1).map((row) => row[4]);

  it("is the table's own where it has a row of it, and taxes are told apart", async () => {
    const files = csv("2020.csv", icio(["A01_02", "A03"]));
    expect(figures(await answered(files, "output"))).toEqual(added);
    expect((await answered(files, "TIVA")).map(([label]) => label)).toEqual([
      "Origin",
      "AUS",
      "JPN",
      "ROW",
      "Taxes and other",
      "Total",
    ]);
    expect((await answered(files, "TIVA", "output less flows")).map(([label]) => label)).toEqual([
      "Origin",
      "AUS",
      "JPN",
      "ROW",
      "Total",
    ]);
  });

  it("is the sum of its parts where these alone are there", async () => {
    expect(figures(await answered(csv("figaro_2020.csv", figaro(["A01", "A02"])), "output"))).toEqual(added);
  });

  it("is output less flows where there is neither, and what is not there cannot be asked for", async () => {
    const files = await zip("IOT_2019_ixi.zip", exiobaseParts());
    expect(figures(await answered(files, "output"))).toEqual(added.map((figure, row) => figure + taxes[row]!));
    await expect(answered(files, "output", "own row")).rejects.toThrow("has no row of value added");
  });

  it("of parts of a country stays with its rows", async () => {
    const cells = await answered(csv("ICIO2021econ_2018.csv", extended()), "output");
    expect(figures(cells)).toEqual(added);
  });
});
