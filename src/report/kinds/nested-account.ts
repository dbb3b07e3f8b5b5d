/** A report on an account with parts: each level by itself, with the balance of every whole. */

import { accounts as said } from "../../findings/kinds/accounts-texts";
import { topOf, wholeName } from "../../findings/kinds/nested-account";
import { areInColumns, figureAt } from "../../findings/kinds/series/members";
import { mostChanged } from "../../findings/kinds/shares";
import { accountTree, areProper, grandOf, mayBeTitled, nameWithin } from "../../findings/kinds/tree";
import type { Sliced } from "../../core/sliced";
import type { PlacedChart } from "../../sheet/figures";
import { type Cell, formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import type { Period } from "../../tables/periods";
import type { Member, ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { amountText, textFormula } from "../texts";
import { areTied, tiedNames } from "./accounts/ties";
import { FIRST, Writer } from "../writer";
import {
  changeCell,
  formatOfMember,
  type FiguresBlock,
  liveRows,
  shownPeriods,
  withUnitOf,
  writeFigures,
} from "./accounts/figures-block";
import { accountReport as texts } from "./accounts/texts";
import { reportShares } from "./shares";
import { nameContent } from "./series/sources";
import { TEXT_COLUMNS, whileWhole, writeLead, writeReading } from "./series/page";

type Reading = ReadingOf<"nested account">;

interface Level {
  readonly whole: Member;
  readonly parts: readonly Member[];
  readonly period: Period;
}

const MAX_LEVELS = 30;
const MAX_DRAWN = 30;

export function* reportNestedAccount(reading: Reading): Sliced<Report> {
  const { table } = reading;
  const tree = accountTree(table);
  const isOfShares = table.members.every(({ isPercent }) => isPercent);
  if (isOfShares && tree.grands.length === 0 && mostChanged(table).length > 0) return yield* reportShares(reading);
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const live = liveRows(writer, reading);
  yield;
  const top = topOf(table, tree);
  const levels = tree.wholes.flatMap(({ whole, parts }): Level[] => {
    const period = whole === top?.whole ? top.period : lastComplete(table.periods, whole, parts);
    return period ? [{ whole, parts, period }] : [];
  });
  const first = levels.filter(({ whole }) => whole === top?.whole);
  const ordered = [...first, ...levels.filter(({ whole }) => whole !== top?.whole)].slice(0, MAX_LEVELS);
  const isDrawn = table.members.length <= 200;
  // The levels refer to the rows over time, which are below them.
  const sizes = ordered.map(
    ({ parts, whole }) => parts.length + 5 + (isDrawn && whole === top?.whole && parts.length <= MAX_DRAWN ? 15 : 0),
  );
  const below = writer.row + sizes.reduce((sum, size) => sum + size, 0) + 2;
  const words = [...new Set(table.members.map(({ column }) => column))];
  const members = words.flatMap((column) =>
    table.members.filter((member) => member.column === column && member.figures.size > 0),
  );
  const rowOf = (member: Member) => below + 2 + members.indexOf(member);
  const columnOf = ({ order }: Period) => FIRST + 1 + shownPeriods(table).findIndex((period) => period.order === order);
  const cellOf = (member: Member, period: Period) => writer.at(columnOf(period), rowOf(member));
  let titled: string | null = null;
  for (const [index, level] of ordered.entries()) {
    yield;
    const start = writer.row;
    const rows = writeLevel(writer, level, level.whole === top?.whole, grandOf(tree, level.whole), {
      rowOf,
      cellOf,
      table,
      grid: reading.grid,
    });
    if (top && level.whole === top.whole) {
      titled = titleOf(writer, level, rows, table);
      if (isDrawn && level.parts.length <= MAX_DRAWN)
        placeChart(writer, charts, {
          kind: "bar",
          title: withUnitOf(
            [level.whole, ...level.parts],
            texts.nested.chart({ whole: wholeName(level.whole, table), period: level.period.label }),
          ),
          labels: writer.range(FIRST, rows.head, rows.to),
          values: [writer.range(FIRST + 1, rows.head, rows.to)],
        });
    }
    writer.row = start + sizes[index]!;
  }
  writer.line(texts.nested.note, "note", TEXT_COLUMNS);
  writer.row = below;
  writer.line(withUnitOf(members, texts.nested.changes), "heading");
  const block = writeFigures(writer, reading, members, [
    ...(table.periods.length > 1 ? [isOfShares ? texts.points : texts.change] : []),
    ...(areInColumns(table) ? [texts.column] : []),
  ]);
  writeColumns(writer, block, members, table);
  writeChanges(writer, block, members, isOfShares, table.periods.length > 1);
  writer.add(
    formula(
      writer.at(FIRST, titleRow),
      titled ? whileWhole(live, titled, texts.noFinding) : `="${texts.noFinding}"`,
      "title",
    ),
  );
  writeReading(writer, reading, block.cleaned, texts.shares.sources);
  const columns = Math.max(TEXT_COLUMNS, shownPeriods(table).length + 2);
  return { sheet: writer.sheet("VC report", columns, writer.at(FIRST, titleRow)), charts };
}

const lastComplete = (periods: readonly Period[], whole: Member, parts: readonly Member[]): Period | undefined =>
  [...periods].reverse().find((period) => figureAt(whole, period) && parts.some((part) => figureAt(part, period)));

interface Places {
  readonly rowOf: (member: Member) => number;
  readonly cellOf: (member: Member, period: Period) => string;
  readonly table: Reading["table"];
  readonly grid: Reading["grid"];
}

interface LevelRows {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** Those that a title may name. */
  readonly named: number;
  readonly whole: number;
}

function writeLevel(
  writer: Writer,
  { whole, parts, period }: Level,
  isTop: boolean,
  grand: Member | null,
  { rowOf, cellOf, table, grid }: Places,
): LevelRows {
  const say = isTop ? texts.nested.top : texts.nested.level;
  const hasTotal = grand !== null && whole !== grand;
  const nameOf = ({ name, column }: Member) =>
    areInColumns(table) ? said.nested.inColumn({ whole: name, column }) : name;
  writer.line(withUnitOf([whole, ...parts], say({ whole: nameOf(whole), period: period.label })), "heading");
  const head = writer.row;
  writer.heads([
    { words: texts.nested.part, over: "text" },
    { words: period.label || texts.figure, over: "figures" },
    { words: texts.nested.ofWhole, over: "figures" },
    ...(hasTotal ? [{ words: texts.nested.ofTotal, over: "figures" as const }] : []),
  ]);
  writer.atLeast(FIRST + 2, 130);
  if (hasTotal) writer.atLeast(FIRST + 3, 130);
  const from = writer.row;
  const ordered = [...parts.filter(mayBeTitled), ...parts.filter((part) => !mayBeTitled(part))];
  const wholeRow = from + parts.length;
  const format = formatOfMember(whole, table);
  const line = (member: Member, look: "derived" | "total", name: Cell) => {
    const own = writer.at(FIRST + 1);
    writer.add(name, formula(own, `=${cellOf(member, period)}`, look, { format: formatOfMember(member, table) }));
    writer.add(
      formula(writer.at(FIRST + 2), partOf(own, writer.at(FIRST + 1, wholeRow)), look, { format: PERCENT_FORMAT }),
    );
    if (hasTotal)
      writer.add(formula(writer.at(FIRST + 3), partOf(own, cellOf(grand, period)), look, { format: PERCENT_FORMAT }));
    writer.row += 1;
  };
  for (const part of ordered) {
    const name = nameWithin(part, whole);
    // A name that repeats is told apart by its whole, which is in the heading here.
    const content =
      name === part.name
        ? { formula: `=${writer.at(FIRST, rowOf(part))}` }
        : nameContent({ grid }, { ...part, name }, table.periods);
    line(part, "derived", { at: writer.at(FIRST), content, look: "label" });
  }
  line(whole, "total", formula(writer.at(FIRST), `=${writer.at(FIRST, rowOf(whole))}`, "total"));
  writer.add(
    text(writer.at(FIRST), texts.difference, "label"),
    formula(
      writer.at(FIRST + 1),
      `=IF(${writer.at(FIRST + 1, wholeRow)}="","",ROUND(${writer.at(FIRST + 1, wholeRow)}-SUM(${writer.range(FIRST + 1, from, wholeRow - 1)}),10))`,
      "derived",
      { format },
    ),
  );
  writer.row += 2;
  return { head, from, to: wholeRow - 1, named: parts.filter(mayBeTitled).length, whole: wholeRow };
}

/** Nothing where one of them has gone from the sheet. */
const partOf = (part: string, whole: string): string => `=IF(OR(${part}="",${whole}=""),"",${part}/${whole})`;

/** The largest part that a title may name; it follows the figures. */
function titleOf(
  writer: Writer,
  { whole, parts, period }: Level,
  { from, named, whole: wholeRow }: LevelRows,
  table: Reading["table"],
): string {
  const range = (column: number) => writer.range(column, from, from + named - 1);
  const place = `MATCH(MAX(${range(FIRST + 1)}),${range(FIRST + 1)},0)`;
  const label = period.label === "" ? "none" : period.label;
  const name = `INDEX(${range(FIRST)},${place})`;
  const none = `"${texts.noFinding}"`;
  if (!areProper(parts, whole, period)) {
    const formulas = {
      part: name,
      amount: amountText(`INDEX(${range(FIRST + 1)},${place})`),
      total: amountText(writer.at(FIRST + 1, wholeRow)),
    };
    const words = textFormula(formulas, (args) =>
      said.nested.titleAmount({ ...args, whole: wholeName(whole, table), period: label }),
    );
    // What is left of a part after costs is no whole of it.
    return `=IFERROR(IF(MAX(${range(FIRST + 1)})>${writer.at(FIRST + 1, wholeRow)},${none},${words}),${none})`;
  }
  const share = `ROUND(100*INDEX(${range(FIRST + 2)},${place}),1)`;
  const words = textFormula({ part: name, share }, (args) =>
    said.nested.title({ ...args, share: `${args.share} %`, whole: wholeName(whole, table), period: label }),
  );
  const tied = tiedNames(range(FIRST + 1), range(FIRST));
  const each = textFormula({ parts: tied, share }, (args) =>
    said.nested.titleEach({ ...args, share: `${args.share} %`, whole: wholeName(whole, table), period: label }),
  );
  return `=IFERROR(IF(${areTied(range(FIRST + 1))},${each},${words}),${none})`;
}

/** Whose names come again in each column. */
function writeColumns(writer: Writer, block: FiguresBlock, members: readonly Member[], table: Reading["table"]): void {
  if (!areInColumns(table)) return;
  const at = block.lastPeriod + (table.periods.length > 1 ? 2 : 1);
  members.forEach(({ column }, index) => writer.add(text(writer.at(at, block.from + index), column, "label")));
}

function writeChanges(
  writer: Writer,
  block: FiguresBlock,
  members: readonly Member[],
  isPoints: boolean,
  hasPeriods: boolean,
): void {
  if (!hasPeriods) return;
  members.forEach((_, index) => {
    const row = block.from + index;
    writer.add(
      formula(writer.at(block.lastPeriod + 1, row), changeCell(writer, block, row, isPoints), "derived", {
        format: isPoints ? "0.0" : PERCENT_FORMAT,
      }),
    );
  });
}
