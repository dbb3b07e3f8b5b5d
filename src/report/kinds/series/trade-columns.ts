/** The columns of a report on terms of trade, or on price and volume: what was read, and what is computed from it. */

import type { Sold } from "../../../findings/kinds/series/trade-model";
import type { Indexed } from "../../../findings/kinds/series/indexed";
import { figureAt } from "../../../findings/kinds/series/members";
import type { Member } from "../../../tables/reader/table-reading";
import { formatOf, INDEX_FORMAT, type Reading, widthOf } from "./page";
import type { TableColumn } from "./period-table";
import { besideOneAnother, type Sources, sourcesOf } from "./sources";
import { seriesReport as texts } from "./texts";

/** What a computed column shows, for the table of findings and for charts. */
export interface Computed {
  readonly key: string;
  readonly name: string;
  readonly how: string;
  readonly chart: "prices" | "terms" | "volumes" | "gain";
}

/** In the order of the page. */
const CHARTS: readonly Computed["chart"][] = ["terms", "prices", "volumes", "gain"];

export interface TradeColumns {
  readonly columns: readonly TableColumn[];
  readonly computed: readonly Computed[];
  /** Whether all of it grows with the sheet. */
  readonly isGrowing: boolean;
  /** That of the title. */
  readonly headline: string;
}

type Write = (column: TableColumn, computed?: Omit<Computed, "key">) => void;

interface Side {
  readonly indexed: Indexed;
  readonly prefix: "x" | "m";
  readonly priceName: string;
  readonly volumeName: string;
}

export function tradeColumns(reading: Reading, model: Sold, block: (keys: readonly string[]) => string): TradeColumns {
  const { table } = reading;
  const { sold, bought, base, isGiven } = model;
  const baseLabel = table.periods[base]!.label;
  const columns: TableColumn[] = [];
  const computed: Computed[] = [];
  const write: Write = (column, how) => {
    columns.push(column);
    if (how) computed.push({ key: column.key, ...how });
  };
  const names = texts.trade;
  const isOwn = sold.basket.side === "own";
  const selling: Side = {
    indexed: sold,
    prefix: "x",
    priceName: isOwn ? names.priceIndex : names.exportIndex,
    volumeName: isOwn ? names.volumeIndex : names.exportVolumes,
  };
  const buying: Side | null = bought && {
    indexed: bought,
    prefix: "m",
    priceName: names.importIndex,
    volumeName: names.importVolumes,
  };
  const sources = sourcesOf(reading, [
    ...[sold, bought].flatMap((side) => (side ? [...side.basket.prices, ...(side.basket.volumes ?? [])] : [])),
    ...[model.productivity, model.importProductivity, model.realWage].filter((member) => member !== null),
    ...(model.gain?.stated ?? []),
  ]);
  write({
    key: "period",
    heading: texts.period,
    format: "",
    isText: true,
    width: 110,
    from: { kind: "source", source: sources.periods },
  });
  const context: Context = {
    reading,
    base,
    baseLabel,
    write,
    sources,
    block: (members, keys) => (sources.isGrowing ? besideOneAnother(reading, members) : null) ?? block(keys),
  };
  const px = priceIndexColumn(context, selling);
  const pm = buying && priceIndexColumn(context, buying);
  const qx = sold.volumes && volumeColumn(context, selling);
  const argument = base === 0 ? "" : `,${base + 1}`;
  const call =
    (name: string, ...keys: readonly (string | null)[]) =>
    (of: (key: string) => string) =>
      `=VC.${name}(${keys.map((key) => (key === null ? "" : of(key))).join(",")}${argument})`;
  const index = (key: string, name: string, how: string, formula: (of: (key: string) => string) => string) => {
    const heading = names.indexed({ name, base: isGiven && key === "netBarter" ? givenBase(sold) : baseLabel });
    write(
      {
        key,
        heading,
        format: INDEX_FORMAT,
        width: widthOf(heading),
        from: { kind: "formula", formula },
      },
      { name, how, chart: "terms" },
    );
  };
  const { formulas } = names;
  if (pm !== null && model.netBarter)
    index("netBarter", names.netBarter, formulas.netBarter, (of) =>
      isGiven ? `=VC.TERMSOFTRADE(${of(px)},${of(pm)},0)` : call("TERMSOFTRADE", px, pm)(of),
    );
  if (pm !== null && qx !== null && model.income)
    index("income", names.income, formulas.income, call("INCOMETERMSOFTRADE", px, pm, qx));
  if (pm !== null && model.factoral) {
    const extra = [model.productivity, model.importProductivity].filter((member) => member !== null);
    const keys = extra.map((member, at) => readColumn(context, `a${at}`, member));
    const [own, abroad] = keys;
    const isDouble = model.factoral.kind === "double";
    index(
      "factoral",
      isDouble ? names.double : names.single,
      isDouble ? formulas.double : formulas.factoral,
      // Without productivity abroad its argument is left empty where the base follows it.
      abroad === undefined && argument === ""
        ? call("FACTORALTERMSOFTRADE", px, pm, own!)
        : call("FACTORALTERMSOFTRADE", px, pm, own!, abroad ?? null),
    );
  }
  if (model.flags && qx !== null) {
    const wage = model.realWage ? readColumn(context, "wage", model.realWage) : null;
    const optional = wage === null && argument === "" ? (pm === null ? [] : [pm]) : [pm, wage];
    const heading = names.flag({ base: baseLabel });
    const formula = whereVolumesDiffer(selling, base, call("IMMISERIZING", qx, px, ...optional));
    write({
      key: "flag",
      heading,
      format: "",
      isText: true,
      width: 230,
      from: { kind: "formula", look: "textResult", formula },
    });
  }
  if (model.gain && pm !== null) gainColumns(context, model, px, pm);
  const order = (key: string): number => {
    if (key === "period") return -1;
    const chart = computed.find((each) => each.key === key)?.chart;
    if (chart) return CHARTS.indexOf(chart);
    return CHARTS.length + (key === "flag" ? 0 : 1);
  };
  return {
    columns: columns
      .map((column, position) => ({ column, position }))
      .sort((a, b) => order(a.column.key) - order(b.column.key) || a.position - b.position)
      .map(({ column }) => column),
    isGrowing: sources.isGrowing,
    computed: computed.sort((a, b) => CHARTS.indexOf(a.chart) - CHARTS.indexOf(b.chart)),
    headline: model.netBarter ? "netBarter" : px,
  };
}

interface Context {
  readonly reading: Reading;
  readonly base: number;
  readonly baseLabel: string;
  /** The figures of a basket: on the sheet where they lie side by side there, else in the columns of these keys. */
  readonly block: (members: readonly Member[], keys: readonly string[]) => string;
  readonly write: Write;
  readonly sources: Sources;
}

const givenBase = ({ formula }: Indexed): string => (formula.kind === "given" ? formula.base : "");

const figuresIn = ({ table }: Reading, member: Member) =>
  table.periods.flatMap((period) => figureAt(member, period) ?? []);

/** A column of the person's sheet as it is read. */
function readColumn({ reading, write, sources }: Context, key: string, member: Member, more = ""): string {
  const name = more === "" ? member.name : texts.of({ member: member.name, measure: more });
  const unit = member.isPercent ? "" : member.unit;
  const heading = unit === "" || namesUnit(name, unit) ? name : texts.withUnit({ heading: name, unit });
  write({
    key,
    heading,
    format: member.isPercent ? "0.0%" : formatOf(figuresIn(reading, member)),
    width: widthOf(heading),
    from: { kind: "source", source: sources.of(member) },
  });
  return key;
}

/** The key of what the formulas take as prices: the index, or the prices themselves where those are an index already. */
function priceIndexColumn(context: Context, side: Side): string {
  const { base, baseLabel, block, write } = context;
  const { indexed, prefix, priceName } = side;
  const { prices, volumes } = indexed.basket;
  const measure = (member: Member, words: string) => (isNamed(member, words) ? "" : words);
  const priceWords = texts.trade.charts.price.toLowerCase();
  const keys = prices.map((member, at) => readColumn(context, `${prefix}p${at}`, member, measure(member, priceWords)));
  const volumeWords = texts.trade.charts.volumes.toLowerCase();
  const volumeKeys = (volumes ?? []).map((member, at) =>
    readColumn(context, `${prefix}q${at}`, member, measure(member, volumeWords)),
  );
  const { formulas } = texts.trade;
  const heading = texts.trade.indexed({ name: priceName, base: baseLabel });
  const key = `${prefix}Prices`;
  const made = (formula: (of: (key: string) => string) => string, how: string): string => {
    write(
      {
        key,
        heading,
        format: INDEX_FORMAT,
        width: widthOf(heading),
        from: { kind: "formula", formula },
      },
      { name: priceName, how, chart: "prices" },
    );
    return key;
  };
  if (indexed.formula.kind === "chained Fisher")
    return made(
      () =>
        `=VC.PRICEINDEX(${block(prices, keys)},${block(volumes!, volumeKeys)},"Fisher",TRUE${base === 0 ? "" : `,${base + 1}`})`,
      formulas.fisher({ count: prices.length }),
    );
  const only = keys[0]!;
  // Figures that are 100 in the base period are their own index: a second column would show the same.
  if (
    indexed.formula.kind === "given" ||
    indexed.price[base]?.eq(figureAt(prices[0]!, context.reading.table.periods[base]!) ?? 0)
  )
    return only;
  return made((of) => `=100*${of(only)}/INDEX(${of(only)},${base + 1})`, formulas.own({ base: baseLabel }));
}

/** A chained volume index may drift from 100 where every volume is that of the base: nothing has grown there. */
function whereVolumesDiffer(
  { indexed, prefix }: Side,
  base: number,
  formula: (of: (key: string) => string) => string,
): (of: (key: string) => string) => string {
  const volumes = indexed.basket.volumes ?? [];
  if (volumes.length < 2) return formula;
  return (of) => {
    const same = volumes.map((_, at) => {
      const its = of(`${prefix}q${at}`);
      return `(${its}=INDEX(${its},${base + 1}))`;
    });
    return `=IF(${same.join("*")},"",${formula(of).slice(1)})`;
  };
}

/** “Export price, US$/t” has its unit, “Export volume” has no t. */
const namesUnit = (name: string, unit: string): boolean => {
  const at = name.lastIndexOf(unit);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(name.charAt(at - 1) + name.charAt(at + unit.length));
};

const isNamed = ({ name }: Member, words: string): boolean => name.toLowerCase().includes(words);

/** The key of what the formulas take as volumes. */
function volumeColumn(context: Context, side: Side): string {
  const { base, baseLabel, block, write } = context;
  const { indexed, prefix, volumeName } = side;
  const volumes = indexed.basket.volumes!;
  const keys = volumes.map((_, at) => `${prefix}q${at}`);
  const key = `${prefix}Volumes`;
  const heading = texts.trade.indexed({ name: volumeName, base: baseLabel });
  const column = (formula: (of: (key: string) => string) => string, how: string): string => {
    write(
      {
        key,
        heading,
        format: INDEX_FORMAT,
        width: widthOf(heading),
        from: { kind: "formula", formula },
      },
      { name: volumeName, how, chart: "volumes" },
    );
    return key;
  };
  if (volumes.length > 1) {
    const { prices } = indexed.basket;
    const priceKeys = prices.map((_, at) => `${prefix}p${at}`);
    return column(
      () =>
        `=VC.PRICEINDEX(${block(volumes, keys)},${block(prices, priceKeys)},"Fisher",TRUE${base === 0 ? "" : `,${base + 1}`})`,
      texts.trade.formulas.fisher({ count: volumes.length }),
    );
  }
  const then = figureAt(volumes[0]!, context.reading.table.periods[base]!);
  if (then?.eq(100)) return keys[0]!;
  column(
    (of) => `=100*${of(keys[0]!)}/INDEX(${of(keys[0]!)},${base + 1})`,
    texts.trade.formulas.volume({ base: baseLabel }),
  );
  return keys[0]!;
}

/** Values of both sides, from columns of their own or prices times volumes, and the gain. */
function gainColumns(context: Context, model: Sold, px: string, pm: string): void {
  const { base, baseLabel, block, write } = context;
  const { gain, sold, bought } = model;
  const stated = gain?.stated ?? null;
  const withUnit = (heading: string) => (gain!.unit === "" ? heading : texts.withUnit({ heading, unit: gain!.unit }));
  const [x, m] = stated
    ? stated.map((member, at) => readColumn(context, at === 0 ? "X" : "M", member))
    : ([sold, bought!] as const).map((side, at) => {
        const prefix = at === 0 ? "x" : "m";
        const key = at === 0 ? "X" : "M";
        const heading = withUnit(at === 0 ? texts.trade.exportValue : texts.trade.importValue);
        const { prices, volumes } = side.basket;
        const keysOf = (kind: "p" | "q") => prices.map((_, position) => `${prefix}${kind}${position}`);
        write({
          key,
          heading,
          format: formatOf(side.value?.flatMap((figure) => figure ?? []) ?? []),
          width: widthOf(heading),
          from: {
            kind: "formula",
            look: "derived",
            formula: (of) =>
              prices.length === 1
                ? `=${of(`${prefix}p0`)}*${of(`${prefix}q0`)}`
                : `=MMULT(${block(prices, keysOf("p"))}*${block(volumes!, keysOf("q"))},SEQUENCE(${prices.length},1,1,0))`,
          },
        });
        return key;
      });
  const heading = withUnit(texts.trade.gain({ base: baseLabel }));
  const toBase = (of: (key: string) => string, key: string) => `100*${of(key)}/INDEX(${of(key)},${base + 1})`;
  write(
    {
      key: "gain",
      heading,
      format: formatOf(gain!.figures.flatMap((figure) => figure?.toDecimalPlaces(2) ?? [])),
      width: widthOf(heading),
      from: {
        kind: "formula",
        formula: (of) => `=VC.TRADINGGAIN(${of(x!)},${of(m!)},${toBase(of, px)},${toBase(of, pm)})`,
      },
    },
    { name: heading, how: "", chart: "gain" },
  );
}
