/** The measures that an open table answers, by the word that asks for each (src/measures/table/vocabulary.ts). */

import type { Entry, Table } from "../../core/data/table";
import type { BilateralMethod, Method } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import type { Sliced } from "../../core/sliced";
import { label, labels } from "../../cells/read";
import { bilateralDecompositionInSlices } from "../../measures/bilateral-decomposition/definition";
import { downstreamnessInSlices } from "../../measures/downstreamness/definition";
import { embodiedInSlices } from "../../measures/embodied/definition";
import { exportDecompositionInSlices } from "../../measures/export-decomposition/definition";
import { extractionInSlices } from "../../measures/extraction/definition";
import { salesBetween, type Use } from "../../measures/extraction/sales";
import { factorIncomeInSlices } from "../../measures/factor-income/definition";
import { gvcIncomeInSlices } from "../../measures/gvc-income/definition";
import { participationInSlices } from "../../measures/participation/definition";
import {
  type By as LengthBy,
  type Direction,
  productionLengthInSlices,
} from "../../measures/production-length/definition";
import { MAX_ROUNDS, roundsInSlices } from "../../measures/rounds/definition";
import { smileCurveInSlices } from "../../measures/smile-curve/definition";
import { listOf, type TableQuestion } from "../../measures/table/definition";
import { type OriginOf, valueAddedOriginInSlices } from "../../measures/tiva/definition";
import { type By, type Of, tripartiteInSlices } from "../../measures/tripartite/definition";
import { upstreamnessInSlices } from "../../measures/upstreamness/definition";
import { valueAddedRcaInSlices } from "../../measures/value-added-rca/definition";
import { valueOriginInSlices } from "../../measures/value-origin/definition";
import { rowWords } from "../describe";
import { noAnswer } from "../not-answered";
import type { OpenTable } from "../open-table";
import { valueAddedIn } from "../published-table";
import { asked } from "../texts";
import { accounts, byRow, countries, industries, linkages, output } from "./lists";
import { atOnce, type Measure } from "./measure";
import { accountsNamed, buyerIn, chainIn, economiesIn, industryLabels, marksIn, matrixOf, sellerIn } from "./rows";

const ofTable = (
  shown: Measure["shown"],
  answer: (table: InterCountryTable, question: TableQuestion) => Sliced<Table>,
): Measure => ({ shown, answer: ({ table }, question) => answer(table, question) });

/** Rows named as the file names them. */
const ofRows = (answer: Measure["answer"], shown: Measure["shown"] = "rows"): Measure => ({
  shown,
  hasIndustries: true,
  *answer(open, question) {
    return withRowWords(open, yield* answer(open, question));
  },
});

export const MEASURES: Readonly<Record<string, Measure>> = {
  countries: { shown: "all", answer: (open) => atOnce(countries(open)) },
  industries: { shown: "all", answer: (open) => atOnce(industries(open)) },
  accounts: { shown: "all", answer: (open) => atOnce(accounts(open)) },
  output: { shown: "rows", hasIndustries: true, answer: (open) => atOnce(output(open)) },
  upstreamness: {
    shown: "rows",
    hasIndustries: true,
    answer: (open) => byRow(open, "Upstreamness", upstreamnessInSlices),
  },
  downstreamness: {
    shown: "rows",
    hasIndustries: true,
    answer: (open) => byRow(open, "Downstreamness", downstreamnessInSlices),
  },
  linkages: { shown: "rows", hasIndustries: true, answer: (open, { of }) => linkages(open, of) },
  "value added RCA": ofRows((open) => valueAddedRcaInSlices(open.table, industryLabels(open))),
  "production length": {
    shown: "rows",
    hasIndustries: true,
    *answer(open, { of, options }) {
      const by = options.by ?? "row";
      if (by === "partner")
        noAnswer("#VALUE!", asked.noSuchBy({ measure: "production length", allowed: "row, country" }));
      const table = yield* productionLengthInSlices(open.table, of as Direction, by as LengthBy);
      return by === "row" ? withRowWords(open, table) : table;
    },
  },
  TIVA: ofTable("columns", (table, { of }) => valueAddedOriginInSlices(table, of as OriginOf)),
  "export decomposition": ofTable("rows", (table, { of }) => exportDecompositionInSlices(table, of as Method)),
  "bilateral decomposition": ofRows((open, question) => {
    const [exporter] = economiesIn(open, question);
    return bilateralDecompositionInSlices(open.table, label("exporter", [[exporter!]]), question.of as BilateralMethod);
  }),
  participation: ofTable("rows", (table) => participationInSlices(table)),
  tripartite: {
    shown: "rows",
    hasIndustries: true,
    *answer(open, { of, options }) {
      const table = yield* tripartiteInSlices(open.table, of as Of, (options.by ?? "country") as By);
      return options.by === "row" ? withRowWords(open, table) : table;
    },
  },
  embodied: {
    shown: "rows",
    answer: (open, { of }) => embodiedInSlices(open.table, matrixOf(open, "account", accountsNamed(open, [of]))),
  },
  rounds: ofTable("rows", (table, { of }) => {
    if (!/^\d+$/.test(of) || Number(of) > MAX_ROUNDS) noAnswer("#VALUE!", asked.noRounds({ of, most: MAX_ROUNDS }));
    return roundsInSlices(table, Number(of));
  }),
  origin: ofRows((open, question) => valueOriginInSlices(open.table, chainIn(open, question)), "all"),
  "smile curve": ofRows((open, question) => smileCurveInSlices(open.table, chainIn(open, question)), "all"),
  "factor income": {
    shown: "all",
    hasIndustries: true,
    answer(open, question) {
      const found = factorsIn(open, question);
      return factorIncomeInSlices(
        open.table,
        labels(
          "accounts",
          found.map(({ name }) => [name]),
        ),
        matrixOf(open, "accounts", found),
        chainIn(open, question),
      );
    },
  },
  "GVC income": {
    shown: "rows",
    hasIndustries: true,
    answer: (open, question) => gvcIncomeInSlices(open.table, marksIn(open, question)),
  },
  extraction: {
    shown: "all",
    hasIndustries: true,
    answer: (open, question) =>
      extractionInSlices(
        open.table,
        salesBetween(
          open.table,
          sellerIn(open, question),
          buyerIn(open, question),
          (question.options.use ?? "all") as Use,
        ),
      ),
  },
};

/** The accounts that are asked for, or all that are parts of value added, or value added as a whole. */
function factorsIn(open: OpenTable, { options }: TableQuestion) {
  const named = accountsNamed(open, listOf(options.accounts ?? ""));
  if (named.length > 0) return named;
  const parts = open.published.accounts.filter(({ role }) => role === "valueAdded part");
  const found = parts.length > 0 ? parts : valueAddedIn(open.published.accounts);
  return found.length > 0 ? found : noAnswer("#N/A", asked.noOwnRow);
}

/** With the words of the file in place of the names that the core gives to rows. */
function withRowWords(open: OpenTable, table: Table): Table {
  const words = new Map<Entry, string>(
    open.published.rows.map((_, row) => [open.table.rowName(row), rowWords(open.published, row)]),
  );
  const [head = [], ...rows] = table;
  const at = head.indexOf("Row");
  return [head, ...rows.map((row) => row.map((cell, column) => (column === at ? (words.get(cell) ?? cell) : cell)))];
}
