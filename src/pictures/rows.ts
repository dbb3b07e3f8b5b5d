/**
 * Bars in rows, a row a link or source, read from top to bottom like a table: name, bar, figures. A name of any length has
 * room beside its bar, or above it where the picture is narrow; figures are in columns and never on a bar.
 */
import { horizontalAxis, plainLabel, scaleOver } from "./axis";
import type { Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, haloed, widest, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { textWidth, wrap } from "./text-metrics";

export interface Row {
  readonly name: string;
  /** How deep it is within those above; 0, unless given. */
  readonly level?: number;
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
  /** What is drawn in place of one bar, within the height of a bar; `from` and `to` are its extent then. */
  readonly draw?: (x: (value: number) => number, top: number, height: number) => readonly SvgNode[];
}

interface Options {
  readonly theme: Theme;
  /** What the columns of figures hold. */
  readonly heads: readonly string[];
  readonly unit: string;
  readonly definitions?: readonly SvgNode[];
  /** Of a bar; as the width asks for, unless given. */
  readonly barHeight?: number;
  /** So many times as tall are the bars. */
  readonly stretch?: number | undefined;
  /** Left out where each row has a scale of its own. */
  readonly hasAxis?: boolean;
}

export const WIDE_FROM = 460;
const COLUMN_GAP = 12;
const LINE_HEIGHT = 15;
/** In front of a name, for each level, in all its lines. */
const INDENT = 12;
const MAX_NAME_LINES = 2;
/** A bar too short to be seen is drawn this wide: there is a figure, and it is not 0. */
const MIN_BAR = 1.5;
/** From the top to the first row: the headers of the columns. */
const HEADER_HEIGHT = 18;

export function rowsOf(
  rows: readonly Row[],
  width: number,
  { theme, heads, unit, definitions = [], barHeight: wanted, stretch = 1, hasAxis = true }: Options,
): Drawing {
  const isWide = width >= WIDE_FROM;
  const columns = heads.map((head, index) =>
    Math.max(
      widest([head], FACES_BY_ROLE.small),
      widest(
        rows.map((row) => row.figures[index] ?? ""),
        FACES_BY_ROLE.strong,
      ),
    ),
  );
  const figuresWidth = columns.reduce((sum, column) => sum + column + COLUMN_GAP, 0);
  const ends = columns.map(
    (_, index) => width - columns.slice(index + 1).reduce((sum, column) => sum + column + COLUMN_GAP, 0),
  );
  // The figures end where the picture does; a name has what they and the bars leave, on two lines if it must.
  const nameRoom = isWide
    ? Math.min(Math.max(...rows.map((row) => indentOf(row) + widest([row.name], FACES_BY_ROLE.strong))), width * 0.36)
    : width - figuresWidth;
  const left = isWide ? nameRoom + COLUMN_GAP : 0;
  const right = isWide ? width - figuresWidth : width - 2;
  const barHeight = (wanted ?? (isWide ? 15 : 11)) * stretch;
  const x = scaleOver(
    rows.flatMap(({ from, to }) => [from, to]),
    [left + 1, right],
  );

  const marks: SvgNode[] = [
    decorative(...heads.map((head, index) => words(ends[index]!, 11, head, FACES_BY_ROLE.small, theme.quiet, "end"))),
  ];
  const connectors: SvgNode[] = [];
  /** Where the grid shows: behind bars, and not behind words. */
  const bands: { top: number; bottom: number }[] = [];
  let leading: { x: number; from: number } | undefined;
  let y = HEADER_HEIGHT;

  for (const [index, row] of rows.entries()) {
    if (row.heading !== undefined) {
      y += index === 0 ? 2 : 8;
      marks.push(
        decorative(
          ...wrap(row.heading, width, FACES_BY_ROLE.small, 1).map((line) =>
            words(0, y + 11, line, FACES_BY_ROLE.small, theme.quiet),
          ),
        ),
      );
      y += 16;
    }
    const face = row.isStrong ? FACES_BY_ROLE.strong : FACES_BY_ROLE.label;
    const indent = indentOf(row);
    const name = wrap(row.name, nameRoom - indent, face, MAX_NAME_LINES);
    const nameHeight = Math.max(name.length, 1) * LINE_HEIGHT;
    // Of a name and a tall bar each is beside the middle of the other.
    const [isTall, lower] = [barHeight > LINE_HEIGHT, Math.max(0, (barHeight - nameHeight) / 2)];
    const aboveBar = Math.max(0, (nameHeight - (isTall ? barHeight : LINE_HEIGHT)) / 2);
    const barTop = isWide ? y + 4 + aboveBar : y + nameHeight + 4;
    const bottom = isWide ? y + Math.max(nameHeight, barHeight) + 9 : barTop + barHeight + 6;
    const figuresAt = isWide ? barTop + (isTall ? barHeight / 2 + 4.5 : 12) : y + 14;

    const band = bands.at(-1);
    if (isWide && band && row.heading === undefined) band.bottom = bottom;
    else bands.push(isWide ? { top: y, bottom } : { top: barTop - 2, bottom: barTop + barHeight + 2 });
    if (leading) {
      // Narrow, the words of a row are above its bar: a line that would go through them leaves them out.
      const isThroughWords =
        !isWide &&
        (name.some((text) => leading!.x < indent + textWidth(text, face) + CLEAR) ||
          row.figures.some((figure, column) => isWithin(leading!.x, ends[column]!, textWidth(figure, face))));
      const pieces = isThroughWords
        ? [path("M", leading.x, leading.from, "V", y), path("M", leading.x, barTop - STUB, "V", barTop)]
        : [path("M", leading.x, leading.from, "V", barTop)];
      connectors.push(...pieces.map((d) => svg("path", { d, stroke: theme.edge, "stroke-width": 1 })));
    }
    leading = row.leadsOn ? { x: x(row.to), from: barTop + barHeight } : undefined;

    const over = (text: SvgNode) => (isWide ? text : haloed(text, theme));
    marks.push(
      mark(
        row.label,
        // The whole row can be pointed at, however short its bar.
        svg("rect", { class: "reach", x: 0, y, width, height: bottom - y, fill: "none", "pointer-events": "all" }),
        ...name.map((text, line) =>
          over(words(indent, y + (isWide ? 16 + lower : 14) + line * LINE_HEIGHT, text, face, theme.ink)),
        ),
        ...row.figures.map((figure, column) => over(words(ends[column]!, figuresAt, figure, face, theme.ink, "end"))),
        ...(row.draw?.(x, barTop, barHeight) ?? [barOf(row, x, barTop, barHeight, theme)]),
      ),
    );
    y = bottom;
  }

  const heading = definitions.length > 0 ? [svg("defs", {}, ...definitions)] : [];
  if (!hasAxis) return { height: y, nodes: [...heading, ...marks] };
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
            ...wrap(unit, right - left, FACES_BY_ROLE.small, 1).map((text) =>
              words((left + right) / 2, y + axis.height + 11, text, FACES_BY_ROLE.small, theme.quiet, "middle"),
            ),
          ),
        ];
  return {
    height: y + axis.height + (unit === "" ? 2 : 16),
    nodes: [...heading, axis.node, decorative(...connectors), ...marks, zero, ...unitLine],
  };
}

/** Pixels that a line keeps from words, and its length above a bar where it leaves them out. */
const CLEAR = 3;
const STUB = 3;

const isWithin = (x: number, end: number, width: number): boolean => x > end - width - CLEAR && x < end + CLEAR;

const indentOf = ({ level = 0 }: Row): number => level * INDENT;

/** From its start to its end, which may be to the left of it; 0 is a thin line. */
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
  const length = Math.max(end - start, MIN_BAR);
  return svg("rect", {
    x: to < from ? end - length : start,
    y: top,
    width: length,
    height,
    fill,
    // A hue has its name beside it; lines alone would not show where they end.
    ...(fill.startsWith("url(") && { stroke: theme.edge, "stroke-width": 1 }),
  });
}
