/** What matters most, as a sheet: TORNADO for a chain of steps; else a live row for each figure, a COMPARE with it lowered and one with it raised. */

import { quoted } from "../report/chain-count";
import { placeChart } from "../report/sections";
import type { Report } from "../report/report";
import { textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import type { PlacedChart } from "../sheet/figures";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";
import { withDigits } from "./digits";
import type { Model } from "./model";
import { fixed, quantityCell, setNameWidth, TEXT_COLUMNS, writeFixed, writeHeads } from "./page";
import { scenario as texts } from "./texts";
import { isGroup, writeRows } from "./tornado-rows";

const words = texts.matters;

export interface About {
  /** Whose share: links by position. */
  readonly links: readonly number[];
  readonly name: string;
  /** The fraction that each figure is moved by. */
  readonly by: number;
}

/** The rows of the answer that moved figures stand in, largest first. */
export interface Ranked {
  readonly from: number;
  readonly to: number;
  /** The last that there is now. */
  readonly drawn: number;
  /** The names among which the one is whose share it is: of links, or of groups beside them; a range. */
  readonly names: string;
}

/** A list of names runs across so many columns. */
const WIDE = 12;
const POINTS_FORMAT = "+0.0;-0.0;0.0";

/** What moves no share in any table of sales. */
export const neverMoves = ({ way, links }: Model): string =>
  way === "steps" ? "" : links.some(({ wages }) => wages) ? words.never : words.neverVolume;

const SOURCES =
  "sensitivity to one figure at a time, as is common practice; Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for the chain";

export function tornadoSheet(model: Model, { name, about }: { name: string; about: About }): Report {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const top = writer.row;
  writer.row += 3;
  setNameWidth(
    writer,
    model.links.map((link) => words.steps.units({ name: link.name })),
  );
  writer.largest = Math.max(...model.links.map(({ sales }) => sales.figure.toNumber()));
  const change = fixed(writer.at(FIRST + 1));
  writer.add(text(writer.at(FIRST), words.change), number(writer.at(FIRST + 1), about.by, "input", PERCENT_FORMAT));
  writer.row += 1;
  const whose = fixed(writer.at(FIRST + 1));
  writer.add(text(writer.at(FIRST), words.whose));
  writer.row += 2;
  writer.line(words.heading, "heading");
  const ranked =
    model.way === "steps"
      ? writeSteps(writer, model, change, whose)
      : writeRows(writer, model, about, { change, whose });
  writer.add(whoseCell(whose.replaceAll("$", ""), model, about, ranked.names));
  writePoints(writer, ranked);
  writer.row += 1;
  // The largest come first: where there is a figure more by now, the least is not drawn.
  placeChart(writer, charts, {
    kind: "swings",
    title: words.chart,
    labels: writer.range(FIRST, ranked.from - 1, ranked.drawn),
    values: [5, 6].map((column) => writer.range(FIRST + column, ranked.from - 1, ranked.drawn)),
  });
  writer.line([words.note, neverMoves(model)].filter((each) => each !== "").join(" "), "note", TEXT_COLUMNS);
  writeFixed(writer, model);
  writer.line(texts.sources({ sources: SOURCES }), "source", TEXT_COLUMNS);

  const { title, lead, noEffect } = sentencesOf(writer, model, ranked, { change, name: whose });
  writer.add(
    formula(writer.at(FIRST, top), title, "title"),
    formula(writer.at(FIRST, top + 1), lead, "lead", { across: TEXT_COLUMNS }),
    formula(writer.at(FIRST, top + 2), noEffect, "lead", { across: WIDE }),
  );
  const sheet = writer.sheet(name, WIDE, fixed(change).replaceAll("$", ""));
  return { sheet: withDigits(sheet, model), charts };
}

/** What either move changes, in percentage points: the bars of the chart, to either side of nothing. */
function writePoints(writer: Writer, { from, to }: Ranked): void {
  const at = (index: number, row: number) => writer.at(FIRST + index, row);
  [words.lessPoints, words.morePoints].forEach((head, index) => {
    writer.add(text(at(5 + index, from - 1), head, "numberHead"));
    for (let row = from; row <= to; row += 1)
      writer.add(
        formula(
          at(5 + index, row),
          `=IF(${at(0, row)}="","",IFERROR(100*(${at(1 + 2 * index, row)}-${at(2, row)}),"–"))`,
          "derived",
          {
            format: POINTS_FORMAT,
          },
        ),
      );
  });
}

/** TORNADO over the chain's own figures; it has no row for a figure that is 0. */
function writeSteps(writer: Writer, { links }: Model, change: string, whose: string): Ranked {
  const has = (role: "other" | "units") => links.some((each) => each[role] !== null);
  const figures = links.flatMap(({ sales, other, units }) => [sales, other, units].flatMap((each) => each ?? []));
  // One that is 0 may be none some day, and has a row then.
  const rows = figures.length;
  const filled = figures.filter(({ figure }) => !figure.isZero()).length;
  const [answer, chain] = [writer.row, writer.row + rows + 22];
  const place = (index: number) => writer.range(FIRST + index, chain, chain + links.length - 1);
  const units = FIRST + 2;
  const other = units + (has("units") ? 1 : 0);
  const args = [
    place(0),
    place(1),
    change,
    has("other") ? place(other - FIRST) : "",
    has("units") ? place(units - FIRST) : "",
    whose,
  ];
  writer.add(
    formula(writer.at(FIRST), `=VC.TORNADO(${args.join(",")})`, "result", {
      fills: {
        range: writer.range(FIRST, answer, answer + rows, FIRST + 4),
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
        ...(rows > filled && { spare: rows - filled }),
      },
    }),
  );
  writer.row = chain - 2;
  writer.line(words.work, "heading");
  writeHeads(writer, [
    texts.chain.link,
    texts.chain.price,
    ...(has("units") ? [texts.chain.units] : []),
    ...(has("other") ? [texts.chain.other] : []),
  ]);
  for (const each of links) {
    writer.add({ at: writer.at(FIRST), content: each.label, look: "label" });
    writer.add(quantityCell(writer.at(FIRST + 1), each.sales, MONEY_FORMAT));
    if (has("units"))
      writer.add(
        each.units ? quantityCell(writer.at(units), each.units, "0.0##") : number(writer.at(units), 1, "derived"),
      );
    if (has("other"))
      writer.add(
        each.other ? quantityCell(writer.at(other), each.other, MONEY_FORMAT) : number(writer.at(other), 0, "derived"),
      );
    writer.row += 1;
  }
  writer.row = answer + rows + 1;
  return { from: answer + 1, to: answer + rows, drawn: answer + filled, names: fixed(place(0)) };
}

/** Whose share it is: that of the one it was made for, wherever it stands by now; where it has another name in its place, of that. */
function whoseCell(at: string, { groups }: Model, about: About, names: string): Cell {
  const [link = 0] = about.links;
  const isOfGroup = groups !== null && isGroup(about, groups);
  const built = quoted(about.name);
  return isOfGroup || about.links.length === 1
    ? formula(at, `=IF(SUMPRODUCT(1*(${names}=${built}))>0,${built},INDEX(${names},${link + 1}))`, "label")
    : text(at, about.name);
}

/** A smaller swing is none: cells add up doubles. */
const TINY = "1E-9";

function sentencesOf(
  writer: Writer,
  model: Model,
  { from, to }: Ranked,
  { change, name }: { change: string; name: string },
) {
  const at = (index: number, row: number) => writer.at(FIRST + index, row);
  const range = (index: number) => writer.range(FIRST + index, from, to);
  const [names, swings] = [range(0), range(4)];
  const points = (its: string) => `ROUND(100*${its},1)`;
  const first = { down: at(1, from), up: at(3, from) };
  const one = textFormula(
    {
      factor: at(0, from),
      low: points(`MIN(${first.down},${first.up})`),
      high: points(`MAX(${first.down},${first.up})`),
    },
    words.titleOne,
  );
  const swing = points(at(4, from));
  const two = textFormula({ one: at(0, from), other: at(0, from + 1), swing }, words.titleTwo);
  const alike = `SUMPRODUCT(ISNUMBER(${swings})*(${swings}>=MAX(${swings})-${TINY}))`;
  const isMoved = `AND(ISNUMBER(${change}),${change}>0,${change}<1)`;
  const isKnown = `ISNUMBER(${at(2, from)})`;
  const noShares = `SUMPRODUCT(1*ISTEXT(${swings}))`;
  const oneWithout = textFormula({ factor: at(0, from) }, words.titleNoShare);
  const severalWithout = textFormula({ count: noShares }, words.titleNoShares);
  const several = textFormula({ count: alike, swing }, words.titleSeveral);
  const none = textFormula({ name }, words.titleNone);
  const share = points(at(2, from));
  const percent = textFormula({ change: `ROUND(100*${change},1)` }, (args) => `${args.change} %`);
  const lead = textFormula({ name, share, change: percent }, (args) =>
    (model.way === "steps" ? words.leadSteps : words.leadSales)({
      period: model.period?.label ?? "none",
      ...args,
    }),
  );
  const without = `TEXTJOIN(", ",TRUE,IF(${swings}<=${TINY},${names},""))`;
  return {
    title: `=IFERROR(IF(NOT(${isMoved}),${textFormula({ name }, words.notMoved)},IF(NOT(${isKnown}),${textFormula({ name }, words.noShares)},IF(${noShares}=1,${oneWithout},IF(${noShares}>1,${severalWithout},IF(MAX(${swings})<=${TINY},${none},IF(${alike}=1,${one},IF(${alike}=2,${two},${several}))))))),${quoted(words.chart)})`,
    lead: `=IFERROR(IF(AND(${isMoved},${isKnown}),${lead},""),"")`,
    noEffect: `=IFERROR(IF(NOT(AND(${isMoved},${isKnown})),"",IF(AND(COUNT(${swings})>0,MIN(${swings})<=${TINY}),${textFormula({ names: without }, words.noEffect)},${quoted(words.allEffect)})),"")`,
  };
}
