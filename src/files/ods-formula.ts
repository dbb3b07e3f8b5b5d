/** Formulas as OpenDocument writes them, `of:=SUM([.A1:.A3];[$Sheet2.B1])`, as Excel writes them: `SUM(A1:A3,Sheet2!B1)`. */

import { quoteSheetName } from "../sheet/address";

/** Text in quotation marks, a reference in brackets (names of sheets in apostrophes may hold any), an error, a word, or one letter. */
const FORMULA_TOKEN =
  /"(?:[^"]|"")*"|#(?:N\/A|[A-Z]+(?:\/0)?[!?])|\[(?:'(?:[^']|'')*'|[^\]'])*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()|\$\$|[^]/gu;

/** Where programs put functions that the standard does not have. */
const FOREIGN =
  /^(?:COM\.MICROSOFT\.|ORG\.OPENOFFICE\.|ORG\.LIBREOFFICE\.|ORG\.GNUMERIC\.|COM\.SUN\.STAR\.SHEET\.ADDIN\.(?:ANALYSIS|DATEFUNCTIONS)\.(?:GET)?|LEGACY\.)/i;
/** Excel has these by other names, and others by these. */
const OTHER_NAMES = new Map([
  ["CEILING", "CEILING.MATH"],
  ["FLOOR", "FLOOR.MATH"],
  ["ERRORTYPE", "ERROR.TYPE"],
]);
/** Functions of the add-in, as Excel's files have them and LibreOffice writes them on, in small letters. */
const OURS = /^(?:_xldudf_)?vc[._]([a-z0-9_]+)$/i;

/** Without the sign of equality; as it is where it is written in another language than OpenFormula. */
export function fromOpenFormula(written: string): string {
  const [, prefix = "", formula = ""] = /^(?:([a-z]+):)?=?([^]*)$/.exec(written) ?? [];
  if (prefix !== "" && prefix !== "of" && prefix !== "oooc") return formula;
  let braces = 0;
  return formula.replaceAll(FORMULA_TOKEN, (part) => {
    if (part === "{") braces += 1;
    else if (part === "}") braces -= 1;
    else if (part === ";") return ",";
    else if (part === "|" && braces > 0) return ";";
    // Ranges put together, and the cells that two share.
    else if (part === "~") return ",";
    else if (part === "!") return " ";
    else if (part === "$$") return "";
    else if (part.startsWith("[")) return referenceIn(part.slice(1, -1));
    else if (/^[\p{L}_]./u.test(part)) return functionName(part);
    return part;
  });
}

function functionName(name: string): string {
  const ours = OURS.exec(name);
  return ours
    ? `VC.${ours[1]!.toUpperCase()}`
    : (OTHER_NAMES.get(name.toUpperCase()) ?? name.replace(FOREIGN, "").toUpperCase());
}

/** `.A1:.B2`, `$Sheet2.A1`, `$'My sheet'.A1:.B2`: with the signs of Excel. What is lost is `#REF!`; another workbook keeps brackets, by which it is known. */
export function referenceIn(reference: string): string {
  const halves = halvesOf(reference).map(placeIn);
  if (halves.some((half) => half === undefined || half.place.includes("#REF!"))) return "#REF!";
  const [first, second] = halves;
  if (!first) return "#REF!";
  if (first.file !== undefined) return `[1]${first.sheet}!${first.place}`;
  const isSpan = second !== undefined && second.sheet !== "" && second.sheet !== first.sheet;
  const sheet =
    first.sheet === "" ? "" : isSpan ? `'${first.sheet}:${second.sheet}'!` : `${quoteSheetName(first.sheet)}!`;
  return sheet + first.place + (second ? `:${second.place}` : "");
}

/** Around the colon that is in no name of a sheet. */
const halvesOf = (reference: string): string[] => reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];

function placeIn(half: string): { file?: string; sheet: string; place: string } | undefined {
  const match = /^(?:'((?:[^']|'')*)'#)?\$?(?:'((?:[^']|'')*)'|([^.']*))\.([^.]*)$/.exec(half);
  // As it is lost, with or without its sheet.
  if (!match) return half.includes("#REF!") ? { sheet: "", place: "#REF!" } : undefined;
  const [, file, inQuotes, plain = "", place = ""] = match;
  return { ...(file !== undefined && { file }), sheet: inQuotes?.replaceAll("''", "'") ?? plain, place };
}
