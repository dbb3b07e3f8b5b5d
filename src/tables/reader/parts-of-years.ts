/** `Year | Month`, `Year | Quarter`: two columns that say one period together. */

import { plainWords } from "../header-vocabulary";
import { isYear, monthNameIn, type Period } from "../periods";
import { textOf } from "../table-header";
import type { Frame, FrameColumn } from "./frame";
import { periodOf } from "./period-of";

interface Parts {
  readonly inAYear: number;
  readonly heading: RegExp;
  /** The part's number, from 1; null where the text is none. */
  readonly numberOf: (text: string) => number | null;
  /** Whether such a text says it without its heading: Jan, Q1. */
  readonly isNamed: (text: string) => boolean;
}

const numbered =
  (most: number) =>
  (text: string): number | null =>
    /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : null;

const QUARTER = /^(?:[qt]\s?([1-4])|([1-4])\.?\s?(?:q|quarter|quartal|trimestre|trim)\.?)$/;
const HALF = /^(?:[hs]\s?([12])|([12])\.?\s?(?:h|half|halbjahr|hj|semestre|sem)\.?)$/;

const byForm =
  (form: RegExp, most: number) =>
  (text: string): number | null => {
    const found = form.exec(plainWords(text));
    return found ? Number(found[1] ?? found[2]) : numbered(most)(text);
  };
const monthNumber = (text: string): number | null => {
  const named = monthNameIn(text);
  return named ? Math.round(named.order * 12) + 1 : null;
};

const KINDS: readonly Parts[] = [
  {
    inAYear: 12,
    heading: /^(?:months?|monate?|mois|mes|meses|mese|mesi)$/,
    numberOf: (text) => monthNumber(text) ?? numbered(12)(text),
    isNamed: (text) => monthNumber(text) !== null,
  },
  {
    inAYear: 4,
    heading: /^(?:quarters?|qtr|quartale?|trimestres?|trimestri)$/,
    numberOf: byForm(QUARTER, 4),
    isNamed: (text) => QUARTER.test(plainWords(text)),
  },
  {
    inAYear: 2,
    heading: /^(?:half|half year|halves|semesters?|halbjahre?|semestres?|semestri)$/,
    numberOf: byForm(HALF, 2),
    isNamed: (text) => HALF.test(plainWords(text)),
  },
];

/** The year of each row with its month or quarter from the column beside it, where all rows have one, or one for the whole year. */
export function withPartsOfYears(frame: Frame): Frame {
  const { grid, columns } = frame;
  const rows = frame.rows.flatMap(({ row, kind }) => (kind === "record" ? [row] : []));
  const years = columns.find((column) => column.content === "periods" && areYears(frame, column, rows));
  if (!years) return frame;
  for (const column of columns) {
    if (column === years || rows.length === 0) continue;
    const texts = rows.map((row) => textOf(grid.at(row, column.index)));
    const heading = plainWords(column.heading).trim();
    const kind = KINDS.find((each) => each.heading.test(heading) || texts.some(each.isNamed));
    if (!kind || !texts.every((text) => kind.numberOf(text) !== null || isWholeYear(text))) continue;
    const within = new Map<number, Period>();
    for (const [position, row] of rows.entries()) {
      const year = periodOf(frame, row, years)!;
      const part = kind.numberOf(texts[position]!);
      if (part === null) continue;
      const name = /^\d+$/.test(texts[position]!) ? `${NUMBER_OF[kind.inAYear]}${part}` : texts[position]!;
      within.set(row, {
        label:
          kind.inAYear === 12 && name === `M${part}`
            ? `${year.label}-${String(part).padStart(2, "0")}`
            : `${name} ${year.label}`,
        order: year.order + (part - 1) / kind.inAYear,
        ...(kind.inAYear < 12 && { months: 12 / kind.inAYear }),
      });
    }
    if (within.size === 0) continue;
    return {
      ...frame,
      columns: columns.map((each) =>
        each === years ? { ...each, within } : each === column ? { ...each, content: "partOfYear" } : each,
      ),
    };
  }
  return frame;
}

const NUMBER_OF: Readonly<Record<number, string>> = { 12: "M", 4: "Q", 2: "H" };

const areYears = (frame: Frame, column: FrameColumn, rows: readonly number[]): boolean =>
  rows.every((row) => {
    const period = periodOf(frame, row, column);
    return period !== null && isYear(period);
  });

/** In place of a month: the figure of the whole year. */
const isWholeYear = (text: string): boolean =>
  text === "" ||
  /^(?:annual(?: value| total| average)?|year|full year|total|average|all|mean|jahr|jahreswert|annee|annuel|ano|anual|anno|annuale)$/.test(
    plainWords(text).trim(),
  );
