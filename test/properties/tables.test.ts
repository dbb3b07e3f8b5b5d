/** Tables that are made of whole columns have the entries that 34-digit decimals come to, refusals among the rows included. */
import fc from "../fast-check";
import { labels } from "../../src/cells/read";
import type { Labels } from "../../src/core/data/labels";
import { Records } from "../../src/core/data/records";
import type { Entry, Table } from "../../src/core/data/table";
import type { Vector } from "../../src/core/data/vector";
import { breakEven } from "../../src/measures/break-even/definition";
import { chainUpgrading } from "../../src/measures/chain-upgrading/definition";
import { compare } from "../../src/measures/compare/definition";
import { complianceCost } from "../../src/measures/compliance-cost/definition";
import { convertUnits } from "../../src/measures/convert-units/definition";
import { Factors } from "../../src/measures/convert-units/factors";
import { livingIncome } from "../../src/measures/living-income/definition";
import { priceVolumeMix } from "../../src/measures/price-volume-mix/definition";
import { revealedAdvantage } from "../../src/measures/rca/definition";
import { shareBounds } from "../../src/measures/share-bounds/definition";
import { successFactors } from "../../src/measures/success-factors/definition";
import { chainOf, tornado } from "../../src/measures/tornado/definition";
import { Decimal } from "../../src/core/numbers/decimal";
import { runs } from "../measures/runs";
import "./generators";
import { decimals, held, outcome, rows, type Way } from "./ways";

interface Given {
  readonly names: Labels;
  readonly columns: Vector[];
  readonly way: Way;
}

const one = (way: Way, cell: number): Vector => way("one", [cell]);
const beside = (figures: Vector): Labels =>
  labels(
    "units",
    Array.from({ length: figures.length }, (_, index) => [["t", "kg", "lb", "T", "bale", ""][index % 6]]),
  );
const allPounds = (figures: Vector): Labels =>
  labels(
    "to",
    Array.from({ length: figures.length }, () => ["lb"]),
  );
const FACTORS = new Factors([
  { from: "t", to: "kg", factor: new Decimal(1000) },
  { from: "kg", to: "lb", factor: new Decimal("2.2046226") },
]);

const MEASURES: Record<string, { width: number; of: (args: Given) => Vector | Table | readonly Entry[] }> = {
  COMPARE: {
    width: 4,
    of: ({ names, columns: [s, m, s2, m2] }) =>
      compare(names, { output: s!, inputs: m! }, { output: s2!, inputs: m2! }),
  },
  BREAKEVEN: { width: 4, of: ({ columns: [F, p, v, q] }) => breakEven(F!, p!, v!, q) },
  "BREAKEVEN without a quantity": { width: 3, of: ({ columns: [F, p, v] }) => breakEven(F!, p!, v!) },
  PRICEVOLUMEMIX: {
    width: 6,
    of: ({ names, columns: [p0, q0, p1, q1, c0, c1] }) =>
      priceVolumeMix(
        names,
        { price: p0!, quantity: q0!, cost: c0 },
        {
          price: p1!,
          quantity: q1!,
          cost: c1,
        },
      ),
  },
  SHAREBOUNDS: { width: 2, of: ({ names, columns: [low, more] }) => shareBounds(names, low!, low!.plus(more!)) },
  LIVINGINCOME: {
    width: 3,
    of: ({ names, columns: [income, benchmark, number] }) =>
      livingIncome(names, income!, { figures: benchmark!, isEach: true }, number),
  },
  RCA: { width: 4, of: ({ columns: [x, X, w, W] }) => revealedAdvantage(x!, X!, w!, W!, "Balassa") },
  "RCA of parts": {
    width: 3,
    of: ({ columns: [x, more, others] }) => {
      const w = x!.plus(more!);
      return revealedAdvantage(x!, w, w, w.plus(others!), "symmetric");
    },
  },
  COMPLIANCECOST: {
    width: 3,
    of: ({ columns: [sales, audits, fee] }) =>
      complianceCost(sales!, { figures: audits!, isEach: true }, { figures: fee!, isEach: true }),
  },
  SUCCESSFACTORS: {
    width: 2,
    of: ({ names, columns: [asked, offered], way }) => successFactors(names, asked!, offered!, one(way, 100_000)),
  },
  CHAINUPGRADING: {
    width: 3,
    of: ({ names, columns: [first, last, perHead] }) => {
      const places = (record: number): { argument: string; row: number } => ({ argument: "values", row: record + 1 });
      const both = Records.of("values", [first!, last!]);
      const pairs = Array.from({ length: first!.length }, (_, row) => both.across(row, "row"));
      return chainUpgrading(
        names,
        Records.of("values", pairs),
        new Records("heads", perHead!.length, 1, "row", perHead!.held, places),
      );
    },
  },
  TORNADO: {
    width: 3,
    of: ({ names, columns: [price, others, units], way }) =>
      tornado(chainOf(names, price!, others, units), 0, one(way, 0.1)),
  },
  "TORNADO of a later stage": {
    width: 3,
    of: ({ names, columns: [price, others, units], way }) => {
      const chain = chainOf(names, price!, others, units);
      return tornado(chain, Math.min(1, chain.stages.length - 1), one(way, 0.1));
    },
  },
  CONVERTUNITS: {
    width: 1,
    of: ({ columns: [value] }) => convertUnits(value!, beside(value!), allPounds(value!), FACTORS),
  },
};

describe.each(Object.entries(MEASURES))("%s", (_, { width, of }) => {
  test("one table, of columns and of decimals", () => {
    fc.assert(
      fc.property(rows(width), (cells) => {
        const argsIn = (way: Way): Given => ({
          names: labels(
            "names",
            cells.map((_, row) => [row % 5 === 4 ? "" : `name ${row}`]),
          ),
          columns: Array.from({ length: width }, (_, column) =>
            way(
              `argument ${column}`,
              cells.map((row) => row[column]),
            ),
          ),
          way,
        });
        expect(outcome(() => of(argsIn(held)))).toEqual(outcome(() => of(argsIn(decimals))));
      }),
      { numRuns: runs(200) },
    );
  });
});
