/**
 * Who keeps the value: what must hold of every inter-country table, between the measures of chains and those of exports, to
 * 1e-12 of each figure.
 */
import fc from "../fast-check";
import { TAXES_AND_OTHER } from "../../src/core/networks/value-added";
import { call, sourceFunctions } from "../measures/host";
import { runs } from "../measures/runs";
import "./generators";
import { type RandomTable, cellsOf, tables } from "./inter-country";

const functions = sourceFunctions();
const TOLERANCE = 1e-12;
const RUNS = { numRuns: runs(30) };

type Cell = number | string | { error: string };
type Rows = Cell[][];

/** `between`: the arguments before the countries; `after`: those behind. */
function run(id: string, table: RandomTable, between: readonly unknown[] = [], after: readonly unknown[] = []): Rows {
  const { flows, final, names } = cellsOf(table);
  const answer = call(functions.get(id), flows, final, ...between, names, ...after);
  if (!Array.isArray(answer)) throw new Error(`${id} gives ${JSON.stringify(answer)}`);
  return answer as Rows;
}

/** UPSTREAMNESS and DOWNSTREAMNESS, which ask for no countries. */
function positions(id: string, table: RandomTable): Cell[] {
  const { flows, final } = cellsOf(table);
  return (call(functions.get(id), flows, final) as Rows).map(([cell]) => cell!);
}

const total = (list: readonly number[]): number => list.reduce((sum, figure) => sum + figure, 0);
const body = (rows: Rows): Rows => rows.slice(1);
/** The figures of a column, by its head. */
function column(rows: Rows, head: string): number[] {
  const at = rows[0]!.indexOf(head);
  if (at < 0) throw new Error(`no column ${head} among ${rows[0]!.join()}`);
  return body(rows).map((row) => row[at] as number);
}
/** The lines of countries or rows alone. */
const named = (rows: Rows): Rows => [
  rows[0]!,
  ...body(rows).filter(([name]) => !["Total", "Share", TAXES_AND_OTHER].includes(name as string)),
];
const isFigure = (cell: Cell): cell is number => typeof cell === "number";

function expectNear(actual: number, expected: number, size = Math.abs(expected)): void {
  if (!(Math.abs(actual - expected) <= TOLERANCE * size))
    throw new Error(`${actual} is not near ${expected} of ${size}`);
}
function expectEach(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((figure, at) => expectNear(figure, expected[at]!, Math.max(Math.abs(expected[at]!), 1e-9)));
}
/** No figure is below 0, and none is missing but for ratios of nothing. */
function expectNoneBelow(rows: Rows, heads: readonly string[]): void {
  for (const head of heads)
    for (const figure of column(rows, head)) if (!(figure >= 0)) throw new Error(`${head} is ${figure}`);
}

const countriesOf = ({ count }: RandomTable): string[] => Array.from({ length: count }, (_, c) => `C${c}`);
const add = (figures: readonly bigint[]): bigint => figures.reduce((sum, figure) => sum + figure, 0n);
const outputOf = ({ flows, final }: RandomTable): number[] =>
  flows.map((row, i) => Number(add(row) + add(final[i]!)) / 100);
const primaryOf = ({ flows, final }: RandomTable): number[] =>
  flows.map((row, j) => Number(add(row) + add(final[j]!) - add(flows.map((from) => from[j]!))) / 100);
const byCountry = ({ countryOf, count }: RandomTable, figures: readonly number[]): number[] =>
  Array.from({ length: count }, (_, c) => total(figures.filter((__, row) => countryOf[row] === c)));

/** Nothing in them is below 0. */
const plain = tables({ kinds: ["any", "thin"], countries: [2, 4], industries: [1, 5], rows: 20 }).filter(
  ({ isPlain }) => isPlain,
);
const property = (check: (table: RandomTable) => void): void => fc.assert(fc.property(plain, check), RUNS);
const CHAINS = ["final demand", "exports", "production"];

test("the origin of a chain is a column of TIVA by country, and adds up over products", () =>
  property((table) => {
    for (const chain of CHAINS) {
      const tiva = run("TIVA", table, [chain]);
      countriesOf(table).forEach((country, at) => {
        const origin = run("VALUEORIGIN", table, [chain, country, null]);
        expectNoneBelow(origin, ["Value added"]);
        const added = column(named(origin), "Value added");
        expectEach(byCountry(table, added), column(named(tiva), country));
        const rows = table.countryOf.flatMap((c, row) => (chain === "final demand" || c === at ? [row + 1] : []));
        const each = rows.map((row) => column(named(run("VALUEORIGIN", table, [chain, country, row])), "Value added"));
        expectEach(
          added.map((_, row) => total(each.map((product) => product[row]!))),
          added,
        );
        const whole = column(origin, "Value added").at(-1)!;
        expectNear(total(added), whole, Math.max(whole, 1e-9));
      });
    }
  }));

test("the distances of a smile curve add up to the stages behind its goods", () =>
  property((table) => {
    const behind = positions("DOWNSTREAMNESS", table) as number[];
    const [output, primary] = [outputOf(table), primaryOf(table)];
    const row = output.findIndex((_, at) => table.final[at]!.some((sales) => sales > 0n));
    const goods = Number(add(table.final[row]!)) / 100;
    const curve = run("SMILECURVE", table, ["production", null, row + 1]);
    const origin = run("VALUEORIGIN", table, ["production", null, row + 1]);
    const names = body(named(origin)).map(([name]) => name);
    const stages = body(curve).map(([name, , distance, added]) => {
      expect(distance).toBeGreaterThanOrEqual(1);
      const at = names.indexOf(name!);
      expectNear(added as number, column(named(origin), "Value added")[at]!);
      return primary[at] === 0 ? 0 : (added as number) * (distance as number);
    });
    expectNear(total(stages), goods * behind[row]!);
  }));

test("factors, and the rest, get all of a chain", () =>
  property((table) => {
    const wages = primaryOf(table).map((figure) => Math.floor(figure * 60) / 100);
    const chain = ["final demand", "C0", null];
    const incomes = run("FACTORINCOME", table, ["Wages", [wages], ...chain]);
    const origin = run("VALUEORIGIN", table, chain);
    expectNoneBelow(named(incomes), ["Wages", "Rest", "Total"]);
    expectEach(
      column(named(incomes), "Wages").map((figure, at) => figure + column(named(incomes), "Rest")[at]!),
      column(named(incomes), "Total"),
    );
    expectEach(column(named(incomes), "Total"), byCountry(table, column(named(origin), "Value added")));
    // The account as a column gives the same.
    expect(run("FACTORINCOME", table, ["Wages", wages.map((figure) => [figure]), ...chain])).toEqual(incomes);
    const all = run("FACTORINCOME", table, [[["Value added"]], [primaryOf(table)], ...chain]);
    expect(column(named(all), "Rest").every((figure) => figure === 0)).toBe(true);
  }));

test("GVC incomes of sets that share no product add up, and of all products they are value added", () =>
  property((table) => {
    const n = table.flows.length;
    const marks = (marked: (row: number) => boolean): unknown => Array.from({ length: n }, (_, row) => [marked(row)]);
    const all = run("GVCINCOME", table, [null]);
    expectEach(column(named(all), "GVC income"), byCountry(table, primaryOf(table)));
    expectEach(column(all, "In these rows"), column(all, "GVC income"));
    const [even, odd] = [0, 1].map((part) => run("GVCINCOME", table, [marks((row) => row % 2 === part)]));
    for (const head of ["GVC income", "At home", "Abroad"]) {
      expectEach(
        column(even!, head).map((figure, at) => figure + column(odd!, head)[at]!),
        column(all, head),
      );
    }
    for (const part of [even!, odd!])
      expectEach(
        column(part, "At home").map((figure, at) => figure + column(part, "Abroad")[at]!),
        column(part, "GVC income"),
      );
  }));

test("what is embodied is consumed somewhere", () =>
  property((table) => {
    const account = primaryOf(table);
    const rows = run("EMBODIED", table, [[account]], [table.final[0]!.map((_, country) => [country + 1])]);
    const tiva = run("TIVA", table, [null]);
    const direct = countriesOf(table).map((_, country) => country + 1);
    expectEach(column(named(rows), "Direct"), direct);
    expectEach(
      column(named(rows), "Consumption"),
      countriesOf(table).map((country, at) => total(column(named(tiva), country)) + direct[at]!),
    );
    const [production, consumption, balance] = ["Production", "Consumption", "Balance"].map((head) =>
      column(rows, head),
    ) as [number[], number[], number[]];
    expectNear(production.at(-1)!, consumption.at(-1)!);
    expect(balance.at(-1)).toBe(0);
    balance.forEach((figure, at) =>
      expectNear(figure, production[at]! - consumption[at]!, production[at]! + consumption[at]!),
    );
  }));

describe("extraction", () => {
  test("of a country's exports: it loses its DVA, the others FVA", () =>
    property((table) => {
      const exports = run("EXPORTDECOMPOSITION", table, ["BM"]);
      countriesOf(table).forEach((country, at) => {
        const rows = run("EXTRACTION", table, [country, "abroad", null]);
        expectNoneBelow(rows, ["Without", "Lost"]);
        const lost = column(named(rows), "Lost");
        expectNear(lost[at]!, column(exports, "DVA")[at]!, Math.max(lost[at]!, 1e-9));
        const others = total(lost.filter((_, other) => other !== at));
        expectNear(others, column(exports, "FVA")[at]!, Math.max(others, 1e-9));
        expectEach(
          column(rows, "Without").map((figure, line) => figure + column(rows, "Lost")[line]!),
          column(rows, "Value added"),
        );
      });
    }));

  test("of inputs and of final sales, of everything, and of nothing", () =>
    property((table) => {
      const all = run("EXTRACTION", table, ["all", "all", null]);
      expect(column(all, "Without").every((figure) => figure === 0)).toBe(true);
      expectEach(column(all, "Lost"), column(all, "Value added"));
      // All trade, by whichever words.
      expect(run("EXTRACTION", table, ["abroad", "all", null])).toEqual(
        run("EXTRACTION", table, ["abroad", "abroad", null]),
      );
      const silent = {
        ...table,
        flows: table.flows.map((row, i) => (table.countryOf[i] === 0 ? row.map(() => 0n) : row)),
      };
      const without = {
        ...silent,
        final: table.final.map((row, i) => row.map((sales, c) => (table.countryOf[i] === 0 && c !== 0 ? 0n : sales))),
      };
      const categories = without.final.map((row) =>
        row.flatMap((sales) => [sales, ...Array<bigint>(table.each - 1).fill(0n)]),
      );
      const used = without.flows.some((row) => row.some((flow) => flow > 0n));
      const sells = without.final.every(
        (row, i) => row.some((sales) => sales > 0n) || table.final[i]!.every((sales) => sales === 0n),
      );
      fc.pre(used && sells && without.flows.every((_, j) => without.final[j]!.some((sales) => sales > 0n)));
      const none = run("EXTRACTION", { ...without, categories }, ["C0", "abroad", null]);
      expect(column(none, "Lost").every((figure) => figure === 0)).toBe(true);
    }));
});

test("value added in exports is DVA of its country", () =>
  property((table) => {
    const industries = table.flows.map((_, row) => [row % 2 ? "b" : "a"]);
    const rows = run("VALUEADDEDRCA", table, [industries]);
    const exports = run("EXPORTDECOMPOSITION", table, ["BM"]);
    expectEach(byCountry(table, column(rows, "Value added in exports")), column(exports, "DVA"));
    expectEach(byCountry(table, column(rows, "Exports")), column(exports, "Gross exports"));
  }));

describe("tripartite", () => {
  const EXPORTS = ["DAVAX", "Pure backward", "Pure forward", "Two-sided"];
  const OUTPUT = ["Domestic", "One border", "Pure backward", "Pure forward", "Two-sided, imports"].concat(
    "Two-sided, domestic inputs",
  );

  test("exports: as in their decomposition and participation", () =>
    property((table) => {
      const rows = run("TRIPARTITE", table, [null, null]);
      const [bm, gvc] = [run("EXPORTDECOMPOSITION", table, ["BM"]), run("PARTICIPATION", table)];
      const parts = EXPORTS.map((head) => column(rows, head)) as [number[], number[], number[], number[]];
      expectNoneBelow(rows, EXPORTS);
      expectEach(parts[0], column(bm, "DAVAX"));
      expectEach(
        parts[1].map((figure, at) => figure + parts[3][at]!),
        column(gvc, "VS"),
      );
      column(bm, "DVA").forEach((dva, at) => expectNear(parts[0][at]! + parts[2][at]!, dva, Math.max(dva, 1e-9)));
      column(bm, "Gross exports").forEach((all, at) => expectNear(total(parts.map((part) => part[at]!)), all, all));
      column(rows, "GVC").forEach((share, at) => {
        const other = column(gvc, "GVC")[at]!;
        if (isFigure(other)) expectNear(share, other, 1);
        else expect(share).toEqual({ error: "#DIV/0!" });
      });
    }));

  test("by row and by partner the parts add up to those by country, and output has the same Pure forward", () =>
    property((table) => {
      const by = (of: string, how: string): Rows => run("TRIPARTITE", table, [of, how]);
      for (const [of, heads] of [
        ["exports", ["Exports", ...EXPORTS]],
        ["output", ["Output", ...OUTPUT]],
      ] as const) {
        for (const head of heads)
          expectEach(byCountry(table, column(by(of, "row"), head)), column(by(of, "country"), head));
      }
      const partners = by("exports", "partner");
      for (const head of EXPORTS)
        expectEach(
          countriesOf(table).map((country) =>
            total(column(partners, head).filter((_, at) => partners[at + 1]![0] === country)),
          ),
          column(by("exports", "country"), head),
        );
      const output = by("output", "row");
      expectNoneBelow(output, OUTPUT);
      column(output, "Output").forEach((all, row) =>
        expectNear(total(OUTPUT.map((head) => column(output, head)[row]!)), all),
      );
      expectEach(column(by("output", "country"), "Pure forward"), column(by("exports", "country"), "Pure forward"));
    }));
});

test("lengths: UPSTREAMNESS and DOWNSTREAMNESS, which the kinds of chains add up to", () =>
  property((table) => {
    const KINDS = ["Domestic", "Final exports", "Simple GVC", "Complex GVC"];
    for (const [direction, known] of [
      ["forward", "UPSTREAMNESS"],
      ["backward", "DOWNSTREAMNESS"],
    ] as const) {
      const rows = run("PRODUCTIONLENGTH", table, [direction, "row"]);
      const all = positions(known, table);
      body(rows).forEach((_, at) => {
        const of = (head: string): Cell => column(rows, head)[at]!;
        const length = of("Length");
        if (!isFigure(length)) return expect(length).toEqual({ error: "#N/A" });
        expectNear(length, all[at] as number);
        const shares = KINDS.map((kind) => of(`Share ${kind[0]!.toLowerCase()}${kind.slice(1)}`) as number);
        expectNear(total(shares), 1);
        const parts = KINDS.map((kind, each) => (shares[each] === 0 ? 0 : shares[each]! * (of(kind) as number)));
        expectNear(total(parts), length);
        const [gvc, home, abroad] = ["GVC", "GVC at home", "GVC abroad"].map(of);
        if (!isFigure(gvc!)) return;
        expectNear((home as number) + (abroad as number), gvc);
        expect(gvc).toBeGreaterThanOrEqual(2 - TOLERANCE);
        expect(length).toBeGreaterThanOrEqual(1 - TOLERANCE);
      });
    }
  }));

describe("what changes nothing", () => {
  /** Every measure, on its usual question; the account is output. */
  const all = (table: RandomTable): Rows[] => [
    ...CHAINS.map((of) => run("VALUEORIGIN", table, [of, "C0", null])),
    run("SMILECURVE", table, ["final demand", "C0", null]),
    run("FACTORINCOME", table, ["Sales", [outputOf(table)], "final demand", "C0", null]),
    run("GVCINCOME", table, [null]),
    run("EMBODIED", table, [[outputOf(table)]]),
    run("EXTRACTION", table, ["C0", "abroad", null]),
    run("VALUEADDEDRCA", table, [table.flows.map((_, row) => [row % 2 ? "b" : "a"])]),
    run("TRIPARTITE", table, ["exports", "row"]),
    run("TRIPARTITE", table, ["output", "row"]),
    run("PRODUCTIONLENGTH", table, ["forward", "row"]),
    run("PRODUCTIONLENGTH", table, ["backward", "row"]),
  ];
  const expectSame = (actual: Rows, expected: Rows, unit: number): void => {
    expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    actual.forEach((row, r) =>
      row.forEach((cell, c) => {
        const other = expected[r]![c]!;
        if (!isFigure(cell) || !isFigure(other)) return expect(cell).toEqual(other);
        // An amount is in money, a share or a length is not.
        const size = Math.max(Math.abs(cell), 1e-6);
        if (!(Math.abs(cell - other) <= TOLERANCE * size * 10)) expectNear(cell, other * unit, size * 10);
      }),
    );
  };

  test("the unit of money", () =>
    property((table) => {
      const tenfold = (rows: readonly bigint[][]): bigint[][] => rows.map((row) => row.map((figure) => figure * 10n));
      const dear = {
        ...table,
        flows: tenfold(table.flows),
        final: tenfold(table.final),
        categories: tenfold(table.categories),
      };
      const [one, ten] = [all(table), all(dear)];
      ten.forEach((rows, at) => expectSame(rows, one[at]!, 10));
    }));

  test("a row without sales, but for its own line", () =>
    property((table) => {
      const [flows, final, categories] = [table.flows, table.final, table.categories].map((rows) => [
        ...rows,
        rows[0]!.map(() => 0n),
      ]) as [bigint[][], bigint[][], bigint[][]];
      const longer = {
        ...table,
        flows: flows.map((row) => [...row, 0n]),
        final,
        categories,
        countryOf: [...table.countryOf, table.countryOf.at(-1)!],
      };
      const before = all(table);
      all(longer).forEach((rows, at) => {
        // Its line, where there is one, is the last of the rows.
        const isLonger = rows.length > before[at]!.length;
        const own = rows.length - 1 - body(rows).filter(([name]) => name === "Total").length;
        const others = isLonger ? rows.filter((_, line) => line !== own) : rows;
        // A country of one row is called by its name, and by its position where it has two.
        const anonymous = (lines: Rows): Rows => lines.map((line) => line.slice(1));
        expectSame(anonymous(others), anonymous(before[at]!), 1);
      });
    }));

  test("a row apart from all others, which is in no chain but its own", () =>
    fc.assert(
      fc.property(
        tables({ kinds: ["any", "losses", "mixed"], countries: [2, 3], industries: [1, 4], rows: 9 }),
        (table) => {
          const n = table.flows.length;
          const sales = (rows: readonly bigint[][], all: bigint): bigint[][] => [
            ...rows,
            rows[0]!.map((_, at) => (at === 0 ? all : 0n)),
          ];
          const longer = {
            ...table,
            flows: [...table.flows.map((row) => [...row, 0n]), [...Array<bigint>(n).fill(0n), 300n]],
            final: sales(table.final, 700n),
            categories: sales(table.categories, 700n),
            countryOf: [...table.countryOf, 0],
          };
          const row = table.final.findIndex((users) => users.some((figure) => figure !== 0n));
          const origin = run("VALUEORIGIN", longer, ["production", null, row + 1]);
          expect(column(origin, "Value added")[n]).toBe(0);
          const apart = origin[n + 1]![0];
          expect(run("SMILECURVE", longer, ["production", null, row + 1]).map(([name]) => name)).not.toContain(apart);
          expect(body(run("SMILECURVE", longer, ["production", null, n + 1]))).toEqual([
            [apart, "C0", expect.closeTo(10 / 7, 12), 7, 1, 0.7],
          ]);
        },
      ),
      RUNS,
    ));

  test("value added that is all primary input; and where it is less, taxes and other are the rest", () =>
    property((table) => {
      const primary = primaryOf(table);
      const asked: [string, unknown[]][] = [
        ["VALUEORIGIN", ["exports", "C0", null]],
        ["GVCINCOME", [null]],
        ["EXTRACTION", ["C0", "all", null]],
      ];
      for (const [id, between] of asked) {
        const head = id === "GVCINCOME" ? "GVC income" : id === "EXTRACTION" ? "Lost" : "Value added";
        const plainly = run(id, table, between);
        expect(named(run(id, table, between, [[primary]]))).toEqual(named(plainly));
        const half = run(id, table, between, [[primary.map((figure) => Math.floor(figure * 50) / 100)]]);
        const figures = column(half, head);
        expectNear(total(figures.slice(0, -1)), figures.at(-1)!, Math.max(figures.at(-1)!, 1e-9));
        expectNear(figures.at(-1)!, column(plainly, head).at(-1)!, Math.max(figures.at(-1)!, 1e-9));
      }
      const half = [primary.map((figure) => Math.floor(figure * 50) / 100)];
      for (const whole of ["exports", "output"]) {
        const [rows, plainly] = [
          run("TRIPARTITE", table, [whole, "row"], [half]),
          run("TRIPARTITE", table, [whole, "row"]),
        ];
        const heads = rows[0]!.slice(2, -2) as string[];
        expect(heads.at(-1)).toBe(TAXES_AND_OTHER);
        body(rows).forEach((_, at) =>
          expectNear(total(heads.map((head) => column(rows, head)[at]!)), plainly[at + 1]![1] as number),
        );
        expect(body(rows).map((row) => row[1])).toEqual(body(plainly).map((row) => row[1]));
      }
    }));
});
