/** dist/functions.js with nothing around it: no page, no Office, only the `CustomFunctions` that Excel gives. */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { brokenPromises, idsOf, type PublishedIds } from "./ids";
import { built, metadata } from "./metadata";

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

type Registered = [id: string, call: (...args: unknown[]) => unknown][];

/** What a page has and these functions must not ask for, not even with typeof. */
const ELSEWHERE = [
  "window",
  "self",
  "document",
  "navigator",
  "location",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "Worker",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "process",
  "require",
  "module",
  "exports",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
  "Excel",
  "OfficeHelpers",
  "performance",
  "importScripts",
];

/** Runs the bundle in a bare context; `asked` gathers what it looks for in vain. */
function load(host: Record<string, unknown> = { Error: HostError, ErrorCode }) {
  const registered: Registered = [];
  const asked: string[] = [];
  const CustomFunctions: Record<string, unknown> = {
    associate: (id: string, call: (...args: unknown[]) => unknown) => registered.push([id, call]),
    ...host,
  };
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of ELSEWHERE) {
    Object.defineProperty(context, name, {
      get: () => {
        asked.push(name);
        return undefined;
      },
    });
  }
  context.CustomFunctions = CustomFunctions;
  vm.runInContext(built("functions.js"), context, { timeout: 10_000 });
  const call = (id: string, ...args: unknown[]) => registered.find(([name]) => name === id)![1](...args);
  return { registered, asked, CustomFunctions, call };
}

/** Objects of the bundle's context have its own Array and Object. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const column = (...values: unknown[]) => values.map((value) => [value]);

test("registers exactly the functions of functions.json, each once", () => {
  const ids = load().registered.map(([id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(
    metadata()
      .functions.map(({ id }) => id)
      .sort(),
  );
});

test("no two ids differ by case alone: the runtime looks them up without it", () => {
  const ids = metadata().functions.map(({ id }) => id.toUpperCase());
  expect(new Set(ids).size).toBe(ids.length);
});

test("works with nothing but CustomFunctions", () => {
  const { call, asked } = load();
  expect(plain(call("VALUEADDED", column(80, 179), column(0, 172.5)))).toEqual([[80], [6.5]]);
  expect(plain(call("BREAKDOWN", column("Parts"), column(10), column(4)))).toHaveLength(3);
  expect(asked).toEqual([]);
});

test("works with nothing but CustomFunctions on a large table too, where nothing can wait", () => {
  const { call } = load();
  const flows = Array.from({ length: 160 }, (_, i) => Array.from({ length: 160 }, (__, j) => ((i * 31 + j) % 23) + 1));
  const answer = call("DOWNSTREAMNESS", flows, column(...flows.map(() => 5000)), { address: "Sheet1!A1" });
  expect(plain(answer)).toHaveLength(160);
});

test("needs only associate while it loads: in Excel the error class comes later", () => {
  const { call, CustomFunctions } = load({});
  CustomFunctions.Error = HostError;
  CustomFunctions.ErrorCode = ErrorCode;
  expect(() => call("VALUEADDED", column(1, 2), column(1, 2, 3))).toThrow(HostError);
});

test("takes errors of the host and gives errors of the host", () => {
  const { call } = load();
  const answer = call("VALUEADDED", column(1, new HostError("#N/A"), "n/a"), column(1, 1, 1)) as unknown[][];
  expect(answer[0]![0]).toBe(0);
  expect(answer[1]![0]).toBeInstanceOf(HostError);
  expect(answer[1]![0]).toMatchObject({ code: "#N/A" });
  expect(answer[2]![0]).toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/row 3.*"n\/a" is not a number/),
  });
});

test("holds no code of a page, of Office or of its helpers", () => {
  const bundle = built("functions.js");
  for (const word of [
    "Office.",
    "Excel.",
    "OfficeExtension",
    "OfficeHelpers",
    "office-js-helpers",
    "innerHTML",
    "createElement",
    "o-spreadsheet",
    "o_spreadsheet",
  ]) {
    expect(bundle).not.toContain(word);
  }
  for (const pattern of [
    /\beval\s*\(/,
    /\bnew Function\b/,
    /\bFunction\s*\(\s*["'`]/,
    /\bimport\s*\(/,
    /\bfetch\s*\(/,
    /\bXMLHttpRequest\b/,
  ]) {
    expect(bundle).not.toMatch(pattern);
  }
});

test("the pages that load it say how it is written", () => {
  for (const page of ["pane.html", "index.html"]) expect(built(page)).toMatch(/<meta charset="?utf-8"?/i);
});

test("the metadata lets errors in, asks for the cell's address, and describes everything", () => {
  const { allowErrorForDataTypeAny, functions } = metadata();
  expect(allowErrorForDataTypeAny).toBe(true);
  for (const { id, name, description, parameters, options } of functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9]*$/);
    expect(description).not.toBe("");
    expect(options).toMatchObject({ requiresAddress: true });
    // Those that may take long can be stopped.
    expect(options["cancelable"] === true).toBe(parameters[0]!.name === "flows");
    expect(parameters.length).toBeGreaterThan(0);
    for (const parameter of parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter.description).not.toBe("");
    }
    // Excel passes arguments by position: an optional one cannot stand before a required one.
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

describe("published ids", () => {
  const file = path.join(__dirname, "ids.json");
  const published: PublishedIds = JSON.parse(readFileSync(file, "utf8"));

  test("hold: saved workbooks go on working", () => {
    expect(brokenPromises(published, idsOf(metadata().functions))).toEqual([]);
  });

  // It writes only what breaks no promise; anything else must be undone in the function.
  test("are all written down in ids.json: npm run measures adds new ones", () => {
    expect(idsOf(metadata().functions)).toEqual(published);
  });

  const before: PublishedIds = { SHARE: ["output", "base?"] };
  test.each<[string, PublishedIds, string[]]>([
    ["nothing changes", { SHARE: ["output", "base?"] }, []],
    ["a function is added", { SHARE: ["output", "base?"], MORE: ["x"] }, []],
    ["an optional parameter is added at the end", { SHARE: ["output", "base?", "more?"] }, []],
    ["a required parameter becomes optional", { SHARE: ["output?", "base?"] }, []],
    ["a function goes", {}, ["SHARE is gone"]],
    ["a function is renamed", { SHARES: ["output", "base?"] }, ["SHARE is gone"]],
    [
      "a required parameter is added",
      { SHARE: ["output", "base?", "more"] },
      ["SHARE: the new parameter more is not optional"],
    ],
    ["a parameter goes", { SHARE: ["output"] }, ["SHARE, parameter 2: was base?, is gone"]],
    ["a parameter is renamed", { SHARE: ["sales", "base?"] }, ["SHARE, parameter 1: was output, is sales"]],
    [
      "an optional parameter becomes required",
      { SHARE: ["output", "base"] },
      ["SHARE, parameter 2: was base?, is base"],
    ],
    [
      "two parameters change places",
      { SHARE: ["base?", "output"] },
      ["SHARE, parameter 1: was output, is base?", "SHARE, parameter 2: was base?, is output"],
    ],
  ])("%s", (_what, after, broken) => expect(brokenPromises(before, after)).toEqual(broken));
});
