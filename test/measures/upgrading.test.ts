import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

describe("UPGRADING", () => {
  const ones = column([1, 1]);
  /** The second period against the first. */
  const flag = (unitValue: number, share: number, tolerance: number | null = null): unknown =>
    (run("UPGRADING", column([1, unitValue]), ones, column([0.2, share]), null, tolerance) as unknown[][])[1]![0];

  test.each([
    [1.1, 0.25, "Product upgrading"],
    [0.9, 0.25, "Price-led growth"],
    [1.1, 0.15, "Niche or overpricing"],
    [0.9, 0.15, "Downgrading"],
    [1, 0.25, "No clear change"],
    [1.1, 0.2, "No clear change"],
    [1, 0.2, "No clear change"],
    [1.0000000001, 0.2000000001, "Product upgrading"],
    [1.1, 0, "Niche or overpricing"],
  ])("unit value x %p, share 0.2 to %p: %s", (unitValue, share, expected) =>
    expect(flag(unitValue, share)).toBe(expected),
  );

  test.each([
    [1.01, 0.21, "No clear change"],
    [1.0101, 0.2101, "Product upgrading"],
    [0.99, 0.19, "No clear change"],
    [0.9899, 0.1899, "Downgrading"],
    [0.995, 0.15, "No clear change"],
    [1.005, 0.25, "No clear change"],
    [0.8, 0.195, "No clear change"],
    [1.0101, 0.21, "No clear change"],
    [1.01, 0.2101, "No clear change"],
  ])("with a tolerance of 0.01, x %p and 0.2 to %p: %s", (unitValue, share, expected) =>
    expect(flag(unitValue, share, 0.01)).toBe(expected),
  );

  test.each([
    // The unit value by 0.02, the share by 0.005: at each limit, and past it.
    [1.02, 0.205, "No clear change"],
    [1.0201, 0.205, "No clear change"],
    [1.02, 0.2051, "No clear change"],
    [1.0201, 0.2051, "Product upgrading"],
    [0.9799, 0.2051, "Price-led growth"],
    [0.98, 0.1949, "No clear change"],
    [0.9799, 0.195, "No clear change"],
    [0.9799, 0.1949, "Downgrading"],
  ])("with tolerances of 0.02 and 0.005, x %p and 0.2 to %p: %s", (unitValue, share, expected) =>
    expect(
      (run("UPGRADING", column([1, unitValue]), ones, column([0.2, share]), null, 0.02, 0.005) as unknown[][])[1]![0],
    ).toBe(expected),
  );

  test("a tolerance of the share alone; 0 is one; percentages are refused", () => {
    const of = (tolerance: unknown, shareTolerance: unknown): unknown =>
      run("UPGRADING", column([1, 1.001]), ones, column([0.2, 0.201]), null, tolerance, shareTolerance);
    expect(of(null, 0.001)).toEqual([["Base"], ["No clear change"]]);
    expect(of(null, 0.0009)).toEqual([["Base"], ["Product upgrading"]]);
    expect(of(0.0009, 0)).toEqual([["Base"], ["Product upgrading"]]);
    expect(of(0.0009, null)).toEqual([["Base"], ["Product upgrading"]]);
    expect(of(0.999, 0.999)).toEqual([["Base"], ["No clear change"]]);
    for (const [tolerance, shareTolerance] of [
      [1, null],
      [null, 1],
      [0.1, 5],
      [-0.1, 0],
      [0, -0.1],
    ])
      expect(of(tolerance, shareTolerance)).toEqual(NUM);
    expect(said("UPGRADING", column([1, 1]), ones, column([0.1, 0.1]), 1, 0.1, 5)).toBe(
      "shareTolerance is 5: 5 is probably 5 per cent, write 0.05 or 5 %",
    );
  });

  test("relative to the market: dearer, but less so than others", () => {
    expect(run("UPGRADING", column([10, 12]), column([10, 15]), column([0.1, 0.2]))).toEqual([
      ["Base"],
      ["Price-led growth"],
    ]);
  });
  test("ratios that are equal on paper are equal", () => {
    expect(run("UPGRADING", column([1, 7]), column([3, 21]), column([0.1, 0.2]))).toEqual([
      ["Base"],
      ["No clear change"],
    ]);
  });
  test("exactly, also beyond 34 digits", () => {
    const beyond = "11.000000000000000000000000000000000001";
    expect(run("UPGRADING", [["10", beyond]], [[10, 10]], [[0.1, 0.2]], 1, 0.1, 0)).toEqual([
      ["Base", "Product upgrading"],
    ]);
    expect(run("UPGRADING", [["10", "11"]], [[10, 10]], [[0.1, 0.2]], 1, 0.1, 0)).toEqual([
      ["Base", "No clear change"],
    ]);
    // Products of more than 34 digits, and equal.
    const [own, market] = [
      [["3.33333333333333333333", "11.1111111111111111111"]],
      [["7.77777777777777777777", "25.9259259259259259259"]],
    ];
    expect(run("UPGRADING", own, market, [[0.1, 0.2]], 1, 0)).toEqual([["Base", "No clear change"]]);
  });
  test("another base", () => {
    expect(run("UPGRADING", [[10, 12, 9]], [[1, 1, 1]], [[0.1, 0.2, 0.3]], 2)).toEqual([
      ["Downgrading", "Base", "Price-led growth"],
    ]);
    for (const base of [0, 4, 1.5, -1])
      expect(run("UPGRADING", [[10, 12, 9]], [[1, 1, 1]], [[0.1, 0.2, 0.3]], base)).toEqual(NUM);
  });
  test("what is wrong spoils its period, in the base the whole", () => {
    expect(run("UPGRADING", column([1, 0, "?", 2]), column([1, 1, 1, NA]), column([0.1, 0.2, 0.2, 0.3]))).toEqual([
      ["Base"],
      [NUM],
      [VALUE],
      [NA],
    ]);
    expect(run("UPGRADING", column([0, 1]), ones, column([0.1, 0.2]))).toEqual(NUM);
    expect(run("UPGRADING", column([1, 1]), ones, column([NA, 0.2]))).toEqual(NA);
    expect(said("UPGRADING", column([1, 1]), ones, column([0.1, 12]))).toMatch(
      /^marketShare, row 2: a share of 12 is probably a percentage; .*shares run from 0 to 1/,
    );
    expect(said("UPGRADING", column([1, 1]), ones, column([0.1, -0.1]))).toMatch(
      /^marketShare, row 2: a share of -0.1 is below 0: check its sign \(shares run from 0 to 1\)$/,
    );
    expect(said("UPGRADING", column([1, 1]), ones, column([0.1, 0.1]), 1, -0.1)).toMatch(/^tolerance is -0.1/);
  });
});

describe("QUALITYBAND", () => {
  const band = (unitValue: unknown, benchmark: unknown, alpha: unknown = null): unknown =>
    run("QUALITYBAND", unitValue, benchmark, alpha);
  test.each([
    // At the limits themselves: Similar. 1 / 1.15 is no decimal, 2.3 / 2 is.
    [1.15, 1, null, "Similar"],
    [1.150000001, 1, null, "Up-market"],
    [2, 2.3, null, "Similar"],
    [1.999999999, 2.3, null, "Down-market"],
    [1.25, 1, 0.25, "Similar"],
    [0.8, 1, 0.25, "Similar"],
    [0.79, 1, 0.25, "Down-market"],
    [1.26, 1, 0.25, "Up-market"],
    [1, 1, 0, "Similar"],
    [1.000000001, 1, 0, "Up-market"],
    [0.999999999, 1, 0, "Down-market"],
  ])("%p beside %p with alpha %p: %s", (unitValue, benchmark, alpha, expected) =>
    expect(band(unitValue, benchmark, alpha)).toBe(expected),
  );

  test("an alpha of 1 or more is a percentage, or the factor", () => {
    for (const alpha of [1, 1.15, 15]) expect(band(2, 1, alpha)).toEqual(NUM);
    expect(band(2, 1, 0.999)).toBe("Up-market");
    expect(band(1.999, 1, 0.999)).toBe("Similar");
    expect(said("QUALITYBAND", 2, 1, 15)).toBe("alpha is 15: 15 is probably 15 per cent, write 0.15 or 15 %");
    expect(said("QUALITYBAND", 2, 1, 1.15)).toBe("alpha is 1.15, which is probably the factor 1 + alpha: write 0.15");
    expect(said("QUALITYBAND", 2, 1, 1)).toBe("alpha is 1: 1 is probably 1 per cent, write 0.01 or 1 %");
    expect(said("QUALITYBAND", 2, 1, 2)).toBe("alpha is 2: 2 is probably 2 per cent, write 0.02 or 2 %");
  });

  test("a benchmark a product or one for all; a wrong one spoils its product or all", () => {
    expect(band([[1, 5]], [[2, 2]])).toEqual([["Down-market", "Up-market"]]);
    expect(band([[1, 5, 3]], [[2, 0, NA]])).toEqual([["Down-market", NUM, NA]]);
    expect(band([[1, 0, "?"]], 1)).toEqual([["Similar", NUM, VALUE]]);
    expect(band([[1, 5]], 0)).toEqual([[NUM, NUM]]);
    expect(band([[1, 5]], "?")).toEqual(VALUE);
    expect(band([[1, 5]], 1, -0.1)).toEqual(NUM);
  });
});

describe("DISEMBODIED", () => {
  const kinds = column(["embodied", "Disembodied", " EMBODIED "]);
  test("periods across, or down where the activities lie in a row", () => {
    expect(
      run("DISEMBODIED", kinds, [
        [50, 40],
        [25, 40],
        [25, 20],
      ]),
    ).toEqual([[0.25, 0.4]]);
    expect(
      run(
        "DISEMBODIED",
        [kinds.flat()],
        [
          [50, 25, 25],
          [40, 40, 20],
        ],
      ),
    ).toEqual([[0.25], [0.4]]);
    expect(run("DISEMBODIED", kinds, column([50, 25, 25]))).toBe(0.25);
    expect(run("DISEMBODIED", "disembodied", [[5, 6]])).toEqual([[1, 1]]);
    expect(run("DISEMBODIED", "disembodied", column([5, 6]))).toEqual([[1], [1]]);
  });
  test("a period is spoilt on its own: a text, a missing value, an error, a sum of 0 or less", () => {
    expect(
      run("DISEMBODIED", kinds, [
        [50, "?", 1, 1, 1, -5],
        [25, 1, NA, 1, -2, 1],
        [25, 1, 1, { error: "#REF!" }, 1, 1],
      ]),
    ).toEqual([[0.25, VALUE, NA, { error: "#REF!" }, NUM, NUM]]);
    expect(
      said("DISEMBODIED", kinds, [
        [1, -5],
        [1, 1],
        [1, 1],
      ]),
    ).toMatch(/^valueAdded: the sum of period 2 is -3/);
  });
  test("a single figure may be below 0", () => {
    expect(run("DISEMBODIED", kinds, column([-10, 25, 5]))).toBe(1.25);
  });
  test("an empty row is left out, a kind that is none spoils the whole", () => {
    expect(
      run("DISEMBODIED", column(["embodied", "disembodied", ""]), [
        [3, 1],
        [1, 1],
        [0, null],
      ]),
    ).toEqual([[0.25, 0.5]]);
    expect(
      run("DISEMBODIED", column(["embodied", "disembodied", ""]), [
        [3, 1],
        [1, 1],
        [0, 1],
      ]),
    ).toEqual(VALUE);
    expect(said("DISEMBODIED", column(["embodied", "design"]), column([1, 1]))).toBe(
      'kind, row 2: "design" is not an option; use "embodied" or "disembodied"',
    );
    expect(
      run("DISEMBODIED", column(["embodied", NA]), [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual(NA);
  });
});

describe("UPGRADINGSTAGE", () => {
  test.each([
    ["assembly", "OEA"],
    ["assembly, logistics", "OEA"],
    ["Manufacturing", "OEM"],
    ["sourcing,assembly", "OEM"],
    ["logistics , DESIGN", "ODM"],
    ["design, brand, assembly", "OBM"],
    ["brand,,", "OBM"],
  ])("%p is %s", (functionsOf, stage) => expect(run("UPGRADINGSTAGE", functionsOf)).toBe(stage));

  test.each([["logistics"], ["branding"], ["None"], [""], [0], [7], [true], ["brand design"]])(
    "%p has no stage",
    (functionsOf) => {
      expect(run("UPGRADINGSTAGE", [[functionsOf], ["brand"]])).toEqual([[VALUE], ["OBM"]]);
    },
  );
  test("says what it looks for", () => {
    expect(said("UPGRADINGSTAGE", column(["brand", "logistics"]))).toBe(
      'functions, row 2: "logistics" has none of the tags "brand", "design", "manufacturing", "sourcing" or "assembly"; add one of them',
    );
    expect(said("UPGRADINGSTAGE", column(["brand", ""]))).toMatch(
      /^functions, row 2 is blank; use "brand", .* or "assembly"$/,
    );
  });
  test("lies as its argument does", () => {
    expect(run("UPGRADINGSTAGE", [["brand", NA, "design"]])).toEqual([["OBM", NA, "ODM"]]);
  });
});
