/** Random chains, figures and networks for the properties. */
import fc from "../fast-check";
import { runs } from "../measures/runs";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(200) });

/** A sum of money below a million with up to 6 decimals, so that a sum of many still has at most 15 digits. */
export const money = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([millionths, decimals]) => Number(`${Math.trunc(millionths / 10 ** (6 - decimals))}e-${decimals}`) + 0);

export const cost = money.map(Math.abs);

export const price = cost.filter((figure) => figure > 0);

/** A closed chain: every link's inputs are the link before's output, but the first's, who buys nothing. */
export const closedChain = fc.array(price, { minLength: 1, maxLength: 30 }).map((outputs) => ({
  output: outputs,
  inputs: outputs.map((_, link) => (link === 0 ? 0 : outputs[link - 1]!)),
}));

/** Links with any inputs, whose value added may be below 0 and sums to more than 0. */
export const chain = fc
  .array(fc.record({ output: cost, inputs: cost }), { minLength: 1, maxLength: 30 })
  .filter((links) => sumOf(links.map(({ output, inputs }) => units(output) - units(inputs))) > 0n)
  .map((links) => ({ output: links.map(({ output }) => output), inputs: links.map(({ inputs }) => inputs) }));

/** Payments between up to 8 producers, with loops, each of whom sells something to one of two markets. */
export const network = fc
  .integer({ min: 1, max: 8 })
  .chain((producers) =>
    fc.record({
      trade: fc
        .array(fc.record({ from: fc.nat(producers - 1), to: fc.nat(producers - 1), value: price }), { maxLength: 30 })
        .map((lines) => lines.filter(({ from, to }) => from !== to)),
      sales: fc.array(fc.record({ home: price, abroad: cost }), { minLength: producers, maxLength: producers }),
    }),
  )
  .map(({ trade, sales }) => [
    ...trade.map(({ from, to, value }) => ({ from: `P${from}`, to: `P${to}`, value })),
    ...sales.flatMap(({ home, abroad }, producer) => [
      { from: `P${producer}`, to: "Home", value: home },
      { from: `P${producer}`, to: "Abroad", value: abroad },
    ]),
  ]);

export function column(figures: readonly unknown[]): unknown[][] {
  return figures.map((figure) => [figure]);
}

/** The figure in millionths, exactly: an oracle that shares nothing with the core. */
export function units(figure: number): bigint {
  const [mantissa = "", exponent = "0"] = figure.toPrecision(15).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent) - fraction.length + 6;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
}

export function sumOf(figures: readonly bigint[]): bigint {
  return figures.reduce((sum, figure) => sum + figure, 0n);
}
