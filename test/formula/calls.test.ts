import { callsIn } from "../../src/formula/calls";

describe("callsIn", () => {
  it.each([
    ["=VC.VALUEADDED(B2:B8, C2:C8)", [["VALUEADDED", "B2:B8", "C2:C8"]]],
    ["=vc.valueadded( B2 )", [["VALUEADDED", "B2"]]],
    ["=ROUND(VC.MARGIN(B2, C2), 2)", [["MARGIN", "B2", "C2"]]],
    ["=VC.VALUEADDEDSHARE(B2:B8, C2:C8, )", [["VALUEADDEDSHARE", "B2:B8", "C2:C8", ""]]],
    [
      '=VC.DISTRIBUTION(\'a, b)\'!A1:A3, {1,2;3,4}, "x, ""y)")',
      [["DISTRIBUTION", "'a, b)'!A1:A3", "{1,2;3,4}", '"x, ""y)"']],
    ],
    [
      "=VC.THICKENING(VC.ROUNDSHARES(A1:A3, 1))",
      [
        ["THICKENING", "VC.ROUNDSHARES(A1:A3, 1)"],
        ["ROUNDSHARES", "A1:A3", "1"],
      ],
    ],
    ["=_xldudf_VC_MARKUP(A1,B1)", [["MARKUP", "A1", "B1"]]],
    ["=SUM(A1:A3)", []],
    ['="VC.MARGIN(A1, B1)"', []],
    ["=MYVC.MARGIN(A1)", []],
    ["=VC.MARGIN(A1", [["MARGIN", "A1"]]],
  ])("%s", (formula, expected) => {
    expect(callsIn(formula).map((call) => [call.name, ...call.arguments])).toEqual(expected);
  });
});
