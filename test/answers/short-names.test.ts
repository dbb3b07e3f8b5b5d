/** A long name in a headline: its first words, unless they could be another's. */

import { withShortNames } from "../../src/answers/short-names";

const LONG = "Apple: design, brand and distribution";

it.each([
  ["a long name ends at its colon", `${LONG} adds 64.2 %`, [LONG, "Assembly in China"], "Apple adds 64.2 %"],
  ["a short one stays", "Apple: retail adds 64.2 %", ["Apple: retail"], "Apple: retail adds 64.2 %"],
  ["one of 24 letters stays", "Apple: design and brands adds 1 %", ["Apple: design and brands"], undefined],
  ["one of 25 does not", "Apple: designs and brands adds 1 %", ["Apple: designs and brands"], "Apple adds 1 %"],
  [
    "one without a colon stays",
    "Components from the United States add 5 %",
    ["Components from the United States"],
    undefined,
  ],
  [
    "a time of day is no colon",
    "Sold from 12:30 in the afternoon adds 5 %",
    ["Sold from 12:30 in the afternoon"],
    undefined,
  ],
  ["where two begin alike both stay", `${LONG} adds 64.2 %`, [LONG, "Apple: assembly"], undefined],
  ["where another is called so it stays", `${LONG} adds 64.2 %`, [LONG, "APPLE"], undefined],
  ["what comes again is one", `${LONG} adds 64.2 %`, [LONG, LONG], "Apple adds 64.2 %"],
  [
    "of two that begin alike the longer is not cut by the shorter",
    "Cocoa: from the farm to the port of Tema adds 5 %",
    ["Cocoa: from the farm to the port", "Cocoa: from the farm to the port of Tema"],
    undefined,
  ],
  [
    "both of two that tie",
    `${LONG} and ${"Foxconn: assembly of the phones"} add 5 % each`,
    [LONG, "Foxconn: assembly of the phones"],
    "Apple and Foxconn add 5 % each",
  ],
  [
    "nothing before the colon is no name",
    ": design, brand and distribution adds 5 %",
    [": design, brand and distribution"],
    undefined,
  ],
])("%s", (_, headline, names, expected) => {
  expect(withShortNames(headline, names)).toBe(expected ?? headline);
});
