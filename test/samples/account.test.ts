/** The account of a chain: the worked example, and VCA4D's Ivorian cashew with what it publishes. */

import { account } from "../../src/samples/account";
import { evaluated } from "./evaluated";

const read = evaluated(account);
const one = (address: string): unknown => read(address)[0]![0];

describe("a farm and a mill", () => {
  it("add 80 and 40, keep profits of 40 and 10", () => {
    expect(read("'Chain account'!B25:G26").map((row) => [row[0], row[5]])).toEqual([
      ["Farm", 80],
      ["Mill", 40],
    ]);
    expect(read("'Chain account'!O25:O26")).toEqual([[40], [10]]);
  });

  it("Direct is 180, 0, 35, 25, 120; Indirect 35, imports 14, 21; Total 180, imports 39, 141", () => {
    expect(read("'Chain account'!B27:G29")).toEqual([
      ["Direct", 180, 0, 35, 25, 120],
      ["Indirect", 35, 0, 0, 14, 21],
      ["Total", 180, 0, 0, 39, 141],
    ]);
  });

  it("the rate of integration is 141/180", () => {
    expect(one("'Chain account'!I29")).toBe(141 / 180);
    expect(one("'Chain account'!D39")).toBe(141 / 180);
    expect(one("'Chain account'!D38")).toBe(0);
    expect(one("'Chain account'!B1")).toBe("Illustrative: 78.3 % of what the chain makes is value added at home");
  });

  it("incomes are shares of direct value added", () => {
    const shares = read("'Chain account'!J30:O30")[0]!;
    [0.35, 0.0667, 0.0583, 0, 0.1083, 0.4167].forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 4));
  });
});

describe("the cashew chain", () => {
  it("direct value added is 527,724, as printed", () => {
    expect(read("'Cashew account'!D55:F55")).toEqual([[527724, 527724, "agrees"]]);
  });

  it("production is 694,844.6, and producers add 56.37 % of direct value added", () => {
    expect(one("'Cashew account'!D57")).toBeCloseTo(694844.618, 9);
    expect(one("'Cashew account'!D58")).toBeCloseTo(0.5637, 4);
  });

  it("the processor's residual is the subsidy, -10,636.613", () => {
    expect(one("'Cashew account'!D79")).toBeCloseTo(-10636.613, 9);
    expect(one("'Cashew account'!D77")).toBe(182118);
  });

  it("without import content nothing is said of suppliers at home", () => {
    expect(read("'Cashew account'!F50:I51")).toEqual([
      ["#N/A", "#N/A", "", "#N/A"],
      ["#N/A", "#N/A", "", "#N/A"],
    ]);
  });
});
