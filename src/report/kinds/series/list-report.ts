/** A report on figures of one period, or of none: a list with its unit, and shares where figures may be summed. */

import { commonUnit, figureAt, headingOfMembers } from "../../../findings/kinds/series/members";
import { type Cell, formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { PlacedChart } from "../../../sheet/figures";
import type { Report } from "../../report";
import { placeChart } from "../../sections";
import { FIRST, Writer } from "../../writer";
import type { Member } from "../../../tables/reader/table-reading";
import type { ColumnContent, Content } from "./changes-columns";
import { capitalised, shareTitle, titleWithout } from "./changes-title";
import { formatOf, TEXT_COLUMNS, whileWhole, widthOf, writeLead, writeReading } from "./page";
import { cellOf, nameContent } from "./sources";
import { seriesReport as texts } from "./texts";
import { longLine } from "./trade-report";

/** A chart of more bars is unreadable. */
const MAX_BARS = 20;

export function listReport(content: Content): Report {
  const { reading, members, count, columns, noun } = content;
  const { list, plain } = texts;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const live = longLine(writer, reading);
  if (columns.length === 1) writer.line(list.heading, "heading");
  writer.atLeast(FIRST, 210);
  const lists = columns.map((column) => {
    const written = writeList(writer, content, column);
    writer.row += columns.length > 1 ? 1 : 0;
    return written;
  });
  const [first] = lists as [List, ...List[]];
  if (columns.length > 1) writer.line(plain.noteColumns, "note", TEXT_COLUMNS);
  if (members.length < count) writer.line(list.shown({ shown: members.length, count }), "note", TEXT_COLUMNS);
  const [{ shares, named }] = columns;
  const range = (column: number) => writer.range(column, first.from, first.from + named - 1);
  const title =
    shares && named > 0
      ? shareTitle(content, range(FIRST + 2), range(FIRST))
      : `="${titleWithout(reading, capitalised(noun) || list.noFinding)}"`;
  const said = shares ? whileWhole(live, title, titleWithout(reading)) : title;
  writer.add(formula(writer.at(FIRST, titleRow), said, "title"));
  if (
    commonUnit(columns[0].members) !== null &&
    columns[0].members.length > 1 &&
    columns[0].members.length <= MAX_BARS
  ) {
    writer.row += 1;
    placeChart(writer, charts, {
      kind: "bar",
      title: first.heading,
      labels: writer.range(FIRST, first.head, first.to),
      values: [writer.range(FIRST + 1, first.head, first.to)],
    });
  }
  const cleaned = lists.reduce((sum, each) => sum + each.cleaned, 0);
  writeReading(writer, reading, cleaned, list.sources);
  return { sheet: writer.sheet(texts.sheet, TEXT_COLUMNS + 1, writer.at(FIRST, titleRow)), charts };
}

interface List {
  readonly heading: string;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly cleaned: number;
}

/** The members of one column, their shares, and what these are of. */
function writeList(
  writer: Writer,
  { reading, columns }: Content,
  { members, shares, total, noun }: ColumnContent,
): List {
  const { list, plain } = texts;
  const [period] = reading.table.periods;
  const unit = commonUnit(members);
  const words = period?.label || capitalised(noun) || (columns.length > 1 ? members[0]!.column : "") || list.figure;
  const heading = unit === "" || unit === null ? words : texts.withUnit({ heading: words, unit });
  if (columns.length > 1) writer.line(heading, "heading");
  const head = writer.row;
  writer.heads([
    { words: headingOfMembers(reading.columns) || plain.series, over: "text" },
    { words: heading, over: "figures" },
    ...(unit === null ? [{ words: list.unit, over: "text" as const }] : []),
    ...(shares ? [{ words: plain.share, over: "figures" as const }] : []),
  ]);
  writer.atLeast(FIRST + 1, widthOf(heading));
  const from = writer.row;
  const to = from + members.length - 1;
  const figures = writer.range(FIRST + 1, from, to);
  const sum = `SUM(${figures})`;
  const printed = writer.at(FIRST + 1, to + 2);
  const whole = total ? `IF(${printed}>=${sum},${printed},NA())` : sum;
  let cleaned = 0;
  const name = (member: Member, look: "label" | "total") =>
    writer.add({ at: writer.at(FIRST), content: nameContent(reading, member, reading.table.periods), look });
  const write = (member: Member, look: "derived" | "total") => {
    const { content: figure, isCleaned } = cellOf(reading.grid, period && member.figures.get(period.order));
    if (isCleaned) cleaned += 1;
    const known = period && figureAt(member, period);
    const format = member.isPercent ? PERCENT_FORMAT : formatOf(known ? [known] : []);
    const at = writer.at(FIRST + 1);
    writer.add({ at, content: figure, look: isCleaned && look === "derived" ? "input" : look, format } satisfies Cell);
    return at;
  };
  for (const member of members) {
    name(member, "label");
    const at = write(member, "derived");
    if (unit === null) writer.add(text(writer.at(FIRST + 2), member.unit, "label"));
    if (shares)
      writer.add(
        formula(
          writer.at(FIRST + 2),
          `=IF(${at}="","",IF(COUNTIF(${figures},"<0")>0,NA(),${at}/${total ? whole : sum}))`,
          "derived",
          { format: PERCENT_FORMAT },
        ),
      );
    writer.row += 1;
  }
  if (shares) {
    const format = formatOf([...shares.periods.values()].map(({ listed }) => listed));
    const own = writer.at(FIRST + 1);
    writer.add(
      text(writer.at(FIRST), plain.sum({ count: members.length }), "total"),
      formula(own, `=${sum}`, "total", { format }),
      total
        ? formula(writer.at(FIRST + 2), `=${own}/${whole}`, "total", { format: PERCENT_FORMAT })
        : text(writer.at(FIRST + 2), "", "total"),
    );
    writer.row += 1;
    if (total) {
      name(total, "total");
      write(total, "total");
      writer.add(text(writer.at(FIRST + 2), "", "total"));
      writer.row += 1;
    }
    writer.line(total ? list.noteTotal({ total: total.name }) : list.noteShares, "note", TEXT_COLUMNS);
  }
  return { heading, head, from, to, cleaned };
}
