/** The pictures of a table of series: its lines, and of export and import prices the terms of trade and what moved them. */

import { changeOf, sizeOf } from "../findings/kinds/series/changes";
import { areInColumns, countedMembers, figureAt } from "../findings/kinds/series/members";
import { measureNoun, nounsOf, whatOf } from "../findings/kinds/series/nouns";
import { changeSentence, notesOf } from "../findings/kinds/series/plain";
import { headline, sharesByColumn } from "../findings/kinds/series/shares";
import { series as said } from "../findings/kinds/series/texts";
import { formulaWords } from "../findings/kinds/series/trade";
import { saidSeries } from "../findings/kinds/series";
import { type Column, isApart, type Sold, tradeOf } from "../findings/kinds/series/trade-model";
import type { Member, ReadingOf } from "../tables/reader/table-reading";
import type { Drawable } from "./index";
import type { Period } from "./lines";
import { type LinedMember, type SeriesLines, seriesLines } from "./series-lines";
import { type Index, termsOfTrade, type TermsOfTrade } from "./terms-of-trade";
import { pictures as texts } from "./texts";

/** "lines": the figures themselves. */
export type SeriesPictureId = "terms-of-trade" | "prices" | "volumes" | "lines";

export interface SeriesPicture {
  readonly id: SeriesPictureId;
  readonly drawable: Drawable;
}

type Reading = ReadingOf<"series">;

/** The most telling first; none where there is a single period. */
export function picturesOfSeries(reading: Reading): SeriesPicture[] {
  if (reading.question !== null || reading.table.periods.length < 2) return [];
  const model = reading.form === "plain" ? null : tradeOf(reading.table);
  if (!model || isApart(model)) {
    const lines = linesOfMembers(reading, countedMembers(reading.table));
    return lines ? [lines] : [];
  }
  return model.bought ? picturesOfTrade(reading, model) : picturesOfOne(reading, model);
}

const periodsOf = ({ table }: Reading): Period[] => table.periods.map(({ label, order }) => ({ label, at: order }));

function picturesOfTrade(reading: Reading, model: Sold): SeriesPicture[] {
  const { netBarter, income, factoral, sold, bought } = model;
  const names = texts.series;
  const index = (name: string, figures: Column | null | undefined): Index[] =>
    figures?.some((figure) => figure !== null) ? [{ name, figures }] : [];
  const pictures: [SeriesPictureId, Index[]][] = [
    [
      "terms-of-trade",
      [
        ...index(texts.termsOfTrade.netBarter, netBarter),
        ...index(texts.termsOfTrade.income, income),
        ...index(factoral?.kind === "double" ? names.doubleFactoral : names.singleFactoral, factoral?.figures),
      ],
    ],
    ["prices", [...index(names.exportPrices, sold.price), ...index(names.importPrices, bought?.price)]],
    ["volumes", index(names.exportVolumes, sold.volume)],
  ];
  return pictures.flatMap(([id, indices]) =>
    indices.length === 0 ? [] : [{ id, drawable: ofIndices(indexData(reading, model, indices)) }],
  );
}

function indexData(reading: Reading, model: Sold, indices: Index[]): TermsOfTrade {
  const { sold, base, isGiven } = model;
  const label = reading.table.periods[base]!.label;
  return {
    periods: periodsOf(reading),
    base: isGiven && sold.formula.kind === "given" ? sold.formula.base : label,
    indices,
    gaps: [],
    how: isGiven ? "" : howOf(reading, model),
  };
}

/** Without the base, which the subtitle says itself. */
const howOf = (reading: Reading, model: Sold): string => formulaWords(model, reading).split("; ").slice(1).join("; ");

const ofIndices = (data: TermsOfTrade): Drawable => ({
  draw: (frame) => termsOfTrade(data, frame),
  subjects: data.indices.map(({ name }) => name),
  records: data.periods.length,
});

/** Price and volume of one product, or of a basket of them. */
function picturesOfOne(reading: Reading, model: Sold): SeriesPicture[] {
  const { sold } = model;
  if (sold.formula.kind === "chained Fisher")
    return [
      {
        id: "prices",
        drawable: ofIndices(indexData(reading, model, [{ name: texts.series.prices, figures: sold.price }])),
      },
      ...(sold.volume
        ? [
            {
              id: "volumes" as const,
              drawable: ofIndices(indexData(reading, model, [{ name: texts.series.volumes, figures: sold.volume }])),
            },
          ]
        : []),
    ];
  const [prices, volumes] = [sold.basket.prices, sold.basket.volumes ?? []].map((members) =>
    linesOfMembers(reading, members),
  );
  return [
    ...(prices ? [{ ...prices, id: "prices" as const }] : []),
    ...(volumes ? [{ ...volumes, id: "volumes" as const }] : []),
  ];
}

/** Null where no member has figures of two periods, or the members are in several units. */
function linesOfMembers(reading: Reading, members: readonly Member[]): SeriesPicture | null {
  const { table } = reading;
  const [first] = members;
  const areAlike = members.every(({ unit, isPercent }) => unit === first?.unit && isPercent === first.isPercent);
  if (!first || !areAlike) return null;
  const areOfOneMeasure = members.every(({ measure }) => measure === first.measure);
  const noun = members.length === countedMembers(table).length ? measureNoun(reading) : "";
  const all = sharesByColumn(table);
  const shares = headline(table, all);
  const nounOf = nounsOf(reading);
  const areSeveral = areInColumns(table);
  /** The column that the title is about comes first. */
  const shareOf = (member: Member) => {
    const its = all.find(({ column }) => column === member.column);
    const share = its?.periods.get(its.last)!.shares[its.members.indexOf(member)];
    return its === shares ? share : share?.minus(1);
  };
  const title = saidSeries(reading).title;
  const drawn = members
    .flatMap((member) => {
      const change = changeOf(member, table);
      return change ? [{ member, change, size: shareOf(member) ?? sizeOf(change) }] : [];
    })
    .sort((a, b) => (b.size?.toNumber() ?? -1) - (a.size?.toNumber() ?? -1));
  if (drawn.length === 0) return null;
  const data: SeriesLines = {
    periods: periodsOf(reading),
    members: drawn.map(({ member, change }, position): LinedMember => ({
      name: areSeveral ? texts.withUnit({ heading: member.name, unit: member.column }) : member.name,
      figures: table.periods.map((period) => figureAt(member, period)),
      finding:
        position === 0 && title && shares
          ? title
          : changeSentence(change, whatOf(member, areSeveral ? nounOf(member) : noun)),
    })),
    measure: noun || (first.measure && areOfOneMeasure ? said.measures[first.measure] : ""),
    unit: first.isPercent ? texts.percent : first.unit,
    isPercent: first.isPercent,
    rule: first.measure === "index" ? 100 : 0,
    by: shares ? "share" : "change",
    notes: notesOf(table).map(({ period, note }) => said.endsAll({ period, note })),
  };
  return {
    id: "lines",
    drawable: {
      draw: (frame) => seriesLines(data, frame),
      subjects: data.members.map(({ name }) => name),
      records: table.periods.length,
    },
  };
}
