/**
 * The European Union and the euro area beside their members: their figures are those of all members, listed or not. Beside other
 * countries they are members of the table like these.
 */

import { plainWords } from "../header-vocabulary";

const COUNT = "[\\s–(-]*\\d{0,2}(?:[\\s),–-].*)?$";
const EU = new RegExp(
  `^(?:the )?(?:eu|ue|european union|europaische union|union europeenne|union europea|uniao europeia|unione europea)${COUNT}`,
);
const EURO_AREA = new RegExp(
  `^(?:the )?(?:ea|euro area|euroraum|eurozone|zone euro|zona (?:del )?euro|area (?:dell')?euro)${COUNT}`,
);

/** Which of the two a name is; null for any other. */
export function unionIn(name: string): "EU" | "euro area" | null {
  const plain = plainWords(name).trim();
  return EU.test(plain) ? "EU" : EURO_AREA.test(plain) ? "euro area" : null;
}

/** The codes of all that are or were in the Union. */
const CODES = "AT BE BG CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK".split(" ");
const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"];

let members: ReadonlySet<string> | undefined;

/** Their names in the languages that tables are read in, and their codes. Learned when the first union is met. */
function membersOfUnion(): ReadonlySet<string> {
  return (members ??= new Set([
    ...CODES.map((code) => code.toLowerCase()),
    ...LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      return CODES.filter((code) => code !== "EL" && code !== "UK").flatMap((code) => plainWords(names.of(code) ?? ""));
    }),
    "czech republic",
    "tschechische republik",
    "republique tcheque",
    "republica checa",
  ]));
}

/** Whether a name is a country of the Union: `Germany (until 1990 former territory of the FRG)`. */
export const isInUnion = (name: string): boolean =>
  membersOfUnion().has(
    plainWords(name)
      .replace(/\s*\(.*\)$/, "")
      .trim(),
  );
