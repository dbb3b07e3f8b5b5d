/**
 * Bars in rows, a row a link or source, read from top to bottom like a table: name, bar, figures. A name of any length has
 * room beside its bar, or above it where the picture is narrow; figures stand in columns and never on a bar.
 */
import { horizontalAxis, plainLabel, scaleOver } from "./axis";
import type { Theme } from "./palette";
import { type Drawing, faceOf, haloed, widest, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { wrap } from "./text-metrics";

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
  readonly unit: string;
  readonly definitions?: readonly SvgNode[];
}

const wideFrom = 460;
const columnGap = 12;
const lineOf = 15;
const mostNameLines = 2;
/** A bar too short to be seen is drawn this wide: there is a figure, and it is not 0. */
const leastBar = 1.5;
/** From the top to the first row: the heads of the columns. */
const headHeight = 18;

export function rowsOf(
  rows: readonly Row[],
  width: number,
  { theme, heads, unit, definitions = [] }: Options,
): Drawing {
  const isWide = width >= wideFrom;
  const columns = heads.map((head, index) =>
    Math.max(
      widest([head], faceOf.small),
      widest(
        rows.map((row) => row.figures[index] ?? ""),
        faceOf.strong,
      ),
    ),
  );
  const figuresWidth = columns.reduce((sum, column) => sum + column + columnGap, 0);
  const ends = columns.map(
    (_, index) => width - columns.slice(index + 1).reduce((sum, column) => sum + column + columnGap, 0),
  );
  // The figures end where the picture does; a name has what they and the bars leave, on two lines if it must.
  const nameRoom = isWide
    ? Math.min(
        widest(
          rows.map(({ name }) => name),
          faceOf.strong,
        ),
        width * 0.36,
      )
    : width - figuresWidth;
  const left = isWide ? nameRoom + columnGap : 0;
  const right = isWide ? width - figuresWidth : width - 2;
  const barHeight = isWide ? 15 : 11;
  const x = scaleOver(
    rows.flatMap(({ from, to }) => [from, to]),
    [left + 1, right],
  );

  const marks: SvgNode[] = [
    decorative(...heads.map((head, index) => words(ends[index]!, 11, head, faceOf.small, theme.quiet, "end"))),
  ];
  const connectors: SvgNode[] = [];
  /** Where the grid shows: behind bars, and not behind words. */
  const bands: { top: number; bottom: number }[] = [];
  let leading: { x: number; from: number } | undefined;
  let y = headHeight;

  for (const [index, row] of rows.entries()) {
    if (row.heading !== undefined) {
      y += index === 0 ? 2 : 8;
      marks.push(
        decorative(
          ...wrap(row.heading, width, faceOf.small, 1).map((line) => words(0, y + 11, line, faceOf.small, theme.quiet)),
        ),
      );
      y += 16;
    }
    const face = row.isStrong ? faceOf.strong : faceOf.label;
    const name = wrap(row.name, nameRoom, face, mostNameLines);
    const nameHeight = Math.max(name.length, 1) * lineOf;
    const barTop = isWide ? y + 4 + (nameHeight - lineOf) / 2 : y + nameHeight + 4;
    const bottom = isWide ? y + Math.max(nameHeight, barHeight) + 9 : barTop + barHeight + 6;
    const figuresAt = isWide ? barTop + 12 : y + 14;

    const band = bands.at(-1);
    if (isWide && band && row.heading === undefined) band.bottom = bottom;
    else bands.push(isWide ? { top: y, bottom } : { top: barTop - 2, bottom: barTop + barHeight + 2 });
    if (leading)
      connectors.push(
        svg("path", { d: path("M", leading.x, leading.from, "V", barTop), stroke: theme.edge, "stroke-width": 1 }),
      );
    leading = row.leadsOn ? { x: x(row.to), from: barTop + barHeight } : undefined;

    const over = (text: SvgNode) => (isWide ? text : haloed(text, theme));
    marks.push(
      mark(
        row.label,
        // The whole row can be pointed at, however short its bar.
        svg("rect", { class: "reach", x: 0, y, width, height: bottom - y, fill: "none", "pointer-events": "all" }),
        ...name.map((text, line) => over(words(0, y + (isWide ? 16 : 14) + line * lineOf, text, face, theme.ink))),
        ...row.figures.map((figure, column) => over(words(ends[column]!, figuresAt, figure, face, theme.ink, "end"))),
        barOf(row, x, barTop, barHeight, theme),
      ),
    );
    y = bottom;
  }

  const axis = horizontalAxis(x, y, bands, [0, width], plainLabel, theme);
  const zero = decorative(
    ...bands.map(({ top, bottom }) =>
      svg("path", { d: path("M", x(0), top, "V", bottom), stroke: theme.edge, "stroke-width": 1 }),
    ),
  );
  const unitLine =
    unit === ""
      ? []
      : [
          decorative(
            ...wrap(unit, right - left, faceOf.small, 1).map((text) =>
              words((left + right) / 2, y + axis.height + 11, text, faceOf.small, theme.quiet, "middle"),
            ),
          ),
        ];
  return {
    height: y + axis.height + (unit === "" ? 2 : 16),
    nodes: [
      ...(definitions.length > 0 ? [svg("defs", {}, ...definitions)] : []),
      axis.node,
      decorative(...connectors),
      ...marks,
      zero,
      ...unitLine,
    ],
  };
}

/** From its start to its end, which may lie to the left of it; nothing is a thin line. */
function barOf(
  { from, to, fill }: Row,
  x: (value: number) => number,
  top: number,
  height: number,
  theme: Theme,
): SvgNode {
  if (from === to)
    return svg("path", { d: path("M", x(from), top, "v", height), stroke: theme.edge, "stroke-width": 1 });
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const length = Math.max(end - start, leastBar);
  return svg("rect", {
    x: to < from ? end - length : start,
    y: top,
    width: length,
    height,
    fill,
    stroke: theme.edge,
    "stroke-width": 1,
  });
}
