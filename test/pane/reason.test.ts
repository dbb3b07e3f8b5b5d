import { refusals } from "../../src/cells/refusals";
import { reasonFor } from "../../src/pane/explain/reason";
import type { FunctionHelp } from "../../src/pane/help/function-help";
import { errorMeanings, errors } from "../../src/pane/texts/explain";
import type { Fault } from "../../src/workbook/port";

const parameter = (name: string) => ({ name, description: "", optional: false });
const valueAdded: FunctionHelp = {
  id: "VALUEADDED",
  description: "",
  parameters: [parameter("output"), parameter("inputs")],
  returns: "",
  errors: "",
  example: { formula: "", result: "" },
  source: "",
  formula: "",
  domain: "",
  related: [],
  asks: "",
  words: [],
  wanted: [],
  reads: [],
  given: [],
};
const help = new Map([["VALUEADDED", valueAdded]]);

/** A cell two rows below the formula in C5 that fills it. */
const faultIn = (text: string, code = "#VALUE!"): Fault => ({
  address: "'iPhone 4'!C7",
  row: 6,
  column: 2,
  code,
  formula: { address: "'iPhone 4'!C5", row: 4, column: 2, text, fills: "'iPhone 4'!C5:C9" },
});

const SENTENCE = 'inputs, row 3: "n/a" is not a number';

describe("of a name that is none", () => {
  const name = (text: string) => reasonFor(faultIn(text, "#NAME?"), help).sentence;

  it.each([
    "=VC.VALUADDED(A1,B1)",
    "=SUM(vc.valueaded(A1,B1))",
    "=_xldudf_VC_VALUEADED(A1)",
    "=VC.VALUEADDED(VC.VALUEADDE(A1),1)",
    "=VALUEADDED(A1,B1)",
  ])("%s says what may be meant", (formula) => {
    expect(name(formula)).toMatch(/^There is no function \S+\. Did you mean VC\.VALUEADDED\?$/);
  });

  it.each([
    "=VC.UNHEARDOF(A1)",
    "=NOSUCH(A1)",
    "=Rate*2",
    '="VC.VALUADDED("&Rate',
    "='VC.VALUADDED('!A1+Rate",
    "=VC.VALUEADDED(Rate,1)",
  ])("of %s nothing is guessed", (formula) => {
    expect(name(formula)).toBe(errorMeanings["#NAME?"]);
  });
});

describe("reasonFor", () => {
  beforeEach(() => {
    refusals.record("iPhone 4!C5", [
      { code: "#VALUE!", sentence: "another cell of the answer", row: 0, column: 0 },
      { code: "#VALUE!", sentence: SENTENCE, row: 2, column: 0, argument: { name: "inputs", row: 3, column: 1 } },
    ]);
  });

  it.each([
    ["=VC.VALUEADDED(A5:A9, B5:B9)", "'iPhone 4'!B7"],
    ["=VC.VALUEADDED(A5:A9, $B$5:$B$9)", "'iPhone 4'!B7"],
    ["=VC.VALUEADDED(A5:A9, Data!B15:B19)", "Data!B17"],
    ["=ROUND(VC.VALUEADDED(A5:A9, B5:B9), 2)", "'iPhone 4'!B7"],
  ])("of %s names the cell %s", (formula, culprit) => {
    expect(reasonFor(faultIn(formula), help)).toMatchObject({ sentence: SENTENCE, culprit, isOurs: true });
  });

  it.each([
    "=VC.VALUEADDED(A5:A9, 2*B5:B9)",
    "=VC.VALUEADDED(A5:A9, B:B)",
    "=VC.VALUEADDED(VC.VALUEADDED(A5:A9, B5:B9), B5:B9)",
    "=VC.UNHEARDOF(A5:A9, B5:B9)",
  ])("of %s names no cell: the formula does not tell which", (formula) => {
    expect(reasonFor(faultIn(formula), help)).toMatchObject({ sentence: SENTENCE, isOurs: true });
  });

  it("names the whole range where the whole of it is wrong", () => {
    refusals.record("iPhone 4!C5", [
      { code: "#VALUE!", sentence: "lengths differ", row: 2, column: 0, argument: { name: "inputs" } },
    ]);
    expect(reasonFor(faultIn("=VC.VALUEADDED(A5:A9, B5:B8)"), help)).toMatchObject({
      sentence: "lengths differ",
      culprit: "'iPhone 4'!B5:B8",
      isOurs: true,
    });
  });

  it("of an error that is not ours says what it means", () => {
    expect(reasonFor(faultIn("=VC.VALUEADDED(A5:A9, B5:B9)", "#SPILL!"), help).sentence).toBe(errorMeanings["#SPILL!"]);
    expect(reasonFor(faultIn("=SUM(A5:A9)", "#N/A"), help).sentence).toBe(errorMeanings["#N/A"]);
    expect(reasonFor({ address: "A1", row: 0, column: 0, code: "#BUSY!" }, help).sentence).toBe(
      "The result is still being computed. Wait a moment.",
    );
    expect(reasonFor({ address: "A1", row: 0, column: 0, code: "#ODD!" }, help).sentence).toBe(errors.unknown);
    expect(reasonFor({ address: "A1", row: 0, column: 0, code: "#ODD!", message: "wait" }, help).sentence).toBe("wait");
  });
});
