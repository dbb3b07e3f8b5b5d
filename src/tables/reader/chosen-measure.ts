/** One of several measures, which the person chose: its members alone, read as what they are. */

import type { DraftTable } from "./figure-table";
import type { Group } from "./kind-of";
import { isSummable, measureIn } from "./measures";
import type { FigureTable, KindReading, Measure } from "./table-reading";
import { reader as texts } from "./texts";

/** The members of one group. */
export const aloneOf = (table: DraftTable, { members }: Group): DraftTable => ({
  ...table,
  members: members.map((index) => {
    const member = table.members[index]!;
    return { ...member, parent: member.parent === null ? null : members.indexOf(member.parent) };
  }),
  places: members.map((index) => table.places[index]!),
});

/** Whether no word at all says what the figures of a measure are. */
export const needsName = ({ places }: DraftTable, { measure, members }: Group): boolean =>
  measure === null && members.every((index) => places[index]!.isBare);

/** `named`: what the person says that figures without words are. */
export function chosenReading(table: DraftTable, chosen: Group, areShares: boolean, named: string | null): KindReading {
  const alone = aloneOf(table, chosen);
  if (areShares) return { kind: "shares", table: { ...alone, whole: wholeOf(alone) } };
  const measure = named === null ? (chosen.measure ?? "value") : (MEASURES_NAMED[named] ?? "value");
  return {
    kind: "series",
    table: named === null ? alone : ofMeasure(alone, measure),
    form: "plain",
    measure: SERIES_MEASURES[measure] ?? "value",
  };
}

/** `Coffee exports`, of the shares in the column Coffee; a column that says that its figures are shares names no whole. */
function wholeOf({ whole, members: [first] }: FigureTable): string {
  const column = first?.column ?? "";
  if (column === "" || measureIn(column) === "share") return whole;
  return whole === "" ? column : texts.wholeOfColumn({ column, whole });
}

/** As the person says what its figures are. */
const ofMeasure = (table: FigureTable, measure: Measure): FigureTable => ({
  ...table,
  members: table.members.map((member) => ({
    ...member,
    measure,
    isSummable: member.isSummable && isSummable(measure),
  })),
});

/** What the answers to `figures` say that figures of no words are. */
const MEASURES_NAMED: Readonly<Partial<Record<string, Measure>>> = { prices: "price", rates: "ratio" };

const SERIES_MEASURES: Readonly<Partial<Record<Measure, Measure>>> = {
  price: "price",
  exportPrice: "price",
  importPrice: "price",
  volume: "volume",
  exportVolume: "volume",
  importVolume: "volume",
  index: "index",
  ratio: "ratio",
  share: "share",
  count: "count",
};
