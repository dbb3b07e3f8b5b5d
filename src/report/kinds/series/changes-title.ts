/** The title of a report on series one by one, as a formula that follows the figures. */

import { areComparable } from "../../../findings/kinds/series/changes";
import { repeatedNames } from "../../../findings/kinds/series/members";
import { whatOf } from "../../../findings/kinds/series/nouns";
import { labelOf } from "../../../findings/kinds/series/plain";
import { series as said } from "../../../findings/kinds/series/texts";
import { wholeWords } from "../../../findings/kinds/series/wholes";
import { textFormula } from "../../texts";
import { FIRST, type Writer } from "../../writer";
import { areTied, tiedNames } from "../accounts/ties";
import { type ColumnContent, type Content, toldAs } from "./changes-columns";
import type { Reading } from "./page";
import { seriesReport as texts } from "./texts";

/** Where the changes are: rows of the page, and its columns by what they say. */
export interface Rows {
  /** By column of the table: the first row of its members. */
  readonly from: readonly number[];
  readonly changed: number;
  readonly share: number | null;
  readonly first: number;
  readonly last: number;
  /** Of the title's two figures. */
  readonly figures: readonly [number, number];
}

/** The finding, which follows the figures. */
export function changesTitle(writer: Writer, content: Content, rows: Rows): string {
  const { reading, columns } = content;
  const places = columns.flatMap((column, at) => (column.named === 0 ? [] : [{ column, from: rows.from[at]! }]));
  const rangeOf = ({ column: { named }, from }: (typeof places)[number], of: number) =>
    writer.range(of, from, from + named - 1);
  const same = `"${titleWithout(reading)}"`;
  const [top] = places;
  if (columns[0].shares && rows.share !== null)
    return top?.column === columns[0] ? shareTitle(content, rangeOf(top, rows.share), rangeOf(top, FIRST)) : `=${same}`;
  if (content.changes.size === 0 || places.length === 0 || repeatedNames(content.members).size > 0) return `=${same}`;
  if (!areComparable(places.flatMap(({ column: { members, named } }) => members.slice(0, named)))) return `=${same}`;
  const all = places.map((place) => rangeOf(place, rows.changed));
  const [largest, smallest] = [`MAX(${all.join(",")})`, `MIN(${all.join(",")})`];
  const most = `IF(${largest}>=-${smallest},${largest},${smallest})`;
  const say = (index: number, direction: "rose" | "fell"): string => {
    const place = places[index]!;
    const words = changeWords(content, place.column, most, direction, (of) => rangeOf(place, of), rows);
    return index === places.length - 1
      ? words
      : `IF(ISNUMBER(MATCH(${most},${all[index]!},0)),${words},${say(index + 1, direction)})`;
  };
  return `=IFERROR(IF(${most}>0,${say(0, "rose")},IF(${most}<0,${say(0, "fell")},${same})),${same})`;
}

function changeWords(
  { members }: Content,
  column: ColumnContent,
  most: string,
  direction: "rose" | "fell",
  range: (of: number) => string,
  rows: Rows,
): string {
  const place = `MATCH(${most},${range(rows.changed)},0)`;
  const at = (of: number) => `INDEX(${range(of)},${place})`;
  const told = toldAs(column.members[0]!);
  const only = members.length === 1 ? whatOf(members[0]!, column.noun) : null;
  const formulas = {
    ...(only === null && { name: at(FIRST) }),
    by: told === "ratio" ? `ROUND(100*ABS(${most}),1)` : `ROUND(ABS(${most}),${told === "points" ? 1 : 6})`,
    first: at(rows.first),
    last: at(rows.last),
    from: at(rows.figures[0]),
    to: at(rows.figures[1]),
  };
  return textFormula<string>(formulas, (args) => {
    const { by, first, last, from, to } = args as Record<"by" | "first" | "last" | "from" | "to", string>;
    const what = only ?? whatWithName(column, (args as Record<string, string>)["name"]!);
    if (told === "points") return (direction === "rose" ? said.rosePoints : said.fellPoints)({ what, by, first, last });
    if (told === "difference")
      return (direction === "rose" ? said.roseTo : said.fellTo)({ what, by, first, last, from, to });
    return said[direction]({ what, by: `${by} %`, first, last });
  });
}

/** As the finding says it; the measure too, unless the names of all members have it. */
function whatWithName({ members, noun }: ColumnContent, name: string): string {
  if (members.every((member) => whatOf(member, noun) === member.name)) return name;
  const words = noun || (members[0]!.measure ? said.measures[members[0]!.measure] : "");
  return words === "" ? name : said.named({ member: name, measure: words });
}

/** Inside quotes. */
export const titleWithout = ({ title: own }: Reading, noFinding: string = texts.plain.noFinding): string =>
  (own || noFinding).replaceAll('"', '""');

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Of the first column: the largest of those that a title may name, several where they tie. */
export function shareTitle({ reading, columns: [{ shares }] }: Content, values: string, names: string): string {
  const label = labelOf(reading.table.periods[shares!.last]!, reading.title);
  const whole = wholeWords(reading, shares!);
  const say = (is: "share" | "shareEach", of: string, its = values) =>
    textFormula({ names: of, share: `ROUND(100*MAX(${its}),1)` }, ({ names: called, share }) =>
      said[is]({ names: called, share: `${share} %`, whole, period: label === "" ? "none" : label }),
    );
  if (repeatedNames(shares!.members).size > 0) {
    // What all rows of the same name have.
    const sums = `MMULT(1*(TRIM(${names})=TRANSPOSE(TRIM(${names}))),${values})`;
    const ofGroup = say("share", `INDEX(${names},MATCH(MAX(${sums}),${sums},0))`, sums);
    return `=IFERROR(${ofGroup},"${titleWithout(reading)}")`;
  }
  const one = say("share", `INDEX(${names},MATCH(MAX(${values}),${values},0))`);
  const words = `IF(${areTied(values)},${say("shareEach", tiedNames(values, names))},${one})`;
  return `=IFERROR(${words},"${titleWithout(reading)}")`;
}
