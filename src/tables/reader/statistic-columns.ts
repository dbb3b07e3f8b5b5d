/** Columns that are numbers about those beside them: ranks, running sums, averages. They are shown in no sum, share or change. */

import { isStatisticName, plainWords } from "../header-vocabulary";
import type { FrameColumn } from "./frame";

const ABOUT_OTHERS =
  /^(?:(?:world |global )?rank(?:ing)?|rang(?:liste)?|rango|posto|cumulative|cumulated|running (?:total|sum)|cum\.|kumuliert\p{L}*|aufsummiert|cumule\p{L}*|cumulatif\p{L}*|acumulad[oa]s?|cumulat[oaie]|progressiv[oa])(?:[\s(,.:]|$)|[\s(,](?:cumulative|cumulated|kumuliert|cumulee?s?|acumulad[oa]s?|cumulat[oa])\)?$/u;

const isAboutOthers = ({ heading, content }: FrameColumn): boolean =>
  content === "figures" && (ABOUT_OTHERS.test(plainWords(heading).trim()) || isStatisticName(heading));

/** A table of nothing but ranks is about them. */
export function withStatisticsApart(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const figures = columns.filter(({ content }) => content === "figures");
  const apart = figures.filter(isAboutOthers);
  if (apart.length === 0 || apart.length === figures.length) return columns;
  return columns.map((column) => (apart.includes(column) ? { ...column, content: "statistics" } : column));
}
