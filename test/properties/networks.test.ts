/**
 * What must hold of every inter-country table, and agreement with exact fractions: to 1e-12 of each figure, whatever
 * value is added, down to a millionth of output.
 */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { atLeast, runs } from "../measures/runs";
import type { Fraction } from "../oracles/fraction";
import { Oracle } from "../oracles/network";
import "./generators";
import { type RandomTable, cellsOf, tables } from "./inter-country";

const functions = sourceFunctions();
const TOLERANCE = 1e-12;
const UNIT = 100;
const RUNS = { numRuns: runs(60) };

type Rows = (string | number)[][];

function run(id: string, table: RandomTable, ...args: unknown[]): Rows {
  const { flows, final, names } = cellsOf(table);
  const takesNames = !["LEONTIEF", "UPSTREAMNESS", "DOWNSTREAMNESS"].includes(id);
  const all = id === "LINKAGES" ? [names, ...args] : [...args, ...(takesNames ? [names] : [])];
  const answer = call(functions.get(id), flows, final, ...all);
  return (Array.isArray(answer) ? answer : [[answer]]) as Rows;
}
const figures = (row: readonly (string | number)[], from = 1): number[] => row.slice(from) as number[];
const total = (list: readonly number[]): number => list.reduce((sum, figure) => sum + figure, 0);

/** Near by the size of what is added up to it. */
function expectNear(actual: number, expected: number, size = Math.abs(expected)): void {
  // Not by a matcher, which makes an error with its stack beforehand: there are some hundred thousand figures.
  if (!(Math.abs(actual - expected) <= TOLERANCE * size))
    throw new Error(`${actual} is not near ${expected} of ${size}`);
}

function expectEach(actual: readonly number[], expected: readonly Fraction[], unit = 1, size?: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((figure, at) => expectNear(figure, expected[at]!.toNumber() / unit, size));
}

const sizeOf = (terms: readonly number[]): number => total(terms.map(Math.abs));
const valueAddedOf = (table: RandomTable): number[] =>
  table.flows.map(
    (row, j) =>
      Number(
        row.reduce((sum, cell) => sum + cell, 0n) +
          table.final[j]!.reduce((sum, cell) => sum + cell, 0n) -
          table.flows.reduce((sum, from) => sum + from[j]!, 0n),
      ) / UNIT,
  );
const outputOf = (table: RandomTable): number[] =>
  table.flows.map(
    (row, i) =>
      Number(row.reduce((sum, cell) => sum + cell, 0n) + table.final[i]!.reduce((sum, cell) => sum + cell, 0n)) / UNIT,
  );
const countriesOf = ({ count }: RandomTable): number[] => Array.from({ length: count }, (_, c) => c);

describe("against exact fractions", () => {
  const small = tables({ countries: [2, 4], industries: [1, 4], rows: 8 });

  test("the inverse, positions and rounds", () => {
    fc.assert(
      fc.property(tables({ countries: [1, 4], industries: [1, 4], rows: 8 }), (table) => {
        const oracle = new Oracle(table);
        run("LEONTIEF", table).forEach((row, i) => expectEach(row as number[], oracle.b[i]!));
        const [up, down] = [run("UPSTREAMNESS", table), run("DOWNSTREAMNESS", table)];
        oracle.x.forEach((output, row) => {
          if (output.isZero) {
            expect([up[row]![0], down[row]![0]]).toEqual([{ error: "#N/A" }, { error: "#N/A" }]);
            return;
          }
          expectEach(up[row] as number[], [oracle.upstreamness(row)]);
          expectEach(down[row] as number[], [oracle.downstreamness(row)]);
        });
        const rounds = run("ROUNDS", table, 2);
        countriesOf(table).forEach((c) => {
          const own = figures(rounds[c + 1]!);
          const terms = table.isPlain ? undefined : sizeOf(valueAddedOf(table));
          [0, 1, 2].forEach((t) => expectNear(own[t]!, oracle.round(t)[c]!.toNumber() / UNIT, terms));
          expectNear(own[4]!, oracle.valueAdded(c).toNumber() / UNIT);
        });
      }),
      RUNS,
    );
  });

  test("the decompositions of exports", () => {
    fc.assert(
      fc.property(small, (table) => {
        const oracle = new Oracle(table);
        const bilateral = (method: string, s: number): Map<string, number[]> => {
          const names = table.countryOf;
          const rows = oracle.rowsOf(s);
          return new Map(
            run("BILATERALDECOMPOSITION", table, `C${s}`, method)
              .slice(1)
              .map((row) => {
                const position =
                  names.filter((each) => each === s).length === 1 ? 1 : Number((row[0] as string).split(" ")[1]);
                return [`${rows[position - 1]!} ${(row[1] as string).slice(1)}`, figures(row, 3)];
              }),
          );
        };
        const [nine] = [run("EXPORTDECOMPOSITION", table, "KWW")];
        countriesOf(table).forEach((s) => {
          const sold = sizeOf(oracle.rowsOf(s).map((row) => oracle.allExports(row).toNumber() / UNIT));
          // With value added below 0 a term is what is left of figures of both signs.
          const scale = (row: number, r: number): number | undefined =>
            table.isPlain ? undefined : 1e3 * (oracle.exports(row, r).toNumber() / UNIT + sold / 1e3);
          expectEach(figures(nine[s + 1]!, 2), oracle.kww(s), UNIT, table.isPlain ? undefined : 1e3 * sold);
          for (const [method, exact] of [
            ["BM", oracle.source(s)],
            ["BM sink", oracle.sink(s)],
            ["WWZ", oracle.wwz(s)],
          ] as const) {
            const actual = bilateral(method, s);
            expect([...actual.keys()].sort()).toEqual([...exact.keys()].sort());
            for (const [at, terms] of exact) {
              const [row, r] = at.split(" ").map(Number);
              expectEach(actual.get(at)!, terms, UNIT, scale(row!, r!));
            }
          }
        });
      }),
      RUNS,
    );
  });

  test("participation", () => {
    fc.assert(
      fc.property(small, (table) => {
        const oracle = new Oracle(table);
        const answer = run("PARTICIPATION", table);
        countriesOf(table).forEach((s) => {
          const [e, vs, vs1] = figures(answer[s + 1]!);
          const { vs: exactVs, vs1: exactVs1 } = oracle.participation(s);
          const size = table.isPlain ? undefined : 1e3 * e!;
          expectNear(vs!, exactVs.toNumber() / UNIT, size);
          expectNear(vs1!, exactVs1.toNumber() / UNIT, size);
          const iv = oracle.passedOn(s).toNumber() / UNIT;
          if (table.count === 2) expect(iv).toBe(0);
          const third = answer[s + 1]![10];
          if (e === 0) expect(third).toEqual({ error: "#DIV/0!" });
          else if (table.isPlain)
            expectNear(third as number, Math.log1p(iv / e!) - Math.log1p(answer[s + 1]![4] as number), 1);
        });
      }),
      RUNS,
    );
  });

  test("tables with value added and final sales below 0 in part, as far as they can be solved", () => {
    let solvedOnes = 0;
    fc.assert(
      fc.property(tables({ countries: [2, 3], industries: [1, 3], rows: 6, kinds: ["mixed"] }), (table) => {
        const answer = run("LEONTIEF", table);
        if (outputOf(table).some((output) => output < 0)) {
          expect(answer).toEqual([[{ error: "#NUM!" }]]);
          return;
        }
        if (typeof answer[0]![0] !== "number") return;
        solvedOnes += 1;
        const oracle = new Oracle(table);
        const largest = Math.max(...oracle.b.flat().map((figure) => Math.abs(figure.toNumber())));
        answer.forEach((row, i) =>
          row.forEach((figure, j) => expectNear(figure as number, oracle.b[i]![j]!.toNumber(), largest * largest)),
        );
        for (const [method, exact] of [
          ["BM", oracle.source(0)],
          ["BM sink", oracle.sink(0)],
          ["WWZ", oracle.wwz(0)],
        ] as const) {
          const actual = run("BILATERALDECOMPOSITION", table, "C0", method);
          if (actual.length === 1) continue;
          const size = largest ** 3 * sizeOf(outputOf(table));
          const sums = Array.from({ length: actual[1]!.length - 3 }, (_, term) =>
            total(actual.slice(1).map((row) => row[term + 3] as number)),
          );
          sums.forEach((sum, term) =>
            expectNear(
              sum,
              [...exact.values()].reduce((all, terms) => all + terms[term]!.toNumber() / UNIT, 0),
              size,
            ),
          );
        }
      }),
      RUNS,
    );
    expect(solvedOnes).toBeGreaterThan(atLeast(20));
  });
});

describe("what must hold", () => {
  const any = tables();

  test("value added of all in a unit of each product is 1; B Y u = X; columns and rows of TIVA", () => {
    fc.assert(
      fc.property(tables({ countries: [1, 6] }), (table) => {
        const b = run("LEONTIEF", table) as number[][];
        const [x, va] = [outputOf(table), valueAddedOf(table)];
        const y = table.final.map((row) => Number(row.reduce((sum, cell) => sum + cell, 0n)) / UNIT);
        x.forEach((output, i) => {
          expectNear(total(b[i]!.map((figure, j) => figure * y[j]!)), output);
          if (output === 0) return;
          const shares = b.map((row, k) => (x[k] === 0 ? 0 : (va[k]! / x[k]!) * row[i]!));
          expectNear(total(shares), 1, sizeOf(shares));
        });
        for (const of of table.count === 1
          ? ["final demand", "production"]
          : ["final demand", "exports", "production"]) {
          const answer = run("TIVA", table, of);
          const body = answer.slice(1, -1).map((row) => figures(row));
          countriesOf(table).forEach((c) => {
            const column = body.map((row) => row[c]!);
            expectNear(total(column), answer[answer.length - 1]![c + 1] as number, sizeOf(column));
          });
          if (of === "exports") continue;
          body.forEach((row, c) => {
            const added = total(va.filter((_, i) => table.countryOf[i] === c));
            expectNear(total(row), added, table.isPlain ? added : sizeOf(va));
          });
        }
      }),
      RUNS,
    );
  });

  test("exports: KWW, WWZ and BM agree where they must", () => {
    fc.assert(
      fc.property(any, (table) => {
        const [nine, sixteen, source, sink, participation] = [
          run("EXPORTDECOMPOSITION", table, "KWW"),
          run("EXPORTDECOMPOSITION", table, "WWZ"),
          run("EXPORTDECOMPOSITION", table, "BM"),
          run("EXPORTDECOMPOSITION", table, "BM sink"),
          run("PARTICIPATION", table),
        ];
        countriesOf(table).forEach((c) => {
          const e = nine[c + 1]![1] as number;
          const kww = figures(nine[c + 1]!, 2);
          const wwz = figures(sixteen[c + 1]!, 2);
          const [dc, dva, vax, ref, ddc, fc_, fva, fdc, davax] = figures(source[c + 1]!, 2);
          const size = sizeOf([...kww, ...wwz, e]);
          const near = (actual: number, expected: number): void =>
            expectNear(actual, expected, table.isPlain ? Math.max(Math.abs(actual), Math.abs(expected)) : 10 * size);
          expect([sixteen, source, sink].map((answer) => answer[c + 1]![1])).toEqual([e, e, e]);
          near(total(kww), e);
          near(total(wwz), e);
          near(total(kww.slice(0, 6)), dc!);
          near(total(kww.slice(0, 5)), dva!);
          near(total(kww.slice(0, 3)), vax!);
          near(wwz[0]!, kww[0]!);
          near(wwz[10]! + wwz[11]!, kww[6]!);
          near(wwz[12]! + wwz[13]!, kww[7]!);
          near(wwz[14]! + wwz[15]!, kww[8]!);
          near(total(wwz.slice(8, 10)), kww[5]!);
          near(wwz[1]! + wwz[2]!, kww[1]!);
          near(wwz[3]! + wwz[4]!, kww[2]!);
          near(wwz[5]! + wwz[6]!, kww[3]!);
          near(wwz[7]!, kww[4]!);
          near(dva! + ddc!, dc!);
          near(fva! + fdc!, fc_!);
          near(vax! + ref!, dva!);
          near(dc! + fc_!, e);
          figures(sink[c + 1]!, 2).forEach((term, at) => near(term, [dc, dva, vax, ref, ddc, fc_, fva, fdc][at]!));
          const [, vs, , backward, , gvc, gvcBack, gvcForth] = figures(participation[c + 1]!);
          near(vs!, fc_! + ddc!);
          near(vs! + dva!, e);
          if (e !== 0) {
            near(backward! * e, fc_!);
            near(gvc! * e + davax!, e);
            near((gvcBack! + gvcForth!) * e, gvc! * e);
          }
          if (table.isPlain)
            expect(
              Math.min(...kww, ...wwz, dc!, dva!, vax!, ref!, ddc!, fc_!, fva!, fdc!, davax!),
            ).toBeGreaterThanOrEqual(0);
          if (table.count === 2)
            expect([kww[2], ...wwz.slice(2, 5), wwz[6], wwz[11], wwz[13], wwz[15]]).toEqual(
              Array.from({ length: 8 }, () => 0),
            );
        });
      }),
      RUNS,
    );
  });

  test("cell by cell sixteen terms sum to the exports, and the cells to the country", () => {
    fc.assert(
      fc.property(any, (table) => {
        for (const method of ["WWZ", "BM", "BM sink"]) {
          const whole = run("EXPORTDECOMPOSITION", table, method);
          countriesOf(table).forEach((c) => {
            const cells = run("BILATERALDECOMPOSITION", table, `C${c}`, method).slice(1);
            const sums = cells.reduce<number[]>(
              (sum, row) => figures(row, 2).map((figure, at) => sum[at]! + figure),
              whole[1]!.slice(1).map(() => 0),
            );
            const size = Math.max(...figures(whole[c + 1]!).map(Math.abs));
            sums.forEach((sum, at) =>
              expectNear(sum, whole[c + 1]![at + 1] as number, table.isPlain ? undefined : 100 * size),
            );
            if (table.isPlain) for (const row of cells) expect(Math.min(...figures(row, 3))).toBeGreaterThanOrEqual(0);
            if (method === "WWZ")
              for (const row of cells) expectNear(total(figures(row, 3)), row[2] as number, sizeOf(figures(row, 2)));
          });
        }
      }),
      RUNS,
    );
  });

  test("positions: at least 1, and both weighted sums are output; rounds sum to value added", () => {
    fc.assert(
      fc.property(tables({ countries: [1, 6] }), fc.integer({ min: 0, max: 6 }), (table, count) => {
        const [x, va] = [outputOf(table), valueAddedOf(table)];
        const y = table.final.map((row) => Number(row.reduce((sum, cell) => sum + cell, 0n)) / UNIT);
        const column = (id: string): number[] =>
          run(id, table).map(([cell], row) => (x[row] === 0 ? 0 : (cell as number)));
        const [up, down] = [column("UPSTREAMNESS"), column("DOWNSTREAMNESS")];
        for (const [i, output] of x.entries())
          if (output !== 0) expect([up[i]! >= 1 - TOLERANCE, down[i]! >= 1 - TOLERANCE]).toEqual([true, true]);
        const upstream = up.map((figure, i) => figure * va[i]!);
        expectNear(total(upstream), total(x), sizeOf(upstream));
        expectNear(total(down.map((figure, i) => figure * y[i]!)), total(x));
        const rounds = run("ROUNDS", table, count);
        for (const row of rounds.slice(1)) {
          const parts = figures(row).slice(0, -1);
          expect(parts).toHaveLength(count + 2);
          expectNear(total(parts), row[row.length - 1] as number, table.isPlain ? undefined : sizeOf(va));
        }
        // Linkages are the positions by their means over the rows with output, and their types follow from them.
        const sold = x.filter((output) => output !== 0).length;
        const linkages = run("LINKAGES", table).slice(1);
        const rasmussen = run("LINKAGES", table, "Rasmussen").slice(1);
        const rowSums = run("LEONTIEF", table).map((row, i) => (x[i] === 0 ? 0 : total(row as number[])));
        for (const [i, output] of x.entries()) {
          const [, backward, forward, type] = linkages[i]!;
          if (output === 0) {
            expect(type).toBe("");
            continue;
          }
          expectNear(backward as number, (down[i]! * sold) / total(down));
          expectNear(forward as number, (up[i]! * sold) / total(up));
          expectNear(rasmussen[i]![1] as number, backward as number);
          expectNear(rasmussen[i]![2] as number, (rowSums[i]! * sold) / total(rowSums));
          const isAbove = (figure: unknown): boolean => (figure as number) > 1 + TOLERANCE;
          expect(type).toBe(
            isAbove(backward) ? (isAbove(forward) ? "Key" : "Backward") : isAbove(forward) ? "Forward" : "Weak",
          );
        }
      }),
      RUNS,
    );
  });

  test("without trade in inputs all exports are the exporter's own value added", () => {
    fc.assert(
      fc.property(any, (table) => {
        const apart: RandomTable = {
          ...table,
          flows: table.flows.map((row, i) =>
            row.map((cell, j) => (table.countryOf[i] === table.countryOf[j] ? cell : 0n)),
          ),
        };
        const bought = apart.flows.map((_, j) => apart.flows.reduce((sum, row) => sum + row[j]!, 0n));
        // What was sold abroad as inputs is sold at home to final users, and enough to pay for what is bought.
        apart.categories = apart.categories.map((row, i) =>
          row.map((cell, c) =>
            c === apart.countryOf[i]! * apart.each && outputOf(table)[i] !== 0 ? cell + bought[i]! + 1n : cell,
          ),
        );
        apart.final = apart.categories.map((row) =>
          countriesOf(apart).map((c) =>
            row.slice(c * apart.each, (c + 1) * apart.each).reduce((sum, cell) => sum + cell, 0n),
          ),
        );
        for (const method of ["BM", "BM sink"]) {
          for (const row of run("EXPORTDECOMPOSITION", apart, method).slice(1)) {
            expectNear(row[3] as number, row[1] as number);
            expect(figures(row, 5).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
          }
        }
        for (const method of ["KWW", "WWZ"]) {
          for (const row of run("EXPORTDECOMPOSITION", apart, method).slice(1)) {
            expectNear(row[2] as number, row[1] as number);
            expect(figures(row, 3).every((term) => term === 0)).toBe(true);
          }
        }
        const own = run("TIVA", apart, "exports");
        countriesOf(apart).forEach((c) =>
          countriesOf(apart).forEach((to) =>
            c === to
              ? expectNear(own[c + 1]![to + 1] as number, own[own.length - 1]![to + 1] as number)
              : expect(own[c + 1]![to + 1]).toBe(0),
          ),
        );
      }),
      RUNS,
    );
  });

  test("neither the unit of money, nor the order of rows, nor splitting a category changes a figure", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(3n, 1000n, 1_000_000n), (table, factor) => {
        const near = (actual: Rows, expected: Rows, unit: number, money: (column: number) => boolean): void => {
          expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
          const size = (at: number): number =>
            Math.max(...expected.slice(1).map((row) => (typeof row[at] === "number" ? Math.abs(row[at]) : 0)));
          expected.forEach((row, r) =>
            row.forEach((cell, at) => {
              if (typeof cell !== "number") expect(actual[r]![at]).toEqual(cell);
              // A position on the scale of logarithms is a difference of figures near 1.
              else if (at === 9 && !money(at)) expectNear(actual[r]![at] as number, cell, 1);
              else
                expectNear(
                  actual[r]![at] as number,
                  cell * (money(at) ? unit : 1),
                  (table.isPlain ? Math.abs(cell) : 100 * (size(1) + size(at))) * (money(at) ? unit : 1),
                );
            }),
          );
        };
        const times = (rows: readonly bigint[][]): bigint[][] => rows.map((row) => row.map((cell) => cell * factor));
        const larger = {
          ...table,
          flows: times(table.flows),
          categories: times(table.categories),
          final: times(table.final),
        };
        const split: RandomTable = {
          ...table,
          each: 2 * table.each,
          categories: table.categories.map((row) => row.flatMap((cell) => [cell / 3n, cell - cell / 3n])),
        };
        const order = table.flows
          .map((_, row) => row)
          .sort((one, other) => ((one * 7) % 5) - ((other * 7) % 5) || one - other);
        const moved: RandomTable = {
          ...table,
          flows: order.map((i) => order.map((j) => table.flows[i]![j]!)),
          categories: order.map((i) => table.categories[i]!),
          final: order.map((i) => table.final[i]!),
          countryOf: order.map((i) => table.countryOf[i]!),
        };
        // Final demand is by country in the order of first appearance.
        const seen = [...new Set(moved.countryOf)];
        moved.categories = moved.categories.map((row) =>
          seen.flatMap((c) => row.slice(c * table.each, (c + 1) * table.each)),
        );
        for (const [id, ...args] of [
          ["EXPORTDECOMPOSITION", "BM"],
          ["EXPORTDECOMPOSITION", "BM sink"],
          ["EXPORTDECOMPOSITION", "WWZ"],
          ["EXPORTDECOMPOSITION", "KWW"],
          ["PARTICIPATION"],
          ["ROUNDS", 3],
        ] as const) {
          const money = (column: number): boolean => id !== "PARTICIPATION" || column < 4;
          const answer = run(id, table, ...args);
          near(run(id, larger, ...args), answer, Number(factor), money);
          near(run(id, split, ...args), answer, 1, money);
          const sorted = (rows: Rows): Rows =>
            [...rows].sort((one, other) => String(one[0]).localeCompare(String(other[0])));
          near(sorted(run(id, moved, ...args)), sorted(answer), 1, money);
        }
        const size = sizeOf(outputOf(table));
        for (const what of ["final demand", "exports", "production"]) {
          const byName = (rows: Rows): Map<string, number> =>
            new Map(
              rows
                .slice(1)
                .flatMap((row) =>
                  figures(row).map((figure, at) => [`${row[0]!} ${rows[0]![at + 1]!}`, figure] as const),
                ),
            );
          const answer = byName(run("TIVA", table, what));
          for (const [other, unit] of [
            [larger, Number(factor)],
            [split, 1],
            [moved, 1],
          ] as const) {
            const actual = byName(run("TIVA", other, what));
            expect([...actual.keys()].sort()).toEqual([...answer.keys()].sort());
            for (const [at, figure] of answer)
              expectNear(actual.get(at)!, figure * unit, (table.isPlain ? Math.abs(figure) : 100 * size) * unit);
          }
        }
        for (const id of ["UPSTREAMNESS", "DOWNSTREAMNESS"]) {
          const answer = run(id, table);
          for (const other of [larger, split])
            expect(run(id, other).map(([cell]) => typeof cell)).toEqual(answer.map(([cell]) => typeof cell));
          const actual = run(id, moved);
          order.forEach((row, at) =>
            typeof answer[row]![0] === "number"
              ? expectNear(actual[at]![0] as number, answer[row]![0])
              : expect(actual[at]).toEqual(answer[row]),
          );
        }
      }),
      { numRuns: runs(30) },
    );
  });
});
