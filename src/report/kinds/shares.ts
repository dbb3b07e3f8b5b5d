/** A report on shares: each section by itself, the sum, the change in percentage points. */

import { accounts as said } from "../../findings/kinds/accounts-texts";
import { countedMembers } from "../../findings/kinds/series/members";
import { wholeWords } from "../../findings/kinds/shares";
import { mayBeTitled } from "../../findings/kinds/tree";
import type { Sliced } from "../../core/sliced";
import type { PlacedChart } from "../../sheet/figures";
import { formula, PERCENT_FORMAT } from "../../sheet/sheet";
import type { Member, ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { textFormula } from "../texts";
import { FIRST, Writer } from "../writer";
import {
  changeCell,
  endOf,
  type FiguresBlock,
  liveRows,
  shownPeriods,
  sumRow,
  writeFigures,
} from "./accounts/figures-block";
import { accountReport as texts } from "./accounts/texts";
import { TEXT_COLUMNS, whileWhole, writeLead, writeReading } from "./series/page";

type Reading = Pick<ReadingOf<"shares">, Exclude<keyof ReadingOf<"shares">, "kind">>;

/** A chart of more is unreadable. */
const MAX_DRAWN = 12;

export function* reportShares(reading: Reading): Sliced<Report> {
  const { table } = reading;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const live = liveRows(writer, reading);
  const hasPeriods = table.periods.length > 1;
  const counted = new Set(countedMembers(table));
  const sections = [...new Set(table.members.map(({ section }) => section))];
  const titled: Titled[] = [];
  let cleaned = 0;
  for (const section of sections) {
    yield;
    const all = table.members.filter(
      (member) => member.section === section && !member.isTotal && member.figures.size > 0,
    );
    if (all.length === 0) continue;
    // Those that a title may name first, totals among the rows after them.
    const members = [...all.filter(mayBeTitled), ...all.filter((member) => !mayBeTitled(member))];
    writer.line(section === "" ? texts.shares.heading : texts.shares.headingOf({ section }), "heading");
    const block = writeFigures(writer, reading, members, hasPeriods ? [texts.points] : []);
    cleaned += block.cleaned;
    const rowOf = (member: Member) => block.from + members.indexOf(member);
    if (hasPeriods)
      for (const member of members)
        writer.add(
          formula(
            writer.at(block.lastPeriod + 1, rowOf(member)),
            changeCell(writer, block, rowOf(member), true),
            "derived",
            {
              format: "0.0",
            },
          ),
        );
    const sum = writer.at(block.lastPeriod);
    sumRow(writer, block, members.filter((member) => counted.has(member)).map(rowOf), PERCENT_FORMAT);
    writer.row += 1;
    titled.push({
      rows: members.filter(mayBeTitled).map(rowOf),
      block,
      prefix: members.every(namesSection) ? `${section}, ` : "",
      isWhole: `IFERROR(ABS(${sum}-1)<=${roundingOf(members.length)},TRUE)`,
    });
    if (hasPeriods && members.length <= MAX_DRAWN) {
      placeChart(writer, charts, {
        kind: "stacked",
        title: section === "" ? texts.shares.chart : `${texts.shares.chart}: ${section}`,
        labels: writer.range(FIRST, block.head, block.head, block.lastPeriod),
        values: members
          .filter((member) => counted.has(member))
          .map((member) => writer.range(FIRST, rowOf(member), rowOf(member), block.lastPeriod)),
      });
    }
  }
  writer.line(texts.shares.note, "note", TEXT_COLUMNS);
  const title = whileWhole(live, titleOf(writer, reading, titled), texts.noFinding);
  writer.add(formula(writer.at(FIRST, titleRow), title, "title"));
  writeReading(writer, reading, cleaned, texts.shares.sources);
  const columns = Math.max(TEXT_COLUMNS, shownPeriods(table).length + 2);
  return { sheet: writer.sheet("VC report", columns, writer.at(FIRST, titleRow)), charts };
}

interface Titled {
  readonly rows: readonly number[];
  readonly block: FiguresBlock;
  /** Before names that repeat, which the sheet's own cells do not have. */
  readonly prefix: string;
  /** A formula: whether its shares still sum to a whole, within what rounding makes of them. */
  readonly isWhole: string;
}

/** Half a per cent a share, as far as that is rounding. */
const roundingOf = (count: number): number => Math.min(0.03, 0.005 * count);

/** The member whose share changed most, of all sections; it follows the figures. */
function titleOf(writer: Writer, { table }: Reading, titled: readonly Titled[]): string {
  const all = titled.filter(({ rows }) => rows.length > 0);
  const none = `"${texts.noFinding}"`;
  if (all.length === 0) return `=${none}`;
  const hasPeriods = table.periods.length > 1;
  const column = (at: (block: FiguresBlock) => number) =>
    all.map(({ rows, block }) => writer.range(at(block), rows[0]!, rows[rows.length - 1]!));
  const compared = column(({ lastPeriod }) => (hasPeriods ? lastPeriod + 1 : lastPeriod));
  const most = `MAX(${compared.flatMap((range) => (hasPeriods ? [`MAX(${range})`, `-MIN(${range})`] : [`MAX(${range})`])).join(",")})`;
  const section = (index: number): string => {
    const { rows, block, prefix } = all[index]!;
    const range = compared[index]!;
    const place = `IFERROR(MATCH(${most},${range},0),MATCH(-${most},${range},0))`;
    const row = (of: number, last = of) =>
      `INDEX(${writer.range(of, rows[0]!, rows[rows.length - 1]!, last)},${place},0)`;
    const values = row(block.firstPeriod, block.lastPeriod);
    const heads = writer.range(block.firstPeriod, block.head, block.head, block.lastPeriod);
    const name = `INDEX(${writer.range(FIRST, rows[0]!, rows[rows.length - 1]!)},${place})`;
    const by = `INDEX(${range},${place})`;
    const formulas = {
      member: prefix === "" ? name : `"${prefix.replaceAll('"', '""')}"&${name}`,
      share: `ROUND(100*${endOf(values, values, -1)},1)`,
      period: endOf(values, heads, -1),
      first: endOf(values, heads, 1),
      by: `IF(${by}>0,"+","\u2212")&ROUND(ABS(${by}),1)`,
    };
    const words = textFormula(formulas, ({ member, share, period, first, by: change }) =>
      said.shares.title({
        member,
        share: `${share} %`,
        whole: wholeWords(table),
        period: table.periods[0]?.label === "" ? "none" : period,
        first: hasPeriods ? first : "none",
        change: said.shares.points({ by: change, count: "other" }),
      }),
    );
    return index === all.length - 1 ? words : `IF(ISNUMBER(${place}),${words},${section(index + 1)})`;
  };
  const areWhole = `AND(${all.map(({ isWhole }) => isWhole).join(",")})`;
  return `=IFERROR(IF(${areWhole},${section(0)},${none}),${none})`;
}

const namesSection = ({ name, section }: Member): boolean => section !== "" && name.startsWith(`${section}, `);
