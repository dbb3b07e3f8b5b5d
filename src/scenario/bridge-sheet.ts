/** The bridge from one period's sales to another's as a sheet: prices and quantities, VC.PRICEVOLUMEMIX over them, and a waterfall. */

import { quoted } from "../report/chain-count";
import { liveRange } from "../report/live-name";
import type { Report } from "../report/report";
import { placeChart } from "../report/sections";
import { amountText, textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import type { PlacedChart } from "../sheet/figures";
import { type Cell, formula, MONEY_FORMAT, text } from "../sheet/sheet";
import { addressAt } from "../tables/grid";
import { type Bridge, effectsOf, type Taken } from "./bridge";
import { bridge as texts } from "./further-texts";
import { headWithUnit, liveLine, setNameWidth, TEXT_COLUMNS, withUnit, writeHeads } from "./page";

/** Columns of VC.PRICEVOLUMEMIX's answer, after the names. */
const STEPS = ["before", "volume", "mix", "price", "newOrLost"] as const;
const CHANGE = 7;
const FORMATS = ["", ...Array.from({ length: CHANGE }, () => MONEY_FORMAT)];

export function bridgeSheet(its: Bridge, name: string): Report {
  const { grid, periods, unit, products } = its;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  writer.row = 4;
  setNameWidth(
    writer,
    products.map((each) => each.name),
  );
  const effects = effectsOf(its);
  writer.largest = Math.max(...Object.values(effects).map(Math.abs));
  const [before, after] = periods;

  writer.line(texts.given, "heading");
  writeHeads(writer, [
    texts.product,
    ...periods.flatMap((period) => [texts.price({ period }), texts.quantity({ period })]),
  ]);
  const from = writer.row;
  for (const { label, before: then, after: now } of products) {
    writer.add({ at: writer.at(FIRST), content: label, look: "label" });
    const taken = [then?.price, then?.quantity, now?.price, now?.quantity];
    taken.forEach((each, index) => {
      if (each) writer.add(cellOf(writer.at(FIRST + 1 + index), each));
    });
    writer.row += 1;
  }
  const to = writer.row - 1;
  writer.row += 1;

  writer.line(texts.effects({ before, after }), "heading");
  const head = writer.row;
  const args = [0, 1, 2, 3, 4].map((index) => writer.range(FIRST + index, from, to)).join(",");
  const total = head + products.length + 1;
  writer.add(
    formula(writer.at(FIRST), `=VC.PRICEVOLUMEMIX(${args})`, "result", {
      fills: {
        range: writer.range(FIRST, head, total, FIRST + CHANGE),
        formats: FORMATS,
        head: true,
        total: true,
      },
    }),
  );
  writer.row = total + 1;
  writer.line(texts.note, "note", TEXT_COLUMNS);
  writer.row += 1;

  writer.line(headWithUnit(texts.bridge, unit), "heading");
  const top = writer.row;
  writeHeads(writer, [texts.step, texts.amount]);
  for (const [index, step] of STEPS.entries()) {
    writer.add(
      text(writer.at(FIRST), step === "before" ? texts.salesOf({ period: before }) : texts.heads[step]),
      formula(writer.at(FIRST + 1), `=${writer.at(FIRST + 1 + index, total)}`, "derived", { format: MONEY_FORMAT }),
    );
    writer.row += 1;
  }
  const last = writer.row - 1;
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "waterfall",
    title: texts.chart({ before, after }),
    labels: writer.range(FIRST, top, last),
    values: [writer.range(FIRST + 1, top, last)],
  });
  writer.line(texts.sources, "source", TEXT_COLUMNS);

  writer.row = 1;
  liveLine(
    writer,
    titleOf(its, (index) => writer.at(FIRST + index, total)),
    "title",
  );
  const range = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  liveLine(writer, `=${textFormula({ range: liveRange(range) }, texts.lead)}`, "lead");
  return { sheet: writer.sheet(name, Math.max(TEXT_COLUMNS, CHANGE + 1), writer.at(FIRST + 1, from)), charts };
}

const cellOf = (at: string, { content }: Taken): Cell => ({
  at,
  content,
  look: "number" in content ? "input" : "derived",
  format: MONEY_FORMAT,
});

/** `at`: a cell of the row of totals. */
function titleOf({ periods: [before, after], unit }: Bridge, at: (column: number) => string): string {
  const signed = (column: number) => {
    const figure = `ROUND(${at(column)},2)`;
    return `IF(${figure}=0,"0",IF(${figure}>0,"+","−")&${amountText(`ABS(${figure})`)})`;
  };
  const tiny = `1E-9*ABS(${at(1)})`;
  const [volume, mix, price, newOrLost, change] = [signed(2), signed(3), signed(4), signed(5), at(CHANGE)];
  const say = (words: typeof texts.rose) =>
    textFormula({ change: amountText(`ABS(${change})`), volume, mix, price }, (args) =>
      words({ ...args, change: withUnit(args.change, unit), before, after }),
    );
  const sentence = `IF(${change}>${tiny},${say(texts.rose)},IF(${change}<-${tiny},${say(texts.fell)},${say(texts.same)}))`;
  const more = textFormula({ sentence: `(${sentence})`, newOrLost }, texts.newOrLost);
  return `=IFERROR(IF(${at(5)}=0,${sentence},${more}),${quoted(texts.none)})`;
}
