/** Success factors: words of two publications, coded as marks. */

import { success } from "../../src/samples/success";
import { evaluated } from "./evaluated";

const read = evaluated(success);
const one = (address: string): unknown => read(address)[0]![0];

describe("the Sinos Valley against Italy", () => {
  it("fit is 21/25, design is critical", () => {
    expect(read("'Sinos Valley'!G16:H20")).toEqual([
      [0, "Met"],
      [0, "Met"],
      [0, "Met"],
      [0, "Met"],
      [-4, "Critical"],
    ]);
    expect(one("'Sinos Valley'!D21")).toBe(21 / 25);
    expect(one("'Sinos Valley'!D24")).toBe(21 / 25);
  });
});

describe("Brazil with Italy, China and India", () => {
  it("marks are those of box 3.4, where it is not silent", () => {
    expect(read("'Brazilian shoes'!B5:G10")).toEqual([
      ["Price", 5, 2, "#N/A", 5, 5],
      ["Quality", 5, 5, 4, 4, 1],
      ["Speed", 5, 5, 4, 2, 2],
      ["Delivery", 5, 5, 4, "#N/A", "#N/A"],
      ["Large orders", 5, 5, 4, 2, "#N/A"],
      ["Design", 5, 1, 5, "#N/A", "#N/A"],
    ]);
  });

  it("fit is 23/30, price and design are critical", () => {
    expect(read("'Brazilian shoes'!F17:H22")).toEqual([
      [5, -3, "Critical"],
      [4, 1, "Met"],
      [4, 1, "Met"],
      [4, 1, "Met"],
      [4, 1, "Met"],
      [5, -4, "Critical"],
    ]);
    expect(one("'Brazilian shoes'!D23")).toBeCloseTo(23 / 30, 15);
    expect(one("'Brazilian shoes'!D26")).toBeCloseTo(23 / 30, 15);
  });
});
