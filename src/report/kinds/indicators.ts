/** A report on several measures: a section for each, and its own small chart with a scale of its own. */

import { accounts as said } from "../../findings/kinds/accounts-texts";
import { countedMembers } from "../../findings/kinds/series/members";
import type { Sliced } from "../../core/sliced";
import type { PlacedChart } from "../../sheet/figures";
import { formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import type { FigureTable, Member, ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { FIRST, Writer } from "../writer";
import { changeCell, liveRows, shownPeriods, withUnitOf, writeFigures } from "./accounts/figures-block";
import { accountReport as texts } from "./accounts/texts";
import { TEXT_COLUMNS, writeLead, writeReading } from "./series/page";

const MAX_CHARTS = 12;
const MAX_LINES = 8;

interface Measured {
  readonly words: string;
  readonly members: readonly Member[];
}

/** Columns of one measure side by side are wholes of their own. */
function eachColumn(
  measures: ReadingOf<"indicators">["measures"],
  table: FigureTable,
  counted: ReadonlySet<Member>,
): readonly Measured[] {
  return measures.flatMap(({ words, members: its }): readonly Measured[] => {
    const members = its.map((member) => table.members[member]!).filter((member) => counted.has(member));
    const columns = [...new Set(members.map(({ column }) => column))];
    return columns.length < 2
      ? [{ words, members }]
      : columns.map((column) => ({
          words: column || words,
          members: members.filter((member) => member.column === column),
        }));
  });
}

export function* reportIndicators(reading: ReadingOf<"indicators">): Sliced<Report> {
  const { table, measures } = reading;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const hasPeriods = table.periods.length > 1;
  const counts = { measures: measures.length, periods: table.periods.length };
  writer.line(hasPeriods ? said.indicators.title(counts) : said.indicators.titleWithout(counts), "title");
  writeLead(writer, reading);
  liveRows(writer, reading);
  const counted = new Set(countedMembers(table));
  let cleaned = 0;
  for (const { words, members } of eachColumn(measures, table, counted)) {
    yield;
    const [only] = members;
    if (!only) continue;
    writer.line(withUnitOf(members, texts.indicators.heading({ words: words || only.name })), "heading");
    // Without periods the columns are members of their own: one per line.
    const block = writeFigures(
      writer,
      reading,
      members,
      hasPeriods ? [only.isPercent ? texts.points : texts.change] : [],
    );
    cleaned += block.cleaned;
    if (hasPeriods)
      members.forEach((member, index) => {
        const row = block.from + index;
        writer.add(
          formula(writer.at(block.lastPeriod + 1, row), changeCell(writer, block, row, member.isPercent), "derived", {
            format: member.isPercent ? "0.0" : PERCENT_FORMAT,
          }),
        );
      });
    writer.add(text(writer.at(FIRST), "", "label"));
    writer.row += 1;
    if (hasPeriods && charts.length < MAX_CHARTS)
      placeChart(writer, charts, {
        kind: "line",
        title: withUnitOf(members, words || only.name),
        labels: writer.range(FIRST, block.head, block.head, block.lastPeriod),
        values: members
          .slice(0, MAX_LINES)
          .map((_, index) => writer.range(FIRST, block.from + index, block.from + index, block.lastPeriod)),
      });
  }
  writer.line(texts.indicators.note, "note", TEXT_COLUMNS);
  writeReading(writer, reading, cleaned, texts.shares.sources);
  return {
    sheet: writer.sheet("VC report", Math.max(TEXT_COLUMNS, shownPeriods(table).length + 2), writer.at(FIRST, 1)),
    charts,
  };
}
