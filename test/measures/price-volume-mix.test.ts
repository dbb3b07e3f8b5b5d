/** PRICEVOLUMEMIX at its boundaries, and beside the same in SQL. */
import { call, sentence, sourceFunctions } from "./host";

const PRICEVOLUMEMIX = sourceFunctions().get("PRICEVOLUMEMIX")!;
const NA = { error: "#N/A" };

type Product = readonly [name: unknown, p0: unknown, q0: unknown, p1: unknown, q1: unknown, c0?: unknown, c1?: unknown];

const argumentsOf = (products: readonly Product[]): unknown[] =>
  products[0]!.map((_, index) => products.map((product) => [product[index]]));
const bridge = (...products: Product[]): unknown[][] => call(PRICEVOLUMEMIX, ...argumentsOf(products)) as unknown[][];
const refusal = (...products: Product[]): string => sentence(PRICEVOLUMEMIX, ...argumentsOf(products));

const STAYS = ["A", 10, 100, 11, 90] as const;

/** SQLite 3.40.1 on the statement for PRICEVOLUMEMIX in the specification of the functions. */
test("the same bridge in SQL", () => {
  const table = bridge(
    ["Beans", 3.2, 410, 3.55, 380, 2.1, 2.3],
    ["Kernels", 9.9, 120, 9.4, 171, 6.5, 6.2],
    ["Oil", 14, 33, 0, 0, 11, NA],
    ["Shells", null, null, 0.8, 900, NA, 0.5],
  );
  const inSql: [string, ...number[]][] = [
    ["Beans", 451, 17.869811320754767, -50.86981132075475, 133, -76, 0, 475],
    ["Kernels", 408, 16.166037735849102, 157.2339622641509, -85.5, 51.3, 0, 547.2],
    ["Oil", 99, 0, 0, 0, 0, -99, 0],
    ["Shells", 0, 0, 0, 0, 0, 270, 270],
  ];
  inSql.forEach(([name, ...figures], index) => {
    const [own, ...found] = table[index + 1]!;
    expect(own).toBe(name);
    figures.forEach((expected, at) => expect(found[at]).toBeCloseTo(expected, 11));
  });
  expect(table[0]).toEqual(["Product", "Before", "Volume", "Mix", "Price", "Cost", "New or lost", "After", "Change"]);
});

describe("a product is there unless price and quantity are both empty, 0 or missing", () => {
  /** New or lost, before and after of a product beside one that stays. */
  const other = (...own: [unknown, unknown, unknown, unknown]): unknown => {
    const table = bridge(STAYS, ["B", ...own]);
    return Array.isArray(table) ? [1, 5, 6].map((column) => table[2]![column]) : table;
  };
  test.each<[string, [unknown, unknown, unknown, unknown], unknown]>([
    ["new: empty before", [null, "", 8, 30], [0, 240, 240]],
    ["new: 0 before", [0, 0, 8, 30], [0, 240, 240]],
    ["new: missing before", [NA, NA, 8, 30], [0, 240, 240]],
    ["new: a missing price and no quantity", [NA, 0, 8, 30], [0, 240, 240]],
    ["new: no price and a missing quantity", [null, NA, 8, 30], [0, 240, 240]],
    ["lost", [5, 40, NA, null], [200, -200, 0]],
    ["there, at a price, without a quantity", [5, 0, 8, 30], [0, 0, 240]],
    ["there, given away", [0, 40, 8, 30], [0, 0, 240]],
    ["in neither", [NA, 0, 0, NA], [0, 0, 0]],
    ["a quantity without its price", [NA, 40, 8, 30], NA],
    ["a price without its quantity", [5, 40, 8, NA], NA],
    ["text is not missing", ["x", 0, 8, 30], { error: "#VALUE!" }],
    ["an error is not missing", [{ error: "#REF!" }, 0, 8, 30], { error: "#REF!" }],
    ["below 0 beside a missing figure", [-5, NA, 8, 30], { error: "#NUM!" }],
    ["a missing figure beside one below 0", [NA, -40, 8, 30], NA],
  ])("%s", (_, own, expected) => expect(other(...own)).toEqual(expected));
});

describe("costs", () => {
  const costly = (c0: unknown, c1: unknown, ...own: [unknown, unknown, unknown, unknown]): unknown =>
    call(
      PRICEVOLUMEMIX,
      ...argumentsOf([
        [...STAYS, 6, 6.5],
        ["B", ...own, c0, c1],
      ]),
    );

  test("are needed in both periods, or in neither", () => {
    const [names, p0, q0, p1, q1, c] = argumentsOf([[...STAYS, 6]]);
    expect(call(PRICEVOLUMEMIX, names, p0, q0, p1, q1, c)).toEqual({ error: "#VALUE!" });
    expect(sentence(PRICEVOLUMEMIX, names, p0, q0, p1, q1, c)).toBe(
      "cost1 is omitted although cost0 is given; enter the unit costs of both periods, or omit both",
    );
    expect(sentence(PRICEVOLUMEMIX, names, p0, q0, p1, q1, null, c)).toContain("cost0 is omitted");
    expect(call(PRICEVOLUMEMIX, names, p0, q0, p1, q1, null, null)).toHaveLength(3);
  });

  test("count where the product is there, and are 0 where they are empty", () => {
    expect(costly(NA, 3, null, null, 8, 30)).toHaveLength(4);
    expect(costly(3, NA, 8, 30, null, null)).toHaveLength(4);
    expect(costly(3, NA, 8, 30, 9, 0)).toEqual(NA);
    expect(costly(null, "", 8, 30, 9, 10)).toHaveLength(4);
    expect(costly("x", 3, null, null, 8, 30)).toEqual({ error: "#VALUE!" });
    expect(costly(-1, 3, 8, 30, 9, 10)).toEqual({ error: "#NUM!" });
  });

  test("above the price make a contribution below 0", () => {
    const table = bridge(["A", 10, 100, 10, 100, 12, 9]);
    expect(table[1]).toEqual(["A", -200, 0, 0, 0, 300, 0, 100, 300]);
  });
});

describe("no quantity in the first period", () => {
  test("of the products of both: refused", () => {
    expect(bridge(["A", 10, 0, 11, 90], ["Old", 5, 40, 0, 0])).toEqual({ error: "#DIV/0!" });
    expect(refusal(["A", 10, 0, 11, 90])).toBe(
      "quantity0: the products of both periods have no quantity in the first; enter quantities greater than 0 (an empty cell counts as 0)",
    );
  });
  test("but no product of both: all is new or lost", () => {
    expect(bridge(["Old", 5, 40, 0, 0], ["New", 0, 0, 8, 30])).toEqual([
      ["Product", "Before", "Volume", "Mix", "Price", "New or lost", "After", "Change"],
      ["Old", 200, 0, 0, 0, -200, 0, -200],
      ["New", 0, 0, 0, 0, 240, 240, 240],
      ["Total", 200, 0, 0, 0, 40, 240, 40],
    ]);
  });
});

test("what is 0 on paper is 0 in the cell: one product has no mix, nor have all that grow alike", () => {
  expect(bridge(["A", 10, 3, 11, 7]).map((row) => row[3])).toEqual(["Mix", 0, 0]);
  const alike = bridge(["A", 0.1, 3, 0.1, 7], ["B", 1.7, 0.3, 1.7, 0.7], ["C", 1 / 3, 0.9, 1 / 3, 2.1]);
  expect(alike.map((row) => row[3])).toEqual(["Mix", 0, 0, 0, 0]);
  // The mix of the rows is not 0, of the total it is.
  const turned = bridge(["A", 7, 1, 7, 2], ["B", 7, 2, 7, 3], ["C", 7, 3, 7, 2]);
  expect(turned.map((row) => row[3])).toEqual(["Mix", 35 / 6, 14 / 3, -10.5, 0]);
});

test("summed, volume is the growth of quantity times the average margin before", () => {
  const table = bridge(["A", 10, 100, 11, 90, 6, 6.5], ["B", 20, 50, 20, 80, 15, 14]);
  expect(table[3]![2]).toBe((20 * 650) / 150);
});

test("rows as given, no name is (unspecified), and empty rows are left out", () => {
  expect(
    bridge(["B", 1, 2, 1, 2], [null, 1, 2, 1, 2], [null, 0, "", null, 0], ["B", 0, 0, 0, 0]).map(([name]) => name),
  ).toEqual(["Product", "B", "(unspecified)", "B", "Total"]);
});
