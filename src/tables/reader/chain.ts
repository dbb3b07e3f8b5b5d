/** Chains: whether a table is one, and the table as the reports of chains take it. */

import type { Sliced } from "../../core/sliced";
import { isCountry } from "../countries";
import { beginsWith, plainWords, rolesNamed } from "../header-vocabulary";
import { type Role } from "../roles";
import { understand } from "../understand";
import type { Column, Total, Understanding } from "../understanding";
import { cellSays, sizeAt, sizeOf } from "./cell-figure";
import type { Frame, FrameColumn } from "./frame";
import type { ChainMethod, ColumnRole } from "./table-reading";
import { isPerMaker, perDiffers } from "../units";
import { measureOfUnit } from "./unit-words";

/** Products, regions and years are no links, whatever they sell. */
const NO_LINKS =
  /\b(?:products?|regions?|commodity|commodities|hs|goods?|produkte?|regionen?|waren?|produits?|marchandises?|productos?|regiones|produtos?|regioes|prodotti?|regioni?)\b/;
/** Alternatives to one another are no links either: nothing goes from one to the next. */
const ALTERNATIVES =
  /(?:^|\s)(?:models?|options?|scenarios?|variants?|alternatives?|variet(?:y|ies)|technolog(?:y|ies)|contract types?|farm types?|farming systems?|modelle?|optionen|szenari(?:o|en)|varianten?|alternativen?|sorten?|modeles?|variantes?|varietes?|modelos?|opciones|escenarios?|alternativas?|variedad(?:es)?|opcoes|cenarios?|variedades?|modell[oi]|opzioni|scenari|varieta)$/;
/** The rows of a policy analysis matrix: one account, at two prices. */
const OF_POLICY = /^(?:at )?(?:private|social) (?:prices?|values?|accounts?)\b/;
const STEPS =
  /\b(?:farm ?gate|farm|farmer|grower|producer|collector|trader|local buyer|buying company|mill|miller|processor|processing|grinder|roaster|exporter|fob|cif|importer|wholesale|wholesaler|retail|retailer|shop|consumer|auction|ginnery|bakery|baker|packer|packing house|distributor|supermarket|factory gate|spinner|tannery|ab hof|erzeuger|handler|muhle|verarbeiter|einzelhandel|grosshandel|backerei|rosterei|ladentheke|verbraucher|bord champ|producteur|collecteur|exportateur|importateur|torrefacteur|transformateur|grossiste|consommateur|detaillant|finca|acopio|acopiador|tostador|panaderia|importador|consumidor|exportador|minorista|mayorista|porta da fazenda|produtor|torrefador|varejo|atacado|franco azienda|produttore|dettaglio|ingrosso)\b/;
const LINK_HEADING =
  /^(?:links?|stages?|steps?|nodes?|segments?|tiers?|actors?|glied|kettenglied|stufe|stufen|maillons?|etapes?|stades?|eslabon(?:es)?|etapas?|elos?|estagios?|anell[oi]|stadi[oi]|passaggi[oi]?)\b/;

export const isLinkHeading = (heading: string): boolean => LINK_HEADING.test(plainWords(heading).trim());
export const isStepName = (name: string): boolean => STEPS.test(plainWords(name));

const isOfAlternatives = ({ heading }: FrameColumn): boolean => ALTERNATIVES.test(plainWords(heading).trim());

export interface ChainFound {
  readonly way: ChainMethod;
  readonly why: "heading" | "steps" | "title";
}

/** Null where nothing shows that it is one. */
export function chainIn(frame: Frame): ChainFound | null {
  const { columns } = frame;
  const figures = columns.filter(({ content }) => content === "figures");
  const names = columns.filter(({ content }) => content === "names");
  const periods = columns.filter(({ content }) => content === "periods");
  const heading = names.map((column) => plainWords(column.heading)).join(" ");
  const areLinks = names.some((column) => isLinkHeading(column.heading));
  // What a hectare or a worker makes has no sum, but along a chain that is told for one of them.
  const isMoney = (column: FrameColumn) => mayBeMoney(column) && (areLinks || !isPerMaker(column.unit));
  const of = (measure: FrameColumn["measure"]) =>
    figures.filter((column) => column.measure === measure && (!MONEY.includes(measure) || isMoney(column)));
  const areNoLinks =
    (!areLinks && (NO_LINKS.test(heading) || names.some(isOfAlternatives))) ||
    frame.rows.some(({ name }) => OF_POLICY.test(plainWords(name)));
  const isOf = (one: FrameColumn, other: FrameColumn) => one.period?.order === other.period?.order;
  if (!areNoLinks) {
    const pairs = of("sales").some((sold) =>
      [...of("purchases"), ...of("otherInputs")].some((bought) => isOf(sold, bought)),
    );
    const traded = [...of("exports"), ...of("imports")].length > 0;
    if (pairs && !(traded && of("sales").length === 0) && !isOfProfit(frame, of("sales"), of("purchases")))
      return { way: "sales", why: "heading" };
  }
  const prices = figures.filter(isOfPrices);
  // Of a price a tonne nothing is left when what a hectare costs is taken off.
  const isPerOther = [...of("purchases"), ...of("otherInputs")].some((bought) =>
    prices.some((price) => isOf(price, bought) && perDiffers(price.unit, bought.unit)),
  );
  const hasCosts = of("conversion").length + of("otherInputs").length > 0;
  if (prices.length > 0 && names.length > 0 && !areNoLinks && !isPerOther && of("sales").length === 0) {
    // What each pays for the product stands there: nothing is to be taken from the step before.
    if (of("purchases").some(isBuyingPrice) && of("conversion").length === 0) return { way: "sales", why: "heading" };
    if (hasCosts) return { way: "steps", why: "heading" };
    if (areBills(frame, of("volume"), prices, of("purchases"))) return null;
    if (of("purchases").length > 0)
      return areOtherCosts(frame, prices, of("purchases"))
        ? { way: "steps", why: "heading" }
        : { way: "sales", why: "heading" };
    if (
      of("volume").length === 0 &&
      prices.length === 1 &&
      figures.length === 1 &&
      periods.length === 0 &&
      areStepsOf(frame) &&
      isRising(frame, prices[0]!)
    )
      return { way: "steps", why: "steps" };
  }
  // Shares of value added alone are shares; beside value added they are read from it.
  if (of("valueAdded").some(({ unit }) => unit !== "%") && (names.length > 0 || periods.length > 0) && !areNoLinks)
    return { way: "value", why: "heading" };
  if (
    frame.titleMeasure === "valueAdded" &&
    names.length > 0 &&
    figures.every(({ measure, unit }) => (measure === null || measure === "value") && unit !== "%")
  )
    return { way: "value", why: "title" };
  return null;
}

/** What the step before was paid, for one of what is sold. */
export const isBuyingPrice = ({ measure, heading }: FrameColumn): boolean =>
  measure === "purchases" && BUYING_PRICE.test(plainWords(heading).trim());
const BUYING_PRICE =
  /^(?:(?:purchas(?:e|ing)|buying) prices?|buys? for|bought for|price paid|einkaufspreise?|ankaufspreise?|prix d'achat|precios? de compra|precos? de compra|prezz[oi] d[i'] ?acquisto)/;

/** Sales less all costs, wages among them, are profit, as a column of that name shows: no value added. */
function isOfProfit(frame: Frame, sold: readonly FrameColumn[], costs: readonly FrameColumn[]): boolean {
  const profit = frame.columns.find(
    ({ content, heading }) => content === "figures" && PROFIT.test(plainWords(heading).trim()),
  );
  const [sales, cost] = [sold[0], costs[0]];
  if (!profit || !sales || !cost || sold.length > 1 || costs.length > 1) return false;
  if (!ALL_COSTS.test(plainWords(cost.heading).trim())) return false;
  const sizes = sizesOf(frame, [sales, cost, profit]);
  return (
    sizes.length > 0 && sizes.every(([all, less, left]) => Math.abs(all! - less! - left!) <= ROUNDING * Math.abs(all!))
  );
}
const PROFIT =
  /^(?:(?:net |operating |gross )?(?:profits?|income|earnings|surplus)|(?:rein|betriebs)?gewinn|benefices?|resultat net|beneficios?|utilidad(?:es)?|lucros?|utile|profitto)(?: |$)/;
const ALL_COSTS =
  /^(?:(?:total |all |operating )?(?:costs?|expenses)|(?:gesamt)?kosten|aufwand|couts?(?: total)?|charges|costos?(?: total(?:es)?)?|costes?|gastos|custos?(?: total| totais)?|despesas|costi(?: totali)?)$/;

/** By its words, or by its unit where it has no words. */
export const isOfPrices = ({ measure, unit }: FrameColumn): boolean => (measure ?? measureOfUnit(unit)) === "price";

const MONEY: readonly FrameColumn["measure"][] = ["sales", "purchases", "otherInputs", "valueAdded"];

/** What is sold or bought in tonnes is no money, and nothing is left of one when the other is taken off. */
const mayBeMoney = ({ unit }: FrameColumn): boolean => !NOT_MONEY.includes(measureOfUnit(unit));
const NOT_MONEY: readonly FrameColumn["measure"][] = ["volume", "count"];

/** Whether costs are quantity times price in every row: a list of what was bought, and no chain. */
function areBills(
  frame: Frame,
  volumes: readonly FrameColumn[],
  prices: readonly FrameColumn[],
  costs: readonly FrameColumn[],
): boolean {
  const [volume, price, cost] = [volumes[0], prices[0], costs[0]];
  if (!volume || !price || !cost) return false;
  const sizes = sizesOf(frame, [volume, price, cost]);
  return (
    sizes.length > 1 && sizes.every(([many, each, all]) => Math.abs(many! * each! - all!) <= ROUNDING * Math.abs(all!))
  );
}
const ROUNDING = 0.005;

/** The figures of these columns, record by record, where all are there. */
const sizesOf = (frame: Frame, columns: readonly FrameColumn[]): readonly (readonly number[])[] =>
  frame.rows
    .filter(({ kind }) => kind === "record")
    .map(({ row }) => columns.map((column) => sizeAt(frame, row, column)))
    .filter((all): all is number[] => all.every((size) => size !== null));

/** Beside the prices of known steps, "costs" that are not the price of the step before are what a step buys besides. */
function areOtherCosts(frame: Frame, prices: readonly FrameColumn[], costs: readonly FrameColumn[]): boolean {
  const [price] = prices;
  if (!price || prices.length > 1 || !areStepsOf(frame)) return false;
  if (
    !costs.every(({ heading }) =>
      /^(?:costs?|kosten|couts?|costos?|costes?|custos?|costi?)$/.test(plainWords(heading).trim()),
    )
  )
    return false;
  const records = frame.rows.filter(({ kind }) => kind === "record");
  return records.slice(1).some(({ row }, index) => {
    const before = sizeAt(frame, records[index]!.row, price);
    return costs.some((column) => (sizeAt(frame, row, column) ?? before) !== before);
  });
}

function areStepsOf({ rows }: Frame): boolean {
  const records = rows.filter(({ kind }) => kind === "record");
  return records.length > 1 && records.filter(({ name }) => isStepName(name)).length * 2 > records.length;
}

/** Whether the names of the records are steps of a chain, by most of them or by their heading. */
export const areSteps = (frame: Frame): boolean =>
  areStepsOf(frame) ||
  frame.columns.some(({ content, heading }) => content === "names" && LINK_HEADING.test(plainWords(heading).trim()));

function isRising(frame: Frame, column: FrameColumn): boolean {
  const sizes = frame.rows.flatMap(({ row, kind }) => {
    const says = cellSays(frame, row, column);
    return kind === "record" && says.is === "figure" ? [sizeOf(says.figure)] : [];
  });
  return sizes.length > 1 && sizes.every((size, index) => index === 0 || size > sizes[index - 1]!);
}

const CHAIN_ROLES: Readonly<Partial<Record<ColumnRole, Role>>> = {
  link: "link",
  country: "country",
  actor: "actor",
  activity: "activity",
  period: "period",
  sales: "output",
  price: "price",
  purchases: "inputs",
  otherInputs: "otherInputs",
  conversion: "conversion",
  valueAdded: "valueAdded",
  wages: "wages",
  capital: "capital",
  volume: "volume",
};

/** The columns of names of a chain: which is the link, the country, the actor, the activity. */
export function nameRoles(frame: Frame): ReadonlyMap<number, ColumnRole> {
  const all = frame.columns.filter(({ content }) => content === "names");
  // A row is of who sells: its buyer is no link of it.
  const sellers = all.filter(({ heading }) => !beginsWith("client", heading));
  const names = sellers.length > 0 ? sellers : all;
  const roles = new Map<number, ColumnRole>();
  const take = (role: ColumnRole, column: FrameColumn | undefined) => {
    if (column && !roles.has(column.index) && ![...roles.values()].includes(role)) roles.set(column.index, role);
  };
  const says = (role: Role) =>
    names.find(({ index, heading }) => !roles.has(index) && rolesNamed(heading).some((named) => named.role === role));
  take(
    "link",
    names.find(({ heading }) => isLinkHeading(heading)),
  );
  take(
    "country",
    names.find(
      (column) => !roles.has(column.index) && rolesNamed(column.heading).some(({ role }) => role === "country"),
    ),
  );
  if (names.length > roles.size && ![...roles.values()].includes("country"))
    take(
      "country",
      names.find(
        ({ index, seen }) =>
          !roles.has(index) &&
          names.length > 1 &&
          seen.names.length > 0 &&
          seen.names.filter(isCountry).length >= 0.6 * seen.names.length,
      ),
    );
  take("link", says("link"));
  take("activity", says("activity"));
  take("actor", says("actor"));
  if (![...roles.values()].includes("link"))
    take(
      "link",
      names.find(({ index }) => !roles.has(index)),
    );
  return roles;
}

/** The table as the reports of chains take it, with the roles, records and decimal marks that were read. */
export function* understoodAs(
  frame: Frame,
  roles: ReadonlyMap<number, ColumnRole>,
  records: readonly number[],
  totals: readonly Total[],
): Sliced<Understanding> {
  const base = yield* understand(frame.grid);
  const columns = base.columns.map((column): Column => {
    const { period, mark, heading } = frame.columns[column.index]!;
    const role: Role = CHAIN_ROLES[roles.get(column.index) ?? "unused"] ?? "ignored";
    const isSame = role === column.role;
    return {
      ...column,
      period: role === "ignored" ? column.period : period,
      mark: column.mark ?? mark,
      ...(isSame
        ? {}
        : {
            role,
            why:
              heading === "" || role === "ignored"
                ? { kind: "nothing" as const }
                : { kind: "heading" as const, words: heading },
          }),
    };
  });
  const isRecord = new Set(records);
  return {
    ...base,
    columns,
    records: records.filter((row) => isRecord.has(row)),
    totals: [...totals].sort((a, b) => a.row - b.row),
    isAlongChain: true,
    isPriceTimesVolume:
      base.isPriceTimesVolume &&
      columns.some(({ role }) => role === "price") &&
      !columns.some(({ role }) => role === "output"),
  };
}
