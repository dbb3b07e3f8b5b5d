/** The prices of exports and of imports in a table, each product with its volume where the table has one. */

import { plainWords } from "../../../tables/header-vocabulary";
import type { FigureTable, Measure, Member } from "../../../tables/reader/table-reading";
import { unitIn } from "../../../tables/units";

/** "own": prices of one product or several, without saying whether they are exported. */
export type Side = "exports" | "imports" | "own";

export interface Basket {
  readonly side: Side;
  readonly prices: readonly Member[];
  /** In the order of the prices; null where a product has none. */
  readonly volumes: readonly Member[] | null;
}

const PRICES: Readonly<Record<Side, Measure>> = { exports: "exportPrice", imports: "importPrice", own: "price" };
const VOLUMES: Readonly<Record<Side, Measure>> = { exports: "exportVolume", imports: "importVolume", own: "volume" };

const usable = ({ members }: FigureTable): Member[] =>
  members.filter(({ figures, isTotal }) => figures.size > 0 && !isTotal);

export const membersOf = (table: FigureTable, measure: Measure): Member[] =>
  usable(table).filter((member) => member.measure === measure);

/** Null where the table has no such prices. */
export function basketOf(table: FigureTable, side: Side): Basket | null {
  const prices = membersOf(table, PRICES[side]);
  if (prices.length === 0) return null;
  const volumes = membersOf(table, VOLUMES[side]);
  return { side, prices, volumes: volumesOf(prices, volumes) };
}

/** The volume of each price: that of the same product, or the only one of the only price. Never by order. */
function volumesOf(prices: readonly Member[], volumes: readonly Member[]): readonly Member[] | null {
  if (prices.length === 1 && volumes.length === 1) return volumes;
  const byProduct = new Map(volumes.map((volume) => [productOf(volume), volume]));
  const found = prices.flatMap((price) => byProduct.get(productOf(price)) ?? []);
  return found.length === prices.length && new Set(found).size === found.length ? found : null;
}

/** `coffee` of `Export price, coffee` and of `Coffee (export volume)`. */
export function productOf({ name }: Pick<Member, "name">): string {
  const words = plainWords(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !MEASURING.test(word)).join(" ");
}

/** Words for what is measured of a product, in six languages. */
const MEASURING =
  /^(?:exports?|imports?|exported|imported|unit|price|prices|value|volumes?|quantit\w*|ausfuhr\w*|einfuhr\w*|exportpreise?|importpreise?|exportmengen?|importmengen?|preise?|mengen?|prix|valeurs?|unitaires?|volumen\w*|precios?|valor|valores|unitarios?|cantidad\w*|precos?|quantidade\w*|prezz[io]|valor[ei]|unitari\w*|exportation\w*|importation\w*|exportaci\w*|importaci\w*|exporta[cç]\w*|importa[cç]\w*|esportazion\w*|importazion\w*|of|der|des|de|du|d|di|do|da|del|della|von|per|je|par|por)$/u;

/**
 * Units that do not go together in an index over several products: two currencies, or prices or volumes in unlike powers
 * of ten. Null where they go together.
 */
export function clashingUnits({ prices, volumes }: Basket): string[] | null {
  const clash = (members: readonly Member[]): string[] | null => {
    const units = [...new Set(members.map(({ unit }) => unit))];
    const parts = units.filter((unit) => unit !== "").map(unitIn);
    const differ = (part: "currency" | "power") => new Set(parts.map((unit) => unit[part])).size > 1;
    return differ("currency") || differ("power") ? units : null;
  };
  return clash(prices) ?? (volumes && clash(volumes));
}

/** Output per unit of labour, in exports or in the making of imports. */
export function productivityOf(table: FigureTable, side: "exports" | "imports"): Member | null {
  const found = usable(table).filter(({ measure, name, measureWords }) => {
    if (measure && (Object.values(PRICES).includes(measure) || Object.values(VOLUMES).includes(measure))) return false;
    return PRODUCTIVITY.test(plainWords(`${name} ${measureWords}`));
  });
  const ofImports = found.filter(({ name, section }) => ABROAD.test(plainWords(`${section} ${name}`)));
  const ofExports = found.filter((member) => !ofImports.includes(member));
  const its = side === "imports" ? ofImports : ofExports;
  return its.length === 1 ? its[0]! : null;
}

const PRODUCTIVITY =
  /\b(?:labou?r )?productivit|produktivitat|arbeitsproduktivitat|productivite|productividad|produtividade|produttivita|output per (?:hour|worker|person|unit of labou?r|employee)/;
const ABROAD = /\b(?:import|abroad|foreign|partner|einfuhr|ausland|etranger|extranjer|estrangeir|ester[oi])/;

/** The wage in real terms, which a nominal one is not. */
export const realWageOf = (table: FigureTable): Member | null => {
  const found = usable(table).filter(({ name, measureWords }) =>
    /\breal wages?\b|\breallohn|\breallohne\b|salaires? reels?|salarios? reales?|salarios? rea(?:l|is)|salari[o]? real[ei]/.test(
      plainWords(`${name} ${measureWords}`),
    ),
  );
  return found.length === 1 ? found[0]! : null;
};
