/** Between the grid and a custom function: shapes, empty cells, what is left out, errors, and what the grid is told of a function. */

import type { AddFunctionDescription, EvalContext } from "@odoo/o-spreadsheet";
import {
  type CustomFunction,
  CustomFunctionsError,
  ErrorCode,
  supplyCustomFunctions,
} from "../../src/browser/custom-functions";
import { toExcel, toGrid } from "../../src/browser/grid-values";
import { type Metadata, registerFunctions } from "../../src/browser/register";

const isError = (value: string) => value.startsWith("#");
const cell = (value: string | number | boolean | null, message?: string) => ({
  value,
  ...(message !== undefined && { message }),
});

describe("toExcel", () => {
  it.each([
    ["an argument left out", undefined, null],
    ["a number", cell(179), 179],
    ["all digits of a number", cell(0.1 + 0.2), 0.30000000000000004],
    ["text that looks like a number", cell("0179"), "0179"],
    ["text that is empty", cell(""), ""],
    ["TRUE", cell(true), true],
    ["an empty value that is handed over, which is not left out", cell(null), [[null]]],
    ["a reference to one empty cell", [[cell(null)]], [[null]]],
    ["a reference to one cell", [[cell(6.5)]], [[6.5]]],
    [
      "columns, which become rows",
      [
        [cell(1), cell(2), cell(3)],
        [cell(4), cell(5), cell(6)],
      ],
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
    ],
    ["a row", [[cell(1)], [cell(2)]], [[1, 2]]],
    ["a range beyond the sheet", [[]], [[null]]],
    ["a hole in a column", [[cell(1), undefined as never, cell(3)]], [[1], [null], [3]]],
  ])("%s", (_, input, expected) => {
    expect(toExcel(input, isError)).toEqual(expected);
  });

  it.each([
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    ["#REF", "#REF!"],
    ["#ERROR", "#VALUE!"],
    ["#BAD_EXPR", "#VALUE!"],
  ])("hands the grid's %s over as %s", (inGrid, inExcel) => {
    for (const input of [cell(inGrid, "why"), [[cell(inGrid, "why")]]]) {
      const error = [toExcel(input, isError)].flat(2)[0] as CustomFunctionsError;
      expect(error).toBeInstanceOf(CustomFunctionsError);
      expect(error).toMatchObject({ code: inExcel, message: "why" });
    }
  });
});

describe("toGrid", () => {
  it("turns rows into columns, and an error into its code and sentence", () => {
    const error = new CustomFunctionsError(ErrorCode.invalidValue, "inputs, row 2: this is why");
    expect(
      toGrid([
        ["Link", 1],
        ["", error],
      ]),
    ).toEqual([
      [{ value: "Link" }, { value: "" }],
      [{ value: 1 }, { value: "#VALUE!", message: "inputs, row 2: this is why" }],
    ]);
  });

  it("leaves an error without a sentence without one", () => {
    expect(toGrid([[new CustomFunctionsError("#N/A")]])).toEqual([[{ value: "#N/A" }]]);
  });

  it("is the way back of toExcel", () => {
    const rows = [
      [1, "two", true],
      ["", 0.1, false],
    ];
    expect(toExcel(toGrid(rows), isError)).toEqual(rows);
  });
});

describe("supplyCustomFunctions", () => {
  it("is what a custom-functions script finds in Excel", () => {
    const scope: {
      CustomFunctions?: {
        associate(id: unknown, fn?: unknown): void;
        Error: unknown;
        ErrorCode: Record<string, string>;
      };
    } = {};
    const associated = supplyCustomFunctions(scope);
    const one = () => 1;
    const two = () => 2;
    scope.CustomFunctions?.associate("ONE", one);
    scope.CustomFunctions?.associate({ TWO: two });
    expect([...associated]).toEqual([
      ["ONE", one],
      ["TWO", two],
    ]);
    expect(scope.CustomFunctions?.Error).toBe(CustomFunctionsError);
    expect(scope.CustomFunctions?.ErrorCode).toMatchObject({
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
    });
  });
});

describe("registerFunctions", () => {
  const metadata: Metadata = {
    functions: [
      {
        id: "TEST",
        name: "TEST",
        description: "A test.",
        parameters: [
          { name: "output", description: "The first." },
          { name: "base", description: "The second.", optional: true },
        ],
      },
    ],
  };

  function registered(fn: CustomFunction): AddFunctionDescription & { name: string; errorTypes: Set<string> } {
    const errorTypes = new Set<string>();
    let found: (AddFunctionDescription & { name: string }) | undefined;
    const grid = {
      addFunction: (name: string, description: AddFunctionDescription) => {
        found = { name, ...description };
      },
      registries: { errorTypes },
      helpers: { isEvaluationError: isError },
    };
    registerFunctions(grid, metadata, new Map([["TEST", fn]]));
    if (!found) throw new Error("nothing was registered");
    return { ...found, errorTypes };
  }

  const inCell = {
    __originCellPosition: { sheetId: "s", row: 4, col: 1 },
    updateDependencies: () => undefined,
    getters: { getSheetName: () => "iPhone 4", getCell: () => ({ id: 1 }) },
  } as unknown as EvalContext;

  it("tells the grid name, help and which arguments may be left out, and takes any argument", () => {
    const found = registered(() => [[0]]);
    expect(found).toMatchObject({
      name: "VC.TEST",
      description: "A test.",
      args: [
        { name: "output", description: "The first.", acceptMatrix: true, acceptErrors: true },
        { name: "base", description: "The second.", optional: true, acceptMatrix: true, acceptErrors: true },
      ],
    });
    expect(found.args[0]).not.toHaveProperty("optional");
    expect([...found.errorTypes]).toEqual(expect.arrayContaining(["#VALUE!", "#REF!"]));
  });

  it("hands over every parameter, the last ones as null, then the address", () => {
    const seen: unknown[][] = [];
    const found = registered((...args) => {
      seen.push(args);
      return [[1]];
    });
    expect(found.compute.call(inCell, [[cell(1), cell(2)]])).toEqual([[{ value: 1 }]]);
    expect(seen).toEqual([[[[1], [2]], null, { address: "'iPhone 4'!B5" }]]);
  });

  it("shows the sentence of a refusal of the whole", () => {
    const found = registered(() => {
      throw new CustomFunctionsError("#DIV/0!", "base is 0");
    });
    expect(found.compute.call(inCell, cell(1))).toEqual({ value: "#DIV/0!", message: "base is 0" });
  });

  it("owns up to a fault of ours, and keeps it in the console", () => {
    const fault = new TypeError("x is not a function");
    const console_ = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const found = registered(() => {
      throw fault;
    });
    expect(found.compute.call(inCell, cell(1))).toMatchObject({
      value: "#VALUE!",
      message: expect.stringContaining("fault in Quasirent"),
    });
    expect(console_).toHaveBeenCalledWith(fault);
    console_.mockRestore();
  });

  it("refuses to start with a function that is named but not there", () => {
    const grid = {
      addFunction: () => undefined,
      registries: { errorTypes: new Set<string>() },
      helpers: { isEvaluationError: isError },
    };
    expect(() => registerFunctions(grid, metadata, new Map())).toThrow("TEST");
  });
});
