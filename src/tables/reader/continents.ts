/** Which countries are in which continent: the figures of both are not summed. */

import { plainWords } from "../header-vocabulary";
import { isInUnion, unionIn } from "./unions";

/** By the standard's codes, as the United Nations group them. */
const AFRICA =
  "DZ EG LY MA SD TN AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW";
const NORTH_OF_SAHARA = 6;
const ASIA =
  "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE";
const EUROPE =
  "AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK";
const NORTH_AMERICA = "US CA MX";
const LATIN_AMERICA =
  "MX AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC NI PA PE PR PY SR SV TT UY VC VE";
const OCEANIA = "AU FJ FM KI MH NC NR NZ PF PG PW SB TO TV VU WS";

const listed = (codes: string): readonly string[] => codes.split(" ");

const REGIONS: readonly { readonly name: RegExp; readonly codes: readonly string[] }[] = [
  { name: /^(?:africa|afrika|afrique)$/, codes: listed(AFRICA) },
  {
    name: /^(?:sub[- ]?saharan africa|subsahara-?afrika|afrique subsaharienne|africa subsahariana)$/,
    codes: listed(AFRICA).slice(NORTH_OF_SAHARA),
  },
  { name: /^(?:asia|asien|asie)$/, codes: listed(ASIA) },
  { name: /^(?:europe|europa)$/, codes: listed(EUROPE) },
  {
    name: /^(?:north america|nordamerika|amerique du nord|america del norte|america do norte|america del nord)$/,
    codes: listed(NORTH_AMERICA),
  },
  {
    name: /^(?:latin america(?: and the caribbean)?|lateinamerika|amerique latine|america latina)$/,
    codes: listed(LATIN_AMERICA),
  },
  {
    name: /^(?:americas?|the americas|amerika|ameriques?)$/,
    codes: [...listed(NORTH_AMERICA), ...listed(LATIN_AMERICA)],
  },
  { name: /^(?:oceania|ozeanien|oceanie)$/, codes: listed(OCEANIA) },
];
const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"];
/** As tables write what the platform spells out. */
const SHORT: Readonly<Record<string, string>> = {
  usa: "US",
  us: "US",
  uk: "GB",
  "viet nam": "VN",
  korea: "KR",
  "republic of korea": "KR",
  "russian federation": "RU",
  turkey: "TR",
  "ivory coast": "CI",
};

let codesByName: ReadonlyMap<string, string> | undefined;

/** Learned when the first continent is met. */
function codeOf(name: string): string | undefined {
  codesByName ??= new Map([
    ...LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      const codes = new Set(REGIONS.flatMap((region) => region.codes));
      return [...codes].map((code) => [plainWords(names.of(code) ?? code), code] as const);
    }),
    ...Object.entries(SHORT),
  ]);
  return codesByName.get(plainWords(name).trim());
}

/** Whether a country, or the European Union, is in a continent or a union that is named. */
export function isWithinRegion(name: string, region: string): boolean {
  if (unionIn(region) !== null) return unionIn(name) === null ? isInUnion(name) : unionIn(name) !== unionIn(region);
  const plain = plainWords(region).trim();
  const found = REGIONS.find((each) => each.name.test(plain));
  if (!found) return false;
  if (unionIn(name) !== null) return found.codes.includes("DE");
  const code = codeOf(name);
  return code !== undefined && found.codes.includes(code);
}
