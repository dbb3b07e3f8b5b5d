/** The pictures of a table, by its kind. Those of a chain, which show one period or all, are drawn from the chain itself (`index.ts`). */

import { labels, vector } from "../cells/read";
import { type Decimal, fromDouble } from "../core/numbers/decimal";
import { said } from "../findings/kinds";
import { lookAlikeActors } from "../findings/kinds/payment-look-alikes";
import { countedMembers, figureAt } from "../findings/kinds/series/members";
import { cellAt } from "../tables/grid";
import type { Period } from "../tables/periods";
import { namingCellsBy } from "../tables/refused-on-sheet";
import type { FigureTable, Member, ReadingOf, TableKind, TableReading } from "../tables/reader/table-reading";
import { type Bar, type Bars, barsPicture, MAX_BARS } from "./bars";
import { runToEnd } from "../core/sliced";
import { paymentsFlow } from "./figures";
import { flowOfPayments, roundsOfPayments } from "./kinds/payments";
import { rounds } from "./rounds";
import { flow } from "./flow";
import type { Drawable } from "./index";
import type { Period as PlaceInTime } from "./lines";
import { type FigureSeries, type FiguresOverTime, overTimePicture } from "./over-time";
import { picturesOfSeries } from "./of-series";
import { pictures as texts } from "./texts";
import { tradeShares, unitValues } from "./trade-figures";

export const READING_PICTURE_IDS = [
  "flow",
  "rounds",
  "terms-of-trade",
  "prices",
  "volumes",
  "lines",
  "bars",
  "unit-values",
] as const;
export type ReadingPictureId = (typeof READING_PICTURE_IDS)[number];

export interface ReadingPicture {
  readonly id: ReadingPictureId;
  /** A figure that the core refuses refuses the picture: this throws `Refused`, which names the sheet's cell. */
  readonly make: () => Drawable | null;
}

/** A kind that is missing has none. */
type ByKind = { readonly [Kind in TableKind]?: (reading: ReadingOf<Kind>) => ReadingPicture[] };

const PICTURES: ByKind = {
  payments: (reading) => [
    { id: "flow", make: () => flowOf(reading) },
    { id: "rounds", make: () => roundsOf(reading) },
  ],
  series: (reading) => [
    ...picturesOfSeries(reading).map(({ id, drawable }) => ({ id, make: () => drawable })),
    {
      id: "bars",
      make: () => bars(atLast(reading, reading.table, countedMembers(reading.table), headingOfNames(reading))),
    },
  ],
  "trade rows": (reading) => [
    { id: "bars", make: () => bars(tradeShares(reading)) },
    { id: "unit-values", make: () => lines(unitValues(reading)) },
  ],
  shares: (reading) => [
    { id: "lines", make: () => lines(overTime(reading, reading.table)) },
    {
      id: "bars",
      make: () => bars(atLast(reading, reading.table, countedMembers(reading.table), headingOfNames(reading))),
    },
  ],
  "nested account": (reading) => [
    { id: "bars", make: () => bars(accountOf(reading)) },
    { id: "lines", make: () => lines(overTime(reading, reading.table)) },
  ],
  indicators: (reading) => [{ id: "lines", make: () => lines(overTime(reading, reading.table)) }],
  "coded cases": (reading) => [{ id: "bars", make: () => bars(countsOf(reading)) }],
};

/** While a question is open nothing is drawn. */
export function picturesOf(reading: TableReading): ReadingPicture[] {
  if (reading.question) return [];
  // Each function takes the readings of the kind that it is found by.
  const make = PICTURES[reading.kind] as ((its: TableReading) => ReadingPicture[]) | undefined;
  return make?.(reading) ?? [];
}

const lines = (data: FiguresOverTime | null): Drawable | null =>
  data && {
    draw: (frame) => overTimePicture(data, frame),
    subjects: data.series.map(({ name }) => name),
    records: data.periods.length,
  };

const bars = (data: Bars | null): Drawable | null =>
  data && {
    draw: (frame) => barsPicture(data, frame),
    subjects: data.bars.map(({ name }) => name),
    records: data.bars.length,
  };

const inTime = (periods: readonly Period[]): PlaceInTime[] => periods.map(({ label, order }) => ({ label, at: order }));

/** What the table calls its names. */
const headingOfNames = ({ columns }: TableReading): string =>
  columns.find(({ role, heading }) => role === "member" && heading !== "")?.heading ?? texts.overTime.member;

/** The finding where there is one; else what the table itself is called. */
function wordsOf(reading: TableReading): { title: string; subtitle: string } {
  const { title, subtitle } = said(reading);
  return { title: title ?? reading.title, subtitle };
}

function overTime(reading: TableReading, table: FigureTable): FiguresOverTime | null {
  const members = countedMembers(table);
  const { periods } = table;
  if (periods.length < 2 || members.length === 0) return null;
  return {
    ...wordsOf(reading),
    of: headingOfNames(reading),
    periods: inTime(periods),
    series: members.map((member): FigureSeries => ({
      name: nameOf(member, members),
      unit: member.unit,
      isPercent: member.isPercent,
      figures: periods.map((period) => figureAt(member, period)),
    })),
    isOfOne: new Set(members.map(({ measure, measureWords, unit }) => `${measure ?? measureWords}|${unit}`)).size === 1,
    rule: members.every(({ measure }) => measure === "index") ? 100 : null,
  };
}

/** With its measure where the name alone comes again. */
function nameOf({ name, measureWords }: Member, members: readonly Member[]): string {
  const isAlone = members.filter((each) => each.name === name).length === 1;
  if (name === "") return measureWords;
  return isAlone || measureWords === "" ? name : texts.withUnit({ heading: name, unit: measureWords });
}

/** The last period in which every one has a figure, or the last one. */
function lastOf(table: FigureTable, members: readonly Member[]): Period | undefined {
  const isWhole = (period: Period) => members.every((member) => figureAt(member, period) !== null);
  return [...table.periods].reverse().find(isWhole) ?? table.periods.at(-1);
}

/** Column after column where several stand side by side; where one is the sum of the others, that alone. */
function inColumns(table: FigureTable, members: readonly Member[]): readonly Member[] {
  if (table.sumColumn !== "") return members.filter(({ column }) => column === table.sumColumn);
  const columns = [...new Set(members.map(({ column }) => column))];
  return columns.length < 2 ? members : columns.flatMap((column) => members.filter((each) => each.column === column));
}

/** Figures of one measure in one unit, side by side in their last period. */
function atLast(reading: TableReading, table: FigureTable, all: readonly Member[], of: string): Bars | null {
  const members = inColumns(table, all);
  const period = lastOf(table, members);
  const units = new Set(members.map(({ unit, measure }) => `${unit}|${measure ?? ""}`));
  if (!period || units.size > 1 || members.length < 2) return null;
  const found = members.flatMap((member): Bar[] => {
    const value = figureAt(member, period);
    return value ? [{ name: nameOf(member, members), value, share: null, level: 0 }] : [];
  });
  const words = wordsOf(reading);
  // In the table's order, unless there are too many to look at.
  const shown =
    found.length > MAX_BARS ? [...found].sort((a, b) => b.value.abs().cmp(a.value.abs())).slice(0, MAX_BARS) : found;
  return {
    title: words.title,
    subtitle: period.label === "" ? "" : texts.bars.inPeriod({ period: period.label }),
    bars: shown,
    unit: members[0]!.unit,
    isPercent: members[0]!.isPercent,
    others: Math.max(0, found.length - MAX_BARS),
    of,
  };
}

/** Each whole with its parts behind it, and what part each is of its own. */
function accountOf(reading: ReadingOf<"nested account">): Bars | null {
  const { members } = reading.table;
  const period = lastOf(
    reading.table,
    members.filter(({ counts }) => counts),
  );
  if (!period) return null;
  const partsOf = (whole: number | null): number[] =>
    members.flatMap(({ parent, figures }, index) => (parent === whole && figures.size > 0 ? [index] : []));
  const found: Bar[] = [];
  const add = (index: number, level: number): void => {
    const member = members[index]!;
    const value = figureAt(member, period);
    const parts = partsOf(index);
    if (value) {
      const whole = member.parent === null ? null : figureAt(members[member.parent]!, period);
      const isShare = whole !== null && whole.gt(0) && value.gte(0) && value.lte(whole);
      found.push({ name: member.name, value, share: isShare ? value.div(whole) : null, level });
    }
    for (const part of parts) add(part, level + 1);
  };
  for (const first of partsOf(null)) add(first, 0);
  if (found.length < 2) return null;
  const [first] = members;
  return {
    title: wordsOf(reading).title,
    subtitle: texts.bars.byLevel({ named: period.label === "" ? "no" : "yes", period: period.label }),
    bars: found.slice(0, 2 * MAX_BARS),
    unit: first!.unit,
    isPercent: first!.isPercent,
    others: Math.max(0, found.length - 2 * MAX_BARS),
    of: headingOfNames(reading),
  };
}

/** More payments than these are not followed from round to round. */
const MAX_PAYMENTS = 300;
const ROUNDS_DRAWN = 6;

function flowOf(reading: ReadingOf<"payments">): Drawable | null {
  const data = flowOfPayments(reading);
  if (!data) {
    refuseIn(reading);
    return null;
  }
  return {
    draw: (frame) => flow(data, frame),
    subjects: data.nodes.flatMap(({ name, share }) => (share ? [name] : [])),
    records: data.links.length,
  };
}

/** An amount below 0 is refused by the core, which names its cell. */
function refuseIn({ grid, payments }: ReadingOf<"payments">): void {
  const rows = payments.rows.flatMap(({ amount, payee, payer }) => (amount ? [{ amount, payee, payer }] : []));
  if (rows.length === 0) return;
  namingCellsBy(
    ({ row }) => {
      const its = rows[row - 1]?.amount;
      return its ? cellAt(grid, its.row, its.column) : null;
    },
    () =>
      paymentsFlow(
        labels(
          "from",
          rows.map(({ payee }) => [payee]),
        ),
        labels(
          "to",
          rows.map(({ payer }) => [payer]),
        ),
        vector(
          "value",
          rows.map(({ amount }) => [amount.plain]),
        ),
        "",
      ),
  );
}

function roundsOf(reading: ReadingOf<"payments">): Drawable | null {
  if (reading.payments.rows.length > MAX_PAYMENTS) return null;
  const data = runToEnd(roundsOfPayments(reading, ROUNDS_DRAWN));
  return (
    data && {
      draw: (frame) => rounds(data, frame, "actors", lookAlikeActors(reading.payments)),
      subjects: data.origins.map(({ name }) => name),
      records: data.origins.length,
    }
  );
}

/** How many cases have each tag; or the counts as they are given. */
function countsOf(reading: ReadingOf<"coded cases">): Bars | null {
  const { coded, columns } = reading;
  const headingOf = (index: number) => columns.find((column) => column.index === index)?.heading ?? "";
  const found = coded.columns.flatMap((index): Bar[] => {
    const tags = coded.tags.get(index);
    const its: { name: string; value: Decimal }[] =
      coded.form === "tags"
        ? [...(tags ?? [])].map(([name, rows]) => ({ name, value: fromDouble(rows.length) }))
        : coded.cases.flatMap(({ row, name }) => {
            const cell = reading.grid.at(row, index);
            return typeof cell === "number" ? [{ name, value: fromDouble(cell) }] : [];
          });
    const heading = coded.columns.length > 1 ? headingOf(index) : "";
    return its.map(({ name, value }, position) => ({
      name,
      value,
      share: null,
      level: 0,
      ...(position === 0 && heading !== "" && { heading }),
    }));
  });
  if (found.length === 0) return null;
  return {
    title: wordsOf(reading).title,
    subtitle: texts.bars.counts,
    bars: found.slice(0, 2 * MAX_BARS),
    unit: "",
    isPercent: false,
    others: Math.max(0, found.length - 2 * MAX_BARS),
    of: coded.form === "tags" ? texts.bars.tag : texts.bars.category,
  };
}
