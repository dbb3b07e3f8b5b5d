/** Formulas of ours with the LAMBDAs' names, and back. */
import { definitions, needed } from "../../src/lambda";
import { fromSaved, toSaved } from "../../src/formula/saved-form";
import { tokenize } from "../../src/formula/tokens";
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
  ["=VC.DEPENDENCE(A1:A3,B1:B3,C1:C3)", { kind: "no lambda", functions: ["VC.DEPENDENCE"] }],
  [
    "=VC.MARGIN(1,2)+INDEX(VC.DEPENDENCE(A1:A3,B1:B3,C1:C3),2,3)+VC.GINI(A1:A3)",
    { kind: "no lambda", functions: ["VC.DEPENDENCE", "VC.GINI"] },
  ],
  ["=VC.MARGIN(B2,)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(,B2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(B2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.MARGIN(B2,C2,D2)", { kind: "argument", function: "VC.MARGIN" }],
  ["=VC.NOSUCH(B2)", { kind: "unknown", function: "VC.NOSUCH", like: [] }],
])("%s is not rewritten, in whole or in part", (formula, obstacle) => expect(rewritten(formula)).toEqual(obstacle));

test("what is not ours stays", () => {
  for (const formula of ["=SUM(A1:A3)", "=VC_OTHER(1)", '="VC_MARGIN(1,2)"', "=VC_NUMBER(A1)"])
    expect([isRewritten(formula), restored(formula)]).toEqual([false, formula]);
});

describe("the definitions", () => {
  /** Functions of Excel before 2010, which its files do not mark. */
  const old = new Set(
    "ABS AND COLUMNS EXP IF INDEX INT ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT LEFT LN LOG10 MAX MEDIAN MID MIN NOT OR ROUND ROWS SIGN SQRT SUBSTITUTE SUM SUMSQ TEXT TRANSPOSE TRIM".split(
      " ",
    ),
  );
  const names = new Set(definitions.map(({ name }) => name));

  test.each(definitions.map((definition) => [definition.name, definition] as const))(
    "%s is a formula that Excel takes",
    (name, { formula, comment }) => {
      expect(formula.length).toBeLessThan(8192);
      expect(comment.length).toBeLessThanOrEqual(255);
      expect(formula).toMatch(/^LAMBDA\(/);
      expect(formula).not.toMatch(/\n/);
      expect(formula.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\d[eE][+-]?\d/);
      const parts = tokenize(formula);
      let depth = 0;
      for (const { text } of parts) {
        depth += text === "(" ? 1 : text === ")" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      // No parameter may read as a cell, in either of Excel's ways to write one.
      expect(
        parts.filter(({ kind, text }) => kind === "cell" || kind === "columns" || /^r\d*(c\d*)?$|^c\d*$/i.test(text)),
      ).toEqual([]);
      // Nothing but bound names, Excel's functions and names that are defined.
      const saved = tokenize(toSaved(formula, "VC"));
      for (const { kind, text } of saved) {
        if (kind === "function")
          expect(text.startsWith("_xl") || old.has(text) || names.has(text) ? "" : `${name}: ${text}`).toBe("");
        if (kind === "name" && !/^(TRUE|FALSE)$/.test(text))
          expect(text).toMatch(/^_xl[po][mp]\.(?:[A-Za-z]+|[A-Za-z]{4,}\d)$/);
        expect(kind).not.toBe("bracket");
      }
      expect(fromSaved(toSaved(formula, "VC"))).toBe(`=${formula}`);
      // Excel's file holds 8,192 characters of a name, as it is stored; it takes 64 levels and 253 parameters, and a text of 255.
      expect(toSaved(formula, "VC").length).toBeLessThan(8192);
      let [levels, deepest] = [0, 0];
      for (const { text } of parts) deepest = Math.max(deepest, (levels += text === "(" ? 1 : text === ")" ? -1 : 0));
      expect(deepest).toBeLessThanOrEqual(64);
      for (const { kind, text } of parts) if (kind === "text") expect(text.length).toBeLessThanOrEqual(257);
      // What is bound hides a function of that name: VC_X(left,...) could not call LEFT.
      const bound = new Set(
        saved.flatMap(({ kind, text }) => (kind === "name" ? [text.replace(/^_xl[po][mp]\./, "").toUpperCase()] : [])),
      );
      expect(parts.filter(({ kind, text }) => kind === "function" && bound.has(text.toUpperCase()))).toEqual([]);
      // Nothing else begins so, and no name is like that of a macro function of older Excels.
      expect(name).toMatch(/^VC_[A-Z]+$/);
    },
  );

  // Excel has no arrays of arrays: what a LAMBDA answers for one cell of MAP, or one row of BYROW, must be one value.
  const oneValue = new Set(
    "ABS AND COLUMNS EXP IF IFNA INT ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT LEFT LET LN LOG10 MAX MID MIN NOT NUMBERVALUE OR REDUCE ROUND ROWS SIGN SQRT SUBSTITUTE SUM SUMSQ TRIM XMATCH".split(
      " ",
    ),
  );
  const cells = new Set(definitions.filter(({ formula }) => !answersArray(formula)).map(({ name }) => name));

  /** Whether the body of a LAMBDA may answer with more than a value. */
  function answersArray(formula: string): boolean {
    return endsOf(formula).some(
      (end) =>
        /^(MAP|BYROW|SCAN|MAKEARRAY|TRANSPOSE|FILTER|SORT|TOCOL|TAKE|DROP|HSTACK|VSTACK|SEQUENCE)\(/.test(end) ||
        /^VC_(LESS|ALONG|RECORDS|SHARES|EARNED)\(/.test(end),
    );
  }

  /** The last things that a formula comes to: through LAMBDA, LET and the branches of IF. */
  function endsOf(formula: string): string[] {
    const call = /^([A-Z_]+[A-Z]*)\(([^]*)\)$/.exec(formula);
    if (!call) return [formula];
    const args = argumentsOf(call[2]!);
    if (call[1] === "LAMBDA" || call[1] === "LET") return endsOf(args.at(-1)!);
    return call[1] === "IF" ? args.slice(1).flatMap(endsOf) : [formula];
  }

  function argumentsOf(text: string): string[] {
    const found = [""];
    let depth = 0;
    for (const part of tokenize(text)) {
      if (part.text === "(" || part.text === "{") depth += 1;
      if (part.text === ")" || part.text === "}") depth -= 1;
      if (part.text === "," && depth === 0) found.push("");
      else found[found.length - 1] += part.text;
    }
    return found;
  }

  test.each(definitions.map(({ name, formula }) => [name, formula] as const))(
    "%s maps each cell to one value",
    (_, formula) => {
      for (const match of formula.matchAll(/\b(?:MAP|BYROW)\(/g)) {
        const rest = formula.slice(match.index + match[0].length);
        let depth = 1;
        const end = tokenize(rest).reduce<{ at: number; done: boolean }>(
          (state, { text }) => {
            if (state.done) return state;
            depth += text === "(" ? 1 : text === ")" ? -1 : 0;
            return depth === 0 ? { ...state, done: true } : { at: state.at + text.length, done: false };
          },
          { at: 0, done: false },
        ).at;
        const inner = argumentsOf(rest.slice(0, end)).at(-1)!;
        expect(inner).toMatch(/^LAMBDA\(/);
        for (const last of endsOf(inner)) {
          const called = /^([A-Z_]+[A-Z\d]*)\(/.exec(last)?.[1];
          if (called !== undefined) expect(oneValue.has(called) || cells.has(called) ? "" : last).toBe("");
        }
      }
    },
  );

  test("are stored as Excel stores them", () => {
    expect(
      toSaved(
        "=LAMBDA(value, rate, [periods], LET(m, IF(ISOMITTED(periods), 1, periods), f, LAMBDA(y, y*m), f(value)*rate))",
        "VC",
      ),
    ).toBe(
      "_xlfn.LAMBDA(_xlpm.value, _xlpm.rate, _xlop.periods, _xlfn.LET(_xlpm.m, IF(_xlfn.ISOMITTED(_xlpm.periods), 1, _xlpm.periods), _xlpm.f, _xlfn.LAMBDA(_xlpm.y, _xlpm.y*_xlpm.m), _xlpm.f(_xlpm.value)*_xlpm.rate))",
    );
  });

  test("bring along all that they call", () => {
    expect(needed(["VC_MARGIN"]).map(({ name }) => name)).toEqual([
      "VC_NUMBER",
      "VC_NUMERAL",
      "VC_NOTNEGATIVE",
      "VC_DIFFERENCE",
      "VC_ALIKE",
      "VC_ALONG",
      "VC_MARGIN",
    ]);
    for (const { name } of definitions)
      for (const [called] of needed([name]).flatMap(({ formula }) => [...formula.matchAll(/\bVC_[A-Z]+/g)]))
        expect(needed([name]).map((each) => each.name)).toContain(called);
    expect(hasAll("=VC_MARGIN(1,2)", (name) => name !== "VC_DIFFERENCE")).toBe(false);
    expect(hasAll("=VC_MARGIN(1,2)", () => true)).toBe(true);
  });

  test("are known again by their formula, however it is spaced", () => {
    const { name, formula } = definitions.find((each) => each.name === "VC_THICKENING")!;
    expect(isOurName(name.toLowerCase(), `=${formula.replaceAll(",", ", ")}`)).toBe(true);
    expect(isOurName(name, formula.replace("0.01", "0.02"))).toBe(false);
    expect(isOurName("VC_OTHER", formula)).toBe(false);
  });
});
