/** A scenario as a part of the report on its table: what is changed, before and after, what it says, and its chart. All of it follows the scenario's sheet. */

import { quoted } from "../report/chain-count";
import { liveSheetName } from "../report/live-name";
import { placeChart } from "../report/sections";
import { textFormula } from "../report/texts";
import { FIRST, type Writer } from "../report/writer";
import { columnName, quoteSheetName } from "../sheet/address";
import type { PlacedChart } from "../sheet/figures";
import { formula, type Look, MONEY_FORMAT, PERCENT_FORMAT } from "../sheet/sheet";
import type { FoundScenario } from "./found";
import { liveLine, writeHeads } from "./page";
import { scenario as texts } from "./texts";

const words = texts.inReport;
const TEXT_COLUMNS = 7;
const POINTS_FORMAT = "+0.0;-0.0;0.0";
/** As in COMPARE's answer, from its second column on. */
const FORMATS = [MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, POINTS_FORMAT] as const;

export function writeScenario(
  writer: Writer,
  charts: PlacedChart[],
  { sheet, factors, compared }: FoundScenario,
): void {
  const at = (index: number, row: number) => `${quoteSheetName(sheet)}!$${columnName(FIRST + index)}$${String(row)}`;
  const title = at(0, 1);
  writer.row += 1;
  const heading = textFormula({ name: liveSheetName(title) }, words.heading);
  writer.add(formula(writer.at(FIRST), `=IF(ISERROR(${title}),${quoted(words.gone)},${heading})`, "heading"));
  writer.row += 1;
  for (const row of [1, 2]) liveLine(writer, `=IFERROR(${at(0, row)}&"","")`, "lead", TEXT_COLUMNS);

  writer.row += 1;
  writeHeads(writer, [words.changes, ...factors.of.map((factor) => texts.factors[factor])]);
  for (let row = factors.head + 1; row <= factors.to; row += 1) {
    writer.add(formula(writer.at(FIRST), `=IFERROR(${at(0, row)},"–")`, "label"));
    factors.of.forEach((_, index) =>
      writer.add(
        formula(writer.at(FIRST + 1 + index), `=IFERROR(${at(1 + index, row)},"–")`, "derived", {
          format: PERCENT_FORMAT,
        }),
      ),
    );
    writer.row += 1;
  }

  writer.row += 1;
  const head = writer.row;
  const { added, before, after, change, shareBefore, shareAfter, points } = words;
  writeHeads(writer, [added, before, after, change, shareBefore, shareAfter, points]);
  const line = (row: number, look: Look) => {
    const name = at(0, row);
    // A row that COMPARE does not give is empty, and shows as none.
    writer.add(
      formula(writer.at(FIRST), `=IFERROR(IF(${name}="","–",${name}),"–")`, look === "total" ? "total" : "label"),
    );
    FORMATS.forEach((format, index) => {
      const its = at(1 + index, row);
      const figure = format === POINTS_FORMAT ? `100*${its}` : its;
      writer.add(formula(writer.at(FIRST + 1 + index), `=IF(ISNUMBER(${its}),${figure},"–")`, look, { format }));
    });
    writer.row += 1;
  };
  for (let row = compared.head + 1; row <= compared.government; row += 1) line(row, "derived");
  const last = writer.row - 1;
  line(compared.total, "total");
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "bar",
    title: texts.compare.chart,
    labels: writer.range(FIRST, head, last),
    values: [1, 2].map((index) => writer.range(FIRST + index, head, last)),
  });
}
