/**
 * A chain with some of its figures changed, as a sheet: blue figures of what changes, the chain now and then, who gains and who
 * loses. Live formulas throughout; the person's own sheet is only referred to.
 */

import { countOfLinks } from "../report/chain-count";
import { liveRange, liveSheetName } from "../report/live-name";
import type { Report } from "../report/report";
import { textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import type { PlacedChart } from "../sheet/figures";
import { formula } from "../sheet/sheet";
import { addressAt } from "../tables/grid";
import { chainCells, type ChainCells, writeChain } from "./chain-cells";
import { sentencesOf, writeCompare, writeWages } from "./compare-cells";
import { outcomeOf } from "./change";
import { writeFactors } from "./factor-cells";
import { factorsOf, type Move } from "./factors";
import { withDigits } from "./digits";
import type { Model } from "./model";
import { fixed, setNameWidth, TEXT_COLUMNS, writeFixed } from "./page";
import { NOTE_COLUMNS, writeTargets } from "./target-cells";
import { scenario as texts } from "./texts";

/** Columns of the table of figures that give a share, with its names. */
const FIGURES_OF_TARGETS = 8;

const SOURCES =
  "Bellù (2013), Value Chain Analysis for Policy Making, on the comparison of scenarios; Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for value added and shares";

export function scenarioSheet(model: Model, { name, moves }: { name: string; moves: readonly Move[] }): Report {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const top = writer.row;
  writer.row += 3;
  setNameWidth(writer, [...model.links.map((link) => link.name), texts.chain.government]);
  const before = outcomeOf(model, moves);
  writer.largest = Math.max(...[...before.sales, before.total].map((each) => each.abs().toNumber()));

  const chain = chainBelowFactors(writer, model);
  const names = fixed(writer.range(FIRST, chain.from, chain.to));
  const factors = writeFactors(writer, model, moves, (link) => writer.at(FIRST, chain.from + link), names);
  writer.row += 1;
  writeChain(writer, model, chain, factors);
  const compared = writeCompare(writer, chain, charts);
  writeWages(writer, chain);
  const heights = writeTargets(writer, model, chain, compared);
  writer.row += 1;
  writeFixed(writer, model);
  writer.line(texts.sources({ sources: SOURCES }), "source", TEXT_COLUMNS);

  const { title, shares } = sentencesOf(writer, model, compared, factors, chain);
  writer.add(
    formula(writer.at(FIRST, top), title, "title"),
    formula(writer.at(FIRST, top + 1), shares, "lead", { across: TEXT_COLUMNS }),
    leadOf(writer, model, top + 2),
  );
  // The last column of notes is the last of the page.
  const width = FIGURES_OF_TARGETS + NOTE_COLUMNS;
  const opensOn = writer.at(FIRST + 1, chain.from - model.links.length - rowsBetween(model));
  const sheet = writer.sheet(name, width, opensOn);
  return { sheet: withDigits({ ...sheet, rows: { ...sheet.rows, ...heights } }, model), charts };
}

/** Where the chain will stand: below the blue figures, which refer to its names. */
function chainBelowFactors(writer: Writer, model: Model): ChainCells {
  const { row } = writer;
  // A gap, the heading, its note and the heads; a row for all links and each link.
  writer.row = row + 4 + 1 + model.links.length + rowsBetween(model);
  const cells = chainCells(writer, model);
  writer.row = row;
  return cells;
}

/** Between the last blue figure and the first link of the chain: the notes, a gap, heading, note of steps, heads. */
const rowsBetween = (model: Model): number => factorsOf(model).length + 1 + 1 + (model.way === "steps" ? 3 : 2);

/** Where the table is, or how many links have come since. */
function leadOf(writer: Writer, { table, period, links }: Model, row: number) {
  const { grid } = table;
  const range = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  const lead = textFormula({ range: liveRange(range) }, (args) =>
    texts.lead({ ...args, period: period?.label ?? "none" }),
  );
  const at = writer.at(FIRST, row);
  const count = period ? null : countOfLinks(table);
  if (!count) return formula(at, `=${lead}`, "lead", { across: TEXT_COLUMNS });
  const live = textFormula({ sheet: liveSheetName(cellAtAddress(range)), now: count }, (args) =>
    texts.live({ ...args, built: String(links.length) }),
  );
  return formula(at, `=IF(${count}=${links.length},${lead},${live})`, "lead", { across: TEXT_COLUMNS });
}

const cellAtAddress = (range: string): string => range.split(":")[0]!;
