/** Which columns are taken for what, and which pictures follow. */
import { drawable, pictureIds, refusalIn } from "../../src/pictures";
import { withoutLoops } from "../../src/pictures/flow";
import { light } from "../../src/pictures/palette";
import { rowsOf } from "../../src/pictures/rows";
import { svg, toText } from "../../src/pictures/svg";
import { areIndices, periodOf, readTable, type TableCell, unitOf } from "../../src/pictures/read-table";
import { Decimal } from "../../src/core/decimal";
import { many, overTime, payments, phone, prices } from "./cases";

const rolesOf = (values: TableCell[][]) => readTable(values)?.columns.map(({ role }) => role);
const fitting = (values: TableCell[][]) => {
  const table = readTable(values);
  return table ? pictureIds.filter((id) => {
    try {
      return drawable(id, table) !== null;
    } catch (error) {
      if (refusalIn(error) === undefined) throw error;
      return true;
    }
  }) : [];
};

it.each<[string, TableCell[][], unknown[], string[]]>([
  ["a chain", phone, ["link", "output", "inputs", "group"], ["flow", "waterfall", "smile"]],
  ["value added by country", many, ["link", "value added", "group"], ["flow", "waterfall", "smile"]],
  ["payments", payments, ["seller", "buyer", "payment"], ["flow"]],
  ["periods across", overTime, ["link", undefined, undefined, undefined], ["shares"]],
  ["prices", prices, ["period", "export price", "import price", "export volume"], ["terms-of-trade"]],
  ["no head", [["Parts", 172.5, 0], ["Assembly", 179, 172.5]], ["link", "output", "inputs"], ["waterfall", "smile"]],
  ["no head, one figure", [["Parts", 3], ["Assembly", 4]], ["link", "value added"], ["waterfall", "smile"]],
  ["an unknown head over one figure", [["Who", "Gets"], ["Farm", 3]], ["link", "value added"], ["waterfall", "smile"]],
  ["unknown heads over two: nothing is guessed", [["Who", "X", "Y"], ["Farm", 3, 4]], ["link", undefined, undefined], []],
  ["shares of something are no value added", [["Link", "Share of the export price", "Share of the retail price"], ["Farm", 0.3, 0.1]], ["link", "share", "share"], []],
  ["periods down", [["Year", "China", "Korea"], [2001, 0.2, 0.8], [2002, 0.3, 0.7]], ["period", undefined, undefined], ["shares"]],
  ["a title above", [["A chain", "", ""], ["Link", "Sales", "Purchases"], ["Farm", 3, 1], ["Mill", 4, 3]], ["link", "output", "inputs"], ["waterfall", "smile"]],
  ["a heading over several columns", [["Supplier", "As fractions", ""], ["", 1997, 2000], ["Korea", 0.2, 0.3]], ["link", undefined, undefined], []],
  ["the same beside full heads", [["", "As fractions", ""], ["Supplier", 1997, 2000], ["Korea", 0.2, 0.3]], ["link", undefined, undefined], ["shares"]],
  ["figures that look like years", [["Link", "Output", "Inputs"], ["Farm", 1800, 0], ["Mill", 2100, 1800]], ["link", "output", "inputs"], ["waterfall", "smile"]],
  ["nothing but figures that look like years", [["Link", "Output", "Inputs"], ["Farm", 1800, 1600], ["Mill", 2100, 1800]], ["link", "output", "inputs"], ["waterfall", "smile"]],
  ["words alone", [["a", "b"], ["c", "d"]], [], []],
  ["nothing", [["", ""]], [], []],
])("%s", (_, values, roles, pictures) => {
  expect(rolesOf(values) ?? []).toEqual(roles);
  expect(fitting(values)).toEqual(pictures);
});

const recordsOf = (values: TableCell[][]) => readTable(values)?.columns[0]!.cells;
it("leaves out a row of sums with what follows, notes and empty rows, and no sum that comes first", () => {
  expect(recordsOf([["Link", "Value added"], ["Farm", 3], ["Total", 3], ["Farm, as printed", 2]])).toEqual(["Farm"]);
  expect(recordsOf([["Link", "Value added"], ["Farm", 3], ["", ""], ["Note: no more", ""]])).toEqual(["Farm"]);
  expect(recordsOf([["Link", "Value added"], ["All links", 3], ["Farm", 3]])).toEqual(["All links", "Farm"]);
  expect(recordsOf([["Link", "Value added"], ["All links", 3], ["Farm", 3], ["Total", 3], ["Printed", 4]])).toEqual(["All links", "Farm"]);
  expect(recordsOf([["Link", "Value added"], ["Summit hotel", 3], ["Totality", 1]])).toEqual(["Summit hotel", "Totality"]);
});

it("is not led astray by an error above the heads, and reads one among figures", () => {
  const table = readTable([[{ error: "#VALUE!" }, "", ""], ["Link", "Output", "Inputs"], ["Farm", 3, { error: "#N/A" }]])!;
  expect(table.columns.map(({ role }) => role)).toEqual(["link", "output", "inputs"]);
  expect(() => drawable("waterfall", table)).toThrow("missing");
});

it("takes figures that look like years for figures", () => {
  expect(recordsOf([["Link", "Output", "Inputs"], ["Farm", 1800, 1600], ["Mill", 2500, 1800]])).toEqual(["Farm", "Mill"]);
  expect(recordsOf([["Link", "Output", "Inputs"], ["Farm", 1600, 1800], ["Mill", 2100, 1800]])).toEqual(["Farm", "Mill"]);
});

it.each([
  ["Sells for, US$", "US$"],
  ["Output (million €)", "million €"],
  ["US$", "US$"],
  ["EUR", "EUR"],
  ["Value added", ""],
  ["Rent, illustrative", ""],
  ["Export prices, 2010 = 100", ""],
  ["From (sells)", ""],
])("the unit of %j is %j", (header, unit) => {
  expect(unitOf(header)).toBe(unit);
});

it.each([["1997", "1997"], ["(b) 2009, US$", "2009"], ["Q3 2010", "Q3 2010"], ["2009/10", "2009/10"], ["Price", undefined], ["12345", undefined]])("the period of %j is %j", (header, period) => {
  expect(periodOf(header)).toBe(period);
});

it("knows indices by what both say is 100", () => {
  expect(areIndices("Export prices, 2010 = 100", "Import prices, 2010=100")).toBe("2010");
  expect(areIndices("Export prices, 2010 = 100", "Import prices, 2015 = 100")).toBeUndefined();
  expect(areIndices("Export prices", "Import prices")).toBeUndefined();
});

describe("figures", () => {
  const drawn = (id: (typeof pictureIds)[number], values: TableCell[][], about?: string) => drawable(id, readTable(values)!)!.draw({ width: 640, theme: light, about });
  const fulls = (id: (typeof pictureIds)[number], values: TableCell[][]) => drawn(id, values).table.rows.map((row) => row.map(({ shown, full }) => full ?? shown));
  const titleOf = (id: (typeof pictureIds)[number], values: TableCell[][], about?: string) => drawn(id, values, about).title.replaceAll("\u00a0", " ");

  it("are the core's, to the last digit that a cell shows", () => {
    // In binary 0.3 - 0.1 is 0.19999999999999998.
    expect(fulls("waterfall", [["Link", "Output", "Inputs"], ["A", 0.1, 0], ["B", 0.3, 0.1]])).toEqual([
      ["A", "0.1", "0.333333333333333"], ["B", "0.2", "0.666666666666667"], ["Final price", "0.3", "1"],
    ]);
  });

  it("read text that is a numeral, and refuse other text in the core's own sentence", () => {
    expect(fulls("waterfall", [["Link", "Value added"], ["A", "0.1"], ["B", 0.2]]).at(-1)).toEqual(["Value added", "0.3", "1"]);
    const refused = () => drawable("waterfall", readTable([["Link", "Value added"], ["A", "n/a"], ["B", 2]])!);
    expect(() => refused()).toThrow();
    try {
      refused();
    } catch (error) {
      expect(refusalIn(error)).toBe('Value added, row 1: "n/a" is not a number; enter a number, or =NA() if it is missing');
    }
    expect(refusalIn(new Error("another"))).toBeUndefined();
  });

  it("have a title that says what they find", () => {
    expect(titleOf("waterfall", phone.slice(0, 6), "Assembly in China")).toBe("Assembly in China: 3.6 % of the final price");
    expect(titleOf("waterfall", [["Link", "Value added"], ["A", 12], ["B", -2]], "B")).toBe("B loses 20.0 % of the value added");
    expect(titleOf("smile", phone)).toBe("Most is added at the downstream end: Apple: design, brand and distribution, 64.2 %. Least in between: Assembly in China, 1.3 %");
    expect(titleOf("smile", phone, "Components from Korea")).toBe("At the upstream end: Components from Korea, 16.0 % of the value added");
    expect(titleOf("shares", overTime)).toBe("Korea: thickening, 12.8 % in 1997, 44.7 % in 2003");
    expect(titleOf("shares", [["Link", 2001, 2002], ["A", 0.2, 0.3], ["B", 0.6, 0.4]])).toBe("B: thinning out, 60.0 % in 2001, 40.0 % in 2002");
    expect(titleOf("flow", phone)).toBe("United States: 69.2 % of the final price");
    expect(titleOf("terms-of-trade", prices)).toBe("Net barter terms of trade fell by 43.9 % from 2008 to 2015");
    expect(titleOf("terms-of-trade", prices, "Income terms of trade")).toBe("Income terms of trade rose by 8.8 % from 2008 to 2015");
    expect(titleOf("terms-of-trade", [["Year", "Export prices, 2010 = 100", "Import prices, 2010 = 100"], [2019, 92.2, 89.8], [2020, 90, 90]])).toBe("Net barter terms of trade are where they were, from 2010 to 2020");
  });

  it("have their flags from the core, over missing periods too", () => {
    expect(fulls("shares", overTime).map((row) => row.slice(-2))).toEqual([["-0.002", "Stable"], ["0.319", "Thickening"], ["-0.169", "Thinning out"], ["0.082", "Thickening"]].map(([points, flag]) => [points!.replace("-", "−"), flag]));
  });

  it("that are no fractions become shares of each period's sum", () => {
    expect(fulls("shares", [["Link", 2001, 2002], ["A", 10, 30], ["B", 30, 30]]).map((row) => row.slice(1, 3))).toEqual([["0.25", "0.5"], ["0.75", "0.5"]]);
  });

  it("of several payments between the same two add up", () => {
    expect(fulls("flow", [["From", "To", "Value"], ["A", "B", 1], ["a ", "b", 0.2]])).toEqual([["A", "B", "1.2"]]);
  });
});

describe("loops", () => {
  const links = (pairs: readonly string[]) => pairs.map((pair) => ({ from: pair.charCodeAt(0) - 65, to: pair.charCodeAt(1) - 65, value: new Decimal(1) }));
  const returning = (...pairs: string[]) => withoutLoops(6, links(pairs)).returning.map(({ from, to }) => String.fromCharCode(65 + from, 65 + to));

  it.each([
    [["AB", "BC"], []],
    [["AB", "BA"], ["BA"]],
    [["AB", "BC", "CA"], ["CA"]],
    [["AB", "AC", "BD", "CD"], []],
    [["AB", "BC", "CB", "CD", "DA"], ["CB", "DA"]],
    [["EF", "AB", "FE"], ["FE"]],
  ])("of %j: %j returns", (pairs, back) => {
    expect(returning(...pairs).sort()).toEqual([...back].sort());
  });

  it("of a chain longer than a stack is deep", () => {
    const long = Array.from({ length: 50_000 }, (_, index) => ({ from: index, to: (index + 1) % 50_000, value: new Decimal(1) }));
    expect(withoutLoops(50_000, long).returning).toHaveLength(1);
  });
});

it("a bar too short to be seen is drawn all the same, on its own side of where it begins", () => {
  const row = { name: "A", label: "A", fill: "#000000", figures: [] };
  const { nodes } = rowsOf([{ ...row, from: 0, to: 100 }, { ...row, from: 50, to: 50.001 }, { ...row, from: 50, to: 49.999 }], 301, { theme: light, heads: [], unit: "" });
  const bars = [...toText(svg("g", {}, ...nodes)).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="11" fill="#000000"/g)].map(([, x, width]) => [Number(x), Number(width)]);
  expect(bars).toEqual([[1, 298], [150, 1.5], [148.5, 1.5]]);
});
