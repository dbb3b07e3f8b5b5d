import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };
const DIV = { error: "#DIV/0!" };

describe("RENT", () => {
  test("a normal return a link, or one for all", () => {
    expect(run("RENT", column([100, 80]), column([85, 70]), column([50, 100]), column([0.1, 0.05]))).toEqual([
      [10],
      [5],
    ]);
    expect(run("RENT", column([100, 80]), column([85, 70]), column([50, 100]), 0.1)).toEqual([[10], [0]]);
    expect(run("RENT", [[100, 80]], [[85, 70]], [[50, 100]], [[0.1]])).toEqual([[10, 0]]);
  });

  test("what is wrong at a link spoils that link, the first argument first; one rate that is wrong spoils all", () => {
    const [revenue, costs, capital] = [column([100, "?", 50, 10]), column([60, NA, 10, 5]), column([10, 10, NA, 10])];
    expect(run("RENT", revenue, costs, capital, column([0.1, 0.1, "?", { error: "#REF!" }]))).toEqual([
      [39],
      [VALUE],
      [NA],
      [{ error: "#REF!" }],
    ]);
    expect(run("RENT", revenue, costs, capital, NA)).toEqual(NA);
    expect(said("RENT", revenue, costs, capital, "ten")).toMatch(/^normalReturn: "ten" is not a number/);
  });

  test("capital without a normal return, or the reverse, is refused", () => {
    expect(run("RENT", 100, 85, 50)).toEqual(VALUE);
    expect(said("RENT", 100, 85, 50)).toBe(
      "normalReturn is omitted although capital is given; enter the normal return as a fraction (0.1 is 10 %): there is no default rate",
    );
    expect(run("RENTSHARE", 100, 85, null, 0.1)).toEqual(VALUE);
    expect(said("RENT", 100, 85, null, 0.1)).toMatch(/^capital is omitted although normalReturn is given/);
  });

  test("an empty cell for the rate is a rate of 0, not one that is left out", () => {
    expect(run("RENT", 100, 85, 50, [[null]])).toBe(15);
    expect(run("RENT", 100, 85, 50, [[""]])).toBe(15);
  });

  test("a normal return of 1 or more is a percentage, and so is -1 or less", () => {
    for (const rate of [1, -1, 10, -5, "1.0000000000000000001"]) expect(run("RENT", 100, 85, 50, rate)).toEqual(NUM);
    expect(run("RENT", 100, 85, 50, 0.999)).toBe(-34.95);
    expect(run("RENT", 100, 85, 50, -0.999)).toBe(64.95);
    expect(run("RENT", 100, 85, 50, "0.99999999999999999999")).toBe(-35);
    expect(said("RENT", 100, 85, 50, 10)).toBe("normalReturn is 10: 10 is probably 10 per cent, write 0.1 or 10 %");
    // One for all spoils all, also where it is alone in a row; one of a link its link.
    expect(run("RENT", column([100, 80]), column([85, 60]), column([50, 40]), 12)).toEqual(NUM);
    expect(run("RENT", column([100, 80]), column([85, 60]), column([50, 40]), [[12]])).toEqual(NUM);
    expect(run("RENT", column([100, 80]), column([85, 60]), column([50, 40]), column([1, 0.1]))).toEqual([[NUM], [16]]);
    expect(run("RENTSHARE", column([100, 80]), column([85, 60]), column([50, 40]), column([0.1, 1]))).toEqual(NUM);
  });

  test("a rate below 0, capital and costs of either sign are taken as they are", () => {
    expect(run("RENT", 100, 85, 50, -0.02)).toBe(16);
    expect(run("RENT", 100, -5, -50, 0.1)).toBe(110);
  });
});

describe("RENTSHARE", () => {
  test("needs every link", () => {
    expect(run("RENTSHARE", column([100, NA]), column([60, 10]))).toEqual(NA);
    expect(run("RENTSHARE", column([100, 50]), column([60, "?"]))).toEqual(VALUE);
  });
  test("rents that sum to 0 or less have no shares", () => {
    expect(run("RENTSHARE", column([10, 10]), column([5, 15]))).toEqual(NUM);
    expect(said("RENTSHARE", column([10, 10]), column([5, 16]))).toMatch(
      /^revenue: the sum of the rents is -1; shares need a sum greater than 0/,
    );
  });
});

describe("RENTSHARE where rents nearly cancel", () => {
  const ofRents = (...rents: number[]): unknown =>
    run("RENTSHARE", column(rents.map((rent) => Math.max(rent, 0))), column(rents.map((rent) => Math.max(-rent, 0))));
  test("a tenth of all gains and losses is enough, less is not", () => {
    expect(ofRents(55, -45)).toEqual([[5.5], [-4.5]]);
    expect(ofRents(54.99, -45)).toEqual(NUM);
    expect(ofRents(55, -45.01)).toEqual(NUM);
    expect(ofRents(0.55, -0.3, -0.15)).toEqual([[5.5], [-3], [-1.5]]);
    expect(ofRents(0.55, -0.3, -0.150000001)).toEqual(NUM);
    expect(ofRents(1, 0, 0)).toEqual([[1], [0], [0]]);
    // In figures of more digits than a double has.
    expect(run("RENTSHARE", column(["5.5000000000000000001", 0]), column([0, 4.5]))).toEqual([[5.5], [-4.5]]);
    expect(run("RENTSHARE", column(["5.4999999999999999999", 0]), column([0, 4.5]))).toEqual(NUM);
  });
  test("says what is left of how much", () => {
    expect(said("RENTSHARE", column([200, 100]), column([100, 199]))).toBe(
      "gains and losses nearly cancel: the rents sum to 1, from 199 of gains and losses; shares of so little are meaningless",
    );
  });
});

describe("RICARDIANRENT", () => {
  test("who produces nothing does not set the price and has no rent", () => {
    expect(run("RICARDIANRENT", column([10, 20, 99]), column([5, 5, 0]))).toEqual([[50], [0], [0]]);
  });
  test("a given price may leave a loss", () => {
    expect(run("RICARDIANRENT", column([10, 20, 30]), column([5, 5, 5]), 25)).toEqual([[75], [25], [-25]]);
  });
  test("a cost net of by-products may be below 0", () => {
    expect(run("RICARDIANRENT", column([-10, 20]), column([5, 1]))).toEqual([[150], [0]]);
  });
  test("what the price does not rest on spoils its own producer only", () => {
    expect(run("RICARDIANRENT", column([10, 20, NA]), column([5, 5, 0]))).toEqual([[50], [0], [NA]]);
    expect(run("RICARDIANRENT", column([10, 20, NA]), column([5, 5, 1]), 25)).toEqual([[75], [25], [NA]]);
    expect(run("RICARDIANRENT", column([10, 20]), column([5, -1]), 25)).toEqual([[75], [NUM]]);
  });
  test("a quantity that is missing may be the marginal producer's", () => {
    expect(run("RICARDIANRENT", column([10, 20]), column([5, NA]))).toEqual(NA);
    expect(run("RICARDIANRENT", column([10, NA]), column([5, 1]))).toEqual(NA);
    expect(run("RICARDIANRENT", column([10, 20]), column([5, -1]))).toEqual(NUM);
  });
  test("nobody who produces, and a price below 0", () => {
    expect(run("RICARDIANRENT", column([10, 20]), column([0, 0]))).toEqual(NUM);
    expect(said("RICARDIANRENT", column([10, 20]), column([0, 0]))).toMatch(
      /^quantity: no producer has a quantity greater than 0/,
    );
    expect(run("RICARDIANRENT", column([10, 20]), column([0, 0]), 15)).toEqual([[0], [0]]);
    expect(run("RICARDIANRENT", column([10, 20]), column([1, 1]), -1)).toEqual(NUM);
  });
});

describe("RENTBYSOURCE", () => {
  const header = ["Source", "Family", "Rent", "Share"];
  test("families in their order, within one by rent, ties by appearance", () => {
    expect(
      run(
        "RENTBYSOURCE",
        column(["monopoly", "Finance", "policy", "INFRASTRUCTURE", "relational", "human resources", "resource"]),
        column([30, 5, 5, 10, 20, 25, 5]),
      ),
    ).toEqual([
      header,
      ["resource", "resource", 5, 0.05],
      ["human resources", "endogenous", 25, 0.25],
      ["relational", "endogenous", 20, 0.2],
      ["infrastructure", "exogenous", 10, 0.1],
      ["finance", "exogenous", 5, 0.05],
      ["policy", "exogenous", 5, 0.05],
      ["monopoly", "monopoly", 30, 0.3],
    ]);
  });
  test("British and American spelling, accents", () => {
    expect(run("RENTBYSOURCE", column(["organisation", "Organization", " órganisation "]), column([1, 2, 1]))).toEqual([
      header,
      ["organisation", "endogenous", 4, 1],
    ]);
  });
  test("brands are marketing; nothing is guessed from other words", () => {
    expect(run("RENTBYSOURCE", column([" BRAND ", "Branding", "marketing"]), column([1, 2, 1]))).toEqual([
      header,
      ["marketing", "endogenous", 4, 1],
    ]);
    for (const word of ["brands", "brand name", "branded"])
      expect(run("RENTBYSOURCE", column([word]), column([1]))).toEqual(VALUE);
  });
  test("a loss is legal, empty rows are left out", () => {
    expect(run("RENTBYSOURCE", column(["product", "", null, 0, "policy"]), column([-5, 0, "", null, 10]))).toEqual([
      header,
      ["product", "endogenous", -5, -1],
      ["policy", "exogenous", 10, 2],
    ]);
  });
  test("a rent without a source, an unknown source, a missing rent, no rent", () => {
    expect(said("RENTBYSOURCE", column(["product", ""]), column([5, 1]))).toMatch(
      /^source, row 2: blank\? Use resource\/technology\//,
    );
    expect(said("RENTBYSOURCE", column(["luck"]), column([1]))).toBe(
      'source: "luck"? Use resource/technology/human resources/organisation/process/product/innovation/design/marketing/relational/' +
        "endogenous/policy/infrastructure/finance/workforce/exogenous/monopoly",
    );
    expect(run("RENTBYSOURCE", column(["product", "policy"]), column([5, NA]))).toEqual(NA);
    expect(run("RENTBYSOURCE", column(["product", "policy"]), column([5, -5]))).toEqual(NUM);
    expect(run("RENTBYSOURCE", column(["", ""]), column([0, 0]))).toEqual(VALUE);
  });
  test("however long the word and low the row, all sources are listed", () => {
    const rows = 99_999;
    const sources = [
      ...Array.from({ length: rows }, () => ["policy"]),
      ["a word that is much too long to be a source of rents"],
    ];
    const sentenceOf = said(
      "RENTBYSOURCE",
      sources,
      sources.map(() => [1]),
    );
    expect(sentenceOf).toMatch(/^source, row 100000: use resource\/.*\/finance\/workforce\/exogenous\/monopoly$/);
    expect(sentenceOf.length).toBeLessThanOrEqual(200);
  });
});

describe("RENTDECAY", () => {
  // By the same formula in another decimal arithmetic (Python's, 50 digits).
  test.each([
    [[100, 80, 70, 40], null, 2.404754085743772],
    [[100, 90, 95, 60, 20], [2001, 2002, 2005, 2009, 2010], 5.098715421780033],
    [[0.3, 0.299999999999999], null, 207944154167983.25],
    [[1e15, 999999999999999, 999999999999997], null, 462098120373296.2],
    [["1e300", "1e-300"], null, 0.0005017166594399687],
  ])("of %p over %p is %p", (rent, periods, halfLife) => {
    expect(run("RENTDECAY", column(rent), periods && column(periods))).toBe(halfLife);
    const [, row] = run("RENTDECAY", column(rent), periods && column(periods), true) as unknown[][];
    expect(row!.filter((_, at) => at !== 1)).toEqual([halfLife, rent.length]);
  });

  test.each([
    ["constant", [5, 5, 5], null],
    ["constant, over uneven periods", [0.7, 0.7, 0.7, 0.7], [2007, 2010, 2014, 2015]],
    ["rising", [5, 6], null],
    ["up and down by as much", [2, 4, 2], null],
    // -3 ln 2 - ln 1 + ln 8 + 3 ln 1 = 0: exactly level, though the rounded logarithms need not say so.
    ["level, by way of different figures", [2, 1, 8, 1], null],
    ["level, with logarithms that fall by a rounding", [15, 3, 10125, 1], null],
  ])("a rent that is %s has no half-life", (_, rent, periods) => {
    expect(run("RENTDECAY", column(rent), periods && column(periods))).toEqual(NUM);
    expect(said("RENTDECAY", column(rent), periods && column(periods))).toMatch(/^rent: this rent does not fall/);
  });

  // 2, 4, 2, 1, 1: ln(rent) is 1, 2, 1, 0, 0 times ln 2, its slope -0.4, R-squared 4/7, t exactly -2.
  // The others by the same formula in Python's decimals of 50 digits.
  test.each([
    [[2, 4, 2, 1, 1], 2.5, 4 / 7],
    [[2, 4, 2, 1, 1.000001], NUM, 0.5714282181153431],
    [[2, 4, 2, 1, 0.999999], 2.4999981966315983, 0.5714289247414855],
    [["2e200", "4e200", "2e200", "1e200", "1e200"], 2.5, 4 / 7],
    [[2, 4, 2, 1, "1.00000000000000000001"], NUM, 4 / 7],
    [[8, 2, 2], NUM, 0.75],
    [[8, 2, 1], 2 / 3, 27 / 28],
    [[100, 99], 68.96756393652849, 1],
  ])("a fall is established from |t| = 2 on: %p, half-life %p, R-squared %p", (rent, halfLife, fit) => {
    expect(run("RENTDECAY", column(rent))).toEqual(halfLife);
    const [, [shown, rSquared]] = run("RENTDECAY", column(rent), null, true) as [unknown, [number, number]];
    if (halfLife !== NUM) expect(shown).toBe(halfLife);
    expect(Math.abs(rSquared / fit - 1)).toBeLessThan(1e-8);
  });

  test("says why, and where to look", () => {
    expect(said("RENTDECAY", column([100, 40, 90, 30, 95, 25]))).toBe(
      "rent: its ups and downs hide the fall (R-squared 0.21), so a half-life is not established; set detail to TRUE to see it with its fit",
    );
  });

  test("in detail each cell has its own error: a rising rent its fit, a level one none; the whole what is wrong", () => {
    const table = (...args: unknown[]): unknown => (run("RENTDECAY", ...args) as unknown[][])[1];
    expect(table(column([1, 2, 4]), null, true)).toEqual([NUM, 1, 3]);
    expect(table(column([2, 4, 2]), null, "true")).toEqual([NUM, 0, 3]);
    expect(table(column([2, 1, 8, 1]), null, 1)).toEqual([NUM, 0, 4]);
    expect(table(column([7, 7]), null, true)).toEqual([NUM, DIV, 2]);
    expect(table(column(["0.3", "3e-1", 0.3]), null, true)).toEqual([NUM, DIV, 3]);
    expect(run("RENTDECAY", column([5, NA, 3]), null, true)).toEqual(NA);
    expect(run("RENTDECAY", 5, null, true)).toEqual(NA);
    expect(run("RENTDECAY", column([5, 0]), null, true)).toEqual(NUM);
    expect(run("RENTDECAY", column([5, 4]), null, "perhaps")).toEqual(VALUE);
    for (const detail of [false, 0, "", null]) expect(run("RENTDECAY", column([100, 50]), null, detail)).toBe(1);
  });

  test("needs two periods, every rent above 0, and periods that increase", () => {
    expect(run("RENTDECAY", 5)).toEqual(NA);
    expect(said("RENTDECAY", 5)).toBe("rent: only one period has a value; at least two are needed");
    expect(run("RENTDECAY", column([5, NA, 3]))).toEqual(NA);
    expect(said("RENTDECAY", column([5, 0]))).toMatch(/^rent, row 2 is 0; it must be greater than 0/);
    expect(said("RENTDECAY", column([5, 4]), column([2002, 2001]))).toMatch(/^periods, row 2 is 2001 after 2002/);
  });
});

describe("CONCENTRATION", () => {
  // Market shares of the United States' merger guidelines and others, worked by hand.
  test.each([
    [[30, 30, 20, 20], "N", 100 / 26],
    [[25, 25, 25, 25], "HHI", 2500],
    [[25, 25, 25, 25], "N", 4],
    [[7], "HHI", 10000],
    [[7, 0, 0], "N", 1],
    [[25, 20, 15, 10, 8, 7, 6, 5, 4], "CR4", 0.7],
    [[4, 5, 6, 7, 8, 10, 15, 20, 25], "cr4", 0.7],
    [[5, 5, 5], "CR20", 1],
    [[1, 2, 5], "CR1", 0.625],
    [[1, 2, 5], null, 4687.5],
  ])("%p %p is %p", (values, measure, expected) =>
    expect(run("CONCENTRATION", column(values), measure)).toBe(expected),
  );

  test("nothing to concentrate, a value below 0, a missing one, an unknown measure", () => {
    expect(run("CONCENTRATION", column([0, 0]))).toEqual(NUM);
    expect(run("CONCENTRATION", column([1, -1]))).toEqual(NUM);
    expect(run("CONCENTRATION", column([1, NA]))).toEqual(NA);
    for (const measure of ["CR0", "CR21", "CR", "CR1.5", "C4"])
      expect(run("CONCENTRATION", column([1, 2]), measure)).toEqual(VALUE);
  });
});

describe("CONCENTRATION with the total of the market", () => {
  const bounds = (...args: unknown[]): unknown => (run("CONCENTRATION", ...args) as unknown[][])[1];

  // 60 and 20 of 100: what is left, 20, is one firm, or one of 20; of 101 it is 20 and 1; of 99 it is 19.
  test.each([
    [[60, 20], "HHI", 100, "any", [4000, 4400]],
    [[60, 20], "HHI", 100, "smaller", [4000, 4400]],
    [[60, 20], "HHI", 101, "any", [40000000 / 10201, 44410000 / 10201]],
    [[60, 20], "HHI", 101, "smaller", [40000000 / 10201, 44010000 / 10201]],
    [[60, 20], "HHI", 99, "smaller", [40000000 / 9801, 43610000 / 9801]],
    [[60, 20, 0], "CR2", 100, "any", [0.8, 0.8]],
    [[60, 20], "CR3", 100, "smaller", [0.8, 1]],
    [[60, 20, 0], "CR3", 101, "smaller", [80 / 101, 100 / 101]],
    [[60, 20], "CR4", 101, "smaller", [80 / 101, 1]],
    [[20, 10], "CR1", 100, "any", [0.2, 0.7]],
    [[20, 10], "CR1", 100, "smaller", [0.2, 0.2]],
    [[60, 20], "N", 100, null, [100 / 44, 2.5]],
    // 0.15 / 0.05 is 3, and 2.9999999999999996 in floating point.
    [[0.8, 0.05], "HHI", 1, "smaller", [6425, 6500]],
    // A hundred million million firms, counted at once.
    [[1e-14], "HHI", 1, "smaller", [1e-24, 1e-10]],
    [[1e-14], "CR20", 1, "smaller", [1e-14, 2e-13]],
    [["0.3333333333333333333333"], "HHI", "0.3333333333333333333333", null, [10000, 10000]],
  ])("%p, %p, of %p, %p: %p", (values, measure, market, rest, expected) =>
    expect(bounds(column(values), measure, market, rest)).toEqual(expected),
  );

  test("a market of exactly the sum is all that is named; below it by a digit it is refused", () => {
    for (const measure of ["HHI", "N", "CR1", "CR2", "CR20"]) {
      const all = run("CONCENTRATION", column([0.1, 0.2]), measure);
      for (const rest of ["any", "smaller", null]) {
        expect(run("CONCENTRATION", column([0.1, 0.2]), measure, 0.3, rest)).toEqual([
          ["Low", "High"],
          [all, all],
        ]);
      }
    }
    expect(run("CONCENTRATION", column([0.1, 0.2]), "HHI", 0.299999999999999)).toEqual(NUM);
    expect(said("CONCENTRATION", column([60, 50]), "HHI", 100)).toBe(
      "market is 100, less than the values, which sum to 110; enter the total of the whole market in the unit of the values",
    );
  });

  test("a market of 0, below 0, missing or text; an unknown rest; no value above 0", () => {
    const of = (market: unknown, rest: unknown = null): unknown =>
      run("CONCENTRATION", column([1, 2]), null, market, rest);
    expect([of(0), of(-1), of(NA), of("all"), of(5, "few")]).toEqual([DIV, NUM, NA, VALUE, VALUE]);
    expect(said("CONCENTRATION", column([1, 2]), null, 0)).toMatch(/^market is 0 \(division by zero\)/);
    expect(run("CONCENTRATION", column([0, 0]), null, 5)).toEqual(NUM);
    expect(run("CONCENTRATION", column([1, 2]), null, null, "smaller")).toBe(50000 / 9);
  });
});

describe("POLICYMATRIX", () => {
  const ratios = (...figures: number[]): unknown[] =>
    (run("POLICYMATRIX", ...figures) as unknown[][]).slice(4).map((row) => row[1]);
  test("a ratio to 0 or to a figure below 0 is refused in its own row", () => {
    // NPC, NPCI, EPC, DRC, PCR, PC, SRP; social value added 40 - 45 = -5, social profit -35, private value added 60.
    expect(ratios(100, 40, 35, 40, 45, 30)).toEqual([2.5, 40 / 45, NUM, NUM, 35 / 60, NUM, 1.5]);
    expect(ratios(100, 100, 0, 0, 0, 0)).toEqual([DIV, DIV, DIV, DIV, DIV, DIV, DIV]);
    expect(said("POLICYMATRIX", 100, 40, 35, 90, 90, 0)).toBe(
      "socialRevenue: EPC is undefined because its denominator, socialRevenue - socialTradableInputs, is 0; check that value (an empty cell counts as 0)",
    );
    expect(said("POLICYMATRIX", 100, 40, 35, 40, 45, 30)).toMatch(
      /^socialRevenue: EPC is undefined because its denominator, .*, is -5, which would give a misleading sign; check/,
    );
  });
  test("a missing figure spoils the whole", () => {
    expect(run("POLICYMATRIX", 100, 40, 35, 90, NA, 30)).toEqual(NA);
  });
});

describe("GINI", () => {
  // 1 to n: (n - 1) / (3n). One of n has all: (n - 1) / n.
  test.each([
    [[1, 2, 3], null, 2 / 9],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], null, 0.3],
    [[0, 0, 0, 12], null, 0.75],
    [[1, 3], [3, 1], 0.25],
    [[3, 1, 99], [1, 3, 0], 0.25],
    [[0.1, 0.1, 0.1], [7, 11, 13], 0],
    // A loss: cumulative shares -1/2 and 1: 1 - (1/2 x -1/2 + 1/2 x 1/2) = 1.
    [[-1, 3], null, 1],
    // -3/1 ... 1 - (1/2 x -3 + 1/2 x (-3 + 1)) = 3.5.
    [[-3, 4], null, 3.5],
    [[5], null, 0],
  ])("%p, as many as %p, is %p", (income, number, expected) => {
    expect(run("GINI", column(income), number && column(number))).toBe(expected);
  });
  test("a total of 0 or less, a number below 0, a missing income", () => {
    expect(run("GINI", column([0, 0]))).toEqual(NUM);
    expect(run("GINI", column([1, -2]))).toEqual(NUM);
    expect(run("GINI", column([1, 2]), column([0, 0]))).toEqual(NUM);
    expect(said("GINI", column([1, 2]), column([1, -1]))).toMatch(/^number, row 2 is -1/);
    expect(run("GINI", column([1, NA]))).toEqual(NA);
  });
});
