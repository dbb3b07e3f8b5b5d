/**
 * Critical success factors: what shoe buyers ask and what Brazilian suppliers offer, from the words of two publications, coded
 * by us as marks from 1 to 5 (Humphrey & Schmitz 2002; Caspari 2003).
 */

import type { Sample } from "./sample";
import { named } from "./wording";
import { figures, headerCells, ownArithmetic, page } from "../sheet/page";
import { type Cell, formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

/** A table of VC.SUCCESSFACTORS over so many factors, with rivals. */
const answer = (row: number, count: number, rivals: string): Cell =>
  formula(
    `B${row}`,
    `=VC.SUCCESSFACTORS(B5:B${4 + count},C5:C${4 + count},D5:D${4 + count},C${6 + count},${rivals})`,
    "result",
    {
      fills: {
        range: `B${row}:H${row + count + 1}`,
        formats: ["", "0", "0", "0", "0", "0", ""],
        head: true,
        total: ["", "0", "0.00", "0", "0", "0", ""],
      },
    },
  );

const BY_HAND = "Importance × mark, over the most";

const SINOS = [
  ["Product quality", 5],
  ["Speed of response", 5],
  ["Punctuality", 5],
  ["Flexibility", 5],
  ["Innovative design", 1],
] as const;

const sinos = page({
  name: "Sinos Valley",
  columns: { A: 20, B: 200, C: 96, D: 104, E: 76, F: 96, G: 104, H: 150, I: 20 },
  opensOn: "H15",
  cells: [
    formula(
      "B1",
      '="Sinos Valley: fit "&ROUND(100*D21,0)&" %, in design "&IF(D9=E9,"level with Italy",IF(D9<E9,"behind","ahead of")&" Italy by "&ABS(D9-E9))',
      "title",
    ),
    text(
      "B2",
      "In the source buyers put the Sinos Valley beside Italy in quality, speed, punctuality and flexibility, and far behind in innovative design. What a supplier should work on is where its mark is below what the market asks.",
      "lead",
      { across: 7 },
    ),
    text("B3", "Buyers’ words, coded by us from 1 to 5", "heading"),
    ...headerCells(4, { B: "Factor" }, { C: "Importance", D: "Sinos Valley", E: "Italy" }),
    ...SINOS.flatMap(([factor, mark], index) => [
      text(`B${5 + index}`, factor),
      ...figures(`C${5 + index}:E${5 + index}`, [5, mark, 5], "0"),
    ]),
    text("B11", "Highest mark of the scale"),
    number("C11", 5, "input", "0"),
    text(
      "B12",
      "Note: the source has words, not marks; the coding, and the importance of 5 for each factor, are ours. A coded mark is a judgement: change a blue figure and see what follows.",
      "note",
      { across: 7 },
    ),
    text("B13", "Source: Humphrey, J. and Schmitz, H. (2002), on the Sinos Valley’s shoe cluster.", "source", {
      across: 7,
    }),
    text("B14", "Asked and offered", "heading"),
    answer(15, SINOS.length, "E5:E9"),
    text(
      "B22",
      "Note: =VC.SUCCESSFACTORS(B5:B9, C5:C9, D5:D9, C11, E5:E9). Fit is the sum of importance × performance over the most that it could be, 1 at best; weighting the marks so is Quasirent’s convention.",
      "note",
      { across: 7 },
    ),
    ...ownArithmetic(
      23,
      "D",
      "Fit, by hand",
      [{ words: BY_HAND, ours: "SUMPRODUCT(C5:C9,D5:D9)/(C11*SUM(C5:C9))", format: PERCENT_FORMAT }],
      {
        fill: ["C"],
      },
    ),
  ],
});

/** Importance apart, which is made up: Brazil, Italy, China, India; null where the box is silent. */
const BRAZIL = [
  ["Price", 2, null, 5, 5],
  ["Quality", 5, 4, 4, 1],
  ["Speed", 5, 4, 2, 2],
  ["Delivery", 5, 4, null, null],
  ["Large orders", 5, 4, 2, null],
  ["Design", 1, 5, null, null],
] as const;

const brazil = page({
  name: "Brazilian shoes",
  columns: { A: 20, B: 200, C: 96, D: 104, E: 76, F: 96, G: 104, H: 150, I: 20 },
  opensOn: "H16",
  cells: [
    formula(
      "B1",
      `="Brazil: critical in "&COUNTIF(H17:H22,"Critical")&" of 6"&IF(AND(MIN(G17:G22)<0,COUNTIF(G17:G22,MIN(G17:G22))=1),", furthest behind in "&LOWER(${named("B17:B22", "MIN(G17:G22)", "G17:G22")}),"")`,
      "title",
    ),
    text(
      "B2",
      "In the source’s words Brazil leads its rivals in quality, speed, delivery and large orders; China and India are cheaper, Italy designs. The gap to the best rival shows where another supplier is ahead.",
      "lead",
      { across: 7 },
    ),
    text("B3", "Words of box 3.4, coded by us from 1 to 5", "heading"),
    ...headerCells(
      4,
      { B: "Factor" },
      { C: "Importance, illustrative", D: "Brazil", E: "Italy", F: "China", G: "India" },
    ),
    ...BRAZIL.flatMap(([factor, ...marks], index) => [
      text(`B${5 + index}`, factor),
      ...figures(`C${5 + index}:G${5 + index}`, [5, ...marks], "0"),
    ]),
    text("B12", "Highest mark of the scale"),
    number("C12", 5, "input", "0"),
    text(
      "B13",
      "Note: #N/A where the box is silent. Humphrey & Schmitz (2002) have Brazil match Italy in production, this source has it surpass Italy in quality, speed, delivery and flexibility; both cite one study (Schmitz & Knorringa 2000).",
      "note",
      { across: 7 },
    ),
    text("B14", "Source: Caspari (2003), box 3.4.", "source", { across: 7 }),
    text("B15", "Asked and offered", "heading"),
    answer(16, BRAZIL.length, "E5:G10"),
    text(
      "B24",
      "Note: =VC.SUCCESSFACTORS(B5:B10, C5:C10, D5:D10, C12, E5:G10). The best rival may be another for each factor.",
      "note",
      {
        across: 7,
      },
    ),
    ...ownArithmetic(
      25,
      "D",
      "Fit, by hand",
      [{ words: BY_HAND, ours: "SUMPRODUCT(C5:C10,D5:D10)/(C12*SUM(C5:C10))", format: PERCENT_FORMAT }],
      {
        fill: ["C"],
      },
    ),
  ],
});

export const success: Sample = {
  id: "success",
  name: "Success factors",
  about: "What shoe buyers ask and Brazilian suppliers offer, beside their rivals; coded by us.",
  sheets: [sinos, brazil],
};
