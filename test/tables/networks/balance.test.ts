/** The balance of an input-output table: what is found, and what only looks like it. */

import { networkFindingText, roundingText } from "../../../src/pane/texts/networks";
import { cellName } from "../../../src/sheet/address";
import { sketched } from "../grid";
import { balanceOf, network } from "./read";

function found(table: string) {
  const { findings, rounding, ...rest } = balanceOf(network(sketched(table, { row: 2, column: 1 })));
  return {
    ...rest,
    rounding: rounding && `${cellName(rounding.area.row, rounding.area.column)} ${roundingText(rounding)}`,
    findings: findings.map(
      (finding) =>
        `${cellName(finding.area.row, finding.area.column)} ${networkFindingText(finding, (row) => `Row ${row + 1}`).sentence}`,
    ),
  };
}

const heads = " | A | B | A | B";
const sound = `${heads}\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24`;

describe("fires", () => {
  it.each([
    [
      "sales above purchases",
      `${sound}\nValue added | 29 | 20 | |`,
      ["C6 Row 1 sells 60, but its purchases and value added sum to 59: sales are 1 higher."],
    ],
    [
      "sales below purchases",
      `${sound}\nValue added | 30 | 20.5 | |`,
      ["D6 Row 2 sells 80, but its purchases and value added sum to 80.5: sales are 0.5 lower."],
    ],
    [
      "parts of value added that miss something",
      `${sound}\nWages | 10 | 10 | |\nProfits | 20 | 9 | |`,
      ["D6 Row 2 sells 80, but its purchases and value added sum to 79: sales are 1 higher."],
    ],
    [
      "a total column",
      " | A | B | A | B | Total\nA | 30 | 20 | 8 | 2 | 60\nB | 0 | 40 | 16 | 24 | 81",
      ["G5 “Total” is 81 here, but the figures sum to 80: 1 too high."],
    ],
    [
      "a total row",
      `${sound}\nTotal | 30 | 59 | 24 | 26`,
      ["D6 “Total” is 59 here, but the figures sum to 60: 1 too low."],
    ],
    [
      "output below value added",
      `${sound}\nValue added | 30 | 20 | |\nOutput | 60 | 79 | |`,
      ["D7 “Output” is 79 here, but the figures sum to 80: 1 too low."],
    ],
    [
      "negative output",
      `${heads}\nA | 30 | 20 | -80 | 2\nB | 0 | 40 | 16 | 24`,
      ["C4 Row 1: total sales are negative (-28)."],
    ],
    [
      "a row that buys and does not sell",
      `${heads}\nA | 30 | 20 | 8 | 2\nB | 0 | 0 | 0 | 0`,
      ["D4 Row 2 sells nothing but buys 20: its value added would be lost."],
    ],
    [
      "what is more than single precision, if little",
      " | A | B | A | B\nA | 0.1 | 0.2 | 0.3 | 0.1\nB | 0.2 | 0.1 | 0.7 | 0.1\nValue added | 0.40001234567891 | 0.8 | |",
      ["C6 Row 1 sells 0.7, but its purchases and value added sum to 0.700012: sales are 0.0000123457 lower."],
    ],
    [
      "words for a figure, once, and no false sums with it",
      `${heads}\nA | 30 | n/a | 8 | 2\nB | 0 | 40 | 16 | 24\nValue added | 30 | 20 | |`,
      ["D4 “n/a” is where a figure is expected. No measure of the table can be computed."],
    ],
    [
      "an error",
      `${heads}\nA | 30 | 20 | 8 | !#REF!\nB | 0 | 40 | 16 | 24`,
      ["F4 “#REF!” is where a figure is expected. No measure of the table can be computed."],
    ],
  ])("%s", (_, table, sentences) => {
    expect(found(table).findings).toEqual(sentences);
  });
});

describe("is silent", () => {
  it.each([
    ["value added that balances", `${sound}\nValue added | 30 | 20 | |`],
    [
      "value added, wages in it and taxes beside it",
      `${sound}\nWages | 12 | 7 | |\nValue added | 28 | 18 | |\nTaxes | 2 | 2 | |`,
    ],
    [
      "figures whose sums stray in floating point",
      " | A | B | A | B\nA | 0.1 | 0.2 | 0.3 | 0.1\nB | 0.2 | 0.1 | 0.7 | 0.1\nValue added | 0.4 | 0.8 | |",
    ],
    [
      "value added worked out by a cell, with its noise",
      " | A | B | A | B\nA | 0.1 | 0.2 | 0.3 | 0.1\nB | 0.2 | 0.1 | 0.7 | 0.1\nValue added | 0.40000000000000013 | 0.8000000000000002 | |",
    ],
    [
      "noise within the fifteen digits of a cell",
      " | A | B | A | B | Total\nA | 0.1 | 0.2 | 0.3 | 0.1 | 0.700000000000002\nB | 0.2 | 0.1 | 0.7 | 0.1 | 1.1\nValue added | 0.400000000000002 | 0.799999999999998 | |",
    ],
    [
      "the noise of large parts that cancel",
      `${sound}\nWages | 300000000.300001 | 20 | |\nProfits | -299999970.3 | 0 | |`,
    ],
    [
      "totals of all, of flows, of final demand",
      " | A | B | Intermediate use | A | B | Total final demand | Output\nA | 30 | 20 | 50 | 8 | 2 | 10 | 60\nB | 0 | 40 | 40 | 16 | 24 | 40 | 80",
    ],
    [
      "a total of inputs, then value added, then output",
      `${sound}\nTotal | 30 | 60 | |\nValue added | 30 | 20 | |\nOutput | 60 | 80 | |`,
    ],
    [
      "negative value added that is written so",
      `${heads}\nA | 30 | 50 | 8 | 2\nB | 0 | 40 | 16 | 24\nValue added | 60 | -10 | |`,
    ],
    ["single precision", `${sound}\nValue added | 30.00000168 | 20 | |`],
    ["a total between, of all sales", " | A | B | Total | A | B\nA | 30 | 20 | 60 | 8 | 2\nB | 0 | 40 | 80 | 16 | 24"],
    [
      "what is not money of the account: persons, tonnes, a memo",
      `${sound}\nValue added | 30 | 20 | |\nEmployment (persons) | 400 | 300 | |\nCO2 (t) | 12 | 8 | |\nSomething | 5 | 6 | |`,
    ],
    ["taxes that are outside of the account", `${sound}\nValue added | 30 | 20 | |\nTaxes on products | 5 | 6 | |`],
    [
      "uses at purchasers' prices",
      `${sound}\nTotal | 30 | 60 | |\nImports | 10 | 5 | |\nTotal use at purchasers' prices | 40 | 65 | |\nValue added | 20 | 15 | |`,
    ],
    ["a row of nothing", `${heads}\nA | 30 | 0 | 8 | 2\nB | 0 | 0 | 0 | 0\nValue added | 10 | 0 | |`],
  ])("%s", (_, table) => {
    expect(found(table).findings).toEqual([]);
  });

  it("and says so where there is nothing to hold sales against", () => {
    expect(found(sound)).toEqual({ findings: [], againstPurchases: false, totals: 0, rounding: null });
    // Imports alone are not all that a column pays for.
    expect(found(`${sound}\nImports | 30 | 20 | |`).againstPurchases).toBe(false);
    expect(found(`${sound}\nTotal | 30 | 60 | 24 | 26`)).toMatchObject({ findings: [], totals: 1 });
  });
});

describe("rounding, in a table of twenty rows with three decimals", () => {
  const n = 20;
  /** Value added is off by so much in so many rows. */
  const table = (rows: number, off: number) =>
    [
      `| ${Array.from({ length: n + 2 }, (_, column) => (column < n ? `R${column}` : `Exports ${column - n}`)).join(" | ")}`,
      ...Array.from(
        { length: n },
        (_, row) =>
          `R${row} | ${Array.from({ length: n }, (__, column) => (((row * 7 + column * 3) % 11) + 0.125).toFixed(3)).join(" | ")} | 200.5 | 100.25`,
      ),
      `Value added | ${Array.from({ length: n }, (_, row) => {
        const bought = Array.from({ length: n }, (__, i) => ((i * 7 + row * 3) % 11) + 0.125).reduce(
          (sum, each) => sum + each,
        );
        const sold =
          Array.from({ length: n }, (__, column) => ((row * 7 + column * 3) % 11) + 0.125).reduce(
            (sum, each) => sum + each,
          ) + 300.75;
        return (sold - bought + (row < rows ? off : 0)).toFixed(3);
      }).join(" | ")} | |`,
    ].join("\n");

  it.each([
    ["in two rows", 2, 0.001, 0, true],
    ["in six it is told once", 6, 0.001, 0, true],
    ["more than rounding makes is told one by one", 6, 0.9, 6, false],
    ["no difference, nothing told", 6, 0, 0, false],
  ])("%s", (_, rows, off, findings, isRounding) => {
    const all = found(table(rows, off));
    expect(all.findings).toHaveLength(findings);
    if (!isRounding) expect(all.rounding).toBeNull();
    else
      expect(all.rounding).toMatch(
        new RegExp(
          `^[A-Z]+24 ${rows} sums are off by at most 0\\.001: no more than rounding the figures to 3 decimals causes\\.$`,
        ),
      );
  });

  it("of whole numbers: a row or two that are off by much of what they sell are slips, more are rounded", () => {
    const three = (values: string) =>
      ` | A | B | C | Use\nA | 3 | 2 | 1 | 24\nB | 1 | 4 | 2 | 23\nC | 2 | 1 | 5 | 22\nValue added | ${values} |`;
    expect(found(three("23 | 23 | 22"))).toMatchObject({
      findings: [expect.stringContaining("sales are 1 higher")],
      rounding: null,
    });
    expect(found(three("23 | 22 | 21"))).toMatchObject({
      findings: [],
      rounding: expect.stringContaining("3 sums are off by at most 1"),
    });
  });
});
