/** Terms of trade: what is said of export and import prices, and of the price and volume of what is sold. */

import { lastPosition } from "../../../core/data/last-position";
import { type Decimal, ONE } from "../../../core/numbers/decimal";
import type { Figure, ReadingOf, Said } from "../../../tables/reader/table-reading";
import { cellAt } from "../../../tables/grid";
import { basketOf } from "./baskets";
import { impossibleFigure } from "./indexed";
import { joined, noteSentence, notesOf, saidPlain, signed } from "./plain";
import { series as texts } from "./texts";
import { type Apart, type Column, isApart, type Sold, tradeOf } from "./trade-model";
import { percent, withUnit } from "../words";

type Reading = ReadingOf<"series">;

export function saidTrade(reading: Reading): Said {
  const { table } = reading;
  const model = tradeOf(table);
  if (!model || isApart(model)) return eachByItself(reading, model);
  const flags = flagsByPeriod(reading, model);
  const change = headline(reading, model);
  return {
    figures: new Map([...figuresOf(reading, model), ...(model.bought ? [] : ownFigures(reading, model))]),
    flags,
    title: change && changeWords(change),
    subtitle: formulaWords(model, reading),
    sentences: [...flagSentences(reading, model), ...incomeSentence(reading, model), ...noteSentences(reading)],
    shown: notesOf(table).map(({ note }) => note),
  };
}

/** No index over all: each price by itself, and why. */
function eachByItself(reading: Reading, apart: Apart | null): Said {
  const { table } = reading;
  const prices = table.members.filter(({ measure }) => measure !== null && /price|index/i.test(measure));
  const members = prices.length > 0 ? prices : table.members;
  const said = saidPlain({ ...reading, table: { ...table, members } });
  const reasons = [
    ...(apart?.apart === "units" ? [texts.trade.units({ units: joined(apart.units) })] : []),
    ...impossible(reading),
  ];
  return { ...said, sentences: [...reasons, ...said.sentences] };
}

function impossible({ grid, table }: Reading): string[] {
  return (["exports", "own", "imports"] as const).flatMap((side) => {
    const basket = basketOf(table, side);
    const found = basket && impossibleFigure(basket);
    if (!found) return [];
    const cell = cellAt(grid, found.figure.row, found.figure.column);
    const say = found.of === "price" ? texts.trade.noPrice : texts.trade.noVolume;
    return [say({ cell, figure: figureWords(found.figure) })];
  });
}

const figureWords = ({ plain }: Figure): string => String(plain);

interface Headline {
  readonly what: string;
  readonly first: string;
  readonly last: string;
  readonly ratio: Decimal;
}

/** From the first to the last period with a figure. */
function overTime({ table }: Reading, what: string, column: Column): Headline | null {
  const points = column.flatMap((figure, position) => (figure ? [{ figure, position }] : []));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last || first.figure.isZero()) return null;
  const [from, to] = [first, last].map(({ position }) => table.periods[position]!.label);
  return { what, first: from!, last: to!, ratio: last.figure.div(first.figure).minus(ONE) };
}

function headline(reading: Reading, model: Sold): Headline | null {
  const { netBarter, sold } = model;
  if (netBarter) return overTime(reading, texts.trade.what, netBarter);
  return overTime(reading, priceWords(model), sold.price);
}

/** What the price of what is sold is called. */
export const priceWords = ({ sold: { basket } }: Sold): string => {
  if (basket.prices.length > 1) return basket.side === "exports" ? texts.trade.exportPrices : texts.trade.prices;
  return basket.prices[0]!.name || texts.trade.price;
};

function changeWords({ what, first, last, ratio }: Headline): string {
  if (ratio.isZero()) return texts.unchanged({ what, first, last });
  return (ratio.gt(0) ? texts.rose : texts.fell)({ what, by: percent(ratio.abs()), first, last });
}

/** How the indices are made: in titles, headings and pictures. */
export function formulaWords(model: Sold, { table }: Pick<Reading, "table">): string {
  const { sold, bought, base, isGiven } = model;
  const { label } = table.periods[base]!;
  const [x, m] = [sold.formula, bought?.formula];
  if (!m) return x.kind === "chained Fisher" ? texts.trade.fisherOwn({ count: x.products }) : "";
  if (isGiven && x.kind === "given") return texts.trade.given({ base: `${x.base} = 100` });
  const baseWords = texts.trade.netBarter({ base: label });
  const how =
    x.kind === "chained Fisher" && m.kind === "chained Fisher"
      ? [texts.trade.fisherBoth({ exports: x.products, imports: m.products })]
      : x.kind === "chained Fisher"
        ? [texts.trade.fisherExports({ count: x.products }), texts.trade.ownImports]
        : m.kind === "chained Fisher"
          ? [texts.trade.ownExports, texts.trade.fisherImports({ count: m.products })]
          : [texts.trade.own];
  return [baseWords, ...how].join("; ");
}

type Entries = [string, string][];

const column = (what: string, figures: Column | null | undefined, { table }: Reading): Entries =>
  (figures ?? []).flatMap((figure, position): Entries =>
    figure ? [[`${what}/${table.periods[position]!.label}`, figure.toFixed()]] : [],
  );

function figuresOf(reading: Reading, model: Sold): Entries {
  const { sold, bought } = model;
  const prefix = sold.basket.side === "exports" ? "export " : "";
  return [
    ...column(`${prefix}price index`, sold.price, reading),
    ...column(`${prefix}volume index`, sold.volume, reading),
    ...column("import price index", bought?.price, reading),
    ...column("import volume index", bought?.volume, reading),
    ...column("terms of trade", model.netBarter, reading),
    ...column("income terms of trade", model.income, reading),
    ...column(`${model.factoral?.kind ?? "single"} factoral terms of trade`, model.factoral?.figures, reading),
    ...column("trading gain", model.gain?.figures, reading),
    ...column("value ratio", model.valueRatio, reading),
    ...column("purchasing power", model.purchasingPower, reading),
    ...productChanges(reading, model),
  ];
}

/** The change of each product's own price. */
function productChanges(reading: Reading, { sold, bought }: Sold): Entries {
  const { figures } = saidPlain({
    ...reading,
    table: { ...reading.table, members: [...sold.basket.prices, ...(bought?.basket.prices ?? [])] },
  });
  return [...figures].filter(([key]) => /^(?:change|growth a year)\//.test(key));
}

/** Of price and volume: the change against the base period, and the value. */
function ownFigures(reading: Reading, { sold, base }: Sold): Entries {
  const ratios = (figures: Column | null): Column | null => {
    const then = figures?.[base];
    if (!figures || !then) return null;
    return figures.map((figure, position) => (figure && position !== base ? figure.div(then).minus(ONE) : null));
  };
  return [
    ...column("change in price", ratios(sold.price), reading),
    ...column("change in volume", ratios(sold.volume), reading),
    ...column("value", sold.value, reading),
  ];
}

function flagsByPeriod({ table }: Reading, { flags }: Sold): Map<string, string> {
  return new Map(
    (flags ?? []).flatMap((flag, position): Entries => (flag ? [[table.periods[position]!.label, flag]] : [])),
  );
}

const IMMISERIZING = /^Immiserizing/;

/** The last period's flag with the changes that it rests on; and the last that is immiserizing, where that is another. */
function flagSentences(reading: Reading, model: Sold): string[] {
  const flags = model.flags ?? [];
  const last = lastPosition(flags, (flag) => flag !== null);
  const immiserizing = lastPosition(flags, (flag) => flag !== null && IMMISERIZING.test(flag));
  return [...new Set([immiserizing, last])]
    .filter((position) => position >= 0)
    .flatMap((position) => flagSentence(reading, model, position) ?? []);
}

function flagSentence({ table }: Reading, model: Sold, position: number): string | null {
  const { sold, bought, base } = model;
  const change = (figures: Column | null | undefined): string | null => {
    const [then, now] = [figures?.[base], figures?.[position]];
    return then && now ? signed(now.div(then).minus(ONE)) : null;
  };
  const [volume, price, importPrice] = [change(sold.volume), change(sold.price), change(bought?.price)];
  if (volume === null || price === null) return null;
  return texts.trade.flagged({
    flag: model.flags![position]!,
    period: table.periods[position]!.label,
    base: table.periods[base]!.label,
    volume,
    price,
    hasImport: importPrice === null ? "no" : "yes",
    importPrice: importPrice ?? "",
  });
}

function incomeSentence(reading: Reading, { income, gain, base }: Sold): string[] {
  const change = income && overTime(reading, "", income);
  const told =
    change && !change.ratio.isZero()
      ? [
          (change.ratio.gt(0) ? texts.trade.incomeRose : texts.trade.incomeFell)({
            by: percent(change.ratio.abs()),
            first: change.first,
            last: change.last,
          }),
        ]
      : [];
  const at = lastPosition(gain?.figures ?? [], (figure) => figure !== null);
  const figure = gain?.figures[at];
  if (!gain || !figure || at === base) return told;
  const { periods } = reading.table;
  return [
    ...told,
    texts.trade.gain({
      period: periods[at]!.label,
      base: periods[base]!.label,
      amount: withUnit(figure, gain.unit, false),
    }),
  ];
}

/** Words in the place of figures: the series ends there where no figure follows. */
function noteSentences({ table }: Reading): string[] {
  return notesOf(table).map((note) => (note.goesOn ? noteSentence(note) : texts.endsAll(note)));
}
