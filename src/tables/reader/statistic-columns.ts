/** Columns that are numbers about those beside them: ranks, running sums, averages. They are shown in no sum, share or change. */

import { isStatisticName, plainWords } from "../header-vocabulary";
import type { FrameColumn } from "./frame";

const ABOUT_OTHERS =
  /^(?:(?:world |global )?rank(?:ing)?|rang(?:liste)?|rango|posto|cumulative|cumulated|running (?:total|sum)|cum\.|kumuliert\p{L}*|aufsummiert|cumule\p{L}*|cumulatif\p{L}*|acumulad[oa]s?|cumulat[oaie]|progressiv[oa])(?:[\s(,.:]|$)|[\s(,](?:cumulative|cumulated|kumuliert|cumulee?s?|acumulad[oa]s?|cumulat[oa])\)?$/u;

const isAboutOthers = ({ heading, content }: FrameColumn): boolean =>
  content === "figures" && (ABOUT_OTHERS.test(plainWords(heading).trim()) || isStatisticName(heading));

/** `Change (pp)`, `Growth, %` beside the periods from which it is computed. */
const CHANGE =
  /^(?:(?:annual|average|total|net|absolute|relative|percentage|percent|per cent|%) )*(?:change|growth|growth rate|difference|veranderung|differenz|wachstum|variation|evolution|croissance|variacion|cambio|crecimiento|diferencia|variacao|mudanca|crescimento|diferenca|variazione|crescita|differenza)(?:,? (?:in )?(?:%|p\.?p\.?|per cent|percent|percentage points|points)|,? (?:since|from|between|over) .*| ?\(.*\)| \d{4}\s?[-–—/]\s?\d{2,4}|[\s,:])*$/u;
/** Growth in 2010 and in 2020 would be periods themselves. */
const isChange = ({ heading, period }: FrameColumn): boolean =>
  period === null && CHANGE.test(plainWords(heading).trim());

/** What a regression was estimated with: beside it `t` is no tonnes and `p` no pence. */
const OF_ESTIMATES =
  /^(?:(?:std|standard|robust)\b.*\berr(?:or|ors|\.)?|s\.?e\.?|p ?-?values?|p ?> ?\|[tz]\||t-?(?:stat\p{L}*|values?|ratios?)|standardfehler|erreurs? types?|error(?:es)? estandar|erros?[- ]padrao|errore standard)(?:[\s.(]|$)/u;

function withEstimatesBare(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const isEstimate = ({ content, heading }: FrameColumn) =>
    content === "figures" && OF_ESTIMATES.test(plainWords(heading).trim());
  if (!columns.some(isEstimate)) return columns;
  return columns.map((column) => (column.content === "figures" ? { ...column, measure: "ratio", unit: "" } : column));
}

/** A table of nothing but ranks is about them. */
export function withStatisticsApart(all: readonly FrameColumn[]): readonly FrameColumn[] {
  const columns = withEstimatesBare(all);
  const figures = columns.filter(({ content }) => content === "figures");
  const overTime = figures.filter(({ period }) => period !== null).length;
  const apart = figures.filter((column) => isAboutOthers(column) || (overTime > 1 && isChange(column)));
  if (apart.length === 0 || apart.length === figures.length) return columns;
  return columns.map((column) => (apart.includes(column) ? { ...column, content: "statistics" } : column));
}
