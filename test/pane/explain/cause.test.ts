/** What is said of an error whose cause is no plain text, empty cell or 0 that the formula computes with. */

import { formatAddress, requireArea } from "../../../src/sheet/address";
import type { BrowserWorkbook } from "../../../src/workbook/browser";
import { accountOf } from "../../../src/pane/explain/account";
import { causeOf } from "../../../src/pane/explain/cause";
import { formulasOf } from "../../../src/pane/explain/dependents";
import { namesOfPlace } from "../../../src/pane/explain/places";
import { rangeAdvice } from "../../../src/pane/explain/range-fault";
import { wayFrom } from "../../../src/pane/explain/way";
import { sheetWith } from "./sheet-with";

const HELP = new Map();

async function causeIn(workbook: BrowserWorkbook, cell: string) {
  const at = requireArea(`Sheet1!${cell}`);
  const address = formatAddress(at);
  const value = (await workbook.read(address)).values[0]![0]!;
  const [formula] = await workbook.formulas(address, () => true);
  const code = (value as { error: string }).error;
  const cause = await causeOf(workbook, HELP, { address, row: at.row, column: at.column, code, formula: formula! });
  return {
    sentence: cause.sentence,
    at: cause.at && formatAddress(cause.at),
    others: cause.others?.map(formatAddress),
  };
}

const FIGURES = { A1: "Link", B1: "1", B2: "2", B3: "3", C1: "x" };
const ONE_SHOWS = "One of the cells that this formula looks at shows #DIV/0!. Select it to see why.";

it.each(['=IF(A1="Link",L1,0)', "=INDEX(L1:L3,1)", "=AND(L1>0,TRUE)", "=IF(B1>0,L1,B1/B2)"])(
  "%s does not itself divide by 0 where a cell that it looks at shows the error",
  async (formula) => {
    expect(await causeIn(sheetWith({ ...FIGURES, L1: "=1/B10", F1: formula }), "F1")).toEqual({
      sentence: ONE_SHOWS,
      at: undefined,
      others: ["Sheet1!L1"],
    });
  },
);

it("follows an error that a formula hands on, and says what a formula of its own divides by", async () => {
  const workbook = sheetWith({ ...FIGURES, L1: "=1/B10", F1: "=ROUND(L1,2)", F2: "=1/(B1-1)" });
  expect(await causeIn(workbook, "F1")).toMatchObject({ at: "Sheet1!B10" });
  expect((await causeIn(workbook, "F2")).sentence).toBe("The formula divides by 0. An empty cell counts as 0.");
});

it.each(['=VLOOKUP("Nope",B1:C3,2,0)', '=XLOOKUP("Nope",B1:B3,C1:C3)', "=MATCH(99,B1:B3,0)"])(
  "%s has not found what it looks up",
  async (formula) => {
    expect((await causeIn(sheetWith({ ...FIGURES, F1: formula }), "F1")).sentence).toMatch(
      /^The value that the formula looks up was not found\./,
    );
  },
);

it("says of a lookup among errors that either may be so, and of a marked value that it is missing", async () => {
  const workbook = sheetWith({ ...FIGURES, B2: "=NA()", F1: "=MATCH(99,B1:B3,0)", F2: "=NA()" });
  const { sentence, others } = await causeIn(workbook, "F1");
  expect(sentence).toMatch(/was not found, or one of the cells that it looks at shows #N\/A\./);
  expect(others).toEqual(["Sheet1!B2"]);
  expect((await causeIn(workbook, "F2")).sentence).toMatch(/^A value that this cell needs is missing/);
});

it("names the formulas of a loop, from within it and from outside", async () => {
  const workbook = sheetWith({ A7: "=A8+1", A8: "=A7+1", A9: "=A7*2" });
  for (const cell of ["A7", "A9"]) {
    const { sentence, others } = await causeIn(workbook, cell);
    expect(sentence).toMatch(/^The formulas in these cells refer to one another in a loop\./);
    expect(others).toEqual(["Sheet1!A7", "Sheet1!A8"]);
  }
});

it("says that a formula refers to its own cell only where it does", async () => {
  const workbook = sheetWith({ A7: "=SUM(A6:A8)", A9: "=A7*2" });
  expect((await causeIn(workbook, "A7")).sentence).toMatch(/^The formula refers to its own cell\./);
  expect((await causeIn(workbook, "A9")).sentence).toMatch(/^The formula in A7 refers to its own cell\./);
});

it("says which sheet does not exist, of an error and of a figure", async () => {
  const workbook = sheetWith({ A1: "=Gone!A1", A2: "=IFERROR(Gone!A1,B2)", A3: "=A1+1", B2: "5" });
  const sentence = "The formula refers to a sheet that does not exist: Gone. Point it to the right cells again.";
  expect(await causeIn(workbook, "A1")).toMatchObject({ sentence, at: undefined });
  expect(await causeIn(workbook, "A3")).toMatchObject({ sentence, at: "Sheet1!A1" });
  const [formula] = await workbook.formulas("Sheet1!A2", () => true);
  const { lines } = await accountOf(workbook, HELP, formula!, { sheet: "Sheet1", row: 1, column: 0 });
  expect(lines.map(({ words, figure }) => `${words} | ${figure}`)).toEqual([
    "refers to a sheet that does not exist: Gone | ",
    " | 5",
  ]);
});

it("leads the way only to errors that come from the cell", async () => {
  const workbook = sheetWith({ A2: "1", B2: "16 US$", C2: "3", D2: "=B2-C2", E2: "=D2*2", E5: "=INDEX(A2:C4,9,1)" });
  const { signal } = new AbortController();
  const { stops } = await wayFrom(
    { workbook, help: HELP },
    await formulasOf(workbook, "Sheet1", signal),
    { at: requireArea("Sheet1!B2"), isText: true, code: "#ERROR" },
    requireArea("Sheet1!D2"),
  );
  expect(stops.map(({ at }) => formatAddress(at))).toEqual(["Sheet1!D2", "Sheet1!E2"]);
});

it("takes no figure with a unit for a heading or a name", async () => {
  const workbook = sheetWith({
    A1: "Link",
    B1: "Price (US$)",
    A2: "Farm",
    B2: "16 US$",
    A3: "Mill",
    B3: "20",
    C2: "7",
  });
  expect(await namesOfPlace(workbook, requireArea("Sheet1!B3"))).toEqual({ row: "Mill", column: "Price (US$)" });
  expect(await namesOfPlace(workbook, requireArea("Sheet1!C2"))).toEqual({ row: "Farm", column: "" });
});

describe("a range that is not the one that was meant", () => {
  const TABLE = { A1: "Link", B1: "Sells for", A2: "Farm", B2: "10", A3: "Mill", B3: "25", C2: "a", C3: "7" };
  const given = (range: string) => ({ argument: "output", range: requireArea(`Sheet1!${range}`) });
  const advice = (range: string, at: string) =>
    rangeAdvice(sheetWith(TABLE), given(range), requireArea(`Sheet1!${at}`), "Sheet1");

  it.each([
    ["A2:A3", "A2", "A2:A3 holds no figures. Give output the cells that hold them."],
    ["A2:B3", "A2", "A2:A3 holds no figures. Leave it out of A2:B3, the cells given for output."],
    ["A2", "A2", "Give output a cell that holds a figure."],
    [
      "B1:B3",
      "B1",
      "It is the heading of these cells. Give output those behind it, B2:B3, and begin the other ranges there too.",
    ],
    [
      "A2:B2",
      "A2",
      "It is the heading of these cells. Give output those behind it, B2, and begin the other ranges there too.",
    ],
  ])("%s: not the cell %s is to be changed, but the range", async (range, at, words) =>
    expect(await advice(range, at)).toBe(words),
  );

  it("text is no heading where figures stand beside it", async () => {
    const its = sheetWith({ ...TABLE, C1: "7" });
    expect(await rangeAdvice(its, given("B1:B3"), requireArea("Sheet1!B1"), "Sheet1")).toBeNull();
  });

  it("the cell alone is at fault where it is no name, or one among figures", async () => {
    expect(
      await rangeAdvice(sheetWith({ ...TABLE, B3: "16-" }), given("B2:B3"), requireArea("Sheet1!B3"), "Sheet1"),
    ).toBeNull();
    expect(
      await rangeAdvice(sheetWith({ ...TABLE, B3: "soon" }), given("B2:B3"), requireArea("Sheet1!B3"), "Sheet1"),
    ).toBeNull();
  });
});

it.each([
  [{ kind: "table", name: "Sales" }, "The formula is in Sales, a table of Excel’s", []],
  [{ kind: "merged", address: "Sheet1!F3:G3" }, "unmerge those named here", ["Sheet1!F3:G3"]],
  [null, "Clear the cells below and to the right, or move the formula.", undefined],
] as const)(
  "a result without room is explained by what Excel says is in its way: %j",
  async (obstacle, words, others) => {
    const workbook = sheetWith({ F1: "=SEQUENCE(3)", F2: "1" });
    const asked: string[] = [];
    Object.assign(workbook, { spillObstacle: async (address: string) => (asked.push(address), obstacle) });
    const found = await causeIn(workbook, "F1");
    expect(found.sentence).toContain(words);
    expect(found.others).toEqual(others);
    expect(asked).toEqual(["Sheet1!F1"]);
  },
);
