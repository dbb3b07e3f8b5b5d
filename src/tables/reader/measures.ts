/** What a figure counts, by the words of a heading, a banner, a title or a row's name, in six languages. */

import { plainWords, rolesNamed } from "../header-vocabulary";
import { isConversion } from "../units";
import { isPerOne, isRate } from "./rates-of";
import type { Measure } from "./table-reading";

/** Phrases without accents; `*` is the rest of a word, or its beginning. */
const WORDS = {
  exports:
    "export exports exported exporte exporten exportpreis* exportmenge* exportwert* ausfuhr* exportation* exportacion* exportac* esportazion* shipments_abroad",
  imports:
    "import imports imported importen importpreis* importmenge* importwert* einfuhr* importation* importacion* importac* importazion*",
  price:
    "price* unit_value* preis* *preis *preise durchschnittswert* prix valeur_unitaire valeurs_unitaires precio* valor_unitario valores_unitarios preco* prezz* valore_unitario valori_unitari farmgate exportpreis* importpreis* ausfuhrpreis* einfuhrpreis* erzeugerpreis*",
  volume:
    "volume* quantit* qty menge* *menge *mengen volumen* cantidad* quantidade* volumi tonnage tonelaje exportmenge* ausfuhrmenge* importmenge* einfuhrmenge* net_weight netweight netwgt gross_weight weight gewicht poids peso units_sold pieces stuck stuckzahl",
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

/** The article of `l'exportation`, `dell'esportazione` is a word of its own. */
const apart = (plain: string): string =>
  plain.replaceAll(/(?<= (?:[ldn]|(?:d|n|s)?ell|all|dall|sull|un|quell))'(?=\p{L})/gu, "' ");

/** Words of a topic, each with a space before and behind where a word begins and ends. */
const PHRASES = Object.fromEntries<string[]>(
  Object.entries(WORDS).map(([topic, phrases]) => [
    topic,
    phrases.split(" ").map((phrase) => {
      const words = apart(` ${phrase.replaceAll("_", " ")} `);
      return words.replace(/^ \*|\* $/, "");
    }),
  ]),
) as Record<Topic, string[]>;

const spaced = (text: string): string =>
  apart(
    ` ${plainWords(text)
      .replaceAll(/[^\p{L}\p{N}%=.'-]+/gu, " ")
      .trim()} `,
  );

/** Whether a text has a word of the topic. */
const speaks = (plain: string, topic: Topic): boolean => PHRASES[topic].some((phrase) => plain.includes(phrase));

/**
 * What prices a value is counted at names no price: current prices, at purchasers' prices, in jeweiligen Preisen, aux prix
 * courants, a precios de 2010.
 */
const PRICE_BASIS = new RegExp(
  [
    "\\b(?:at |in |zu )?(?:current|constant|basic|fixed|comparable) (?:\\d{4} )?(?:market )?prices\\b",
    "\\b(?:at|in) (?:\\d{4}|market|producers?'?|purchasers?'?|factor|world|international) (?:prices|cost)\\b",
    "\\b(?:at|in) prices of \\d{4}\\b",
    "\\b(?:in|zu) (?:(?:jeweilig|konstant|laufend|verkettet)\\p{L}*|Preisen von \\d{4})(?: Preisen)?(?![\\p{L}])",
    "\\b(?:jeweilige|konstante|laufende) Preise\\b",
    "\\b(?:zu )?(?:Herstellungs|Anschaffungs|Markt)preisen?\\b",
    "\\b(?:aux |à |en )?prix (?:courants|constants|de base|de marché|d'acquisition)(?![\\p{L}])",
    "\\b(?:a |en )?precios (?:corrientes|constantes|básicos|de mercado|de \\d{4})(?![\\p{L}])",
    "\\b(?:a )?preços (?:correntes|constantes|de base|básicos|de mercado|de \\d{4})(?![\\p{L}])",
    "\\b(?:a )?prezzi (?:correnti|costanti|base|di mercato|del \\d{4})(?![\\p{L}])",
    "\\bchain[- ]linked volumes?\\b",
  ].join("|"),
  "giu",
);
export const withoutPriceBasis = (text: string): string =>
  MAY_BE_BASIS.test(text) ? text.replaceAll(PRICE_BASIS, " ") : text;
const MAY_BE_BASIS = /pr(?:ice|eis|ix|ec|eç|ezz)|cost|chain|verkettet/i;

/** Whether a text is the name of a measure and nothing else: `Exports`, `Preis`. */
export function isMeasureAlone(text: string): boolean {
  const plain = spaced(text);
  return (Object.keys(PHRASES) as Topic[]).some(
    (topic) => topic !== "value" && topic !== "count" && PHRASES[topic].includes(plain),
  );
}

const YEARS_ONLY = /^\s*(?:[\d\s,;./–-]|and|to|bis|et|y|e)*$/;

/** Without numbers of tables and pages, the basis of prices, and what stands in brackets. */
const bare = (text: string): string =>
  withoutPriceBasis(text)
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
  if (of === "heading" && (isConversion(text) || CONVERSION_FACTOR.test(plain))) return "conversion";
  const says = (topic: Topic) => speaks(plain, topic);
  if (/^ (?:in )?% (?:of|von|vom|der|des|du|de|del|da|do|della|dello)? ?/.test(plain)) return "share";
  if (says("share")) return "share";
  if (isRate(plain)) return "ratio";
  if (says("ratio") || / as a? ?proportion /.test(plain)) return "ratio";
  if (of === "title" && says("price")) return "price";
  if (says("price"))
    return says("exports")
      ? "exportPrice"
      : says("imports")
        ? "importPrice"
        : says("index")
          ? "index"
          : of === "heading" && rolesNamed(text).some(({ role }) => role === "inputs")
            ? "purchases"
            : "price";
  if (says("index")) return "index";
  if (isPerOne(plain) && !OF_COSTS.test(plain)) return "ratio";
  if (says("valueAdded")) return "valueAdded";
  if (says("volume")) return says("exports") ? "exportVolume" : says("imports") ? "importVolume" : "volume";
  if (of === "title" ? COUNT_TITLE.test(plain) : says("count")) return "count";
  if (of === "heading") {
    const roles = rolesNamed(bare(text));
    // An opportunity cost is paid to nobody.
    const chain =
      roles[0]?.role === "ignored"
        ? undefined
        : roles.map(({ role }) => CHAIN_MEASURES[role]).find((each) => each !== undefined);
    // Exports of goods and services are no purchases of services.
    if (chain === "purchases" && FLOWS.test(plain)) return says("exports") ? "exports" : "imports";
    if (chain === "sales" && (says("exports") || says("imports")) && !says("sales"))
      return says("exports") ? "exports" : "imports";
    if (chain !== undefined) return chain;
  }
  if (says("sales") && of === "heading") return "sales";
  // What production costs is not what it sells for.
  if (of === "title" && OF_COSTS.test(plain)) return null;
  if (says("exports") && (of !== "row" || FLOWS.test(plain))) return "exports";
  if (says("imports") && (of !== "row" || FLOWS.test(plain))) return "imports";
  if (says("sales")) return "sales";
  if (says("purchases")) return "purchases";
  return of !== "title" && says("value") ? "value" : null;
}

/** What an index of volumes is of, beside the prices of both sides; null where its words do not say it. */
export function tradedVolumeIn(text: string): "exportVolume" | "importVolume" | null {
  const plain = spaced(bare(text));
  if (!speaks(plain, "volume")) return null;
  return speaks(plain, "exports") ? "exportVolume" : speaks(plain, "imports") ? "importVolume" : null;
}

/** How much of what is bought goes into one of what is sold. */
const CONVERSION_FACTOR =
  / (?:(?:weight[ -]loss|conversion) factors?|umrechnungsfaktor(?:en)?|facteurs? de conversion|factor(?:es)? de conversion|fator(?:es)? de conversao|fattor[ei] di conversione) /;

/** Titles speak of firms and farms whatever the figures count: here they begin with it. */
const COUNT_TITLE =
  /^ (?:total |annual )?(?:number of|employment|employees|employed persons|jobs|workers|headcount|anzahl|zahl der|beschaftigte|erwerbstatige|nombre de|effectifs?|emplois?|numero de|empleos?|ocupados|empregos?|numero di|addetti|occupati) /;

const OF_COSTS = / (?:costs?|kosten|produktionskosten|couts?|costos?|costes?|custos?|costi) /;

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
