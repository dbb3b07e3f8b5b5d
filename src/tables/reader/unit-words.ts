/** Units as tables write them: which words are one, and what a unit says that its figures count. */

import { plainWords } from "../header-vocabulary";
import { A_UNIT, isSoldIn } from "../units";
import { withoutPriceBasis } from "./measures";
import type { Measure } from "./table-reading";

const CURRENCY =
  "(?:US\\s?\\$|U\\.S\\.\\s?\\$|[A-Z]{0,2}\\$|(?:US\\s?)?¢|GH₵|\\p{Sc}|F\\s?CFA|CFA|USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|BRL|ZAR|KES|UGX|TZS|GHS|NGN|ETB|XOF|XAF|VND|IDR|BDT|PKR|LKR|MXN|COP|PEN|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|SDR|ECU|MYR|THB|PHP|EGP|MAD|ZMW|MZN|MWK|GTQ|HNL|CRC|(?:[A-Z]{1,3}|US|euro) ?(?:cents?|cts)|(?:pounds?|Pfund)(?: [Ss]terling)?|(?:US |U\\.S\\. ?)?dollars?|US-Dollars?|d[óo]lares(?: estadounidenses| americanos)?|dollari|[Ee]uros?|cents?|francs?|Franken|rand|rupees?|yuan|yen|naira|cedis?|shillings?|birr|taka|kwacha|meticais|dong|rupiah|ringgit|baht|pesos|soles|reais|K[Ss]h|T[Ss]h|U[Ss]h|Rs\\.?|Tk)";
const POWER =
  "(?:k|K|m|M|MM|mn|mln|mi|bn|bi|bln|Md|Mds|thousands?|millions?|billions?|Tsd\\.?|Mio\\.?|Mrd\\.?|Tausend|Millionen|Milliarden|milliers?|milliards?|miles de millones|mil (?:millones|milh(?:ões|oes)|M)|miles|mil|millones|milhares|milh(?:ões|oes)|bilh(?:ões|oes)|migliaia|milioni|miliardi|'000|1[,. ]?000|000)";
const PHYSICAL =
  "(?:kg|kgs|g|mg|t|to|tons?|tonnes?|Tonnen?|toneladas?|tonnellate|lbs?|pounds?|l|litres?|liters?|hl|m2|m3|m²|m³|ha|hectares?|Hektar|pairs?|Paar|pieces?|pcs?|Stück|Stk\\.?|units?|unidades?|unités?|unità|(?:\\d+[- ]?(?:kg|lb)[- ])?(?:bags?|sacks?|sac[oa]s?|Säcke)|barrels?|bbl|bushels?|MWh|kWh|GWh|MW|TJ|number|persons?|Anzahl|nombre|número|numero|days?|hours?)";
const PER = `(?:(?:\\s*/\\s*|\\s+(?:per|pro|je|par|por|al|alla)\\s+|\\s+${A_UNIT})(?:\\d+\\s*)?(?:\\p{L}[\\p{L}²³.]*(?:\\s(?:of|von|de)\\s\\p{L}+)?(?![\\p{L}$])|US\\s?\\$|\\p{Sc}))`;
const PERCENT =
  "(?:%|per ?cent(?:age)?|percentage|Prozent|pour ?cent|por ?ciento|por ?cento|percentuale|pourcentage|porcentaje|porcentagem)";
/** 3 % a year is a percentage too. */
const A_YEAR =
  "(?:\\s+(?:a|per)\\s+(?:year|annum|month)|,?\\s+p\\.?\\s?a\\.?|\\s+(?:par an|pro Jahr|al año|ao ano|all'anno|annual|yearly))";
/** What a percentage is of: % of GDP, % do total, % des BIP. */
const OF_WHOLE = "(?:\\s+(?:of|von|vom|am|an|der|des|du|de|del|da|do|di|dei|della|dello|sul|sulla)\\s.*|\\s+change)";
/** The same before what it multiplies: `Mio. EUR`, `k€`, `kt`, but not the mil of `Mill`. */
const TIMES = `(?:[kKMT](?=EUR|USD|CHF|GBP|\\p{Sc}|t$|t[\\s/])|${POWER}(?:\\s+|(?![\\p{L}])|(?<=['’0.])))`;
/** What is counted, in brackets or on a line of its own: as a heading the same words say more. */
const COUNTED =
  "(?:(?:number|no\\.|Anzahl|nombre|número|numero) (?:of |von |der |de |d['’]|di )?[\\p{L} ]{1,40}|(?:(?:full[- ]time equivalent )?(?:workers|people|jobs|firms|FTEs?)|Personen|personnes|personas|pessoas|persone))";
const OF = "(?:(?:in|en|em|von|of|de)\\s+|d['’])";
/** Money of one year's prices. */
const MONEY = `(?:(?:current|constant|nominal|real)\\s+)?(?:(?:18|19|20)\\d\\d\\s+)?${CURRENCY}`;

/** Of an index: 2010=100, 1999-2001 = 100. */
const BASE = "(?:index,? ?)?(?:18|19|20)\\d\\d(?:[-–/]\\d{2,4})?\\s?=\\s?100";

/** A unit and nothing else. */
const UNIT = new RegExp(
  `^${OF}?(?:(?:${TIMES}${OF}?)?${MONEY}(?:\\s*,?\\s*${OF}?${POWER})?${PER}?|(?:${TIMES}${OF}?)?${PHYSICAL}${PER}?|${PERCENT}${A_YEAR}?|${POWER}|k\\s?pairs|${BASE})$`,
  "iu",
);
/** Others per something are written small: kcal/capita/day, but GEO/TIME are two headings. */
const SHORT_PER = new RegExp(`^[a-z]{1,4}${PER}$`, "u");
export function isUnitText(text: string): boolean {
  const bare = withoutPriceBasis(text).trim().replaceAll(/\s+/g, " ");
  return UNIT.test(bare) || (SHORT_PER.test(bare) && !/[/\\](?:time|year|period)$/.test(bare));
}

const POWER_ALONE = new RegExp(`^(?:units?|${POWER})$`, "iu");
/** A power of ten and nothing else: Millions; units of one among them. */
export const isPowerText = (text: string): boolean => POWER_ALONE.test(text.trim());

/** In brackets short words are units too, and so is what is counted. */
const UNIT_IN_BRACKETS = new RegExp(`^(?:[a-z]{1,4}|${OF}?(?:${TIMES}${OF}?)?${COUNTED}|${PERCENT}${OF_WHOLE})$`, "iu");

/** The same where it stands behind other words without brackets: `Value US$ million`. */
const UNIT_BEHIND = new RegExp(`\\s(${CURRENCY}(?:\\s*${POWER})?${PER}?|${TIMES}${OF}?${CURRENCY}${PER}?)$`, "u");

/** Short words in brackets that are none: at what point a price is taken, what is done, what kind of figure it is. */
const NO_UNIT = /^(?:fob|cif|exw|ddp|net|nett|est|prov|rev|buys|sold|paid|nes|nec)$/i;

/** `Beschäftigte in 1000 Personen`. */
const IN_UNIT = /\s(?:in|en|em)\s+((?:(?!\s(?:in|en|em)\s).)+)$/i;
const UNIT_COUNTED = new RegExp(`^(?:${TIMES})${COUNTED}$`, "iu");

/** `Measure: US dollars in millions`, `Einheit: 1000 t`. */
const UNIT_FOLLOWS = /^(?:measure|units?|unit of measure|einheit|maßeinheit|unité|unidad|unidade|unità)\s*:\s*/i;

/** `All figures in GBP '000 unless stated otherwise`. */
const UNIT_OF_ALL =
  /^(?:all |alle |toutes? les |todos? (?:los |os )?|tutti i )?(?:figures|amounts|values|numbers|data|angaben|werte|betr[aä]ge|zahlen|montants|chiffres|valeurs|importes|cifras|valores|valori|importi)\s+(?:are |sind |sont |est[aá]n |sono )?(?:stated |shown |expressed |exprim[eé]s )?(.+?)(?:,?\s+(?:unless|except|soweit|sofern|falls|sauf|salvo)\b.*)?\.?$/i;

/** Money with what it is for, where the heading says that outside of the brackets: `Preis je kg (EUR)`. */
export function withPer(unit: string, heading: string): string {
  if (unit === "" || !new RegExp(CURRENCY, "u").test(unit) || new RegExp(PER, "iu").test(unit)) return unit;
  const per = new RegExp(`(${PER})(?![\\p{L}])`, "iu").exec(heading)?.[1]?.trim() ?? "";
  return per === "" ? unit : per.startsWith("/") ? unit + per : `${unit} ${per}`;
}

/** The unit that a text names, as it writes it, and the text without it. */
export function unitTextIn(text: string): { readonly unit: string; readonly rest: string } {
  const whole = text.trim().replace(UNIT_FOLLOWS, "");
  if (whole === "") return { unit: "", rest: "" };
  for (const found of whole.matchAll(/[([]([^()[\]]{1,60})[)\]]/g)) {
    // The last of several parts in brackets: (US$ per tonne, illustrative).
    const parts = found[1]!.split(/[,;]/).map((each) => each.trim());
    const part = parts.find(isUnitText) ?? parts.find(isUnitLike);
    if (part !== undefined)
      return { unit: unitWritten(part), rest: whole.replace(found[0], " ").replaceAll(/\s+/g, " ").trim() };
  }
  if (isUnitText(whole)) return { unit: unitWritten(whole), rest: isOfCurrencies(whole) ? EXCHANGE_RATE : "" };
  const ofAll = UNIT_OF_ALL.exec(whole)?.[1];
  if (ofAll !== undefined && isUnitText(ofAll)) return { unit: unitWritten(ofAll), rest: "" };
  const [before, ...behind] = whole.split(/\s*,\s*(?=[^,]+$)/);
  if (behind.length === 1 && isUnitText(behind[0]!)) return { unit: unitWritten(behind[0]!), rest: before! };
  const last = IN_UNIT.exec(whole);
  if (last && (isUnitText(last[1]!) || UNIT_COUNTED.test(last[1]!)))
    return { unit: unitWritten(last[1]!), rest: whole.slice(0, last.index).trim() };
  const end = UNIT_BEHIND.exec(whole);
  if (end) return { unit: unitWritten(end[1]!), rest: whole.slice(0, end.index).trim() };
  return { unit: "", rest: whole };
}

/** One currency in another: `KES per US$`. */
const isOfCurrencies = (unit: string): boolean => CURRENCIES.test(unit.trim());
const CURRENCIES = new RegExp(
  `^${CURRENCY}(?:\\s*/\\s*|\\s+(?:per|pro|je|par|por)\\s+)(?:\\d+\\s*)?${CURRENCY}$`,
  "iu",
);
/** What such figures are called where the table has nothing but their unit. */
const EXCHANGE_RATE = "Exchange rate";

const isUnitLike = (part: string): boolean => UNIT_IN_BRACKETS.test(part.trim()) && !NO_UNIT.test(part.trim());

const unitWritten = (text: string): string => {
  const bareUnit = text.trim().replace(/^(?:in|en|em)\s+/i, "");
  return new RegExp(`^${PERCENT}(?:${OF_WHOLE}|${A_YEAR})?$`, "iu").test(bareUnit) ? "%" : bareUnit;
};

export const isPercentUnit = (unit: string): boolean => unit === "%";

/** What a unit says that its figures count: money with "per" is a price, percent a ratio. */
export function measureOfUnit(unit: string): Measure | null {
  if (unit === "") return null;
  if (isPercentUnit(unit)) return "ratio";
  if (/=\s?100$/.test(unit)) return "index";
  if (isOfCurrencies(unit)) return "ratio";
  const isMoney = new RegExp(CURRENCY, "u").test(unit);
  const isPer = new RegExp(PER, "iu").test(unit);
  // Money per kg is a price; per hour, hectare or head it is none.
  if (isMoney) return isPer ? (isSoldIn(unit) ? "price" : "ratio") : "value";
  if (isPer) return "ratio";
  if (COUNT.test(unit)) return "count";
  return new RegExp(`^(?:${POWER}\\s*)?${PHYSICAL}$`, "iu").test(unit) ? "volume" : null;
}

const COUNT = new RegExp(
  `^${OF}?(?:${TIMES}${OF}?)?(?:number|persons?|anzahl|nombre|número|numero|FTE|${COUNTED})$`,
  "iu",
);

/** What is sold, bought or traded in tonnes is a volume. */
export function inUnit(measure: Measure | null, unit: string): Measure | null {
  if (measure === null || measureOfUnit(unit) !== "volume") return measure;
  if (measure === "exports") return "exportVolume";
  if (measure === "imports") return "importVolume";
  return (["sales", "purchases", "value", "payment"] as readonly Measure[]).includes(measure) ? "volume" : measure;
}

/** Whether two units differ so that their figures cannot stand in one row: one that is not known differs from none. */
export const unitsDiffer = (one: string, other: string): boolean =>
  one !== "" && other !== "" && normalUnit(one) !== normalUnit(other);

const normalUnit = (unit: string): string =>
  plainWords(unit)
    .replaceAll(/\bmillions?\b|\bmln\b|\bmn\b|\bmio\b\.?|\bmillionen\b|\bmillones\b|\bmilioni\b/g, "m")
    .replaceAll(/\bthousands?\b|\btsd\b\.?|\bmiles\b|\bmil\b|\bmilliers?\b/g, "k")
    .replaceAll(/\bbillions?\b|\bmrd\b\.?|\bmilliards?\b|\bmds?\b/g, "bn")
    .replaceAll(/\b(?:in|of|de|von|en|em)\b|\bd'/g, " ")
    .replaceAll(/us\s?\$|\b(?:us[ -])?dollars?\b/g, "usd")
    .replaceAll(/€|\beuros?\b/g, "eur")
    .replaceAll(/\btonnes?\b|\btons?\b/g, "t")
    .replaceAll(/\s*(?:\/|\bper\b)\s*/g, "/")
    .trim()
    .split(/\s+/)
    .sort()
    .join("");
