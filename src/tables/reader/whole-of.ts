/** The whole that shares are of, in the table's own words. */

import type { Frame } from "./frame";

/** `FDI to developing countries` of "Share of FDI to developing countries, 1993-1999"; "" where no title says it. */
export function wholeOf({ titles, captions, columns }: Frame): string {
  const headings = columns.flatMap(({ content, banner, heading }) => (content === "figures" ? [banner, heading] : []));
  const ofHeadings = new Set(headings.map(wholeIn).filter((whole) => whole !== ""));
  // `Share of the retail price, %` over the names of the links.
  const ofNames = columns.flatMap(({ content, heading }) => (content === "names" ? [wholeIn(heading)] : []));
  return (
    [...titles, ...captions].map(wholeIn).find((whole) => whole !== "") ??
    (ofHeadings.size === 1 ? [...ofHeadings][0]! : (ofNames.find((whole) => whole !== "") ?? ""))
  );
}

const WHOLE =
  /(?:(?:shares?|percentages?|per ?cent|%|proportion) (?:of|in) (?:the |total )?|(?:anteile?|%|prozent) (?:am|an der|an den|des|der|vom|von) |(?:parts?|%) (?:du |de la |de l['’]|des |dans le |dans la |dans les )|(?:participación|cuota|%) (?:en el |en la |en las |en los |del |de la |de las |de los )|(?:participação|quota|%) (?:no |na |nos |nas |do |da |dos |das )|(?:quot[ae]|%) (?:del |della |delle |dei |degli |dell['’]|sul |sulla |sulle ))([^,()]+?)(?:\s+by\b[^,()]*)?\s*(?:[,()]|$)/i;
/** A total of nothing names no whole. */
const TOTAL_ALONE = /^(?:grand )?(?:total|totals|totale|insgesamt|gesamt|sum|summe)$/i;
export const wholeIn = (line: string): string => {
  const whole = WHOLE.exec(line)?.[1]!.trim() ?? "";
  return TOTAL_ALONE.test(whole) ? "" : whole;
};
