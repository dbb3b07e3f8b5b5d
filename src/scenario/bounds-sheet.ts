/** Bounds of shares as a sheet: the ranges, a total where it is known, and VC.SHAREBOUNDS over them. */

import { quoted } from "../report/chain-count";
import { liveRange } from "../report/live-name";
import type { Report } from "../report/report";
import { placeChart } from "../report/sections";
import { textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import type { PlacedChart } from "../sheet/figures";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { addressAt } from "../tables/grid";
import type { Bound, Bounds } from "./bounds";
import { bounds as texts } from "./further-texts";
import { liveLine, setNameWidth, TEXT_COLUMNS, writeHeads } from "./page";

const figure = (at: string, { content }: Bound): Cell => ({
  at,
  content,
  look: "number" in content ? "input" : "derived",
  format: MONEY_FORMAT,
});

export function boundsSheet({ grid, measure, rows, fixed }: Bounds, name: string): Report {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  writer.row = 4;
  setNameWidth(
    writer,
    rows.map((each) => each.name),
  );
  writer.largest = Math.max(...rows.map(({ high }) => high.figure.toNumber()));

  writer.line(texts.ranges, "heading");
  writeHeads(writer, [texts.name, texts.low, texts.high]);
  const from = writer.row;
  for (const { label, low, high } of rows) {
    writer.add({ at: writer.at(FIRST), content: label, look: "label" });
    writer.add(figure(writer.at(FIRST + 1), low), figure(writer.at(FIRST + 2), high));
    writer.row += 1;
  }
  const to = writer.row - 1;
  const total = writer.at(FIRST + 1);
  writer.add(text(writer.at(FIRST), texts.total), {
    at: total,
    content: { text: "" },
    look: "blank",
    format: MONEY_FORMAT,
  });
  writer.row += 2;

  writer.line(texts.shares, "heading");
  const head = writer.row;
  const [names, lows, highs] = [0, 1, 2].map((index) => writer.range(FIRST + index, from, to)) as [
    string,
    string,
    string,
  ];
  const call = (more: string) => `VC.SHAREBOUNDS(${names},${lows},${highs}${more})`;
  const end = head + rows.length;
  writer.add(
    formula(writer.at(FIRST), `=IF(ISNUMBER(${total}),${call(`,${total}`)},${call("")})`, "result", {
      fills: {
        range: writer.range(FIRST, head, end, FIRST + 3),
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
      },
    }),
  );
  writer.row = end + 1;
  writer.line(texts.note, "note", TEXT_COLUMNS);
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "bar",
    title: texts.chart,
    labels: writer.range(FIRST, head, end),
    values: [1, 2].map((index) => writer.range(FIRST + index, head, end)),
  });
  if (fixed.length > 0)
    writer.line(texts.fixed({ count: fixed.length, cells: fixed.join(", ") }), "note", TEXT_COLUMNS);
  writer.line(texts.sources, "source", TEXT_COLUMNS);

  writer.row = 1;
  const [found, least, most] = [0, 1, 2].map((index) => writer.range(FIRST + index, head + 1, end)) as [
    string,
    string,
    string,
  ];
  const say = (place: string, words: typeof texts.sure) =>
    textFormula(
      {
        name: `INDEX(${found},${place})`,
        low: `ROUND(100*INDEX(${least},${place}),1)`,
        high: `ROUND(100*INDEX(${most},${place}),1)`,
      },
      words,
    );
  const isSure = `SUMPRODUCT(1*(${highs}>=MAX(${lows})))=1`;
  liveLine(
    writer,
    `=IFERROR(IF(${isSure},${say(`MATCH(MAX(${lows}),${lows},0)`, texts.sure)},${say(`MATCH(MAX(${most}),${most},0)`, texts.unsure)}),${quoted(texts.none)})`,
    "title",
  );
  const range = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  liveLine(writer, `=${textFormula({ range: liveRange(range) }, (args) => texts.lead({ ...args, measure }))}`, "lead");
  return { sheet: writer.sheet(name, TEXT_COLUMNS, total), charts };
}
