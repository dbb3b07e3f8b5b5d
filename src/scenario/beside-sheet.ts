/**
 * Several scenarios of one table side by side: a row a link, a column a scenario. All of it refers to the sheets of the
 * scenarios, and follows them.
 */

import { quoted } from "../report/chain-count";
import { liveRange, liveSheetName } from "../report/live-name";
import { placeChart } from "../report/sections";
import type { Report } from "../report/report";
import { textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import { columnName, quoteSheetName } from "../sheet/address";
import type { PlacedChart } from "../sheet/figures";
import { type Cell, formula, type Look, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { addressAt } from "../tables/grid";
import { outcomeOf } from "./change";
import { moneyText, withDigits } from "./digits";
import type { FoundScenario } from "./found";
import type { Model } from "./model";
import { headWithUnit, liveLine, setNameWidth, TEXT_COLUMNS, withUnit, writeHeads } from "./page";
import { scenario as texts } from "./texts";

const words = texts.beside;
const POINTS_FORMAT = "+0.0;-0.0;0.0";
/** Columns of COMPARE's answer. */
const OF = { before: 1, after: 2, change: 3, shareBefore: 4, shareAfter: 5, shareChange: 6 } as const;

/** A row of links in every block; the government's is there where a scenario has one. */
interface Line {
  readonly name: { readonly formula: string } | { readonly text: string };
  /** Its row on the sheet of each scenario. */
  readonly rows: readonly (number | null)[];
}

interface Block {
  readonly heading: string;
  readonly of: keyof typeof OF;
  readonly now: keyof typeof OF | null;
  readonly times: 1 | 100;
  readonly format: string;
  /** Whether a last row sums it up. */
  readonly hasTotal: boolean;
}

const blocksOf = (unit: string): readonly Block[] => [
  {
    heading: headWithUnit(words.changed, unit),
    of: "change",
    now: null,
    times: 1,
    format: MONEY_FORMAT,
    hasTotal: true,
  },
  {
    heading: words.points,
    of: "shareChange",
    now: null,
    times: 100,
    format: POINTS_FORMAT,
    hasTotal: false,
  },
  {
    heading: headWithUnit(words.added, unit),
    of: "after",
    now: "before",
    times: 1,
    format: MONEY_FORMAT,
    hasTotal: true,
  },
  { heading: words.share, of: "shareAfter", now: "shareBefore", times: 1, format: PERCENT_FORMAT, hasTotal: false },
];

export function besideSheet(
  model: Model,
  { name, scenarios }: { name: string; scenarios: readonly FoundScenario[] },
): Report {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const top = writer.row;
  writer.row += 3;
  const lines = linesOf(model, scenarios);
  setNameWidth(writer, [...model.links.map((link) => link.name), texts.chain.government]);
  writer.largest = outcomeOf(model).total.abs().toNumber();
  const blocks = blocksOf(model.unit).map((block) => writeBlock(writer, block, { lines, scenarios, charts }));
  const [changes, , added] = blocks;
  writer.line(words.dash, "note", TEXT_COLUMNS);
  const range = addressAt(model.table.grid, {
    row: 0,
    column: 0,
    rows: model.table.grid.height,
    columns: model.table.grid.width,
  });
  const below = writer.row;
  writer.row = top;
  const { title, lead } = sentencesOf(writer, model, changes!, writer.at(FIRST + 1, added!.to + 1));
  liveLine(writer, title, "title");
  liveLine(writer, lead, "lead");
  liveLine(
    writer,
    `=${textFormula({ range: liveRange(range) }, (args) => words.note({ ...args, period: model.period?.label ?? "none" }))}`,
    "lead",
  );
  writer.row = below;
  const sheet = writer.sheet(name, Math.max(TEXT_COLUMNS, scenarios.length + 4), writer.at(FIRST + 1, changes!.from));
  const rows = { ...sheet.rows, ...Object.fromEntries(blocks.map(({ head }) => [head, HEAD_HEIGHT])) };
  return { sheet: withDigits({ ...sheet, rows }, model), charts };
}

function linesOf({ links }: Model, scenarios: readonly FoundScenario[]): Line[] {
  return [
    ...links.map(({ label, name }, index): Line => ({
      name: "formula" in label ? { formula: label.formula } : { text: name },
      rows: scenarios.map(({ compared }) => compared.links[index] ?? null),
    })),
    { name: { text: texts.chain.government }, rows: scenarios.map(({ compared }) => compared.government) },
  ];
}

/** Where the figures of a block are: rows of links, columns of scenarios. */
interface Written {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

function writeBlock(
  writer: Writer,
  block: Block,
  { lines, scenarios, charts }: { lines: readonly Line[]; scenarios: readonly FoundScenario[]; charts: PlacedChart[] },
): Written {
  writer.line(block.heading, "heading");
  const isChange = block.now === null;
  const head = writer.row;
  writeHeads(writer, [words.link, ...(block.now ? [words.now] : [])]);
  const first = FIRST + (block.now ? 2 : 1);
  const last = first + scenarios.length - 1;
  scenarios.forEach(({ sheet }, index) => {
    writer.atLeast(first + index, HEAD_WIDTH);
    const title = `${quoteSheetName(sheet)}!$B$1`;
    writer.add(
      formula(
        writer.at(first + index, head),
        `=IF(ISERROR(${title}),${quoted(words.gone)},${liveSheetName(title)})`,
        "numberHead",
      ),
    );
  });
  const from = writer.row;
  const figure = (column: number, { sheet }: FoundScenario, of: keyof typeof OF, row: number | null): Cell => {
    const its = `${quoteSheetName(sheet)}!$${columnName(FIRST + OF[of])}$${String(row)}`;
    const at = writer.at(column);
    return row === null
      ? text(at, "–")
      : formula(at, `=IF(ISNUMBER(${its}),${block.times === 1 ? "" : `${block.times}*`}${its},"–")`, "derived", {
          format: block.format,
        });
  };
  const writeRow = (rows: readonly (number | null)[], look: Look = "derived") => {
    const cells = [
      ...(block.now ? [nowCell(writer, block.now, scenarios, rows, block.format)] : []),
      ...scenarios.map((scenario, index) => figure(first + index, scenario, block.of, rows[index]!)),
    ];
    writer.add(...cells.map((cell) => ({ ...cell, look })));
  };
  for (const { name, rows } of lines) {
    const at = writer.at(FIRST);
    writer.add("formula" in name ? formula(at, name.formula, "label") : text(at, name.text, "label"));
    writeRow(rows);
    if (isChange && block.of === "change") {
      const across = writer.range(first, writer.row, writer.row, last);
      for (const [index, of] of (["MAX", "MIN"] as const).entries())
        writer.add(
          formula(writer.at(last + 1 + index), `=IF(COUNT(${across})=0,"–",${of}(${across}))`, "derived", {
            format: block.format,
          }),
        );
    }
    writer.row += 1;
  }
  const to = writer.row - 1;
  if (block.of === "change")
    writer.add(
      text(writer.at(last + 1, head), words.most, "numberHead"),
      text(writer.at(last + 2, head), words.least, "numberHead"),
    );
  if (block.hasTotal) {
    writer.add(text(writer.at(FIRST), words.total, "total"));
    writeRow(
      scenarios.map(({ compared }) => compared.total),
      "total",
    );
    writer.row += 1;
  }
  writer.row += 1;
  if (block.of === "change" && scenarios.length <= MAX_DRAWN)
    placeChart(writer, charts, {
      kind: "bar",
      title: block.heading,
      labels: writer.range(FIRST, head, to),
      values: scenarios.map((_, index) => writer.range(first + index, head, to)),
    });
  return { from, to, head, first, last };
}

/** A scenario's sheet may have gone: the figures as they are now are the same in all. */
function nowCell(
  writer: Writer,
  of: keyof typeof OF,
  scenarios: readonly FoundScenario[],
  rows: readonly (number | null)[],
  format: string,
): Cell {
  const cells = scenarios.flatMap(({ sheet }, index) =>
    rows[index] === null ? [] : [`${quoteSheetName(sheet)}!$${columnName(FIRST + OF[of])}$${String(rows[index])}`],
  );
  const its = cells.reduceRight((otherwise, cell) => `IF(ISNUMBER(${cell}),${cell},${otherwise})`, '"–"');
  return formula(writer.at(FIRST + 1), `=${its}`, "derived", { format });
}

/** More bars beside one another are not told apart. */
const MAX_DRAWN = 5;
/** Pixels: names of sheets are longer than figures. */
const HEAD_WIDTH = 110;
/** Three lines of a head: Excel takes 31 letters for a name. */
const HEAD_HEIGHT = 44;
/** A change that is smaller than that part of the whole is none: cells add up doubles. */
const TINY = "1E-9";

/** Who gains most and who loses most, in which scenario. */
function sentencesOf(writer: Writer, { unit }: Model, { from, to, head, first, last }: Written, total: string) {
  const all = writer.range(first, from, to, last);
  const names = writer.range(FIRST, from, to);
  const heads = writer.range(first, head, head, last);
  const tiny = `${TINY}*ABS(${total})`;
  const found = (of: "MAX" | "MIN") => {
    const most = writer.range(last + (of === "MAX" ? 1 : 2), from, to);
    const row = `MATCH(${of}(${most}),${most},0)`;
    const across = `INDEX(${all},${row},0)`;
    return {
      name: `INDEX(${names},${row})`,
      scenario: `INDEX(${heads},1,MATCH(${of}(${most}),${across},0))`,
      figure: of === "MAX" ? `MAX(${most})` : `-MIN(${most})`,
      alike: `SUMPRODUCT(ISNUMBER(${all})*(${of === "MAX" ? `${all}>=MAX(${most})-${tiny}` : `${all}<=MIN(${most})+${tiny}`}))`,
      is: of === "MAX" ? `MAX(${most})>${tiny}` : `MIN(${most})<-${tiny}`,
    };
  };
  const [up, down] = [found("MAX"), found("MIN")];
  const gains = (say: typeof words.title) =>
    textFormula({ name: up.name, scenario: up.scenario, gain: moneyText(up.figure) }, (args) =>
      say({ ...args, gain: withUnit(args.gain, unit) }),
    );
  const loses = (say: typeof words.lead) =>
    textFormula({ name: down.name, scenario: down.scenario, loss: moneyText(down.figure) }, (args) =>
      say({ ...args, loss: withUnit(args.loss, unit) }),
    );
  const missing = quoted(words.titleMissing);
  return {
    title: `=IFERROR(IF(COUNT(${all})=0,${missing},IF(${up.is},IF(${up.alike}=1,${gains(words.title)},${gains(words.titleAlike)}),IF(${down.is},${quoted(words.titleNoGain)},${quoted(words.titleNone)}))),${missing})`,
    lead: `=IFERROR(IF(COUNT(${all})=0,"",IF(${down.is},IF(${down.alike}=1,${loses(words.lead)},${loses(words.leadAlike)}),IF(${up.is},${quoted(words.leadNone)},""))),"")`,
  };
}
