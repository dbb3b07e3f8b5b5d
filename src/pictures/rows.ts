/**
 * Bars in rows, a row a link or source, read from top to bottom like a table: name, bar, figures. A name of any length has
 * room beside its bar, or above it where the picture is narrow; figures stand in columns and never on a bar.
 */
import { horizontalAxis, plainLabel, scaleOver } from "./axis";
import type { Theme } from "./palette";
import { type Drawing, faceOf, widest, words } from "./picture";
import { mark, path, silent, svg, type SvgNode } from "./svg";
import { cut, wrapped } from "./words";

export interface Row {
  readonly name: string;
  /** What the bar says, for those who point at it or hear it. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  /** One text for each column of figures. */
  readonly figures: readonly string[];
  readonly isStrong?: boolean;
  /** Stands above the row: the first of a family. */
  readonly heading?: string;
  /** A thin line leads from the end of this bar to the next row. */
  readonly leadsOn?: boolean;
}

interface Options {
  readonly theme: Theme;
  /** What the columns of figures hold. */
  readonly heads: readonly string[];
  /** Divides the bars' values for the numbers of the axis. */
  readonly axisLabel?: typeof plainLabel;
  readonly unit: string;
  readonly definitions?: readonly SvgNode[];
}

const wideFrom = 460;
const columnGap = 12;
/** A bar too short to be seen is drawn this wide: there is a figure, and it is not 0. */
const leastBar = 1.5;

export function rowsOf(rows: readonly Row[], width: number, { theme, heads, axisLabel = plainLabel, unit, definitions = [] }: Options): Drawing {
  const isWide = width >= wideFrom;
  const columns = heads.map((head, index) => Math.max(widest([head], faceOf.small), widest(rows.map((row) => row.figures[index] ?? ""), faceOf.strong)));
  const figuresWidth = columns.reduce((sum, column) => sum + column + columnGap, 0);
  // The figures' columns end where the picture does; a name has what they and the bars leave.
  const nameRoom = isWide ? Math.min(widest(rows.map(({ name }) => name), faceOf.strong), width * 0.34) : width - figuresWidth;
  const left = isWide ? nameRoom + columnGap : 0;
  const right = isWide ? width - figuresWidth : width - 2;
  const [barTop, barHeight, lines] = isWide ? [4, 15, 1] : [19, 11, 1];
  const x = scaleOver(rows.flatMap(({ from, to }) => [from, to]), [left + 1, right]);

  const nodes: SvgNode[] = [];
  const connectors: SvgNode[] = [];
  let y = 18;
  const ends = columns.map((_, index) => width - columns.slice(index + 1).reduce((sum, column) => sum + column + columnGap, 0));
  nodes.push(silent(...heads.map((head, index) => words(ends[index]!, 11, head, faceOf.small, theme.quiet, "end"))));

  for (const [index, row] of rows.entries()) {
    if (row.heading !== undefined) {
      y += index === 0 ? 2 : 8;
      nodes.push(silent(...wrapped(row.heading, isWide ? width : nameRoom, faceOf.small, 1).map((line) => words(0, y + 11, line, faceOf.small, theme.quiet))));
      y += 16;
    }
    const face = row.isStrong ? faceOf.strong : faceOf.label;
    const shown = wrapped(row.name, nameRoom, face, lines)[0] ?? "";
    const [start, end] = [Math.min(x(row.from), x(row.to)), Math.max(x(row.from), x(row.to))];
    const isNothing = row.from === row.to;
    const bar = { x: row.to < row.from ? Math.min(start, end - leastBar) : start, width: Math.max(end - start, leastBar) };
    nodes.push(mark(row.label,
      // The whole row can be pointed at, however short its bar.
      svg("rect", { class: "reach", x: 0, y, width, height: barTop + barHeight + 4, fill: "none", "pointer-events": "all" }),
      words(0, y + (isWide ? 16 : 14), cut(shown, nameRoom, face), face, theme.ink),
      ...row.figures.map((figure, column) => words(ends[column]!, y + (isWide ? 16 : 14), figure, face, theme.ink, "end")),
      isNothing
        ? svg("path", { d: path("M", x(row.from), y + barTop, "v", barHeight), stroke: theme.edge, "stroke-width": 1 })
        : svg("rect", { ...bar, y: y + barTop, height: barHeight, fill: row.fill, stroke: theme.edge, "stroke-width": 1 }),
    ));
    const next = y + barTop + barHeight + (isWide ? 5 : 6);
    if (row.leadsOn) connectors.push(svg("path", { d: path("M", x(row.to), y + barTop + barHeight, "V", next + barTop), stroke: theme.edge, "stroke-width": 1 }));
    y = next;
  }

  const bottom = y + 2;
  const axis = horizontalAxis(x, bottom, 18, axisLabel, theme);
  const zero = silent(svg("path", { d: path("M", x(0), 18, "V", bottom), stroke: theme.edge, "stroke-width": 1 }));
  const unitLine = unit === "" ? [] : [silent(words((left + right) / 2, bottom + axis.height + 11, cut(unit, right - left, faceOf.small), faceOf.small, theme.quiet, "middle"))];
  return {
    height: bottom + axis.height + (unit === "" ? 2 : 16),
    nodes: [...(definitions.length > 0 ? [svg("defs", {}, ...definitions)] : []), axis.node, ...nodes, silent(...connectors), zero, ...unitLine],
  };
}
