/** Answers that come later, in the grid's own model: a cell shows #BUSY! until its answer is there, and never for good. */

import type { Model } from "@odoo/o-spreadsheet";
import { type CustomFunction, CustomFunctionsError } from "../../src/browser/custom-functions";
import { registerFunctions, waiting } from "../../src/browser/register";
import { blankModel, grid } from "../workbook/grid";

/** A call that is waited for. */
interface Asked {
  inputs: unknown[];
  isStopped: boolean;
  answer(cells: unknown[][]): void;
  refuse(error: unknown): void;
}

let asked: Asked[] = [];
/** Answers later where a host says which cell asks, as the functions on large tables do. */
const later: CustomFunction = (...args) => {
  const invocation = args.at(-1) as { address?: string; onCanceled?: () => void };
  const inputs = args.slice(0, -1);
  if (invocation.address === undefined) return [["at once"]];
  const error = inputs.flat(3).find((value) => value instanceof CustomFunctionsError);
  if (error) throw error;
  return new Promise((answer, refuse) => {
    const call: Asked = { inputs, isStopped: false, answer, refuse };
    invocation.onCanceled = () => (call.isStopped = true);
    asked.push(call);
  });
};

const metadata = {
  functions: ["LATER", "OTHER"].map((id) => ({
    id,
    name: id,
    description: "",
    parameters: [{ name: "of", description: "" }],
  })),
};
registerFunctions(
  grid as never,
  metadata,
  new Map([
    ["LATER", later],
    ["OTHER", later],
  ]),
);

let model: Model;
let stop: () => void;

beforeEach(() => {
  asked = [];
  model = blankModel();
  stop = waiting.serve(model);
});

afterEach(() => {
  stop();
  void model.leaveSession();
});

const sheetId = () => model.getters.getActiveSheetId();
const place = (name: string) => ({ sheetId: sheetId(), col: name.charCodeAt(0) - 65, row: Number(name.slice(1)) - 1 });
const write = (name: string, content: string) => model.dispatch("UPDATE_CELL", { ...place(name), content });
const shown = (name: string) => model.getters.getEvaluatedCell(place(name)).value;
const message = (name: string) => (model.getters.getEvaluatedCell(place(name)) as { message?: string }).message;
/** Until the calls that an evaluation has made useless are stopped. */
const turn = () => new Promise((done) => setTimeout(done));

it("shows #BUSY!, then the answer, and what rests on it follows", async () => {
  write("A1", "5");
  write("C1", "=VC.LATER(A1)");
  write("G1", "=SUM(C1:D1)");
  expect([shown("C1"), shown("G1")]).toEqual(["#BUSY!", "#BUSY!"]);
  expect(message("C1")).toBe("Calculating; the result will appear automatically.");
  expect(asked.map(({ inputs }) => inputs)).toEqual([[[[5]]]]);
  asked[0]!.answer([[1, 2]]);
  await waiting.whenNoneWaits(model);
  expect([shown("C1"), shown("D1"), shown("G1")]).toEqual([1, 2, 3]);
  expect(asked).toHaveLength(1);
});

it("does not ask again for what it has, whatever else is worked out", async () => {
  write("C1", "=VC.LATER(A1:A3)");
  asked[0]!.answer([[7]]);
  await waiting.whenNoneWaits(model);
  model.dispatch("EVALUATE_CELLS", {});
  await turn();
  model.dispatch("EVALUATE_CELLS", {});
  write("F9", "1");
  await turn();
  expect([shown("C1"), asked.length]).toEqual([7, 1]);
});

it("shows refusals with their sentence, and owns up to a fault", async () => {
  jest.spyOn(console, "error").mockImplementation();
  write("C1", "=VC.LATER(1)");
  write("C2", "=VC.LATER(2)");
  asked[0]!.refuse(new CustomFunctionsError("#NUM!", "flows, row 2: no"));
  asked[1]!.refuse(new TypeError("x"));
  await waiting.whenNoneWaits(model);
  expect([shown("C1"), message("C1"), shown("C2")]).toEqual(["#NUM!", "flows, row 2: no", "#VALUE!"]);
  expect(message("C2")).toContain("fault in Quasirent");
});

it("stops what an edit has made useless, and never shows its answer", async () => {
  write("A1", "5");
  write("C1", "=VC.LATER(A1)");
  write("A1", "6");
  await turn();
  expect(asked.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  expect(shown("C1")).toBe("#BUSY!");
  // What is stopped never answers, and is not waited for.
  asked[1]!.answer([["new"]]);
  await waiting.whenNoneWaits(model);
  expect(shown("C1")).toBe("new");
  asked[0]!.answer([["old"]]);
  await turn();
  expect(shown("C1")).toBe("new");
});

it("goes back to what was asked first", async () => {
  write("A1", "5");
  write("C1", "=VC.LATER(A1)");
  asked[0]!.answer([["five"]]);
  await waiting.whenNoneWaits(model);
  write("A1", "6");
  model.dispatch("REQUEST_UNDO");
  await turn();
  for (const call of asked) call.answer([["five"]]);
  await waiting.whenNoneWaits(model);
  expect(shown("C1")).toBe("five");
});

it("tells apart two calls of a cell, and answers inside others", async () => {
  write("A1", "1");
  write("A2", "2");
  write("C1", "=VC.LATER(A1)+VC.LATER(A2)");
  write("C2", "=VC.OTHER(VC.LATER(A1))");
  // Of two calls the grid may ask for the second only when the first is there.
  for (let step = 0; step < 4; step += 1) {
    for (const {
      inputs: [of],
      answer,
    } of asked)
      answer([[10 * ([of].flat(2)[0] as number)]]);
    await turn();
  }
  await waiting.whenNoneWaits(model);
  expect([shown("C1"), shown("C2")]).toEqual([30, 100]);
});

it("does not wait again where a cell asks for something else each time", async () => {
  write("C1", "=VC.LATER(RAND())");
  expect(shown("C1")).toBe("#BUSY!");
  asked[0]!.answer([[1]]);
  await waiting.whenNoneWaits(model);
  expect(shown("C1")).toBe("at once");
});

it("works out at once what is no cell's own", () => {
  expect(model.getters.evaluateFormula(sheetId(), "=VC.LATER(1)")).toEqual([["at once"]]);
  write("C1", "=VC.LATER(1)");
  expect(model.getters.evaluateFormulaResult(sheetId(), "=VC.LATER(1)", place("C1"))).toEqual([[{ value: "at once" }]]);
});

it("a look at a formula while its cell waits takes nothing from the cell", async () => {
  write("C1", "=VC.LATER(1)");
  model.getters.evaluateFormulaResult(sheetId(), "=VC.LATER(1)", place("C1"));
  await turn();
  expect(asked[0]!.isStopped).toBe(false);
  asked[0]!.answer([[4]]);
  await waiting.whenNoneWaits(model);
  expect(shown("C1")).toBe(4);
});

it("keeps to its cell when rows are added above, and does without one that is gone", async () => {
  write("C1", "=VC.LATER(1)");
  write("C2", "=VC.LATER(2)");
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: sheetId(),
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 2,
  });
  write("C4", "");
  for (const call of asked) call.answer([[8]]);
  await waiting.whenNoneWaits(model);
  expect([shown("C3"), shown("C4")]).toEqual([8, null]);
});

it("answers what was asked before the page had the workbook", async () => {
  stop();
  write("C1", "=VC.LATER(1)");
  asked[0]!.answer([[3]]);
  await turn();
  expect(shown("C1")).toBe("#BUSY!");
  stop = waiting.serve(model);
  expect(shown("C1")).toBe(3);
});
