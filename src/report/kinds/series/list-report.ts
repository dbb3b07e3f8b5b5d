/** A report on figures of one period, or of none: a list with its unit, and shares where figures may be summed. */

import { commonUnit, figureAt, headingOfMembers } from "../../../findings/kinds/series/members";
import { type Cell, formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { PlacedChart } from "../../../sheet/figures";
import type { Report } from "../../report";
import { placeChart } from "../../sections";
import { FIRST, Writer } from "../../writer";
import type { Content } from "./changes-columns";
import { capitalised, shareTitle, titleWithout } from "./changes-title";
import { formatOf, TEXT_COLUMNS, whileWhole, widthOf, writeLead, writeReading } from "./page";
import { cellOf, nameContent } from "./sources";
import { seriesReport as texts } from "./texts";
import { longLine } from "./trade-report";

/** A chart of more bars is unreadable. */
const MAX_BARS = 20;

export function listReport(content: Content): Report {
  const { reading, members, count, shares, noun } = content;
  const { list } = texts;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const [period] = reading.table.periods;
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const live = longLine(writer, reading);
  writer.line(list.heading, "heading");
  const unit = commonUnit(members);
  const words = period?.label || capitalised(noun) || list.figure;
  const heading = unit === "" || unit === null ? words : texts.withUnit({ heading: words, unit });
  const head = writer.row;
  writer.heads([
    { words: headingOfMembers(reading.columns) || texts.plain.series, over: "text" },
    { words: heading, over: "figures" },
    ...(unit === null ? [{ words: list.unit, over: "text" as const }] : []),
    ...(shares ? [{ words: texts.plain.share, over: "figures" as const }] : []),
  ]);
  writer.atLeast(FIRST, 210);
  writer.atLeast(FIRST + 1, widthOf(heading));
  const from = writer.row;
  const to = from + members.length - 1;
  const figures = writer.range(FIRST + 1, from, to);
  let cleaned = 0;
  for (const member of members) {
    const { content: figure, isCleaned } = cellOf(reading.grid, period && member.figures.get(period.order));
    if (isCleaned) cleaned += 1;
    const known = period && figureAt(member, period);
    const format = member.isPercent ? PERCENT_FORMAT : formatOf(known ? [known] : []);
    const at = writer.at(FIRST + 1);
    writer.add({ at: writer.at(FIRST), content: nameContent(reading, member, reading.table.periods), look: "label" }, {
      at,
      content: figure,
      look: isCleaned ? "input" : "derived",
      format,
    } satisfies Cell);
    if (unit === null) writer.add(text(writer.at(FIRST + 2), member.unit, "label"));
    if (shares)
      writer.add(
        formula(
          writer.at(FIRST + 2),
          `=IF(${at}="","",IF(COUNTIF(${figures},"<0")>0,NA(),${at}/SUM(${figures})))`,
          "derived",
          {
            format: PERCENT_FORMAT,
          },
        ),
      );
    writer.row += 1;
  }
  if (shares) {
    const format = formatOf([...shares.periods.values()].map(({ total }) => total));
    writer.add(
      text(writer.at(FIRST), texts.plain.sum({ count: members.length }), "total"),
      formula(writer.at(FIRST + 1), `=SUM(${figures})`, "total", { format }),
      text(writer.at(FIRST + 2), "", "total"),
    );
    writer.row += 1;
    writer.line(list.noteShares, "note", TEXT_COLUMNS);
  }
  if (members.length < count) writer.line(list.shown({ shown: members.length, count }), "note", TEXT_COLUMNS);
  const title = shares
    ? shareTitle(
        content,
        writer.range(FIRST + 2, from, to),
        (place) => `INDEX(${writer.range(FIRST, from, to)},${place})`,
      )
    : `="${titleWithout(reading, capitalised(noun) || list.noFinding)}"`;
  const said = shares ? whileWhole(live, title, titleWithout(reading)) : title;
  writer.add(formula(writer.at(FIRST, titleRow), said, "title"));
  if (unit !== null && members.length > 1 && members.length <= MAX_BARS) {
    writer.row += 1;
    placeChart(writer, charts, {
      kind: "bar",
      title: heading,
      labels: writer.range(FIRST, head, to),
      values: [writer.range(FIRST + 1, head, to)],
    });
  }
  writeReading(writer, reading, cleaned, list.sources);
  return { sheet: writer.sheet(texts.sheet, TEXT_COLUMNS + 1, writer.at(FIRST, titleRow)), charts };
}
