/** Formulas of ours with the LAMBDAs' names, and back. */
import { definitions, needed } from "../../src/lambda";
import { fromSaved, partsOf, toSaved } from "../../src/files/formula-text";
import { hasAll, isOurName, isRewritten, restored, rewritten } from "../../src/lambda/rewrite";

test.each([
  ["=VC.VALUEADDED(B2:B8, C2:C8)", "=VC_VALUEADDED(B2:B8, C2:C8)"],
  ["=vc.margin(B2,C2)*100", "=VC_MARGIN(B2,C2)*100"],
  ["=_xldudf_VC_MARGIN(B2,C2)", "=VC_MARGIN(B2,C2)"],
  ["=SUM(VC.RENT({1,2},{3,4}), VC.NETBACK(1,2,3))", "=SUM(VC_RENT({1,2},{3,4}), VC_NETBACK(1,2,3))"],
  ["=VC.STAGEVALUEADDED(A1:A3,,C1:C3)", "=VC_STAGEVALUEADDED(A1:A3,,C1:C3)"],
  ["=VC.THICKENING(VC.VALUEADDEDSHARE(A1:B3, C1:D3), 0.01)", "=VC_THICKENING(VC_VALUEADDEDSHARE(A1:B3, C1:D3), 0.01)"],
  ['=IF(A1="VC.MARGIN(1,2)", VC.MARKUP(1,2), "VC.RENT(")', '=IF(A1="VC.MARGIN(1,2)", VC_MARKUP(1,2), "VC.RENT(")'],
  ["='VC.MARGIN(a'!B2+VC.MARGIN('VC.MARGIN(a'!B2,1)", "='VC.MARGIN(a'!B2+VC_MARGIN('VC.MARGIN(a'!B2,1)"],
])("%s becomes %s, and is itself again", (formula, expected) => {
  const found = rewritten(formula);
  expect(found).toMatchObject({ formula: expected });
  expect(isRewritten(expected)).toBe(true);
  expect(restored(expected).toLowerCase()).toBe(formula.toLowerCase().replace("_xldudf_vc_", "vc."));
});

test.each([
  ["=VC.BREAKDOWN(A1:A3,B1:B3,C1:C3)", { kind: "no lambda", functions: ["VC.BREAKDOWN"] }],
  ["=VC.MARGIN(1,2)+INDEX(VC.BREAKDOWN(A1:A3,B1:B3,C1:C3),2,3)+VC.GINI(A1:A3)", { kind: "no lambda", functions: ["VC.BREAKDOWN", "VC.GINI"] }],
  ["=VC.MARGIN(B2,)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(,B2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(B2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(B2,C2,D2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.NOSUCH(B2)", { kind: "no lambda", functions: ["VC.NOSUCH"] }],
])("%s is not rewritten, in whole or in part", (formula, obstacle) => expect(rewritten(formula)).toEqual(obstacle));

test("what is not ours stays", () => {
  for (const formula of ["=SUM(A1:A3)", "=VC_OTHER(1)", '="VC_MARGIN(1,2)"', "=VC_NUMBER(A1)"]) expect([isRewritten(formula), restored(formula)]).toEqual([false, formula]);
});

describe("the definitions", () => {
  /** Functions of Excel before 2010, which its files do not mark. */
  const old = new Set("ABS AND COLUMNS EXP IF INDEX INT ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT LEFT LN LOG10 MAX MID MIN NOT OR ROUND ROWS SIGN SQRT SUBSTITUTE SUM SUMSQ TRANSPOSE TRIM".split(" "));
  const names = new Set(definitions.map(({ name }) => name));

  test.each(definitions.map((definition) => [definition.name, definition] as const))("%s is a formula that Excel takes", (name, { formula, comment }) => {
    expect(formula.length).toBeLessThan(8192);
    expect(comment.length).toBeLessThanOrEqual(255);
    expect(formula).toMatch(/^LAMBDA\(/);
    expect(formula).not.toMatch(/\n/);
    expect(formula.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\d[eE][+-]?\d/);
    const parts = partsOf(formula);
    let depth = 0;
    for (const { text } of parts) {
      depth += text === "(" ? 1 : text === ")" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    // No parameter may read as a cell, in either of Excel's ways to write one.
    expect(parts.filter(({ kind, text }) => kind === "cell" || kind === "columns" || /^r\d*(c\d*)?$|^c\d*$/i.test(text))).toEqual([]);
    // Nothing but bound names, Excel's functions and names that are defined.
    const saved = partsOf(toSaved(formula, "VC"));
    for (const { kind, text } of saved) {
      if (kind === "function") expect(text.startsWith("_xl") || old.has(text) || names.has(text) ? "" : `${name}: ${text}`).toBe("");
      if (kind === "name" && !/^(TRUE|FALSE)$/.test(text)) expect(text).toMatch(/^_xl[po][mp]\.[A-Za-z]+$/);
      expect(kind).not.toBe("bracket");
    }
    expect(fromSaved(toSaved(formula, "VC"))).toBe(`=${formula}`);
  });

  test("are stored as Excel stores them", () => {
    expect(toSaved("=LAMBDA(value, rate, [periods], LET(m, IF(ISOMITTED(periods), 1, periods), f, LAMBDA(y, y*m), f(value)*rate))", "VC"))
      .toBe("_xlfn.LAMBDA(_xlpm.value, _xlpm.rate, _xlop.periods, _xlfn.LET(_xlpm.m, IF(_xlfn.ISOMITTED(_xlpm.periods), 1, _xlpm.periods), _xlpm.f, _xlfn.LAMBDA(_xlpm.y, _xlpm.y*_xlpm.m), _xlpm.f(_xlpm.value)*_xlpm.rate))");
  });

  test("bring along all that they call", () => {
    expect(needed(["VC_MARGIN"]).map(({ name }) => name)).toEqual(["VC_NUMBER", "VC_NUMERAL", "VC_NOTNEGATIVE", "VC_DIFFERENCE", "VC_ALIKE", "VC_ALONG", "VC_MARGIN"]);
    for (const { name } of definitions) for (const [called] of needed([name]).flatMap(({ formula }) => [...formula.matchAll(/\bVC_[A-Z]+/g)])) expect(needed([name]).map((each) => each.name)).toContain(called);
    expect(hasAll("=VC_MARGIN(1,2)", (name) => name !== "VC_DIFFERENCE")).toBe(false);
    expect(hasAll("=VC_MARGIN(1,2)", () => true)).toBe(true);
  });

  test("are known again by their formula, however it is spaced", () => {
    const { name, formula } = definitions.at(-1)!;
    expect(isOurName(name.toLowerCase(), `=${formula.replaceAll(",", ", ")}`)).toBe(true);
    expect(isOurName(name, formula.replace("0.01", "0.02"))).toBe(false);
    expect(isOurName("VC_OTHER", formula)).toBe(false);
  });
});
