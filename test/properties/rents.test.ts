/** What must hold of rents, concentration, upgrading and codings, whatever the figures. */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { column, cost, money, price, sumOf, units } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const list = (answer: unknown): unknown[] => (Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer]);
const figuresOf = (answer: unknown): number[] => list(answer) as number[];
const rows = (answer: unknown): unknown[][] => (answer as unknown[][]).slice(1);

/** The double next to a whole number of units of 10^-decimals. */
const double = (count: bigint, decimals: number): number => Number(`${count}e-${decimals}`) + 0;
const decimalText = (count: bigint, decimals: number): string => `${count}e-${decimals}`;

/** Doubles each rounded once, of figures that sum to `total`. */
function expectSum(figures: readonly number[], total: number): void {
  const size = figures.reduce((sum, figure) => sum + Math.abs(figure), Math.abs(total));
  expect(Math.abs(figures.reduce((sum, figure) => sum + figure, 0) - total)).toBeLessThanOrEqual(
    size * Number.EPSILON * (figures.length + 1),
  );
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-12 + 1e-13);
}

const links = fc.array(fc.record({ revenue: cost, costs: cost, capital: cost }), { minLength: 1, maxLength: 20 });
/** A rate in thousandths. */
const rate = fc.integer({ min: -200, max: 500 });

function linkArguments(accounts: readonly { revenue: number; costs: number; capital: number }[]): unknown[][][] {
  return [
    column(accounts.map(({ revenue }) => revenue)),
    column(accounts.map(({ costs }) => costs)),
    column(accounts.map(({ capital }) => capital)),
  ];
}

describe("rents", () => {
  test("RENT is linear in the normal return, to the nearest double", () => {
    fc.assert(
      fc.property(links, rate, (accounts, thousandths) => {
        const expected = accounts.map(({ revenue, costs, capital }) =>
          double((units(revenue) - units(costs)) * 1000n - BigInt(thousandths) * units(capital), 9),
        );
        expect(figuresOf(run("RENT", ...linkArguments(accounts), thousandths / 1000))).toEqual(expected);
      }),
    );
  });

  test("RENT is 0 at the break-even return", () => {
    fc.assert(
      fc.property(cost, price, rate, (costs, capital, thousandths) => {
        const revenue = decimalText(units(costs) * 1000n + BigInt(thousandths) * units(capital), 9);
        expect(run("RENT", revenue, costs, capital, thousandths / 1000)).toBe(0);
      }),
    );
  });

  test("RENTSHARE sums to 1 and is RENT over its sum", () => {
    fc.assert(
      fc.property(links, rate, (accounts, thousandths) => {
        const total = sumOf(
          accounts.map(
            ({ revenue, costs, capital }) =>
              (units(revenue) - units(costs)) * 1000n - BigInt(thousandths) * units(capital),
          ),
        );
        const shares = run("RENTSHARE", ...linkArguments(accounts), thousandths / 1000);
        const size = sumOf(
          accounts.map(({ revenue, costs, capital }) => {
            const own = (units(revenue) - units(costs)) * 1000n - BigInt(thousandths) * units(capital);
            return own < 0n ? -own : own;
          }),
        );
        if (total <= 0n || 10n * total < size) {
          expect(shares).toEqual({ error: "#NUM!" });
          return;
        }
        expectSum(figuresOf(shares), 1);
        figuresOf(run("RENT", ...linkArguments(accounts), thousandths / 1000)).forEach((rent, link) =>
          expectClose(figuresOf(shares)[link]!, rent / double(total, 9)),
        );
      }),
    );
  });

  test("RICARDIANRENT: never below 0 at the marginal price, 0 for the marginal producer", () => {
    const producers = fc.array(fc.record({ unitCost: money, quantity: cost }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(producers, (everyone) => {
        const [unitCost, quantity] = [everyone.map((each) => each.unitCost), everyone.map((each) => each.quantity)];
        const answer = run("RICARDIANRENT", column(unitCost), column(quantity));
        const producing = everyone.filter((each) => each.quantity > 0);
        if (producing.length === 0) {
          expect(answer).toEqual({ error: "#NUM!" });
          return;
        }
        const marginal = Math.max(...producing.map((each) => each.unitCost));
        const rents = figuresOf(answer);
        expect(Math.min(...producing.map((each) => rents[everyone.indexOf(each)]!))).toBe(0);
        rents.forEach((rent, index) => {
          expect(rent).toBe(double((units(marginal) - units(unitCost[index]!)) * units(quantity[index]!), 12));
        });
        if (marginal >= 0) expect(run("RICARDIANRENT", column(unitCost), column(quantity), marginal)).toEqual(answer);
      }),
    );
  });

  test("RENTBYSOURCE keeps every rent and its shares sum to 1", () => {
    const source = fc.constantFrom("resource", "Marketing", "organization", "organisation", "policy", "MONOPOLY");
    fc.assert(
      fc.property(fc.array(fc.tuple(source, price), { minLength: 1 }), (records) => {
        const table = rows(
          run("RENTBYSOURCE", column(records.map(([each]) => each)), column(records.map(([, rent]) => rent))),
        ) as [string, string, number, number][];
        expect(sumOf(table.map(([, , rent]) => units(rent)))).toBe(sumOf(records.map(([, rent]) => units(rent))));
        expectSum(
          table.map(([, , , share]) => share),
          1,
        );
        expect(new Set(table.map(([each]) => each)).size).toBe(table.length);
        const order = ["resource", "endogenous", "exogenous", "monopoly"];
        const families = table.map(([, family]) => order.indexOf(family));
        expect(families).toEqual([...families].sort());
        table.forEach(([, family, rent], index) => {
          const before = table[index - 1];
          if (before?.[1] === family) expect(before[2]).toBeGreaterThanOrEqual(rent);
        });
      }),
    );
  });

  test("RENTDECAY: halved in every h periods, a half-life of h, in any unit of money", () => {
    const start = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 12 }), (from, h, count) => {
        const rent = Array.from({ length: count }, (_, index) => from / 2 ** index);
        const exact = rent.map((each) => each.toFixed(20));
        const periods = rent.map((_, index) => 2000 + index * h);
        expect(run("RENTDECAY", column(exact), column(periods))).toBe(h);
        expect(run("RENTDECAY", column(exact.map((each) => `${each}e9`)), column(periods))).toBe(h);
      }),
    );
  });

  test("RENTDECAY is the least-squares half-life in floating point", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 20 }), (rent) => {
        const n = rent.length;
        const mean = (figures: number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / n;
        const logs = rent.map(Math.log);
        const times = rent.map((_, index) => index + 1);
        const slope =
          mean(times.map((time, index) => (time - mean(times)) * logs[index]!)) /
          mean(times.map((time) => (time - mean(times)) ** 2));
        fc.pre(Math.abs(slope) > 1e-6);
        const [halfLife, rSquared, count] = rows(run("RENTDECAY", column(rent), null, true))[0]!;
        const spread = times.reduce((sum, time) => sum + (time - mean(times)) ** 2, 0);
        const scatter = logs.reduce((sum, log) => sum + (log - mean(logs)) ** 2, 0);
        const fit = (slope * slope * spread) / scatter;
        expect(Math.abs((rSquared as number) - fit)).toBeLessThan(1e-8);
        expect(count).toBe(n);
        const alone = run("RENTDECAY", column(rent));
        const t = (n - 2) * fit - 4 * (1 - fit);
        if (slope > 0 || t < -1e-9) expect(alone).toEqual({ error: "#NUM!" });
        if (slope > 0) expect(halfLife).toEqual({ error: "#NUM!" });
        else {
          expect(Math.abs((halfLife as number) / (Math.LN2 / -slope) - 1)).toBeLessThan(1e-8);
          if (t > 1e-9) expect(alone).toBe(halfLife);
        }
      }),
    );
  });
});

describe("concentration", () => {
  const values = fc
    .array(cost, { minLength: 1, maxLength: 30 })
    .filter((figures) => figures.some((figure) => figure > 0));
  const of = (figures: readonly unknown[], measure?: string): number =>
    run("CONCENTRATION", column(figures), measure) as number;

  test("HHI lies between 10000/n and 10000, and N is 10000 / HHI", () => {
    fc.assert(
      fc.property(values, (figures) => {
        const hhi = of(figures);
        expect(hhi).toBeGreaterThanOrEqual((10000 / figures.length) * (1 - Number.EPSILON));
        expect(hhi).toBeLessThanOrEqual(10000);
        expectClose(of(figures, "N"), 10000 / hhi);
      }),
    );
  });

  test("a merger of firms with shares a and b in per cent adds 2ab", () => {
    fc.assert(
      fc.property(
        values.filter((figures) => figures.length > 1),
        (figures) => {
          const [a = 0, b = 0, ...others] = figures;
          const total = sumOf(figures.map(units));
          const percent = (figure: number): number => Number((units(figure) * 10n ** 18n) / total) / 1e16;
          const merged = decimalText(units(a) + units(b), 6);
          expectClose(of([merged, ...others]), of(figures) + 2 * percent(a) * percent(b));
        },
      ),
    );
  });

  test("CRk grows with k up to 1, and is the exact share of the k largest", () => {
    fc.assert(
      fc.property(values, (figures) => {
        const sorted = figures.map(units).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
        let before = 0;
        for (let k = 1; k <= 20; k++) {
          const share = of(figures, `CR${k}`);
          expect(share).toBeGreaterThanOrEqual(before);
          expectClose(share, Number(sumOf(sorted.slice(0, k))) / Number(sumOf(sorted)));
          if (k >= figures.length) expect(share).toBe(1);
          before = share;
        }
      }),
    );
  });

  test("the bounds with a market are those of lists with the rest written out, firm by firm", () => {
    const small = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 });
    const named = small.filter((figures) => figures.some((figure) => figure > 0));
    fc.assert(
      fc.property(
        named,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom("HHI", "N", "CR1", "CR3"),
        (figures, rest, by) => {
          const market = Number(sumOf(figures.map(BigInt))) + rest;
          const least = Math.min(...figures.filter((figure) => figure > 0));
          const pieces = [...new Array<number>(Math.floor(rest / least)).fill(least), rest % least];
          const bounds = (kind: string): number[] =>
            (run("CONCENTRATION", column(figures), by, market, kind) as number[][])[1]!;
          const [low, high] = by === "N" ? [1, 0] : [0, 1];
          expectClose(bounds("any")[high]!, of([...figures, rest], by));
          expectClose(bounds("smaller")[high]!, of([...figures, ...pieces], by));
          expect(bounds("any")[low]).toBe(bounds("smaller")[low]);
          // Countless small firms add nothing: the same squares, or firms, of a larger market.
          const part = (market - rest) / market;
          const thinned = by === "HHI" ? part * part : by === "N" ? 1 / (part * part) : part;
          expectClose(bounds("any")[low]!, of(figures, by) * thinned);
          for (const kind of ["any", "smaller"]) expect(bounds(kind)[0]!).toBeLessThanOrEqual(bounds(kind)[1]!);
        },
      ),
    );
  });

  test("the order of the firms does not matter, nor does the unit", () => {
    fc.assert(
      fc.property(values, (figures) => {
        for (const measure of ["HHI", "N", "CR3"]) {
          expectClose(of([...figures].reverse(), measure), of(figures, measure));
          expectClose(
            of(
              figures.map((figure) => decimalText(units(figure), 3)),
              measure,
            ),
            of(figures, measure),
          );
        }
      }),
    );
  });
});

describe("GINI", () => {
  const actors = fc
    .array(fc.record({ income: cost, number: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 15 })
    .filter((people) => people.some(({ income }) => income > 0));
  const gini = (income: readonly unknown[], number?: readonly unknown[]): number =>
    run("GINI", column(income), number && column(number)) as number;

  test("lies between 0 and (n - 1) / n, and is half the relative mean difference", () => {
    fc.assert(
      fc.property(actors, (people) => {
        const incomes = people.map(({ income }) => income);
        const n = BigInt(incomes.length);
        let differences = 0n;
        for (const a of incomes)
          for (const b of incomes) differences += units(a) > units(b) ? units(a) - units(b) : units(b) - units(a);
        const coefficient = gini(incomes);
        expect(coefficient).toBeGreaterThanOrEqual(0);
        expect(coefficient).toBeLessThanOrEqual(1 - 1 / incomes.length + Number.EPSILON);
        expectClose(coefficient, Number(differences) / Number(2n * n * sumOf(incomes.map(units))));
      }),
    );
  });

  test("a number of actors is as many actors, in any order; replication and scale change nothing", () => {
    fc.assert(
      fc.property(actors, (people) => {
        const [income, number] = [people.map((each) => each.income), people.map((each) => each.number)];
        const each = people.flatMap((actor) => new Array<number>(actor.number).fill(actor.income));
        const coefficient = gini(income, number);
        expect(gini(each)).toBe(coefficient);
        expect(gini([...income].reverse(), [...number].reverse())).toBe(coefficient);
        expect(
          gini(
            income,
            number.map((count) => count * 3),
          ),
        ).toBe(coefficient);
        expect(
          gini(
            income.map((figure) => decimalText(units(figure), 2)),
            number,
          ),
        ).toBe(coefficient);
      }),
    );
  });
});

describe("ASSOCIATION", () => {
  const coding = fc.integer({ min: 0, max: 5 });
  const pairs = fc.array(fc.tuple(coding, coding), { minLength: 2, maxLength: 25 });
  const of = (x: readonly unknown[], y: readonly unknown[]): unknown => {
    const answer = run("ASSOCIATION", column(x), column(y));
    return Array.isArray(answer) ? (answer as unknown[][])[1] : answer;
  };

  /** Every pair of cases, one by one. */
  function score(points: readonly (readonly [number, number])[]): { s: number; x: number; y: number } {
    let [s, x, y] = [0, 0, 0];
    points.forEach(([x1, y1], index) =>
      points.slice(0, index).forEach(([x2, y2]) => {
        s += Math.sign(x1 - x2) * Math.sign(y1 - y2);
        x += Math.abs(Math.sign(x1 - x2));
        y += Math.abs(Math.sign(y1 - y2));
      }),
    );
    return { s, x, y };
  }

  test("is the tau-b of all pairs counted one by one", () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const { s, x, y } = score(points);
        const answer = of(
          points.map(([each]) => each),
          points.map(([, each]) => each),
        );
        if (x === 0 || y === 0) expect(answer).toEqual({ error: "#DIV/0!" });
        else {
          const [tau, n, p, method] = answer as [number, number, number | "", string];
          expectClose(tau, s / Math.sqrt(x * y));
          expect(n).toBe(points.length);
          if (n < 4) expect([p, method]).toEqual(["", ""]);
          else expect(p === "" ? -1 : p).toBeGreaterThan(0);
          if (s === 0 && n >= 4) expect(p).toBe(1);
        }
      }),
    );
  });

  test("x with y is y with x; turned around it changes its sign; what keeps the order keeps it", () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const [x, y] = [points.map(([each]) => each), points.map(([, each]) => each)];
        const answer = of(x, y);
        expect(of(y, x)).toEqual(answer);
        expect(
          of(
            x.map((each) => each ** 3 / 7 - 4),
            y,
          ),
        ).toEqual(answer);
        const turned = of(
          x.map((each) => -each),
          y,
        );
        if (Array.isArray(answer)) {
          const [tau, n, p, method, reading] = answer as [number, number, unknown, unknown, string];
          const SIGNS: Record<string, string> = { positive: "negative", negative: "positive" };
          const other = reading.replace(/^\w+(?=,)/, (sign) => SIGNS[sign]!);
          expect(turned).toEqual([-tau + 0, n, p, method, other]);
        } else expect(turned).toEqual(answer);
      }),
    );
  });
});

test("PREVALENCE counts each tag, each outcome and all outcomes, case by case", () => {
  const tags = fc.subarray(["a", "b", "c", "d"]);
  const outcomes = fc.subarray(["Growth", "Upgrading"]);
  const cell = (words: readonly string[]): string => (words.length === 0 ? "None" : words.join(", "));
  fc.assert(
    fc.property(fc.array(fc.record({ tags, outcomes }), { minLength: 1 }), (cases) => {
      const answer = run(
        "PREVALENCE",
        column(cases.map((each) => cell(each.tags))),
        column(cases.map((each) => cell(each.outcomes))),
      ) as unknown[][];
      const [header = [], ...table] = answer;
      const found = ["Growth", "Upgrading"].filter((outcome) => cases.some((each) => each.outcomes.includes(outcome)));
      const named = new Set(cases.flatMap((each) => each.tags));
      expect(new Set(header)).toEqual(
        new Set(["Tag", "Cases", ...found, ...(found.length > 1 ? ["All outcomes", "Any outcome"] : [])]),
      );
      expect(table.length).toBe(named.size + (cases.some((each) => each.tags.length === 0) ? 1 : 0));
      for (const row of table) {
        const having = cases.filter((each) =>
          row[0] === "(none)" ? each.tags.length === 0 : each.tags.includes(row[0] as string),
        );
        header.forEach((heading, column) => {
          if (column === 0) return;
          const count =
            heading === "Cases"
              ? having.length
              : heading === "All outcomes"
                ? having.filter((each) => each.outcomes.length === 2).length
                : heading === "Any outcome"
                  ? having.filter((each) => each.outcomes.length > 0).length
                  : having.filter((each) => each.outcomes.includes(heading as string)).length;
          expect(row[column]).toBe(count);
        });
      }
    }),
  );
});

describe("upgrading", () => {
  const period = fc.record({
    own: price,
    market: price,
    share: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
  });
  const MIRRORED: Record<string, string> = {
    "Product upgrading": "Downgrading",
    Downgrading: "Product upgrading",
    "Price-led growth": "Niche or overpricing",
    "Niche or overpricing": "Price-led growth",
    "No clear change": "No clear change",
    Base: "Base",
  };

  test("UPGRADING seen from the other period is its mirror image", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const flags = (base: number): unknown[] =>
          list(
            run("UPGRADING", column([a.own, b.own]), column([a.market, b.market]), column([a.share, b.share]), base),
          );
        expect(flags(2)[0]).toBe(MIRRORED[flags(1)[1] as string]);
        expect([flags(1)[0], flags(2)[1]]).toEqual(["Base", "Base"]);
      }),
    );
  });

  test("UPGRADING does not depend on the unit of money", () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 8 }), (history) => {
        const args = (decimals: number): unknown[] => [
          column(history.map(({ own }) => decimalText(units(own), decimals))),
          column(history.map(({ market }) => decimalText(units(market), decimals))),
          column(history.map(({ share }) => share)),
        ];
        expect(run("UPGRADING", ...args(6))).toEqual(run("UPGRADING", ...args(2)));
      }),
    );
  });

  test("QUALITYBAND: what is up-market beside another makes that one down-market", () => {
    const mirror: Record<string, string> = {
      "Up-market": "Down-market",
      "Down-market": "Up-market",
      Similar: "Similar",
    };
    fc.assert(
      fc.property(price, fc.integer({ min: 50, max: 200 }), fc.integer({ min: 0, max: 60 }), (value, per, alpha) => {
        const other = decimalText(units(value) * BigInt(per), 8);
        expect(run("QUALITYBAND", other, value, alpha / 100)).toBe(
          mirror[run("QUALITYBAND", value, other, alpha / 100) as string],
        );
        if (alpha > 0) expect(run("QUALITYBAND", value, value, alpha / 100)).toBe("Similar");
      }),
    );
  });

  test("DISEMBODIED: what is not embodied is disembodied, together 1", () => {
    const activities = fc.array(fc.tuple(fc.constantFrom("embodied", "disembodied"), price, cost), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(activities, (coded) => {
        fc.pre(coded.some(([, , later]) => later > 0));
        const figures = coded.map(([, first, later]) => [first, later]);
        const shares = figuresOf(run("DISEMBODIED", column(coded.map(([kind]) => kind)), figures));
        const others = figuresOf(
          run(
            "DISEMBODIED",
            column(coded.map(([kind]) => (kind === "embodied" ? "disembodied" : "embodied"))),
            figures,
          ),
        );
        expect(shares.length).toBe(2);
        shares.forEach((share, index) => expectSum([share, others[index]!], 1));
      }),
    );
  });

  test("UPGRADINGSTAGE: the order of the tags does not matter, and one more never lowers the stage", () => {
    const order = ["OEA", "OEM", "ODM", "OBM"];
    const tags = fc
      .subarray(["assembly", "sourcing", "manufacturing", "design", "brand", "logistics"], { minLength: 1 })
      .filter((chosen) => chosen.some((tag) => tag !== "logistics"));
    fc.assert(
      fc.property(tags, fc.constantFrom("assembly", "sourcing", "design", "Brand", "retail"), (chosen, more) => {
        const stage = run("UPGRADINGSTAGE", chosen.join(", "));
        expect(run("UPGRADINGSTAGE", [...chosen].reverse().join(","))).toBe(stage);
        expect(order.indexOf(run("UPGRADINGSTAGE", `${more}, ${chosen.join(", ")}`) as string)).toBeGreaterThanOrEqual(
          order.indexOf(stage as string),
        );
      }),
    );
  });
});

test("POLICYMATRIX: every row and column adds up, and without divergence nothing is protected", () => {
  fc.assert(
    fc.property(fc.array(cost, { minLength: 6, maxLength: 6 }), (figures) => {
      const [, ...table] = run("POLICYMATRIX", ...figures) as number[][];
      const exact = table.slice(0, 3).map((row) => row.slice(1).map((cell) => units(cell)));
      for (const [sold, bought, factors, profit] of exact) expect(profit).toBe(sold! - bought! - factors!);
      exact[2]!.forEach((divergence, column) => expect(divergence).toBe(exact[0]![column]! - exact[1]![column]!));
      const own = figures.slice(0, 3);
      const same = Object.fromEntries(
        (run("POLICYMATRIX", ...own, ...own) as unknown[][]).slice(4).map(([ratio, figure]) => [ratio, figure]),
      );
      for (const ratio of ["NPC", "NPCI", "EPC", "PC"])
        if (typeof same[ratio as string] === "number") expect(same[ratio as string]).toBe(1);
      if (typeof same.SRP === "number") expect(same.SRP).toBe(0);
      expect(same.DRC).toEqual(same.PCR);
    }),
  );
});
