/** The sheet of frozen formulas after a person has worked on it: no formula and no note is lost, whatever she has done. */
import fc from "../fast-check";
import { type Cell, formula, number, type Sheet, text } from "../../src/sheet/sheet";
import { requireArea } from "../../src/sheet/address";
import { freeze, recorded, unfreeze } from "../../src/share/freeze";
import { BrowserWorkbook, openModel } from "../../src/workbook/browser";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
import "../workbook/grid";
import { runs } from "../measures/runs";

const RECORD = "VC formulas";
/** Functions of the grid stand for ours here. */
const isOurs = (words: string) => /\b(PRODUCT|TRANSPOSE)\(/.test(words);

const chain: Sheet = {
  name: "Chain",
  columns: {},
  rows: {},
  opensOn: "A1",
  cells: [
    text("A1", "Link"),
    ...[10, 8, 7, 5].flatMap((figure, index): Cell[] => {
      const row = index + 2;
      return [
        text(`A${row}`, "abcd"[index]!),
        number(`B${row}`, figure),
        number(`C${row}`, index + 0.25),
        formula(`D${row}`, `=PRODUCT(B${row},C${row},3)`),
      ];
    }),
    formula("F2", "=TRANSPOSE(TRANSPOSE(B2:B5))"),
  ],
};

/** The chain with its five formulas frozen: on the list from row 5 on, in columns B to G. */
async function frozenChain() {
  const model = openModel([chain]);
  const workbook = new BrowserWorkbook(model);
  expect(await freeze(workbook, "workbook", isOurs)).toMatchObject({ frozen: 5 });
  const { getters } = model;
  const idOf = (name: string) => getters.getSheetIdByName(name)!;
  const act = (type: string, payload: object, sheet = RECORD) =>
    model.dispatch(type as never, { sheetId: idOf(sheet), sheetName: sheet, ...payload } as never) as {
      isSuccessful: boolean;
    };
  const type = (at: string, content: string, sheet = RECORD) => {
    const { row, column } = requireArea(at);
    act("UPDATE_CELL", { row, col: column, content }, sheet);
  };
  const valueAt = (at: string, sheet = RECORD) => {
    const { row, column } = requireArea(at);
    return getters.getEvaluatedCell({ sheetId: idOf(sheet), row, col: column }).value;
  };
  /** What the sheets with lists hold, but for counting formulas. */
  const texts = () =>
    getters
      .getSheetIds()
      .filter((id) => getters.getSheetName(id) !== "Chain")
      .flatMap((id) =>
        getters.getCells(id).flatMap((cell) => {
          const words = cell.isFormula
            ? cell.compiledFormula.toFormulaString(getters)
            : String(getters.getEvaluatedCell(getters.getCellPosition(cell.id)).value ?? "");
          return words === "" || words.startsWith("=COUNTA(") ? [] : [words];
        }),
      );
  const live = async () =>
    (await workbook.formulas("Chain!A1:Z99", () => true)).map(({ address, text: words }) => [address, words]);
  const shown = async () => (await workbook.read("Chain!A1:H12")).values;
  const names = () => getters.getSheetIds().map((id) => getters.getSheetName(id));
  return { model, workbook, act, type, valueAt, texts, live, shown, names };
}

type Frozen = Awaited<ReturnType<typeof frozenChain>>;

const FROZEN = /^=PRODUCT\(B\d|^=TRANSPOSE/;
const D3 = "=PRODUCT(B3,C3,3)";

describe("a line that a person has changed stays on the sheet, and is listed", () => {
  test.each<[what: string, change: (frozen: Frozen) => void]>([
    ["its cell", ({ type }) => type("B6", "Chain!D9")],
    ["its cell, without the sheet", ({ type }) => type("B6", "D3")],
    ["what it filled", ({ type }) => type("C6", "Chain!D9")],
    ["its formula", ({ type }) => type("D6", "'=PRODUCT(B3,C3,3)*2")],
    ["the mark of its values is emptied", ({ type }) => type("E6", "")],
    ["the mark of its values is another’s", ({ type, valueAt }) => type("E6", String(valueAt("E7")))],
    ["its own marks are emptied", ({ type }) => type("F6", "")],
    ["its own marks are a note", ({ type }) => type("F6", "my note")],
  ])("%s", async (_what, change) => {
    const frozen = await frozenChain();
    change(frozen);
    const words = String(frozen.valueAt("D6"));
    const shown = await frozen.shown();
    const notes = frozen.texts().filter((each) => each === "my note");
    expect(await unfreeze(frozen.workbook)).toEqual({
      back: 4,
      changed: [{ address: "'VC formulas'!D6", text: words, reason: { kind: "damaged" } }],
      notReached: 0,
    });
    expect(frozen.texts()).toEqual(expect.arrayContaining([words, ...notes]));
    expect(await frozen.shown()).toEqual(shown);
    // And it stays so.
    expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 0, changed: [{ reason: { kind: "damaged" } }] });
    expect(frozen.texts()).toContain(words);
  });

  test("a formula that has become a live one is listed by its marks", async () => {
    const frozen = await frozenChain();
    frozen.type("D6", "=PRODUCT(2,3)");
    expect(await unfreeze(frozen.workbook)).toMatchObject({
      back: 4,
      changed: [{ address: "'VC formulas'!E6", text: "", reason: { kind: "damaged" } }],
    });
    expect(frozen.texts()).toContain("=PRODUCT(2,3)");
  });

  test("once the change is undone it goes back, and the sheet goes", async () => {
    const frozen = await frozenChain();
    const was = String(frozen.valueAt("B6"));
    frozen.type("B6", "oh");
    await unfreeze(frozen.workbook);
    frozen.type("B6", was);
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 1, changed: [], notReached: 0 });
    expect(frozen.names()).toEqual(["Chain"]);
  });

  test("what is frozen next comes below, and neither takes the other's place", async () => {
    const frozen = await frozenChain();
    frozen.type("E6", "");
    await unfreeze(frozen.workbook);
    await freeze(frozen.workbook, "workbook", isOurs);
    expect(frozen.texts().filter((words) => words === D3)).toHaveLength(1);
    expect((await recorded(frozen.workbook)).records).toHaveLength(4);
    expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 4, changed: [{ reason: { kind: "damaged" } }] });
  });
});

describe("what a person has done to the list as a whole is no hindrance", () => {
  test.each<[what: string, change: (frozen: Frozen) => void]>([
    [
      "two lines are swapped",
      ({ type, valueAt }) => {
        for (const column of "BCDEF") {
          const [one, other] = [String(valueAt(`${column}5`)), String(valueAt(`${column}6`))];
          type(`${column}5`, `'${other}`);
          type(`${column}6`, `'${one}`);
        }
      },
    ],
    [
      "rows between",
      ({ act }) => void act("ADD_COLUMNS_ROWS", { dimension: "ROW", base: 6, position: "before", quantity: 2 }),
    ],
    [
      "many rows above",
      ({ act }) => void act("ADD_COLUMNS_ROWS", { dimension: "ROW", base: 2, position: "before", quantity: 40 }),
    ],
    [
      "columns between",
      ({ act }) => void act("ADD_COLUMNS_ROWS", { dimension: "COL", base: 3, position: "before", quantity: 2 }),
    ],
    [
      "a line twice",
      ({ type, valueAt }) => Array.from("BCDEF", (column) => type(`${column}12`, `'${String(valueAt(`${column}5`))}`)),
    ],
    [
      "sorted by the formula",
      ({ act }) =>
        void act("SORT_CELLS", {
          col: 3,
          row: 4,
          zone: { top: 4, left: 1, bottom: 8, right: 6 },
          sortDirection: "desc",
        }),
    ],
    [
      "some columns sorted, the counts not",
      ({ act }) =>
        void act("SORT_CELLS", {
          col: 3,
          row: 4,
          zone: { top: 4, left: 1, bottom: 8, right: 5 },
          sortDirection: "desc",
        }),
    ],
    ["figures over the counts", ({ type }) => Array.from({ length: 5 }, (_, index) => type(`G${index + 5}`, "3"))],
    ["a person's own count beside a line", ({ type }) => type("K5", "=COUNTA(Chain!A1:A2)")],
  ])("%s: all go back", async (_what, change) => {
    const frozen = await frozenChain();
    change(frozen);
    const shown = await frozen.shown();
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(await frozen.live()).toEqual([
      ["Chain!D2", "=PRODUCT(B2,C2,3)"],
      ["Chain!F2", "=TRANSPOSE(TRANSPOSE(B2:B5))"],
      ["Chain!D3", D3],
      ["Chain!D4", "=PRODUCT(B4,C4,3)"],
      ["Chain!D5", "=PRODUCT(B5,C5,3)"],
    ]);
    expect(await frozen.shown()).toEqual(shown);
  });

  test.each(["B4", "C4", "D4", "E4", "F4", "G4"])(
    "the heading %s is another: all go back, and the heading stays",
    async (at) => {
      const frozen = await frozenChain();
      frozen.type(at, "mine");
      expect(await unfreeze(frozen.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
      expect(frozen.texts()).toContain("mine");
    },
  );

  test("with no heading at all, and what is frozen next is on a sheet that can be read", async () => {
    const frozen = await frozenChain();
    frozen.type("B6", "oh");
    for (const column of "BCDEFG") frozen.type(`${column}4`, "");
    expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 4, changed: [{ reason: { kind: "damaged" } }] });
    await freeze(frozen.workbook, "workbook", isOurs);
    expect(frozen.names()).toEqual(["Chain", "VC formulas", "VC formulas (2)"]);
    expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 4, changed: [{ reason: { kind: "damaged" } }] });
    expect(frozen.names()).toEqual(["Chain", "VC formulas"]);
  });
});

describe("the sheet goes where nothing else is on it", () => {
  test.each<[what: string, at: string]>([
    ["beside the list", "K3"],
    ["below it", "B31"],
    ["in its last column", "I21"],
    ["in front of it", "A5"],
    ["between title and heads", "E3"],
    ["over its counts", "G6"],
  ])("a note %s stays, and the sheet with it", async (_what, at) => {
    const frozen = await frozenChain();
    frozen.type(at, "my note");
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(frozen.names()).toEqual(["Chain", RECORD]);
    expect(frozen.valueAt(at)).toBe("my note");
    await freeze(frozen.workbook, "workbook", isOurs);
    expect([frozen.valueAt(at), frozen.names().length]).toEqual(["my note", 2]);
    frozen.type(at, "");
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(frozen.names()).toEqual(["Chain"]);
  });

  test("a chart, a picture or a rule on it keeps it", async () => {
    const zone = { top: 30, left: 1, bottom: 31, right: 2 };
    const figure = { row: 30, col: 1, offset: { x: 0, y: 0 }, size: { width: 100, height: 100 } };
    for (const [type, payload] of [
      [
        "CREATE_IMAGE",
        {
          ...figure,
          figureId: "image",
          definition: { path: "data:image/png;base64,AA", size: { width: 10, height: 20 }, mimetype: "image/png" },
        },
      ],
      [
        "CREATE_TABLE",
        {
          tableType: "static",
          ranges: [{ _zone: zone }],
          config: {
            hasFilters: false,
            totalRow: false,
            firstColumn: false,
            lastColumn: false,
            numberOfHeaders: 1,
            bandedRows: true,
            bandedColumns: false,
            styleId: "TableStyleMedium5",
          },
        },
      ],
      [
        "ADD_DATA_VALIDATION_RULE",
        {
          rule: { id: "dv", criterion: { type: "isGreaterThan", values: ["1"] }, isBlocking: false },
          ranges: [{ _zone: zone }],
        },
      ],
      [
        "ADD_CONDITIONAL_FORMAT",
        {
          cf: {
            id: "cf",
            rule: { type: "CellIsRule", operator: "isGreaterThan", values: ["3"], style: { fillColor: "#ff0000" } },
          },
          ranges: [{ _zone: zone }],
        },
      ],
    ] as const) {
      const frozen = await frozenChain();
      const ranges =
        "ranges" in payload
          ? {
              ranges: payload.ranges.map((range) => ({
                ...range,
                _sheetId: frozen.model.getters.getSheetIdByName(RECORD),
              })),
            }
          : {};
      expect(frozen.act(type, { ...payload, ...ranges })).toMatchObject({ isSuccessful: true });
      expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 5, changed: [] });
      expect([type, frozen.names()]).toEqual([type, ["Chain", RECORD]]);
      await freeze(frozen.workbook, "workbook", isOurs);
      expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 5, changed: [] });
    }
  });

  test("new lines take no note's place, nor part of a merged cell", async () => {
    const frozen = await frozenChain();
    frozen.type("D3", "=PRODUCT(B3,7)", "Chain");
    expect(frozen.act("ADD_MERGE", { target: [{ top: 9, left: 1, bottom: 12, right: 6 }] })).toMatchObject({
      isSuccessful: true,
    });
    frozen.type("K10", "beside");
    await freeze(frozen.workbook, "workbook", isOurs);
    expect(frozen.valueAt("K10")).toBe("beside");
    expect(await unfreeze(frozen.workbook)).toMatchObject({ back: 5, changed: [] });
  });
});

describe("a copy of the list is a copy", () => {
  test("each formula counts once, and both sheets go", async () => {
    const frozen = await frozenChain();
    frozen.act("DUPLICATE_SHEET", { sheetIdTo: "copy", sheetNameTo: "Copy of VC formulas" });
    expect(frozen.names()).toHaveLength(3);
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(frozen.names()).toEqual(["Chain"]);
  });

  test("what is not put back is listed once, and stays on both", async () => {
    const frozen = await frozenChain();
    frozen.act("DUPLICATE_SHEET", { sheetIdTo: "copy", sheetNameTo: "Copy of VC formulas" });
    frozen.type("D3", "99", "Chain");
    expect(await unfreeze(frozen.workbook)).toMatchObject({
      back: 4,
      changed: [{ address: "Chain!D3", reason: { kind: "changed" } }],
    });
    expect(frozen.names()).toHaveLength(3);
    // Entered again by a person, it is one that was there already.
    frozen.type("D3", D3, "Chain");
    expect(await unfreeze(frozen.workbook)).toEqual({ back: 0, changed: [], notReached: 0, already: 1 });
    expect(frozen.names()).toEqual(["Chain"]);
  });

  test("with another formula for a cell: one goes back, the other is listed and kept", async () => {
    const frozen = await frozenChain();
    frozen.act("DUPLICATE_SHEET", { sheetIdTo: "copy", sheetNameTo: "Copy of VC formulas" });
    frozen.type("D3", "=PRODUCT(30)", "Chain");
    await freeze(frozen.workbook, "workbook", isOurs);
    const before = await frozen.shown();
    const { back, changed } = await unfreeze(frozen.workbook);
    expect(back).toBe(5);
    expect(await frozen.shown()).toEqual(before);
    const there = [...(await frozen.live()).map(([, words]) => words), ...frozen.texts()];
    expect(there).toContain("=PRODUCT(30)");
    expect(changed.length === 0 || there.includes(D3)).toBe(true);
  });
});

describe("a locked sheet", () => {
  test.each([RECORD, "Chain"])("%s: nothing is said to be done, and nothing is lost", async (sheet) => {
    for (const active of [RECORD, "Chain"]) {
      const frozen = await frozenChain();
      const idOf = (name: string) => frozen.model.getters.getSheetIdByName(name)!;
      frozen.model.dispatch("ACTIVATE_SHEET", {
        sheetIdFrom: frozen.model.getters.getActiveSheetId(),
        sheetIdTo: idOf(active),
      });
      frozen.act("LOCK_SHEET", {}, sheet);
      const [shown, words] = [await frozen.shown(), frozen.texts()];
      await expect(unfreeze(frozen.workbook)).rejects.toThrow(/refused/);
      expect([await frozen.shown(), frozen.texts()]).toEqual([shown, words]);
      frozen.act("UNLOCK_SHEET", {}, sheet);
      const { back, changed, already = 0 } = await unfreeze(frozen.workbook);
      expect([back + already, changed, frozen.names()]).toEqual([5, [], ["Chain"]]);
    }
  });
});

describe("whatever is done to the list", () => {
  const at = fc.record({ row: fc.integer({ min: 0, max: 14 }), col: fc.integer({ min: 0, max: 8 }) });
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant("type" as const),
      at,
      content: fc.constantFrom(
        "",
        "note 1",
        "note 2",
        "7",
        "Chain!D2",
        "D2",
        "'=PRODUCT(B9,2)",
        "=PRODUCT(2,2)",
        "=COUNTA(Chain!$D$3,Chain!$B$3,Chain!$C$3)",
        "Cell",
        "v123abc",
      ),
    }),
    fc.record({ kind: fc.constant("swap" as const), at, to: at }),
    fc.record({ kind: fc.constant("copy" as const), at, to: at }),
    fc.record({ kind: fc.constant("copyRow" as const), at, to: at }),
    fc.record({ kind: fc.constant("insert" as const), dimension: fc.constantFrom("ROW", "COL"), at }),
    fc.record({
      kind: fc.constant("sort" as const),
      at,
      direction: fc.constantFrom("asc", "desc"),
      right: fc.integer({ min: 3, max: 7 }),
    }),
    fc.record({ kind: fc.constant("merge" as const), at }),
    fc.record({ kind: fc.constant("duplicate" as const) }),
    fc.record({ kind: fc.constant("insertInChain" as const), at }),
  );

  test("no formula and no note is lost, and what is shown elsewhere stays", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const frozen = await frozenChain();
        const { model, act, type } = frozen;
        const name = ({ row, col }: { row: number; col: number }) => `${String.fromCharCode(65 + col)}${row + 1}`;
        const contentAt = (place: { row: number; col: number }) => {
          const cell = model.getters.getCell({ sheetId: model.getters.getSheetIdByName(RECORD)!, ...place });
          return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : (cell?.content ?? "");
        };
        for (const each of edits) {
          switch (each.kind) {
            case "type":
              type(name(each.at), each.content);
              break;
            case "swap": {
              const [one, other] = [contentAt(each.at), contentAt(each.to)];
              type(name(each.at), other);
              type(name(each.to), one);
              break;
            }
            case "copy":
              type(name(each.to), contentAt(each.at));
              break;
            case "copyRow":
              for (let col = 0; col < 9; col += 1)
                type(name({ row: each.to.row, col }), contentAt({ row: each.at.row, col }));
              break;
            case "insert":
              act("ADD_COLUMNS_ROWS", {
                dimension: each.dimension,
                base: each.dimension === "ROW" ? each.at.row : each.at.col,
                position: "before",
                quantity: 1,
              });
              break;
            case "sort":
              act("SORT_CELLS", {
                col: Math.min(Math.max(each.at.col, 1), each.right),
                row: 4,
                zone: { top: 4, left: 1, bottom: 8, right: each.right },
                sortDirection: each.direction,
              });
              break;
            case "merge":
              act("ADD_MERGE", {
                target: [{ top: each.at.row, left: each.at.col, bottom: each.at.row + 1, right: each.at.col + 1 }],
                force: false,
              });
              break;
            case "duplicate":
              act("DUPLICATE_SHEET", {
                sheetIdTo: model.uuidGenerator.smallUuid(),
                sheetNameTo: `Copy ${model.getters.getSheetIds().length}`,
              });
              break;
            // Not in between: a row in the middle of an answer is a part of the formula that goes back.
            case "insertInChain":
              act(
                "ADD_COLUMNS_ROWS",
                { dimension: "ROW", base: each.at.row % 2, position: "before", quantity: 1 },
                "Chain",
              );
          }
        }
        const [before, shown] = [frozen.texts(), await frozen.shown()];
        const { changed } = await unfreeze(frozen.workbook);
        const [after, live] = [frozen.texts(), (await frozen.live()).map(([, words]) => words!)];
        expect(await frozen.shown()).toEqual(shown);
        // References move with the rows: what is back is known by its function.
        const isBack = (words: string) =>
          live.some((each) => each.replaceAll(/\d+/g, "#") === words.replaceAll(/\d+/g, "#"));
        const lost = before.filter((words) => words.startsWith("=") && !after.includes(words) && !isBack(words));
        const notes = before.filter((words) => words.startsWith("note") && !after.includes(words));
        const unlisted = after.filter(
          (words) =>
            FROZEN.test(words) &&
            !changed.some(({ text: listed, reason }) => listed === words || reason.kind !== "damaged"),
        );
        expect({ lost, notes, unlisted }).toEqual({ lost: [], notes: [], unlisted: [] });
        expect(live.length + new Set(changed.map(({ address }) => address)).size).toBeGreaterThanOrEqual(
          new Set(before.filter((words) => FROZEN.test(words))).size,
        );
      }),
      { numRuns: runs(50), seed: 12 },
    );
  });
});

describe("in Excel", () => {
  test("a changed line and notes stay, and formulas that are frozen next come below them", async () => {
    const excel = new FakeExcel();
    Object.assign(globalThis, { Excel: excel });
    const sheet = excel.sheet("Sheet1");
    sheet.put("B2", 10).put("C2", 4).put("B3", 8).put("C3", 3);
    for (const [words, figure] of [
      ["=PRODUCT(B2,C2)", 40],
      ["=PRODUCT(B3,C3)", 24],
    ] as const)
      excel.learnt.set(words, [[figure]]);
    sheet.answer("D2", "=PRODUCT(B2,C2)", [[40]]).answer("D3", "=PRODUCT(B3,C3)", [[24]]);
    const workbook = new ExcelWorkbook();
    await freeze(workbook, "workbook", isOurs);
    const list = excel.sheet(RECORD);
    list.put("B6", "D3").put("K5", "my note");
    list.merge("B7:D8");
    expect(await unfreeze(workbook)).toEqual({
      back: 1,
      changed: [{ address: "'VC formulas'!D6", text: "=PRODUCT(B3,C3)", reason: { kind: "damaged" } }],
      notReached: 0,
    });
    expect([list.at("D6").value, list.at("K5").value, list.at("D5").value]).toEqual(["=PRODUCT(B3,C3)", "my note", ""]);
    await freeze(workbook, "workbook", isOurs);
    expect([list.at("D6").value, list.at("K5").value, list.at("D7").value]).toEqual([
      "=PRODUCT(B3,C3)",
      "my note",
      "=PRODUCT(B2,C2)",
    ]);
    expect(list.mergedOver(6, 1)).toBeUndefined();
    expect([excel.deleted, excel.steps.every(Boolean)]).toEqual([0, true]);
    delete (globalThis as any).Excel;
  });
});
