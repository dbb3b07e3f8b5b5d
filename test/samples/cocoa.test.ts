/** Cocoa: value added per kilogram of chocolate in exact fractions, and the joint products of a grinder. */

import { cocoa } from "../../src/samples/cocoa";
import { evaluated } from "./evaluated";

const read = evaluated(cocoa);
const column = (address: string): unknown[] => read(address).flat();

describe("from the bean to the bar", () => {
  it("value added is 40/41, 8/41, 88/205, 6.20 and 5.00, and 14.00 with 1.20 of inputs", () => {
    const exact = [40 / 41, 8 / 41, 88 / 205, 6.2, 5, 1.2, 14];
    column("'Cocoa chain'!F5:F11").forEach((value, index) => expect(value).toBeCloseTo(exact[index]!, 13));
  });

  it("the farm's share is 20/287, 7.0 %, and not 2/14, 14.3 %", () => {
    const [share, mistaken] = column("'Cocoa chain'!C17:C18") as number[];
    expect(share).toBeCloseTo(20 / 287, 14);
    expect(mistaken).toBe(2 / 14);
    expect(read("'Cocoa chain'!B1")).toEqual([["Illustrative: the farm keeps 7 %; price over price, 14.3 %"]]);
  });

  it("is additive: no, yes, yes, no", () => {
    expect(read("'Cocoa chain'!B23:G24")).toEqual([
      ["Cocoa", "no", "yes", "yes", "no", "Additive"],
      ["iPhone", "yes", "no", "no", "no", "Vertically specialised"],
    ]);
  });
});

describe("butter and powder", () => {
  it("value added is 80, 20, 30, 130 and 30: 290", () => {
    expect(read("'Cocoa butter and powder'!B16:F20").map(([actor, , , valueAdded]) => [actor, valueAdded])).toEqual([
      ["Farmers", 80],
      ["Traders", 20],
      ["Grinder", 30],
      ["Chocolate maker", 130],
      ["Sugar and milk", 30],
    ]);
    expect(column("'Cocoa butter and powder'!E21")).toEqual([290]);
  });

  it("80 × 90/130 of what consumers pay goes to farmers", () => {
    const [[actor, value]] = read("'Cocoa butter and powder'!B27:C27") as [[string, number]];
    expect(actor).toBe("Farmers");
    expect(value).toBeCloseTo((80 * 90) / 130, 12);
    expect(column("'Cocoa butter and powder'!D33")[0]).toBeCloseTo((80 * 90) / 130, 12);
  });
});
