/** Capital flows: what UNIDO (2001) prints, what it does not, and by how much; worked out apart from the sheets. */

import { capital } from "../../src/samples/capital";
import { evaluated } from "./evaluated";

const read = evaluated(capital);
const rounded = (address: string, decimals: number): (string | number)[] =>
  read(address)[0]!.map((value) => (typeof value === "number" ? Number(value.toFixed(decimals)) : String(value)));

describe("table 1.4 gives table B1", () => {
  it("in 100 of 100 cells", () => {
    expect(read("'Capital flows'!B56:L56")).toEqual([["Shares that agree: 100 of 100", ...Array(10).fill(10)]]);
  });

  it("private flows are 82.1 % of 1999, and 40.1 % of the sum of all rows", () => {
    expect(rounded("'Capital flows'!C71", 3)).toEqual([0.821]);
    expect(rounded("'Capital flows'!C72", 3)).toEqual([0.401]);
    expect(read("'Capital flows'!B1")).toEqual([
      ["Private flows in 1999: 82.1 % of the total, 40.1 % of all rows summed"],
    ]);
    expect(read("'Capital flows'!B68:C69")).toEqual([
      ["Private flows, of which", 238.7],
      ["Official flows", 52],
    ]);
  });

  it("bank lending of 1999 is a net repayment", () => {
    expect(read("'Capital flows'!L10")).toEqual([[-11.4]]);
    expect(read("'Capital flows'!L38")).toEqual([[-4]]);
  });

  it("wholes and parts differ by rounding at most", () => {
    const differences = read("'Capital flows'!C60:L63").flat() as number[];
    expect(Math.max(...differences.map(Math.abs))).toBe(0.1);
  });
});

describe("table 1.5 from table B3", () => {
  it("77 of 91 agree; the 14 others are of Thailand and Venezuela", () => {
    expect(read("'FDI recipients'!B69")).toEqual([["Shares that agree: 77 of 91"]]);
    const verdicts = read("'FDI recipients'!B56:I68");
    expect(verdicts.filter((row) => row.includes("differs"))).toEqual([
      ["Thailand", ...Array<string>(7).fill("differs")],
      ["Venezuela", ...Array<string>(7).fill("differs")],
    ]);
  });

  it("these are shares of the rest of the developing countries", () => {
    expect(read("'FDI recipients'!C17:I17")).toEqual([[22057, 39090, 39637, 53483, 62795, 61239, 66195]]);
    expect(rounded("'FDI recipients'!C73:I73", 1)).toEqual([8.6, 3.4, 5, 4.5, 5.9, 12.2, 9.2]);
    expect(rounded("'FDI recipients'!C74:I74", 1)).toEqual([2.8, 2.1, 2.5, 4.1, 8.8, 7.2, 3.9]);
    expect(read("'FDI recipients'!B78")).toEqual([["Shares that agree: 14 of 14"]]);
  });

  it("right are", () => {
    expect(read("'FDI recipients'!C80:I81")).toEqual([
      [4, 1, 2, 2, 2, 4, 3],
      [1, 1, 1, 2, 3, 2, 1],
    ]);
  });
});

describe("tables B2 and B4", () => {
  it("the regions of 1994 sum to 104,984, printed is 104,920", () => {
    expect(read("'FDI and mergers'!G40:G41")).toEqual([[104984], [-64]]);
    expect(read("'FDI and mergers'!G10")).toEqual([[104920]]);
  });

  it("mergers: developing countries are 311 and 199 above their regions, the world 30, 100, 664 and 1,845 above its parts", () => {
    expect(read("'FDI and mergers'!F43:L43")).toEqual([[-1, 0, 311, 0, 0, 0, 199]]);
    expect(read("'FDI and mergers'!C42:L42")).toEqual([[0, 0, -1, 0, 30, 100, 0, 1, 664, 1845]]);
  });

  it("mergers over FDI of developing countries, 1994 to 1999", () => {
    expect(rounded("'FDI and mergers'!G52:L52", 3)).toEqual([0.142, 0.143, 0.239, 0.361, 0.45, 0.311]);
  });

  it("Japan in 1995: 541 over 39", () => {
    expect(rounded("'FDI and mergers'!H51", 2)).toEqual([13.87]);
  });
});

describe("table 1.3", () => {
  it("its shares follow, its totals are sums of rounded figures", () => {
    expect(read("'Top exporters'!B51")).toEqual([["Shares that agree: 38 of 38"]]);
    expect(read("'Top exporters'!E56:H58")).toEqual([
      [8, 20, 66, 72],
      [8, 20, 66, 72],
      ["agrees", "agrees", "agrees", "agrees"],
    ]);
  });

  it("exact are 9.7, 18.7, 66.6 and 71.4 %", () => {
    expect(rounded("'Top exporters'!E59:H59", 1)).toEqual([9.7, 18.7, 66.6, 71.4]);
  });
});

describe("table 2.1", () => {
  it("Europe and Central Asia is a newcomer as printed, and not where 0.0 is missing", () => {
    expect(read("'Trade and GDP'!B27:C27")).toEqual([["Europe and Central Asia", 0.467]]);
    expect(read("'Trade and GDP'!B36:C36")).toEqual([["Europe and Central Asia", 0]]);
    expect(rounded("'Trade and GDP'!E27", 3)).toEqual([0.241]);
    expect(rounded("'Trade and GDP'!E36", 3)).toEqual([0.708]);
  });
});
