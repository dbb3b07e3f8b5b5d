/** The title of a report on series one by one, as a formula that follows the figures. */

import { labelOf, whatOf, withinSentence } from "../../../findings/kinds/series/plain";
import { statesItsTotal } from "../../../findings/kinds/series/shares";
import { series as said } from "../../../findings/kinds/series/texts";
import { textFormula } from "../../texts";
import { FIRST, type Writer } from "../../writer";
import { type Content, toldAs } from "./changes-columns";
import type { Reading } from "./page";
import { seriesReport as texts } from "./texts";

/** Where the changes are: rows of the page, and its columns by what they say. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly changed: number;
  readonly share: number | null;
  readonly first: number;
  readonly last: number;
  /** Of the title's two figures. */
  readonly figures: readonly [number, number];
}

/** The finding, which follows the figures. */
export function changesTitle(writer: Writer, content: Content, rows: Rows): string {
  const { reading, members, shares } = content;
  const range = (column: number) => writer.range(column, rows.from, rows.to);
  const at = (column: number, position: string) => `INDEX(${range(column)},${position})`;
  if (shares && rows.share !== null) return shareTitle(content, range(rows.share), (position) => at(FIRST, position));
  if (content.changes.size === 0) return `="${titleWithout(reading)}"`;
  const changes = range(rows.changed);
  const most = `IF(MAX(${changes})>=-MIN(${changes}),MAX(${changes}),MIN(${changes}))`;
  const place = `MATCH(${most},${changes},0)`;
  const told = toldAs(members[0]!);
  const only = members.length === 1 ? whatOf(members[0]!, content.noun) : null;
  const formulas = {
    name: only === null ? at(FIRST, place) : "",
    by: told === "ratio" ? `ROUND(100*ABS(${most}),1)` : `ROUND(ABS(${most}),${told === "points" ? 1 : 6})`,
    first: at(rows.first, place),
    last: at(rows.last, place),
    from: at(rows.figures[0], place),
    to: at(rows.figures[1], place),
  };
  const say = (direction: "rose" | "fell"): string => {
    const marks = only === null ? formulas : withoutName(formulas);
    return textFormula<string>(marks, (args) => {
      const { by, first, last, from, to } = args as Record<"by" | "first" | "last" | "from" | "to", string>;
      const what = only ?? whatWithName(content, args["name"]!);
      if (told === "points")
        return (direction === "rose" ? said.rosePoints : said.fellPoints)({ what, by, first, last });
      if (told === "difference")
        return (direction === "rose" ? said.roseTo : said.fellTo)({ what, by, first, last, from, to });
      return said[direction]({ what, by: `${by} %`, first, last });
    });
  };
  const same = `"${titleWithout(reading)}"`;
  return `=IFERROR(IF(${most}>0,${say("rose")},IF(${most}<0,${say("fell")},${same})),${same})`;
}

const withoutName = ({ name: _name, ...others }: Record<string, string>): Record<string, string> => others;

/** As the finding says it; the measure too, unless the names of all members have it. */
function whatWithName({ members, noun }: Content, name: string): string {
  if (members.every((member) => whatOf(member, noun) === member.name)) return name;
  const words = noun || (members[0]!.measure ? said.measures[members[0]!.measure] : "");
  return words === "" ? name : said.named({ member: name, measure: words });
}

/** Inside quotes. */
export const titleWithout = ({ title: own }: Reading, noFinding: string = texts.plain.noFinding): string =>
  (own || noFinding).replaceAll('"', '""');

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function shareTitle(content: Content, shares: string, name: (position: string) => string): string {
  const { reading, members, noun } = content;
  const own = content.shares!;
  const label = labelOf(reading.table.periods[own.last]!, reading.title);
  const whole =
    noun === ""
      ? said.wholes.listed({ count: members.length })
      : statesItsTotal(reading.table, own)
        ? said.wholes.known({ measure: withinSentence(noun) })
        : said.wholes.these({ measure: withinSentence(noun) });
  const formulas = { names: name(`MATCH(MAX(${shares}),${shares},0)`), share: `ROUND(100*MAX(${shares}),1)` };
  const words = textFormula(formulas, ({ names, share }) =>
    said.share({ names, share: `${share} %`, whole, period: label === "" ? "none" : label }),
  );
  return `=IFERROR(${words},"${titleWithout(reading)}")`;
}
