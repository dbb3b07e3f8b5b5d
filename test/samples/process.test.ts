/** Process upgrading: box 5.7 as printed, with rivals and peers that are made up. */

import { process } from "../../src/samples/process";
import { evaluated } from "./evaluated";

const read = evaluated(process);
const near = (values: unknown[], expected: number[]): void =>
  values.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 13));

it("the five indicators are those of their firms and years", () => {
  expect(read("'Process upgrading'!B5:G9")).toEqual([
    ["Deliveries in kanbans, %", "Governor", "1996–99", "high", 30, 80],
    ["On-time deliveries, %", "First tier", "1997–98", "high", 87, 100],
    ["Scrap, % of material", "First tier", "1995–99", "low", 1.5, 0.15],
    ["Set-up, % of time", "First tier", "1995–99", "low", 15, 10],
    ["Stock turns", "Second tier", "1996–98", "high", 8.5, 10.7],
  ]);
});

it("improvements are 5/3, 13/87, 9, 1/2 and 22/85, all of them no more than better", () => {
  near(read("'Process upgrading'!E14:E18").flat(), [5 / 3, 13 / 87, 9, 1 / 2, 22 / 85]);
  expect(read("'Process upgrading'!F14:H18")).toEqual(Array(5).fill(["", "", "Better"]));
});

it("turns are improving, not faster than illustrative rivals of 10 and 14", () => {
  expect(read("'Process upgrading'!B36:D36")).toEqual([["Stock turns", 8.5, 10.7]]);
  near(read("'Process upgrading'!E36:G36")[0]!, [22 / 85, -12 / 119, -33 / 140]);
  expect(read("'Process upgrading'!H32:H36").flat()).toEqual([
    "Process upgrading",
    "Process upgrading",
    "Process upgrading",
    "Improving, not faster than rivals",
    "Improving, not faster than rivals",
  ]);
});

it("among peers of 0.08 to 0.22 a margin of 0.12 ranks 4 of 6; turns rank 3 of 4, without quartiles", () => {
  const [margin, turns] = read("Benchmark!C13:K14") as [number[], number[]];
  near(margin, [0.12, 0.22, 0.2, 0.15, 0.1, 0.08, 4, 6, -5 / 11]);
  expect(turns.slice(0, 8)).toEqual([8.5, 12, "#N/A", 10.7, "#N/A", 6, 3, 4]);
  expect(turns[8]).toBeCloseTo(-7 / 24, 13);
});

it("the tail of the club is shorter in the third year", () => {
  const [first, third] = read("Benchmark!D28:D29").flat() as [number, number];
  expect(third).toBeLessThan(first);
});
