/** The built bundle in Microsoft's own runtime: what reaches a function from Excel, and what reaches Excel from it. */
import { type Answer, type Call, FLAGS, MicrosoftRuntime, wireError } from "./microsoft-runtime";
import { describeWithClient } from "../excel-client/microsoft-client";
import { call, sourceFunctions } from "../measures/host";
import { built, type FunctionMetadata, metadata } from "./metadata";

const sources = sourceFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const row = (...cells: unknown[]) => [cells];

/** An error as the answer carries it. The runtime keeps a sentence only with #VALUE! and #N/A. */
const errorElement = (code: string, message?: RegExp) =>
  expect.objectContaining({
    type: "Error",
    basicValue: code,
    ...(message ? { message: expect.stringMatching(message) } : {}),
  });
const refused = (code: string, message: RegExp) => ({ ok: false, code, message: expect.stringMatching(message) });
const answerOf = (value: unknown) => ({ ok: true, value });

const { functions } = metadata();

describeWithClient("in Microsoft's runtime", () => {
  let runtime: MicrosoftRuntime;
  beforeAll(async () => {
    runtime = await MicrosoftRuntime.open(built("functions.js"));
  });
  afterAll(() => runtime?.close());

  test("every function of functions.json is registered", async () => {
    expect((await runtime.registered()).sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  // What is called, and what Excel must get. All go out in one message, as in a recalculation.
  const cases: [what: string, call: Call, answer: unknown][] = [
    [
      "a column in, a column out",
      { id: "VALUEADDED", args: [column(80, 179, 500), column(0, 172.5, 179)] },
      answerOf(column(80, 6.5, 321)),
    ],
    [
      "a row in, a row out",
      { id: "VALUEADDED", args: [row(80, 179, 500), row(0, 172.5, 179)] },
      answerOf(row(80, 6.5, 321)),
    ],
    ["scalars in, one cell out", { id: "VALUEADDED", args: [500, 179] }, answerOf([[321]])],
    ["a cell of one by one is a scalar", { id: "VALUEADDED", args: [[[500]], 179] }, answerOf([[321]])],
    [
      "a matrix of inputs",
      {
        id: "VALUEADDED",
        args: [
          column(10, 20),
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
      answerOf(column(7, 13)),
    ],
    ["the nearest double to the decimal answer", { id: "VALUEADDED", args: [0.3, 0.1] }, answerOf([[0.2]])],
    [
      "numerals are read exactly",
      { id: "VALUEADDED", args: ["12345678901234567890.5", "12345678901234567890"] },
      answerOf([[0.5]]),
    ],
    [
      'a table with headers, and "" where there is nothing',
      { id: "BREAKDOWN", args: [column("Parts", "Assembly"), column(172.5, 179), column(0, 172.5)] },
      answerOf([
        ["Link", "Output", "Inputs", "Value added", "Share", "Cumulative", "Value added / inputs"],
        ["Parts", 172.5, 0, 172.5, 172.5 / 179, 172.5 / 179, ""],
        ["Assembly", 179, 172.5, 6.5, 6.5 / 179, 1, 6.5 / 172.5],
        ["Total", "", "", 179, 1, "", ""],
      ]),
    ],
    [
      "flags",
      {
        id: "THICKENING",
        args: [
          [
            [0.1, 0.2],
            [0.2, 0.1],
          ],
          null,
        ],
      },
      answerOf(column("Thickening", "Thinning out")),
    ],

    // Omitted optionals: Excel fills their places with null.
    [
      "an omitted optional has its default",
      { id: "VALUEADDEDSHARE", args: [column(4, 10), column(0, 4), null] },
      answerOf(column(0.4, 0.6)),
    ],
    [
      "a given optional counts",
      { id: "VALUEADDEDSHARE", args: [column(179, 500), column(172.5, 179), 500] },
      answerOf(column(0.013, 0.642)),
    ],
    [
      "a cell of one by one counts as well",
      { id: "VALUEADDEDSHARE", args: [column(179, 500), column(172.5, 179), [[500]]] },
      answerOf(column(0.013, 0.642)),
    ],
    [
      "the first of two optionals omitted",
      { id: "STAGEVALUEADDED", args: [column(300, 3222), null, column(0, 5)] },
      answerOf(column(1500, 1722)),
    ],
    [
      "the last of two optionals omitted",
      { id: "STAGEVALUEADDED", args: [column(10, 20), column(1, 2), null] },
      answerOf(column(9, 8)),
    ],
    [
      "an omitted option",
      { id: "DISTRIBUTION", args: [column("a", "b"), column(1, 3), null] },
      answerOf([
        ["Group", "Value", "Share"],
        ["b", 3, 0.75],
        ["a", 1, 0.25],
      ]),
    ],
    [
      "a given option",
      { id: "DISTRIBUTION", args: [column("a", "b"), column(1, 3), "Appearance"] },
      answerOf([
        ["Group", "Value", "Share"],
        ["a", 1, 0.25],
        ["b", 3, 0.75],
      ]),
    ],
    ...[[[null]], [[""]], [[0]]].map((empty): [string, Call, unknown] => [
      `a reference to an empty cell, ${JSON.stringify(empty)}, is a base of 0 and not an omitted one`,
      { id: "VALUEADDEDSHARE", args: [column(4, 10), column(0, 4), empty] },
      refused("#DIV/0!", /base/),
    ]),

    // Errors in.
    [
      "an error in a range spoils its own element",
      { id: "VALUEADDED", args: [column(1, wireError("#N/A"), wireError("#DIV/0!"), 9), column(1, 1, 1, 4)] },
      answerOf(column(0, errorElement("#N/A", /output, row 2/), errorElement("#DIV/0!"), 5)),
    ],
    [
      "an error of Excel's that a function cannot throw comes back as it is",
      { id: "VALUEADDED", args: [column(wireError("#REF!"), wireError("#NAME?"), 1), column(1, 1, 1)] },
      answerOf(column(errorElement("#REF!"), errorElement("#NAME?"), 0)),
    ],
    [
      "so does it where it is the whole answer",
      { id: "VALUEADDED", args: [wireError("#REF!"), 1] },
      answerOf([[errorElement("#REF!")]]),
    ],
    [
      "and where the whole answer needs it",
      { id: "VALUEADDEDSHARE", args: [column(wireError("#NAME?"), 1), column(1, 0), null] },
      answerOf([[errorElement("#NAME?")]]),
    ],
    ["an error as a scalar", { id: "VALUEADDED", args: [wireError("#N/A"), 1] }, refused("#N/A", /output is missing/)],
    [
      "a missing value where every value is needed",
      { id: "VALUEADDEDSHARE", args: [column(1, wireError("#N/A")), column(0, 0), null] },
      refused("#N/A", /output, row 2/),
    ],

    // Errors out.
    [
      "text among numbers",
      { id: "VALUEADDED", args: [column(1, 2), column(0, "n/a")] },
      answerOf(column(1, errorElement("#VALUE!", /^inputs, row 2: "n\/a" is not a number/))),
    ],
    [
      "a long text is cut",
      { id: "VALUEADDED", args: ["x".repeat(100), 0] },
      refused("#VALUE!", /x\.\.\." is not a number/),
    ],
    [
      "TRUE among numbers",
      { id: "VALUEADDED", args: [column(1, true), column(0, 0)] },
      answerOf(column(1, errorElement("#VALUE!", /row 2: TRUE/))),
    ],
    [
      "lengths that differ",
      { id: "VALUEADDED", args: [column(1, 2), column(1, 2, 3)] },
      refused("#VALUE!", /inputs has .*3/),
    ],
    [
      "an unknown option",
      { id: "DISTRIBUTION", args: [column("a"), column(1), "size"] },
      refused("#VALUE!", /"size".*"value".*"appearance"/),
    ],
    ["outside the domain", { id: "MARGIN", args: [-1, 1] }, refused("#NUM!", /price is -1/)],
    ["a denominator of 0", { id: "MARKUP", args: [1, 0] }, refused("#DIV/0!", /cost is 0/)],
    [
      "an error without a sentence in Excel still has its code in a matrix",
      { id: "MARGIN", args: [column(-1, 0, 4), column(1, 1, 1)] },
      answerOf(column(errorElement("#NUM!"), errorElement("#DIV/0!"), 0.75)),
    ],
    ["an answer beyond a double", { id: "VALUEADDED", args: [1e308, -1e308] }, refused("#NUM!", /beyond/)],

    // Dates are serial numbers: 1 January 2020 is 43831, ten days later 43841.
    [
      "dates as periods",
      { id: "TRAJECTORY", args: ["China", row(0.1, 0.2), row(43831, 43841), null, null] },
      answerOf([
        ["Link", "First", "Last", "Change", "Trend", "p-value", "Flag"],
        ["China", 0.1, 0.2, 0.1, 0.01, "", "Thickening"],
      ]),
    ],

    // Rich values come only with another flag of functions.json, which we do not set: should one come, it counts as what it shows.
    [
      "a formatted number",
      {
        id: "VALUEADDED",
        flags: FLAGS.errors | FLAGS.richValues,
        args: [
          column({
            value: JSON.stringify({ type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0.0" }),
          }),
          column(2),
        ],
      },
      answerOf([[3]]),
    ],
    [
      "an entity is not a number",
      {
        id: "VALUEADDED",
        flags: FLAGS.errors | FLAGS.richValues,
        args: [
          column(1, {
            value: JSON.stringify({ type: "Entity", text: "China", basicType: "Error", basicValue: "#VALUE!" }),
          }),
          column(1, 1),
        ],
      },
      answerOf(column(0, errorElement("#VALUE!"))),
    ],
  ];

  describe("each call is answered", () => {
    let answers: Answer[];
    beforeAll(async () => {
      answers = await runtime.callAll(cases.map(([, call]) => call));
    });
    test.each(cases.map(([what, , answer], index) => [what, answer, index] as const))("%s", (_what, answer, index) => {
      expect(answers[index]).toEqual(answer);
    });
  });

  test("asked again, each call is answered the same, from the memory of answers", async () => {
    const hits = () => runtime.page.evaluate(() => (globalThis as any)[Symbol.for("quasirent.answers")].hits as number);
    const before = await hits();
    const again = await runtime.callAll(cases.map(([, call]) => call));
    cases.forEach(([what, , answer], index) => expect([what, again[index]]).toEqual([what, answer]));
    // All but those with a rich value whose form nobody knows.
    expect((await hits()) - before).toBeGreaterThan(cases.length - 5);
  });

  describe("empty cells do not depend on the machine", () => {
    // Excel for Windows hands over 0, Excel on the web null or "".
    const empties = [0, null, ""];

    /** A call of every function with an empty cell among the cells of each argument in turn. */
    function* withAnEmptyCell(empty: unknown): Generator<Call> {
      for (const { id, parameters } of functions) {
        for (const at of parameters.keys()) {
          yield {
            id,
            args: parameters.map((parameter, position) =>
              position === at ? holed(parameter, empty) : plausible(parameter),
            ),
          };
        }
      }
    }

    /** A call of every function in which each argument in turn is one empty cell. */
    function* withOneEmptyCell(empty: unknown): Generator<Call> {
      for (const { id, parameters } of functions) {
        for (const at of parameters.keys()) {
          yield {
            id,
            args: parameters.map((parameter, position) =>
              position === at ? [[empty]] : oneCell(plausible(parameter)),
            ),
          };
        }
      }
    }

    test.each([
      ["in a range", withAnEmptyCell],
      ["alone", withOneEmptyCell],
    ])("%s", async (_where, calls) => {
      const [zero, nothing, text] = await Promise.all(empties.map((empty) => runtime.callAll([...calls(empty)])));
      const what = [...calls(null)].map(({ id, args }) => `${id}(${JSON.stringify(args)})`);
      // Not all are refused: the comparison is of answers, too.
      expect(zero!.filter(({ ok }) => ok).length).toBeGreaterThan(functions.length);
      what.forEach((call, index) => {
        expect([call, nothing![index]]).toEqual([call, zero![index]]);
        expect([call, text![index]]).toEqual([call, zero![index]]);
      });
    });
  });

  test("whatever a cell holds, an answer is a rectangle of values or a refusal in words", async () => {
    const kinds: [string, unknown][] = [
      ["numbers", column(3, 2, 1)],
      ["shares", column(0.5, 0.3, 0.2)],
      ["a row", row(3, 2, 1)],
      [
        "a matrix",
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
      ["texts", column("a", "b", "c")],
      ["TRUE", column(true, false, true)],
      ["errors", column(wireError("#N/A"), wireError("#REF!"), wireError("#SPILL!"))],
      ["nothing", column(null, null, null)],
      ["empty texts", column("", "", "")],
      ["zeros", column(0, 0, 0)],
      ["negatives", column(-3, -2, -1)],
      ["huge", column(1e308, 1e308, 1e308)],
      ["tiny", column(1e-308, 5e-324, 1e-308)],
      ["noise", column(0.1 + 0.2, 1 / 3, 0.30000000000000004)],
      [
        "long numerals",
        column("1234567890123456789012345678901234567890", "0.1234567890123456789012345678901234567890", "1e-400"),
      ],
      ["hostile texts", column("=1+1", "<b>x</b>", "__proto__")],
      ["a number", 7],
      ["0", 0],
      ["null", null],
      ['""', ""],
      ["a text", "value"],
      ["an error", wireError("#DIV/0!")],
    ];
    const calls: Call[] = [];
    const what: string[] = [];
    for (const { id, parameters } of functions) {
      for (const [kind, range] of kinds) {
        // Each kind in each place beside plausible arguments, and everywhere at once.
        for (const at of [...parameters.keys(), "all"]) {
          calls.push({
            id,
            args: parameters.map((parameter, position) =>
              at === "all" || position === at ? range : plausible(parameter),
            ),
          });
          what.push(`${id}, ${kind} as ${at === "all" ? "all" : parameters[at as number]!.name}`);
        }
      }
    }
    const answers = await runtime.callAll(calls);
    const faults = answers.flatMap((answer, index) => faultsOf(answer).map((fault) => `${what[index]}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test("faults of an answer would be found", () => {
    const faulty: Answer[] = [
      { ok: true, value: null },
      { ok: true, value: [] },
      { ok: true, value: [[]] },
      { ok: true, value: [[null]] },
      { ok: true, value: [[1], [1, 2]] },
      { ok: true, value: 5 },
      { ok: true, value: [[{ code: "#N/A", message: "x" }]] },
      { ok: true, value: [[{ type: "Error", basicValue: "#VALUE!", message: "" }]] },
      { ok: false, code: "failure 2", message: "" },
      { ok: false, code: "#VALUE!", message: "" },
      { ok: false, code: "#NUM!", message: "x".repeat(201) },
      { ok: false, code: "#VALUE!", message: "this function failed (x is not a function): please report it" },
    ];
    for (const answer of faulty) expect([answer, faultsOf(answer)]).toEqual([answer, [expect.any(String)]]);
  });

  test("a large table is answered after the others, with the same figures, and refused with its sentence", async () => {
    const flows = (rows: number) =>
      Array.from({ length: rows }, (_, i) => Array.from({ length: rows }, (__, j) => ((i * 7919 + j * 31) % 23) + 1));
    const final = (rows: number) =>
      Array.from({ length: rows }, (_, i) => Array.from({ length: 8 }, (__, j) => ((i * 31 + j) % 17) * 40 + 500));
    const wrong: unknown[][] = flows(160);
    wrong[3]![4] = "n/a";
    const [large, again, refusal, small] = await runtime.callAll([
      { id: "UPSTREAMNESS", args: [flows(160), final(160)], flags: FLAGS.errors | FLAGS.cancelable },
      {
        id: "EXPORTDECOMPOSITION",
        args: [flows(160), final(160), "WWZ", null, null],
        address: "Sheet1!B1",
        flags: FLAGS.errors | FLAGS.cancelable,
      },
      { id: "UPSTREAMNESS", args: [wrong, final(160)], address: "Sheet1!C1", flags: FLAGS.errors | FLAGS.cancelable },
      { id: "UPSTREAMNESS", args: [flows(8), final(8)], address: "Sheet1!D1", flags: FLAGS.errors | FLAGS.cancelable },
    ]);
    const at = (id: string, ...args: unknown[]) => call(sources.get(id), ...args);
    expect(large).toEqual(answerOf(at("UPSTREAMNESS", flows(160), final(160))));
    expect(again).toEqual(answerOf(at("EXPORTDECOMPOSITION", flows(160), final(160), "WWZ", null)));
    expect(refusal).toEqual(refused("#VALUE!", /^flows, row 4, column 5: "n\/a" is not a number/));
    expect(small).toEqual(answerOf(at("UPSTREAMNESS", flows(8), final(8))));
  });

  test("a long range passes, an answer too large for a sheet is refused", async () => {
    const ones = (count: number) => Array.from({ length: count }, () => [1]);
    const [fits, tooLarge] = await runtime.callAll([
      { id: "VALUEADDED", args: [ones(100_000), ones(100_000)] },
      { id: "VALUEADDED", args: [ones(100_001), ones(100_001)] },
    ]);
    expect(fits).toMatchObject({ ok: true });
    expect((fits as { value: number[][] }).value).toHaveLength(100_000);
    expect(tooLarge).toEqual(refused("#VALUE!", /100,001 rows/));
  });

  describe("the cell's address reaches the function", () => {
    const refusalsOf = (address: string) =>
      runtime.page.evaluate((cell) => (globalThis as any)[Symbol.for("quasirent.refusals")].of(cell), address);

    test("the sentence of each error is kept under it for the pane", async () => {
      await runtime.callAll([
        { id: "VALUEADDED", args: [column(1, 2, 3), column(1, "x", wireError("#N/A"))], address: "'My sheet'!$B$2" },
        { id: "MARGIN", args: [-1, 1], address: "Sheet2!C3" },
      ]);
      expect(await refusalsOf("My sheet!B2")).toMatchObject([
        {
          code: "#VALUE!",
          row: 1,
          column: 0,
          argument: { name: "inputs", row: 2 },
          sentence: expect.stringMatching(/"x" is not a number/),
        },
        { code: "#N/A", row: 2, column: 0, argument: { name: "inputs", row: 3 } },
      ]);
      // Excel shows no sentence with #NUM!: here the pane finds it.
      expect(await refusalsOf("Sheet2!C3")).toMatchObject([
        { code: "#NUM!", row: 0, column: 0, argument: { name: "price" }, sentence: expect.stringMatching(/-1/) },
      ]);
      expect(await refusalsOf("Sheet2!C4")).toEqual([]);
    });

    test("a cell that has been mended has none left", async () => {
      const address = "Sheet3!A1";
      await runtime.callAll([{ id: "VALUEADDED", args: ["x", 1], address }]);
      expect(await refusalsOf(address)).toHaveLength(1);
      await runtime.callAll([{ id: "VALUEADDED", args: [2, 1], address }]);
      expect(await refusalsOf(address)).toEqual([]);
    });

    test("an answer does not need it", async () => {
      const call = { id: "VALUEADDED", args: ["x", 1], address: null as never };
      expect(await runtime.callAll([call])).toEqual([refused("#VALUE!", /not a number/)]);
    });
  });

  test("no request left the machine, and nothing was complained of", () => {
    expect(runtime.requests).toEqual([]);
    expect(runtime.complaints).toEqual([]);
  });
});

type Parameter = FunctionMetadata["parameters"][number];

/** Names of parameters that hold names; all others hold figures. */
const NAMED = /^(links|groups|from|to|market|order|source)$/;

/** What a careful person would give; functions differ in what they accept, so some calls are refused. */
function plausible({ name, optional }: Parameter): unknown {
  if (optional) return null;
  if (name === "market") return "c";
  if (name === "to") return column("b", "c", "c");
  if (NAMED.test(name)) return column("a", "b", "d");
  return name === "shares" ? column(0.2, 0.3, 0.5) : column(5, 4, 6);
}

/** The first cell of a range. */
function oneCell(range: unknown): unknown {
  return Array.isArray(range) ? range[0][0] : range;
}

/** The same with an empty cell in the middle. */
function holed(parameter: Parameter, empty: unknown): unknown {
  return NAMED.test(parameter.name) ? column("a", empty, "c") : column(0.5, empty, 0.25);
}

/** What must never reach Excel: anything but a rectangle of values and errors, or a refusal without words. */
function faultsOf(answer: Answer): string[] {
  if (!answer.ok) {
    if (!/^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/.test(answer.code)) return [`refused with ${answer.code}`];
    return wordless(answer.message) ? [`refused with "${answer.message}"`] : [];
  }
  const { value } = answer;
  if (!Array.isArray(value) || value.length === 0) return ["not a matrix"];
  const width = (value[0] as unknown[]).length;
  if (width === 0 || !value.every((cells) => Array.isArray(cells) && cells.length === width))
    return ["not a rectangle"];
  return value.flat().flatMap((cell) => {
    if (["number", "string", "boolean"].includes(typeof cell)) return [];
    if (cell === null) return ["null, NaN or Infinity in a cell"];
    if (cell.type !== "Error" || !/^#[A-Z/0]+[!?]?$/.test(cell.basicValue))
      return [`${JSON.stringify(cell)} in a cell`];
    const silent = !["#VALUE!", "#N/A"].includes(cell.basicValue); // the runtime drops the others' sentences
    return !silent && wordless(cell.message) ? [`an error without words: ${JSON.stringify(cell)}`] : [];
  });
}

/** A sentence of ours says something, within 200 characters, and does not report a fault of the program. */
function wordless(message: unknown): boolean {
  return (
    typeof message !== "string" ||
    message.length < 10 ||
    message.length > 200 ||
    message.includes("this function failed")
  );
}
