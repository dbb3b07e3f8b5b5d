/** The words of trade statistics: column names of the published files, headings in six languages, and names of flows and totals. */

import { isTotalName, plainWords } from "../../header-vocabulary";

export type TradeRole =
  "reporter" | "partner" | "product" | "code" | "flow" | "period" | "value" | "quantity" | "weight" | "unit";
/** `measure` names what the one column of figures holds in each row. */
export type TradeColumnRole = TradeRole | "measure" | "detail" | "currency" | "label";

/** Only letters and digits: `QTY_UNIT_ABBR` and `qtyUnitAbbr` are one name. */
export const squeezed = (heading: string): string => plainWords(heading).replaceAll(/[^a-z0-9]/g, "");

export interface ColumnName {
  readonly role: TradeColumnRole;
  /** Of several columns of one role the one with the highest rank is taken. */
  readonly rank: number;
  readonly unit?: string;
  readonly flow?: "exports" | "imports";
}

const named = (
  role: TradeColumnRole,
  names: string,
  rank: number,
  more: Pick<ColumnName, "unit" | "flow"> = {},
): [string, ColumnName][] => names.split(" ").map((name) => [name, { role, rank, ...more }]);

/** Column names of UN Comtrade (old and new), WITS, FAOSTAT, Comext and Comex Stat, squeezed. */
export const COLUMN_NAMES: ReadonlyMap<string, ColumnName> = new Map([
  ...named(
    "reporter",
    "reporterdesc reportername reporterlabel reportercountries reportereconomy reportingeconomy declarantlab",
    9,
  ),
  ...named("reporter", "reporter", 8),
  ...named("partner", "partner", 8),
  ...named("reporter", "reporteriso reporteriso3 declarantiso exporteriso3", 6),
  ...named("reporter", "reportercode reportercountrycode reportercountrycodem49 reportercountrycodefao declarant", 5),
  ...named("partner", "partnerdesc partnername partnercountries partnereconomy partnerlab counterpartcountry", 9),
  ...named("partner", "partneriso partneriso3 copais importeriso3", 6),
  ...named("partner", "partnercode partnercountrycode partnercountrycodem49 partnercountrycodefao", 5),
  ...named(
    "product",
    "cmddesc commoditydescription productdesc productdescription productname productlab productsector item",
    9,
  ),
  ...named(
    "code",
    "cmdcode commoditycode productcode productnc productcn8 conc cn8 nc8 hs hs2 hs4 hs6 hs8 hs10 hscode sitc sitccode ncm concm ncmcode taric",
    9,
  ),
  ...named(
    "label",
    "itemcode itemcodecpc itemcodefao itemcodesdmx elementcode yearcode flag flagdescription domain domaincode",
    1,
  ),
  ...named(
    "label",
    "classification classificationcode classificationsearchcode isoriginalclassification aggrlevel isleafcode typecode freqcode datasetcode refperiodid refmonth isaggregate isreported legacyestimationflag isqtyestimated isaltqtyestimated isnetwgtestimated isgrosswgtestimated tradetype statregime statprocedure",
    1,
  ),
  ...named("flow", "flowdesc tradeflow tradeflowname flowname", 9),
  ...named("flow", "flowcode flow tradeflowcode", 6),
  ...named("period", "period perioddesc", 9),
  ...named("period", "refyear year coano", 7),
  ...named("value", "primaryvalue", 9, { unit: "US$" }),
  ...named("value", "tradevalueus tradevalueusd tradevaluein1000usd", 8),
  ...named("value", "fobvalue cifvalue", 4, { unit: "US$" }),
  ...named("value", "valueineuros valueineur", 9, { unit: "EUR" }),
  ...named("value", "vlfob", 9, { unit: "US$" }),
  ...named("value", "obsvalue indicatorvalue", 6),
  ...named("weight", "netwgt netweightkg", 9, { unit: "kg" }),
  ...named("weight", "grosswgt grossweightkg", 2, { unit: "kg" }),
  ...named("weight", "quantityinkg kgliquido", 9, { unit: "kg" }),
  ...named("weight", "quantityin100kg", 9, { unit: "100 kg" }),
  ...named("weight", "quantityinton quantityintons", 9, { unit: "t" }),
  ...named("quantity", "qty qtestat", 9),
  ...named("quantity", "altqty altquantity supquantity supplementaryquantity quantityinsupplementaryunit", 2),
  ...named("unit", "qtyunitabbr qtyunit", 9),
  ...named("unit", "qtyunitcode altqtyunitabbr altqtyunitcode altqtyunit supplementaryunit supunit counid", 1),
  ...named("measure", "element indicators indicator", 9),
  ...named(
    "detail",
    "partner2code partner2iso partner2desc customscode customsdesc motcode motdesc moscode statprocedurecode transportmode",
    5,
  ),
  ...named("currency", "currency currencycode", 5),
]);

/** The columns of BACI, whose letters mean nothing elsewhere. */
export const BACI: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ["t", { role: "period", rank: 9 }],
  ["i", { role: "reporter", rank: 9 }],
  ["j", { role: "partner", rank: 9 }],
  ["k", { role: "code", rank: 9 }],
  ["v", { role: "value", rank: 9, unit: "1000 US$" }],
  ["q", { role: "quantity", rank: 9, unit: "t" }],
]);

/** A role's words; a star is any ending. `weak` words prove nothing by themselves. */
interface RoleWords {
  readonly role: TradeColumnRole;
  readonly words: string;
  readonly isWeak?: true;
  readonly flow?: "exports" | "imports";
}

export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "detail",
    words:
      "customs procedure|mode of transport|transport mode|verkehrszweig|mode de transport|modo de transporte|modalita di trasporto|second partner",
  },
  { role: "currency", words: "currency|wahrung|devise|moneda|moeda|valuta" },
  {
    role: "label",
    words:
      "reporter code|partner code|flow code|unit code|flag*|note*|source*|remark*|rank|share*|growth|change*|anteil*",
  },
  {
    role: "reporter",
    words:
      "reporter*|reporting country|reporting economy|declarant*|declaring country|berichtsland|meldeland|pays declarant|pais declarante|declarante|informante|pais informante|reportante|pais reportante|paese dichiarante|dichiarante",
  },
  {
    role: "reporter",
    flow: "exports",
    words:
      "exporter*|exporting country|exporting economy|exporteur|exportland|ausfuhrland|exportateur|pays exportateur|exportador|pais exportador|esportatore|paese esportatore",
  },
  {
    role: "reporter",
    flow: "exports",
    isWeak: true,
    words:
      "origin|country of origin|ursprungsland|herkunftsland|pays d'origine|origine|pais de origen|origen|pais de origem|origem|paese di origine",
  },
  {
    role: "partner",
    words:
      "partner*|trading partner|counterpart*|handelspartner|partnerland|partenaire|pays partenaire|socio|pais socio|socio comercial|parceiro|pais parceiro|paese partner",
  },
  {
    role: "partner",
    flow: "exports",
    words:
      "importer|importing country|importeur|importland|einfuhrland|importateur|pays importateur|importador|pais importador|importatore|paese importatore",
  },
  {
    role: "partner",
    flow: "exports",
    isWeak: true,
    words:
      "destination|country of destination|destination country|bestimmungsland|zielland|empfangsland|destino|pais de destino|pays de destination|destinazione|paese di destinazione",
  },
  {
    role: "code",
    words:
      "hs code|hs|hs-code|hs 6|hs 4|hs 2|sitc|sitc code|cn code|commodity code|product code|tariff line|tariff code|warennummer|warencode|code sh|code nc|code produit|nomenclature|codigo sa|codigo arancelario|fraccion arancelaria|partida arancelaria|subpartida*|codigo ncm|ncm|codigo sh|codice nc|codice hs|codice prodotto|codigo producto|codigo produto|produktcode",
  },
  {
    role: "product",
    words:
      "product|products|commodity|commodities|item|goods|merchandise|product name|commodity name|hs description|ware|waren|warenbezeichnung|produkt|erzeugnis|guterart|produit|marchandise|libelle produit|producto|mercancia|descripcion|produto|mercadoria|descricao ncm|prodotto|merce|merci",
  },
  {
    role: "flow",
    words:
      "flow|trade flow|direction|direction of trade|export import|handelsstrom|verkehrsrichtung|warenstrom|richtung|ein ausfuhr|flux|sens|flujo|fluxo|flusso|regime",
  },
  {
    role: "period",
    words:
      "year|years|period|month|quarter|date|time|time period|jahr|monat|zeitraum|zeit|annee|mois|periode|ano|mes|periodo|fecha|data|anno|mese",
  },
  {
    role: "unit",
    words:
      "unit|units|quantity unit|unit of quantity|unit of measure|einheit|mengeneinheit|masseinheit|unite|unite de mesure|unidad|unidad de medida|unidade|unidade estatistica|unita|unita di misura",
  },
  { role: "measure", words: "element|indicator|measure|merkmal|indicateur|indicador|indicatore|variable|statistic" },
  {
    role: "weight",
    words:
      "net weight|netweight|net mass|weight|gewicht|nettogewicht|eigenmasse|nettomasse|poids|poids net|masse nette|peso|peso neto|peso netto|peso liquido|massa netta|quilograma liquido",
  },
  {
    role: "quantity",
    words:
      "quantity|quantities|qty|volume|volumes|supplementary quantity|menge|mengen|quantite|quantites|cantidad|quantidade|quantita|stuck|pieces|tonnes|tons",
  },
  {
    role: "value",
    words:
      "trade value|value|values|customs value|statistical value|fob value|cif value|value fob|value cif|amount|handelswert|wert|statistischer wert|warenwert|valeur|valeur statistique|valeur en douane|montant|valor|valor fob|valor cif|valor comercial|valor estadistico|valor us$ fob|importe|valore|valore statistico|importo",
  },
];

/** What a cell of a column of flows says. `part`: it is contained in the plain exports or imports, where they are given too. */
export interface FlowWord {
  readonly flow: "exports" | "imports";
  readonly part: boolean;
}

const RE_EXPORT = /^(?:rx|re ?export\w*|wiederausfuhr\w*|riesportazion\w*|reexpedicion\w*)$|\bre ?export/;
const RE_IMPORT = /^(?:rm|re ?import\w*|wiedereinfuhr\w*|reimportazion\w*)$|\bre ?import/;
const DOMESTIC =
  /\b(?:domestic|national|inward processing|outward processing|foreign) (?:export|import)|(?:export|import)\w* (?:of domestic|after|for) /;
const EXPORT =
  /^(?:x|e|ex|exp|expo|dispatch\w*|versendung\w*|expedition\w*)$|\b(?:exports?|exporte?|ausfuhr\w*|exportation\w*|exportacion\w*|exportaca?o\w*|exportacoes|esportazion\w*|exportaciones)\b/;
const IMPORT =
  /^(?:m|i|im|imp|impo|arrivals?|eingange?|introduction\w*)$|\b(?:imports?|importe?|einfuhr\w*|importation\w*|importacion\w*|importaca?o\w*|importacoes|importazion\w*|importaciones)\b/;
/** Not a flow, though it names one: what is left of both. */
const BALANCE = /\b(?:net|balance|saldo|solde|bilancia|balanza|saldi|total trade|und|and|et|y|e)\b|[+&/]/;

export function flowIn(text: string): FlowWord | null {
  const plain = plainWords(text).replaceAll(/[-.]/g, " ").replaceAll(/\s+/g, " ").trim();
  if (plain === "") return null;
  if (BALANCE.test(plain) && !/^e$/.test(plain)) return null;
  if (RE_EXPORT.test(plain)) return { flow: "exports", part: true };
  if (RE_IMPORT.test(plain)) return { flow: "imports", part: true };
  const isPart = DOMESTIC.test(plain);
  if (/^(?:dx|xip|xop)$/.test(plain)) return { flow: "exports", part: true };
  if (/^(?:fm|mip|mop)$/.test(plain)) return { flow: "imports", part: true };
  const [out, into] = [EXPORT.test(plain), IMPORT.test(plain)];
  if (out === into) return null;
  return { flow: out ? "exports" : "imports", part: isPart };
}

/** What a cell of a column of measures says its row's figure is. */
export function measureIn(text: string): { flow: FlowWord | null; is: "value" | "quantity" | "weight" } | null {
  const name = COLUMN_NAMES.get(squeezed(text));
  if (name && (name.role === "value" || name.role === "quantity" || name.role === "weight"))
    return { flow: null, is: name.role };
  const plain = ` ${plainWords(text)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()} `;
  const flow = flowIn(text);
  if (/ (?:unit value|price|index|share|%|per) /.test(plain)) return null;
  if (/ (?:values?|wert|valeur|valor|valore) /.test(plain)) return { flow, is: "value" };
  if (/ (?:weight|gewicht|poids|peso|mass|masse|massa) /.test(plain)) return { flow, is: "weight" };
  if (/ (?:quantit\w*|menge\w*|cantidad|quantidade|volume) /.test(plain)) return { flow, is: "quantity" };
  return null;
}

const WORLD = new Set(
  "world|wld|w00|00|all countries|all partners|total|the world|world total|gross world|welt|alle lander|insgesamt|monde|tous pays|mundo|todo el mundo|todos los paises|todos os paises|mondo|tutti i paesi|extra eu intra eu|all|total all countries|weltweit|ensemble".split(
    "|",
  ),
);

/** Whether a partner or a reporter is all of them. */
export const isWorld = (name: string): boolean => WORLD.has(lettersOf(name)) || isTotalName(name);

/** Without accents and marks. */
const lettersOf = (name: string): string =>
  plainWords(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const ALL_PRODUCTS = new Set(
  "total|all commodities|all products|all goods|total all commodities|total all products|total trade|insgesamt|alle waren|tous produits|ensemble|todos los productos|todas las mercancias|todos os produtos|tutti i prodotti|tutte le merci|all|ag0".split(
    "|",
  ),
);

/** Whether a product or its code is all of them. */
export const isAllProducts = (name: string): boolean => ALL_PRODUCTS.has(lettersOf(name)) || isTotalName(name);

/** In a column of detail (customs procedure, means of transport, second partner): all of them. */
export const isAllDetail = (text: string): boolean =>
  isWorld(text) || /^(?:0|c00|all .*|total.*)$/.test(plainWords(text).trim());
