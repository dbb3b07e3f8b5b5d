/** The words of a report's sheet. A finding that follows the figures is a formula: `textFormula` makes it of a message. */

import { messages } from "../messages/messages";
import type { Total } from "../tables/understanding";

export const report = messages("report", {
  title: "{name} adds the largest share of value added: {share} %",
  titleInPeriod: "{name} adds the largest share of value added in {period}: {share} %",
  titleOfTwo: "{one} and {other} add the largest shares of value added: {share} % each",
  titleOfTwoInPeriod: "{one} and {other} add the largest shares of value added in {period}: {share} % each",
  titleOfMost: "{name} adds the most value added: {amount}",
  titleOfMostInPeriod: "{name} adds the most value added in {period}: {amount}",
  titleWithout: ", without {names}",
  titleWithoutMany: ", without {count, number} links",
  titleOfSeries: "Value added {way} from {from} to {to}, {first} to {last}",
  rose: "rose",
  fell: "fell",
  same: "Value added is {to} in {last} as in {first}",
  noTitle: "Value added by link",
  noTitleOfSeries: "Value added by period",
  live: "{sheet} now has {now} {what, select, links {links} periods {periods} other {rows}}; this report has {built}",
  liveWithoutRoom:
    "{sheet} now has {now} {what, select, links {links} periods {periods} other {rows}}; this report cannot list them all",
  liveChart: "{sheet} now has {now} links; the chart over time shows {built}",
  lead: "From {range}. Figures refer to that sheet, which stays as it is: change one there, and this page follows. Value added is what a link sells less what it buys from others; wages, profit, rent, interest, depreciation and taxes are paid out of it.",
  adds: "What each link adds",
  alongChain: "Value added along the chain",
  headers: {
    output: "Sells for",
    price: "Price",
    inputs: "Buys for",
    otherInputs: "Other inputs",
    conversion: "Units of the previous product",
    valueAdded: "Value added",
    share: "Share",
    wages: "Wages",
    capital: "Capital",
    volume: "Volume",
    link: "Link",
    country: "Country",
    actor: "Actor",
    activity: "Activity",
    row: "Row",
    period: "Period",
    withUnit: "{header}, {unit}",
    priceTimesVolume: "Sales: price × volume",
    perFinalUnit: "Value added per final unit",
    roundedShare: "Share, sums to 100 %",
    points: "Change, percentage points",
    change: "Change",
    cleaned: "Converted text: its cell and original entry",
    paidTo: "Paid to",
    value: "Value",
    rent: "Rent",
  },
  rowNumber: "Row {row}",
  total: "Total",
  unspecified: "(unspecified)",
  inPeriod: "{heading} in {period}",
  finalPrice: {
    heading: "Who gets what of the final price",
    note: "Each link buys what the one before it sells, so value added and what the first link buys sum to the final price.",
    none: "Not every link buys what the one before it sells: there is no final price of them all.",
    noteSteps: "Value added and the other inputs, per final unit, sum to the final price.",
    share: "Share of the final price",
    first: "Bought by the first link",
    others: "Other inputs",
    price: "Final price",
  },
  breakdown: {
    heading: "The whole chain in one formula",
    note: "{call} lists every link with its share, the cumulative share and value added over inputs.",
  },
  distribution: {
    heading: "Who gets what: by {group}",
    note: "{call}, largest first.",
    chart: "Value added by {group}",
    groups: { link: "link", country: "country", actor: "actor", activity: "activity" },
  },
  wages: {
    heading: "Labour and the remainder",
    note: "Value added is paid out: wages to labour; the remainder covers profit, rent, interest, depreciation and taxes.",
    labour: "Labour",
    remainder: "Remainder",
  },
  rents: {
    heading: "Rents: what each link earns above the next best use of its resources",
    note: "Sales less inputs and wages, less a normal return on capital. Depreciation counts as a cost if it is one of the input columns.",
    noteWithoutWages:
      "Sales less inputs, less a normal return on capital. The table has no wages, so they are still in these rents. Depreciation counts as a cost if it is one of the input columns.",
    enterRate:
      "Enter the normal return: what the capital would earn in its next best use, such as 8 %. Until then the rents show #N/A.",
    changeRate:
      "The normal return is what the capital would earn in its next best use. Change it, and the rents follow.",
    rate: "Normal return on capital (an assumption)",
  },
  trajectory: {
    valueAdded: "Value added over time",
    shares: "Shares over time",
    heading: "Thinning and thickening",
    note: "From the first period to the last: a link thins if its share falls by more than one percentage point, and thickens if it rises by more; that threshold is Quasirent’s convention. The trend is the change in share per period as numbered in the header (Theil-Sen); the p-value is that of the Mann-Kendall test, from four periods on. A trend that the test does not find at 5 % is marked (not significant).",
    chart: "Shares from {first} to {last}",
    chartOfSeries: "Value added from {first} to {last}",
    complete: "Shares in the periods in which every link is known",
    incomplete: "A link is not in every period: its shares are compared with none.",
    notInBoth:
      "{names}: not in both periods, or not known in one; shares are compared only over periods in which every link is known.",
  },
  notes: {
    lacking:
      "Note: {count, plural, one {row {rows} of the sheet lacks a figure and is} other {rows {rows} of the sheet lack a figure and are}} excluded. The shares are of the rest.",
    cleaned:
      "Note: {count, plural, =1 {one cell contains} other {# cells contain}} text where a figure is expected. The converted figure is shown here in blue, with its cell beside it; it does not follow that cell.",
    missing:
      "Note: a missing figure is shown as #N/A, and so is every sum and share that depends on it, until its cell has a figure.",
    steps:
      "Note: prices are read step by step. Value added is per unit of the final product; with the other inputs it sums to the last price.",
    equalShares:
      "Note: links with the same value added have shares that differ by 0.1 % here, because rounded shares sum to 100 %. The titles state shares as they are.",
    negative:
      "Note: a link whose value added is below 0 has a share below 0, and shares are shown as they are, not rounded to a whole.",
  },
  reading: {
    heading: "How the table was read",
    columns: "{count, plural, one {Column} other {Columns}} {columns}: {role}.",
    namedColumn: "{letter} ({name})",
    roles: {
      link: "links",
      country: "countries",
      actor: "actors",
      activity: "activities",
      period: "periods",
      output: "sales of each link",
      price: "price of each step",
      inputs: "inputs bought from others",
      otherInputs: "inputs other than the product of the previous step",
      conversion: "units of the previous product per unit",
      valueAdded: "value added",
      share: "shares",
      wages: "wages",
      capital: "capital",
      volume: "volumes",
    },
    separator: "in text the {mark, select, point {point} other {comma}} is the decimal separator",
    inPercent: "36.3 is read as 36.3 %",
    isNegated: "figures below 0 are costs",
    fillsDown: "an empty cell repeats the name above it",
    unused: "Not used: {columns}.",
    priceTimesVolume: "Sales are price times volume, because no column states them.",
    records: "Records: {first} to {last}, {count, plural, one {# row} other {# rows}}.",
    readNow: "{what, select, links {Links} periods {Periods} other {Rows}} read from the sheet now",
    unreadNow: "Added rows that are not read",
    onSheet: "On the sheet: {note}",
    missing: "{cell} “{text}”, missing",
    noFigure: "{cell} “{text}”, not a number",
  },
  more: "{names} and {count, number} more",
  two: "{names} and {last}",
  sources: "Sources of the methods: {sources}.",
});

/** Why rows are excluded, by what identifies a total. */
export const excluded: Readonly<Record<Total["by"], (args: { count: number; rows: string }) => string>> = (() => {
  const { totals, below, part, statistic, answer, empty } = messages("report.excluded", {
    totals:
      "Note: {count, plural, one {row {rows} of the sheet contains a total and is} other {rows {rows} of the sheet contain totals and are}} excluded.",
    below:
      "Note: {count, plural, one {row {rows} of the sheet is below the total and is} other {rows {rows} of the sheet are below the total and are}} excluded.",
    part: "Note: {count, plural, one {row {rows} of the sheet is part of the row above and is} other {rows {rows} of the sheet are parts of the row above and are}} excluded.",
    statistic:
      "Note: {count, plural, one {row {rows} of the sheet contains a mean or another statistic and is} other {rows {rows} of the sheet contain means or other statistics and are}} excluded.",
    answer:
      "Note: {count, plural, one {row {rows} of the sheet is} other {rows {rows} of the sheet are}} excluded as you answered.",
    empty:
      "Note: {count, plural, one {row {rows} of the sheet has no figure and is} other {rows {rows} of the sheet have no figure and are}} excluded.",
  });
  return { words: totals, figures: totals, below, part, statistic, answer, "no figures": empty };
})();

/**
 * A message about figures as a formula that follows them: `INDEX(B5:B9,2)&" exports most: "&ROUND(C5,1)`. `say` gets a
 * mark for each of the formulas, and whatever else it says becomes text of the formula.
 */
export function textFormula<Key extends string>(
  formulas: Readonly<Record<Key, string>>,
  say: (args: Readonly<Record<Key, string>>) => string,
): string {
  const keys = Object.keys(formulas) as Key[];
  const marks = Object.fromEntries(keys.map((key, index) => [key, `\0${index}\0`])) as Record<Key, string>;
  return say(marks)
    .split("\0")
    .flatMap((part, index) => {
      if (index % 2 === 1) return [formulas[keys[Number(part)]!]];
      return part === "" ? [] : [`"${part.replaceAll('"', '""')}"`];
    })
    .join("&");
}

/**
 * A formula: an amount as the cells show it, its thousands set apart by the signs of whoever reads it, and no decimals where
 * they are all 0: `182,750`, `17.90`.
 */
export const amountText = (figure: string, decimals = "2"): string =>
  `SUBSTITUTE(SUBSTITUTE(FIXED(${figure},${decimals})&"|",MID(FIXED(0,2),2,3)&"|",""),"|","")`;
