/**
 * Value added from its own row: agreement with exact fractions, and the identities, in which taxes and other are the rest.
 */
import fc from "../fast-check";
import { TAXES_AND_OTHER } from "../../src/core/networks/value-added";
import { call, sentence, sourceFunctions } from "../measures/host";
import { runs } from "../measures/runs";
import { Fraction } from "../oracles/fraction";
import { Oracle } from "../oracles/network";
import "./generators";
import { type RandomTable, cellsOf, tables } from "./inter-country";

const functions = sourceFunctions();
const TOLERANCE = 1e-12;
const UNIT = 100;
const RUNS = { numRuns: runs(40) };

type Rows = (string | number)[][];
interface OwnTable extends RandomTable {
  valueAdded: bigint[];
}

const total = (list: readonly number[]): number => list.reduce((sum, figure) => sum + figure, 0);
const figures = (row: readonly (string | number)[], from = 1): number[] => row.slice(from) as number[];
const primaryOf = ({ flows, final }: RandomTable): bigint[] =>
  flows.map(
    (row, j) =>
      row.reduce((sum, cell) => sum + cell, 0n) +
      final[j]!.reduce((sum, cell) => sum + cell, 0n) -
      flows.reduce((sum, from) => sum + from[j]!, 0n),
  );
const outputOf = ({ flows, final }: RandomTable): bigint[] =>
  flows.map((row, i) => [...row, ...final[i]!].reduce((sum, cell) => sum + cell, 0n));
const countriesOf = ({ count }: RandomTable): number[] => Array.from({ length: count }, (_, c) => c);

/** Value added between nothing and somewhat more than all primary inputs: the rest is taxes, or subsidies. */
function owned(any: fc.Arbitrary<RandomTable>): fc.Arbitrary<OwnTable> {
  return any.chain((table) => {
    const n = table.flows.length;
    return fc.array(fc.integer({ min: 0, max: 130 }), { minLength: n, maxLength: n }).map((parts) => {
      const [primary, output] = [primaryOf(table), outputOf(table)];
      return {
        ...table,
        valueAdded: primary.map((figure, row) => (output[row] === 0n ? 0n : (figure * BigInt(parts[row]!)) / 100n)),
      };
    });
  });
}

function run(id: string, table: RandomTable, own: readonly bigint[] | null, ...args: unknown[]): Rows {
  const { flows, final, names } = cellsOf(table);
  const row = own && [own.map((figure) => Number(figure) / UNIT)];
  const answer = call(functions.get(id), flows, final, ...args, names, row);
  return (Array.isArray(answer) ? answer : [[answer]]) as Rows;
}

function expectNear(actual: number, expected: number, size = Math.abs(expected)): void {
  if (!(Math.abs(actual - expected) <= TOLERANCE * size))
    throw new Error(`${actual} is not near ${expected} of ${size}`);
}

const exactly = (terms: readonly Fraction[]): number =>
  terms.reduce((sum, term) => sum.plus(term), Fraction.of(0n)).toNumber() / UNIT;

test("against exact fractions", () => {
  fc.assert(
    fc.property(owned(tables({ countries: [2, 4], industries: [1, 3], rows: 8, kinds: ["any", "thin"] })), (table) => {
      const oracle = new Oracle(table);
      const own = table.valueAdded;
      const restB = oracle.restB();
      const primaries = table.flows.length * Math.max(...primaryOf(table).map(Number)) * 2;
      for (const [method, exact] of [
        ["KWW", (s: number) => oracle.kww(s)],
        ["BM", (s: number) => termsOf(oracle.source(s))],
        ["BM sink", (s: number) => termsOf(oracle.sink(s))],
        ["WWZ", (s: number) => termsOf(oracle.wwz(s))],
      ] as const) {
        const answer = run("EXPORTDECOMPOSITION", table, own, method);
        expect(answer[0]!.at(-1)).toBe(TAXES_AND_OTHER);
        for (const s of countriesOf(table)) {
          const [e, ...terms] = figures(answer[s + 1]!);
          const taxes = terms.pop()!;
          expect(terms).toHaveLength(exact(s).length);
          exact(s).forEach((term, at) => expectNear(terms[at]!, term.toNumber() / UNIT));
          const inExports = oracle.rowsOf(s).map((row) => restB[row]!.times(oracle.allExports(row)));
          expectNear(taxes, exactly(inExports), e);
        }
        if (method === "KWW") continue;
        const cells = run("BILATERALDECOMPOSITION", table, own, "C0", method);
        expect(cells[0]!.at(-1)).toBe(TAXES_AND_OTHER);
        figures(answer[1]!).forEach((figure, at) =>
          expectNear(total(cells.slice(1).map((row) => row[at + 2] as number)), figure, answer[1]![1] as number),
        );
      }
      const rounds = run("ROUNDS", table, own, 1);
      expect(rounds.at(-1)![0]).toBe(TAXES_AND_OTHER);
      [0, 1].forEach((t) => {
        countriesOf(table).forEach((c) =>
          expectNear(rounds[c + 1]![t + 1] as number, oracle.round(t)[c]!.toNumber() / UNIT),
        );
        expectNear(rounds.at(-1)![t + 1] as number, oracle.restOfRound(t).toNumber() / UNIT, primaries);
      });
      for (const s of countriesOf(table)) {
        const [, vs, vs1] = figures(run("PARTICIPATION", table, own)[s + 1]!);
        const { vs: exactVs, vs1: exactVs1 } = oracle.participation(s);
        expectNear(vs!, exactVs.toNumber() / UNIT);
        expectNear(vs1!, exactVs1.toNumber() / UNIT);
      }
    }),
    RUNS,
  );
});

/** Of all cells of an exporter, term by term. */
function termsOf(cells: ReadonlyMap<string, readonly Fraction[]>): Fraction[] {
  return [...cells.values()].reduce<Fraction[]>(
    (sums, terms) => terms.map((term, at) => sums[at]?.plus(term) ?? term),
    [],
  );
}

test("columns of TIVA sum to their totals with the taxes, its rows and rounds to value added", () => {
  fc.assert(
    fc.property(owned(tables({ countries: [1, 5] })), (table) => {
      const own = table.valueAdded;
      const added = countriesOf(table).map(
        (c) => Number(own.reduce((sum, figure, row) => (table.countryOf[row] === c ? sum + figure : sum), 0n)) / UNIT,
      );
      const taxes = Number(primaryOf(table).reduce((sum, figure, row) => sum + figure - own[row]!, 0n)) / UNIT;
      const size = total([...own, ...primaryOf(table)].map((figure) => Math.abs(Number(figure)) / UNIT));
      for (const of of table.count === 1 ? ["final demand"] : ["final demand", "exports", "production"]) {
        const answer = run("TIVA", table, own, of);
        const last = answer.at(-1)!;
        const body = answer.slice(1, -1);
        expect([body.at(-1)![0], last[0], body.length]).toEqual([TAXES_AND_OTHER, "Total", table.count + 1]);
        expect(last).toEqual(run("TIVA", table, null, of).at(-1));
        countriesOf(table).forEach((c) => {
          const column = body.map((row) => row[c + 1] as number);
          expectNear(total(column), last[c + 1] as number, total(column.map(Math.abs)));
        });
        if (of === "exports") continue;
        body.forEach((row, c) => expectNear(total(figures(row)), added[c] ?? taxes, size));
      }
      run("ROUNDS", table, own, 3)
        .slice(1)
        .forEach((row, c) => {
          expect(row.at(-1)).toBe(added[c] ?? taxes);
          expectNear(total(figures(row).slice(0, -1)), row.at(-1) as number, size);
        });
    }),
    RUNS,
  );
});

test("decompositions sum to exports with the taxes, and GVC is without them", () => {
  fc.assert(
    fc.property(owned(tables({ kinds: ["any", "thin"] })), (table) => {
      const own = table.valueAdded;
      const of = (method: string): Rows => run("EXPORTDECOMPOSITION", table, own, method);
      const [kww, wwz, source, sink] = [of("KWW"), of("WWZ"), of("BM"), of("BM sink")];
      const participation = run("PARTICIPATION", table, own);
      countriesOf(table).forEach((c) => {
        const e = kww[c + 1]![1] as number;
        const [nine, sixteen] = [figures(kww[c + 1]!, 2), figures(wwz[c + 1]!, 2)];
        const [dc, dva, vax, ref, ddc, foreign, fva, fdc, davax, taxes] = figures(source[c + 1]!, 2);
        const near = (actual: number, expected: number): void => expectNear(actual, expected, e);
        for (const other of [nine.at(-1)!, sixteen.at(-1)!, sink[c + 1]!.at(-1) as number]) expect(other).toBe(taxes);
        near(total(nine), e);
        near(total(sixteen), e);
        near(dc! + foreign! + taxes!, e);
        near(dva! + ddc! + foreign! + taxes!, e);
        near(total(nine.slice(0, 6)), dc!);
        near(total(nine.slice(0, 5)), dva!);
        near(total(nine.slice(0, 3)), vax!);
        near(total(nine.slice(6, 9)), foreign!);
        near(dva!, vax! + ref!);
        near(foreign!, fva! + fdc!);
        figures(sink[c + 1]!, 2)
          .slice(0, -1)
          .forEach((term, at) => near(term, [dc, dva, vax, ref, ddc, foreign, fva, fdc][at]!));
        if (e === 0) return;
        const [, , , backward, , gvc, gvcBack, gvcForth] = figures(participation[c + 1]!);
        near(backward! * e, foreign!);
        near(gvcBack! * e, foreign! + ddc!);
        near(gvcForth! * e, dva! - davax!);
        near(gvc! * e, foreign! + ddc! + dva! - davax!);
        near((participation[c + 1]!.at(-1) as number) * e, taxes!);
        if (table.isPlain) expect(Math.min(...nine.slice(0, -1), ...sixteen.slice(0, -1))).toBeGreaterThanOrEqual(0);
      });
    }),
    RUNS,
  );
});

test("with all primary inputs in that row every figure is what it is without, and taxes are 0", () => {
  fc.assert(
    fc.property(tables({ kinds: ["any", "thin", "losses"] }), (table) => {
      const own = primaryOf(table);
      for (const [id, args] of [
        ["TIVA", ["exports"]],
        ["EXPORTDECOMPOSITION", ["BM"]],
        ["EXPORTDECOMPOSITION", ["WWZ"]],
        ["BILATERALDECOMPOSITION", ["C0", "BM sink"]],
        ["PARTICIPATION", []],
        ["ROUNDS", [2]],
      ] as const) {
        const [seen, plain] = [run(id, table, own, ...args), run(id, table, null, ...args)];
        const areDown = id === "TIVA" || id === "ROUNDS";
        const taxes = areDown
          ? figures(seen[seen.findIndex(([name]) => name === TAXES_AND_OTHER)]!)
          : seen.slice(1).map((row) => row.at(-1)!);
        // A share of exports that are 0 stays an error.
        expect(taxes.filter((figure) => figure !== 0 && typeof figure === "number")).toEqual([]);
        expect(
          areDown ? seen.filter(([name]) => name !== TAXES_AND_OTHER) : seen.map((row) => row.slice(0, -1)),
        ).toEqual(plain);
      }
    }),
    { numRuns: runs(20) },
  );
});

describe("how it is selected", () => {
  const FLOWS = [
    [30, 20, 0],
    [0, 40, 0],
    [0, 0, 0],
  ];
  const FINAL = [[8, 2], [16, 24], [0, 0]]; // prettier-ignore
  const NAMES = [["Chad"], ["Peru"], ["Peru"]];
  const tiva = functions.get("TIVA");
  const answer = (own: unknown): unknown => call(tiva, FLOWS, FINAL, "final demand", NAMES, own);

  test("a row, several rows that are summed, a column, columns that are summed: the same", () => {
    // v = (20/60, 10/80), B = (2, 1; 0, 2).
    const expected = answer([[20, 10, 0]]);
    expect(expected).toEqual([
      ["Origin", "Chad", "Peru"],
      ["Chad", expect.closeTo(32 / 3, 12), expect.closeTo(28 / 3, 12)],
      ["Peru", 4, 6],
      [TAXES_AND_OTHER, expect.closeTo(28 / 3, 12), expect.closeTo(32 / 3, 12)],
      ["Total", 24, 26],
    ]);
    for (const same of [
      [
        [15, 4, 0],
        [5, 6, 0],
      ],
      [[20], [10], [0]],
      [
        [12, 8],
        [9, 1],
        [0, 0],
      ],
    ])
      expect(answer(same)).toEqual(expected);
    // As many rows as columns: as they lie under the flows.
    expect(answer([[15, 4, null], [5, 6, null], [0, 0, null]])).toEqual(expected); // prettier-ignore
  });

  test("what cannot be value added is refused where it is", () => {
    expect(answer([[20, 10]])).toEqual({ error: "#VALUE!" });
    expect(sentence(tiva, FLOWS, FINAL, null, NAMES, [[20, 10]])).toBe(
      "valueAdded has 1 row and 2 columns; select one cell for each of the 3 rows of flows, in a row below flows or in a column",
    );
    expect(answer([[20, 10, { error: "#N/A" }]])).toEqual({ error: "#N/A" });
    expect(sentence(tiva, FLOWS, FINAL, null, NAMES, [[20, 10, 5]])).toBe(
      "valueAdded, row 1, column 3: Peru 2 has value added 5 but sells nothing; enter its sales, or clear that cell",
    );
    expect(sentence(tiva, FLOWS, FINAL, null, NAMES, [[20], [10], [-5]])).toBe(
      "valueAdded, row 3, column 1: Peru 2 has value added -5 but sells nothing; enter its sales, or clear that cell",
    );
    expect(answer([[20], [10], [-5]])).toEqual({ error: "#NUM!" });
    // A row that is left out, for it has no name: its position is what it is called.
    expect(sentence(tiva, FLOWS, FINAL, null, [["Chad"], ["Peru"], [""]], [[20, 10, 5]])).toBe(
      "valueAdded, row 1, column 3: row 3 has value added 5 but sells nothing; enter its sales, or clear that cell",
    );
    expect(answer([[1e308, 0, 0], [1e308, 0, 0]])).toEqual({ error: "#NUM!" }); // prettier-ignore
  });
});
