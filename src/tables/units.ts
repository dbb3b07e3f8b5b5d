/** Units in headings: the currency of figures, its scale (thousands, millions), and per what. */

/** What a heading says about its unit; undefined where it says nothing. */
export interface Unit {
  readonly currency?: string;
  /** Thousands are 3, millions 6. */
  readonly power?: number;
  /** `kg` of `US$/kg`. */
  readonly per?: string;
}

/** Currency codes of ISO 4217, and RMB. */
export const CODES =
  "USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|BRL|ZAR|KES|UGX|TZS|GHS|NGN|ETB|XOF|XAF|VND|IDR|BDT|PKR|LKR|MXN|COP|PEN|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|TRY";
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\p{L}])[kMT]?(${CODES})(?![\\p{L}])`, "u"), ""],
  [/US\s?\$|U\.S\.\s?\$|\b(?:US )?[Dd]ollars?\b|[Dd][óo]lares\b|\b[Dd]ollari\b|\bUS-Dollar\b/u, "USD"],
  [/A\$|AU\$/u, "AUD"],
  [/C\$|CA\$/u, "CAD"],
  [/R\$/u, "BRL"],
  [/MX\$/u, "MXN"],
  [/€|\b[Ee]uros?\b/u, "EUR"],
  [/£/u, "GBP"],
  [/¥/u, "¥"],
  [/₹|\bRs\b/u, "INR"],
  [/₫/u, "VND"],
  [/₦/u, "NGN"],
  [/\$/u, "$"],
];
const MONEY = `(?:US\\s?\\$|\\p{Sc}|${CODES})`;
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:mrd|mds?|bn|billions?|milliarden|milliards?|miliardi)\b/iu, 9],
  [
    new RegExp(
      `\\b(?:mio|mn|mln|millions?|millionen|millones|milh(?:ões|oes)|milioni)\\b|(?<![\\p{L}])m\\s?(?=${MONEY})|${MONEY}\\s?m(?![\\p{L}])`,
      "iu",
    ),
    6,
  ],
  [
    new RegExp(
      `'000|\\b(?:1[,.' ]?000|tsd|thousands?|tausend|milliers?|miles|milhares|migliaia)\\b|(?<![\\p{L}])k\\s?(?=${MONEY})|(?<![\\p{L}])T(?=${MONEY})|${MONEY}\\s?k(?![\\p{L}])|${MONEY}\\s?000(?!\\d)|(?<![\\d.,])000\\s?(?=${MONEY})`,
      "iu",
    ),
    3,
  ],
];
/** The article before what money is per: US$ a tonne. Before any other word it is only an article. */
export const A_UNIT =
  "an?\\s+(?=(?:tonnes?|tons?|t|kg|kilos?|kilogram(?:me)?s?|lb|pounds?|ounces?|litres?|liters?|bags?|sacks?|crates?|bunches|bunch|units?|pieces?|pairs?|bars?|cups?|hectares?|ha|acres?|years?|months?|weeks?|days?|hours?|heads?|persons?|workers?)(?![\\p{L}]))";
const PER_UNIT = new RegExp(`(?:/\\s*|\\b(?:per|pro|je|par|por|al)\\s+|\\b${A_UNIT})(\\d*\\s?[\\p{L}²³]+)`, "iu");

/** The unit that a heading names, anywhere in it. */
export function unitIn(heading: string): Unit {
  const money = CURRENCIES.flatMap(([pattern, name]) => {
    const found = pattern.exec(heading);
    return found ? [name || (found[1] ?? "")] : [];
  })[0];
  const power = POWERS.find(([pattern]) => pattern.test(heading))?.[1];
  const by = PER_UNIT.exec(heading)?.[1]?.toLowerCase().replace(/\s/g, "");
  return {
    ...(money !== undefined && { currency: money }),
    ...(power !== undefined && { power }),
    ...(by !== undefined && { per: by }),
  };
}

const PHYSICAL_UNITS =
  "kg|g|t|tonnes?|tons?|lbs?|l|litres?|liters?|hl|m|m2|m3|m²|m³|ha|units?|pieces?|pcs?|stück|stk|bags?|pairs?|paar|unidades?|unités?|%|percent|prozent";
const UNIT_ALONE = new RegExp(
  `^[([]?\\s*(?:(?:in|en|em)\\s+)?(?:(?:'000|1[,.' ]?000|tsd|mio|mrd|mn|mln|bn|m|k|thousand|million|billion|millionen|millions|millones|nominal|current|constant)\\.?\\s*)*(?:[kMT]?(?:${CODES})|[A-Za-z]{0,3}\\p{Sc}|euros?|dollars?|${PHYSICAL_UNITS})?(?:\\s*(?:bn|m|mn|mio|million|thousand))?\\s*(?:(?:/\\s*|(?:per|pro|je|par|por|al)\\s+|${A_UNIT})(?:\\d+\\s*)?(?:\\p{L}[\\p{L}²³]*))?\\s*[)\\]]?$`,
  "iu",
);

/** Whether text is a unit and nothing else: `US$/kg`, `(Mio. EUR)`, `%`. */
export const isUnit = (text: string): boolean => /[\p{L}\p{Sc}%']/u.test(text) && UNIT_ALONE.test(text.trim());

/** What money is earned or spent per, but in which nothing is sold. */
const NOT_SOLD_IN =
  /^(?:ha|hectares?|hektar|acres?|farms?|households?|workers?|persons?|capita|heads?|years?|yr|months?|days?|hours?|h|jahr|monat|tag|stunde|kopf|betrieb|ans?|mois|jours?|heures?|años?|mes|día|hora|mês|dia|anno|mese|giorno|ora)$/u;

/** What falls on one of those who make it; a year or a day of all of them is a sum still. */
const OF_ONE_MAKER =
  /^(?:ha|hectares?|hektar|acres?|farms?|households?|workers?|persons?|capita|heads?|hours?|h|stunde|kopf|betrieb|heures?|hora|ora)$/u;

/** Whether money is per field or person who makes something: EUR/ha. Of several of them it is no sum. */
export function isPerMaker(text: string): boolean {
  const { per: by } = unitIn(text);
  return by !== undefined && OF_ONE_MAKER.test(by);
}

/** Whether money is per something that is sold by it. */
export function isSoldIn(text: string): boolean {
  const { per: by } = unitIn(text);
  return by !== undefined && !NOT_SOLD_IN.test(by);
}

/** Whether it is a unit price: `€/kg`, but not `€/ha`. */
export function isUnitPrice(text: string): boolean {
  return isUnit(text) && unitIn(text).currency !== undefined && isSoldIn(text);
}

/** Whether a heading says how much of a thing goes into one of another: `kg/kg`, `t cherries per t green beans`. */
export function isConversion(heading: string): boolean {
  return /\b(kg|g|t|tons?|tonnes?|lbs?|l|litres?|units?|pieces?|m)\b[^/]{0,30}?(?:\/|\b(?:per|pro|je|par|por)\b)\s*\1\b/iu.test(
    heading,
  );
}

/** Whether both say per what they are, and differ: US$/t and US$/ha. */
export function perDiffers(one: string, other: string): boolean {
  const [a, b] = [unitIn(one).per, unitIn(other).per];
  return a !== undefined && b !== undefined && sameUnit(a) !== sameUnit(b);
}

const sameUnit = (per: string): string =>
  per
    .replace(/^(?:metric)?(?:tonnes?|tons?)$/, "t")
    .replace(/^(?:kilos?|kilograms?|kgs)$/, "kg")
    .replace(/s$/, "");

/** Money that is written with a bare $ too. */
const WRITTEN_AS_DOLLARS: readonly string[] = ["$", "USD", "AUD", "CAD", "NZD", "MXN", "COP"];

/** Whether both are known and are not one: a bare $ may be any of several. */
export function currenciesDiffer(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const isAnyDollar = [one, other].includes("$") && [one, other].every((each) => WRITTEN_AS_DOLLARS.includes(each));
  return !isAnyDollar;
}

/** Whether two headings say that their figures are in different units, so that one cannot be taken from the other. */
export function differingUnits(one: string, other: string): boolean {
  const [a, b] = [unitIn(one), unitIn(other)];
  const differ = (first: string | number | undefined, second: string | number | undefined) =>
    first !== undefined && second !== undefined && first !== second;
  // One in US$, the other in millions of US$; but a heading that names no currency may mean the same as the other.
  const bothMoney = a.currency !== undefined && b.currency !== undefined;
  return (
    currenciesDiffer(a.currency, b.currency) || differ(a.per, b.per) || (bothMoney && (a.power ?? 0) !== (b.power ?? 0))
  );
}
