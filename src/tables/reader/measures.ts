/** What a figure counts, by the words of a heading, a banner, a title or a row's name, in six languages; and its unit. */

import { plainWords, rolesNamed } from "../header-vocabulary";
import { isConversion } from "../units";
import type { Measure } from "./table-reading";

/** Phrases without accents; `*` is the rest of a word. */
const WORDS = {
  exports:
    "export exports exported exporte exporten exportpreis* exportmenge* exportwert* ausfuhr* exportation* exportacion* exportac* esportazion* shipments_abroad",
  imports:
    "import imports imported importen importpreis* importmenge* importwert* einfuhr* importation* importacion* importac* importazion*",
  price:
    "price* unit_value* preis* durchschnittswert* prix valeur_unitaire valeurs_unitaires precio* valor_unitario valores_unitarios preco* prezz* valore_unitario valori_unitari farmgate exportpreis* importpreis* ausfuhrpreis* einfuhrpreis* erzeugerpreis*",
  volume:
    "volume* quantit* qty menge* volumen* cantidad* quantidade* volumi tonnage tonelaje exportmenge* ausfuhrmenge* importmenge* einfuhrmenge* net_weight netweight netwgt gross_weight weight gewicht poids peso units_sold pieces stuck stuckzahl",
  index: "index indices indexes =_100 =100 index* indice* preisindex indizes",
  share:
    "share shares share_of percentage_of percent_of per_cent_of %_of anteil anteile part_de part_du part_des parts_de participacion participacao cuota quota_di quote_di percentuale_di",
  ratio:
    "ratio ratios rate rates turns proportion proportion_of per_capita yield yields margin_% quote quoten verhaltnis taux rapport tasa razon proporcion taxa razao tasso rapporto rendimiento rendement rendimento produktivitat productivity efficiency elasticity coefficient defect_rate",
  count:
    "number_of no_of no._of number count firms jobs persons vessels employees employment workers farms households clusters cases anzahl beschaftigte betriebe nombre nombre_de effectif effectifs emplois entreprises numero_de numero empleo empleos empresas emprego empregos numero_di addetti imprese headcount",
  valueAdded:
    "value_added added_value gva gross_value_added value-added wertschopfung bruttowertschopfung valeur_ajoutee valor_agregado valor_anadido valor_adicionado valor_acrescentado valore_aggiunto",
  sales:
    "sales revenue revenues turnover output sells_for umsatz umsatze erlose erlos produktionswert ventes chiffre_d'affaires production ventas ingresos produccion vendas receita receitas producao vendite ricavi fatturato produzione",
  purchases:
    "purchases inputs bought buys_for materials vorleistungen einkauf wareneinsatz achats consommations_intermediaires compras insumos consumo_intermedio consumo_intermediario acquisti consumi_intermedi",
  value:
    "value values amount amounts wert werte betrag valeur valeurs montant valor valores importe monto valore valori importo trade_value",
} as const;
type Topic = keyof typeof WORDS;

/** Words of a topic, each with a space before, and one behind unless it is the beginning of a word. */
const PHRASES = Object.fromEntries<string[]>(
  Object.entries(WORDS).map(([topic, phrases]) => [
    topic,
    phrases.split(" ").map((phrase) => {
      const words = ` ${phrase.replaceAll("_", " ")} `;
      return words.endsWith("* ") ? words.slice(0, -2) : words;
    }),
  ]),
) as Record<Topic, string[]>;

const spaced = (text: string): string =>
  ` ${plainWords(text)
    .replaceAll(/[^\p{L}\p{N}%=.'-]+/gu, " ")
    .trim()} `;

/** Whether a text has a word of the topic. */
const speaks = (plain: string, topic: Topic): boolean => PHRASES[topic].some((phrase) => plain.includes(phrase));

const YEARS_ONLY = /^\s*(?:[\d\s,;./–-]|and|to|bis|et|y|e)*$/;

/** Without numbers of tables and pages, years and what stands in brackets. */
const bare = (text: string): string =>
  text
    .replace(
      /^\s*(?:table|tab\.?|tabelle|tableau|tabla|cuadro|quadro|tabela|tabella|box|figure|annex)\s+[\w.-]+[.:]?\s*/i,
      "",
    )
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, (inside) => (/%|=\s*100|percent|per cent/i.test(inside) ? inside : " "));

/**
 * What words say that a figure counts; null where they say nothing. Of several the one that the figure is of: "share of exports"
 * is a share, "export price index" a price. `of`: a title says more than what the figures count, so fewer words are taken.
 */
export function measureIn(text: string, of: "heading" | "title" | "row" = "heading"): Measure | null {
  if (text.trim() === "" || YEARS_ONLY.test(text)) return null;
  const plain = spaced(bare(text));
  if (plain.trim() === "") return null;
  if (of === "heading" && isConversion(text)) return "conversion";
  const says = (topic: Topic) => speaks(plain, topic);
  if (/^ (?:in )?% (?:of|von|vom|der|des|du|de|del|da|do|della|dello)? ?/.test(plain)) return "share";
  if (says("share")) return "share";
  if (says("ratio") || / as a? ?proportion /.test(plain)) return "ratio";
  if (of === "title" && says("price")) return "price";
  if (says("price"))
    return says("exports")
      ? "exportPrice"
      : says("imports")
        ? "importPrice"
        : of === "heading" && rolesNamed(text).some(({ role }) => role === "inputs")
          ? "purchases"
          : "price";
  if (says("index")) return "index";
  if (says("valueAdded")) return "valueAdded";
  if (says("volume")) return says("exports") ? "exportVolume" : says("imports") ? "importVolume" : "volume";
  if (of !== "title" && says("count")) return "count";
  if (of === "heading") {
    const chain = rolesNamed(bare(text))
      .map(({ role }) => CHAIN_MEASURES[role])
      .find((each) => each !== undefined);
    if (chain === "sales" && (says("exports") || says("imports")) && !says("sales"))
      return says("exports") ? "exports" : "imports";
    if (chain !== undefined) return chain;
  }
  if (says("sales") && of === "heading") return "sales";
  if (says("exports") && (of !== "row" || FLOWS.test(plain))) return "exports";
  if (says("imports") && (of !== "row" || FLOWS.test(plain))) return "imports";
  if (says("sales")) return "sales";
  if (says("purchases")) return "purchases";
  return of !== "title" && says("value") ? "value" : null;
}

/** Exports, but not an exporter. */
const FLOWS =
  /^ (?:total |gross |all )?(?:exports?|imports?|ausfuhren|einfuhren|ausfuhr|einfuhr|exporte|importe|exportations?|importations?|exportacion(?:es)?|importacion(?:es)?|exportac(?:ao|oes)|importac(?:ao|oes)|esportazion[ei]|importazion[ei]) (?:$|of |to |from |von |nach |de |vers |a |di |in )/;

const CHAIN_MEASURES: Readonly<Partial<Record<string, Measure>>> = {
  output: "sales",
  inputs: "purchases",
  otherInputs: "otherInputs",
  conversion: "conversion",
  wages: "wages",
  capital: "capital",
};

/** Whether figures of a measure may be summed with others of the same. */
export const isSummable = (measure: Measure | null): boolean =>
  measure === null ||
  !(["price", "exportPrice", "importPrice", "index", "ratio", "share", "conversion"] as readonly Measure[]).includes(
    measure,
  );

const CURRENCY =
  "(?:US\\s?\\$|U\\.S\\.\\s?\\$|[A-Z]{0,2}\\$|€|£|¥|₹|₫|₦|USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|BRL|ZAR|KES|UGX|TZS|GHS|NGN|ETB|XOF|XAF|VND|IDR|BDT|PKR|LKR|MXN|COP|PEN|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|SDR|ECU|(?:pounds?|Pfund)(?: [Ss]terling)?|dollars?|[Ee]uros?|cents?|rand|rupees?|yuan|yen|naira|cedis?|shillings?)";
const POWER =
  "(?:k|K|m|M|MM|mn|mln|bn|thousands?|millions?|billions?|Tsd\\.?|Mio\\.?|Mrd\\.?|Tausend|Millionen|Milliarden|milliers?|milliards?|miles de millones|miles|millones|milhares|milh(?:ões|oes)|bilh(?:ões|oes)|migliaia|milioni|miliardi|'000|1[,. ]?000|000)";
const PHYSICAL =
  "(?:kg|kgs|g|mg|t|to|tons?|tonnes?|Tonnen?|toneladas?|tonnellate|lbs?|pounds?|l|litres?|liters?|hl|m2|m3|m²|m³|ha|hectares?|Hektar|pairs?|Paar|pieces?|pcs?|Stück|Stk\\.?|units?|unidades?|unités?|unità|bags?|sacks?|barrels?|bbl|bushels?|MWh|kWh|GWh|MW|TJ|number|persons?|Anzahl|nombre|número|numero|days?|hours?)";
const PER =
  "(?:(?:\\s*/\\s*|\\s+(?:per|pro|je|par|por|al|alla)\\s+)(?:\\d+\\s*)?\\p{L}[\\p{L}²³.]*(?:\\s(?:of|von|de)\\s\\p{L}+)?)";
const PERCENT =
  "(?:%|per ?cent(?:age)?|percentage|Prozent|pour ?cent|por ?ciento|por ?cento|percentuale|pourcentage|porcentaje|porcentagem)";
const OF = "(?:in|en|em|von|of|de)";

/** A unit and nothing else. */
const UNIT = new RegExp(
  `^(?:${OF}\\s+)?(?:(?:${POWER}\\s*(?:${OF}\\s+)?)?${CURRENCY}(?:\\s*${POWER})?${PER}?|(?:${POWER}\\s*(?:${OF}\\s+)?)?${PHYSICAL}${PER}?|${PERCENT}|${POWER}|[a-z]{1,4}${PER}|k\\s?pairs)$`,
  "iu",
);
export const isUnitText = (text: string): boolean => UNIT.test(text.trim());

/** The same where it stands behind other words without brackets: `Value US$ million`. */
const UNIT_BEHIND = new RegExp(
  `\\s(${CURRENCY}(?:\\s*${POWER})?${PER}?|${POWER}\\s*(?:${OF}\\s+)?${CURRENCY}${PER}?)$`,
  "u",
);

/** The unit that a text names, as it writes it, and the text without it. */
export function unitTextIn(text: string): { readonly unit: string; readonly rest: string } {
  const whole = text.trim();
  if (whole === "") return { unit: "", rest: "" };
  for (const found of whole.matchAll(/[([]([^()[\]]{1,60})[)\]]/g)) {
    // The last of several parts in brackets: (US$ per tonne, illustrative).
    const part = found[1]!
      .split(/[,;]/)
      .map((each) => each.trim())
      .find(isUnitLike);
    if (part !== undefined)
      return { unit: unitWritten(part), rest: whole.replace(found[0], " ").replaceAll(/\s+/g, " ").trim() };
  }
  if (isUnitText(whole)) return { unit: unitWritten(whole), rest: "" };
  const [before, ...behind] = whole.split(/\s*,\s*(?=[^,]+$)/);
  if (behind.length === 1 && isUnitText(behind[0]!)) return { unit: unitWritten(behind[0]!), rest: before! };
  const end = UNIT_BEHIND.exec(whole);
  if (end) return { unit: unitWritten(end[1]!), rest: whole.slice(0, end.index).trim() };
  return { unit: "", rest: whole };
}

const isUnitLike = (part: string): boolean => isUnitText(part) || /^(?:percentage|per ?cent|%) of\b/i.test(part);

const unitWritten = (text: string): string => {
  const bareUnit = text.trim().replace(/^(?:in|en|em)\s+/i, "");
  return new RegExp(`^${PERCENT}(?:\\s+of\\b.*)?$`, "iu").test(bareUnit) ? "%" : bareUnit;
};

export const isPercentUnit = (unit: string): boolean => unit === "%";

/** What a unit says that its figures count: money with "per" is a price, percent a ratio. */
export function measureOfUnit(unit: string): Measure | null {
  if (unit === "") return null;
  if (isPercentUnit(unit)) return "ratio";
  const isMoney = new RegExp(CURRENCY, "u").test(unit);
  const isPer = new RegExp(PER, "iu").test(unit);
  if (isMoney) return isPer ? "price" : "value";
  if (isPer) return "ratio";
  if (/^(?:number|persons?|anzahl|nombre|número|numero)$/i.test(unit)) return "count";
  return new RegExp(`^(?:${POWER}\\s*)?${PHYSICAL}$`, "iu").test(unit) ? "volume" : null;
}

/** Whether two units differ so that their figures cannot stand in one row: one that is not known differs from none. */
export const unitsDiffer = (one: string, other: string): boolean =>
  one !== "" && other !== "" && normalUnit(one) !== normalUnit(other);

const normalUnit = (unit: string): string =>
  plainWords(unit)
    .replaceAll(/\bmillions?\b|\bmln\b|\bmn\b|\bmio\b\.?|\bmillionen\b|\bmillones\b|\bmilioni\b/g, "m")
    .replaceAll(/\bthousands?\b|\btsd\b\.?|\bmiles\b|\bmilliers?\b/g, "k")
    .replaceAll(/\bbillions?\b|\bmrd\b\.?|\bmilliards?\b/g, "bn")
    .replaceAll(/us\s?\$/g, "usd")
    .replaceAll(/\btonnes?\b|\btons?\b/g, "t")
    .replaceAll(/\s*(?:\/|\bper\b)\s*/g, "/")
    .replaceAll(/\s+/g, "");
