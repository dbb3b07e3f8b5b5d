/** Trade and living income: the worked examples of the functions, each in its sheet. */

import { living } from "../../src/samples/living";
import { evaluated } from "./evaluated";

const read = evaluated(living);

describe("unit values", () => {
  it("coffee is 8.615385; 2.2 with a screen, which covers 19.6429 %", () => {
    expect(read("'Unit values'!B16:H16")).toEqual([["Coffee", 1120 / 130, 1120, 130, 3, 0, 1]]);
    expect(read("'Unit values'!B23:I23")).toEqual([["Coffee", 2.2, 220, 100, 2, 1, 220 / 1120, "Applied"]]);
  });

  it("a shipment without a quantity is left out and counted", () => {
    expect(read("'Unit values'!B17:H17")).toEqual([["Cashew kernels", 6.75, 1350, 200, 2, 1, 1350 / 1410]]);
  });
});

it("exports: 9 = 16.5 - 4.5 - 3", () => {
  expect(read("'Market shares'!B15:I15")).toEqual([["Total", 30, 39, 9, 16.5, -4.5, -3, 0]]);
  expect(read("'Market shares'!E18")).toEqual([[9]]);
});

describe("the bridge", () => {
  it("2000, volume 800/3, mix 700/3, price 90, after 2590, change 590", () => {
    const [total] = read("'Sales bridge'!B14:I14");
    const expected = [2000, 800 / 3, 700 / 3, 90, 0, 2590, 590];
    expect(total![0]).toBe("Total");
    total!.slice(1).forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 10));
    const [before, after] = read("'Sales bridge'!C17:C18").flat();
    expect(before).toBeCloseTo(2590, 10);
    expect(after).toBe(2590);
  });

  it("with unit costs the contribution rises from 650 to 885", () => {
    const [total] = read("'Sales bridge'!B25:J25");
    expect([total![1], total![7], total![8]]).toEqual([650, 885, 235]);
  });
});

describe("living income", () => {
  it("1180, 1900 and 2600 against 2000: gaps of 820 and 100, 80 % below, 44,000 needed", () => {
    expect(read("'Living income'!B15:I18")).toEqual([
      ["Small farms", 1180, 2000, 820, 0.41, 50, 50, 41000],
      ["Middle farms", 1900, 2000, 100, 0.05, 30, 30, 3000],
      ["Large farms", 2600, 2000, -600, -0.3, 20, 0, 0],
      ["Total", "", "", "", "", 100, 80, 44000],
    ]);
    expect(read("'Living income'!H19")).toEqual([[0.8]]);
  });

  it("the gap of the first closes at 3.166667", () => {
    const [small, middle, large] = read("'Living income'!C23:C25").flat();
    expect(small).toBeCloseTo(19 / 6, 14);
    expect(middle).toBeCloseTo(2080 / 1100, 14);
    expect(large).toBeCloseTo(2280 / 1600, 14);
  });
});
