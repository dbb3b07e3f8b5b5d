/** The scale of marks, where a table says it. */

import type { Understanding } from "../understanding";
import { type FunctionTable, headingOf } from "./function-table";

/** "1 to 5", "1-7": the highest mark is the second. */
const FROM_TO = /\b[01]\s*(?:to|bis|a|à|-|–)\s*(\d{1,3})\b/iu;
/** "of 10", "/5". */
const OUT_OF = /(?:\b(?:out of|of|von|sur|de|di)|\/)\s*(\d{1,3})\s*(?:[),;]|$)/iu;
/** A title with numbers may be that of table 1-3. */
const SPEAKS_OF_MARKS =
  /\b(?:marks?|scale|points?|scores?|noten?|skala|punkte?|échelle|escala|puntos|pontos|scala|punti)\b/iu;

/** The highest mark that can be given, where the headings of the marks or a title say it. */
export function scaleIn(understood: Understanding, table: FunctionTable): string | null {
  const headings = ["importance", "performance"].flatMap((name) =>
    (table.columns.get(name) ?? []).map((column) => headingOf(understood, table, column)),
  );
  const titles = understood.titles.filter((title) => SPEAKS_OF_MARKS.test(title));
  const found = [
    ...[...headings, ...titles].map((text) => FROM_TO.exec(text)?.[1]),
    ...headings.map((text) => OUT_OF.exec(text)?.[1]),
  ].find((each) => each !== undefined);
  return found ?? null;
}
