/**
 * Number formats that a file names by a number alone. Some of them follow the country of whoever opens it (dates, money), so
 * they go back as numbers. In English 23 to 36 have no form: they are General.
 */

import { tags } from "./xml-scan";

/** As Excel shows them in English, in the spelling in which hucre reads them. */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);\\($#,##0\\)"],
  [6, "$#,##0_);[Red]\\($#,##0\\)"],
  [7, "$#,##0.00_);\\($#,##0.00\\)"],
  [8, "$#,##0.00_);[Red]\\($#,##0.00\\)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Those of accounting, which hucre does not know by their numbers. */
const UNNAMED = [41, 42, 43, 44];

const escapeAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The styles of a file with the formats written out that hucre would not know; undefined where there are none. What the file says of them itself comes later, and counts. */
export function withNamedFormats(styles: string): string | undefined {
  if (!/\snumFmtId\s*=\s*["']4[1-4]["']/.test(styles)) return undefined;
  const formats = UNNAMED.map(
    (id) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(BUILTIN_FORMATS.get(id)!)}"/>`,
  ).join("");
  return styles.replace(
    /<(?:[^\s<>:/?]+:)?styleSheet(?:\s[^<>]*)?>/,
    (tag) => `${tag}<numFmts count="${UNNAMED.length}">${formats}</numFmts>`,
  );
}

const IDS = new Map(Array.from(BUILTIN_FORMATS, ([id, format]) => [format, id]));

/** The styles that hucre has written, with Excel's own numbers for Excel's own formats. */
export function withBuiltinIds(styles: string): string {
  const list = /<numFmts\b[^>]*>(.*?)<\/numFmts>/s.exec(styles);
  if (!list) return styles;
  const builtin = new Map<string, number>();
  const others: string[] = [];
  for (const [tag] of list[1]!.matchAll(/<numFmt\b[^>]*\/>/g)) {
    const [format] = tags(tag, "numFmt");
    const id = format && IDS.get(format.get("formatCode") ?? "");
    if (id === undefined) others.push(tag);
    else builtin.set(format!.get("numFmtId")!, id);
  }
  const rest = others.length > 0 ? `<numFmts count="${others.length}">${others.join("")}</numFmts>` : "";
  return styles
    .replace(list[0], () => rest)
    .replace(/<cellXfs\b.*?<\/cellXfs>/s, (cells) =>
      cells.replaceAll(/numFmtId="(\d+)"/g, (all, id: string) =>
        builtin.has(id) ? `numFmtId="${builtin.get(id)}"` : all,
      ),
    );
}
