/**
 * What all pictures have in common: a title that says the finding, a line that says what is drawn and in which unit, the
 * drawing, notes, and the source; and the same figures as a table.
 */
import type { Theme } from "./palette";
import { decorative, svg, type SvgNode } from "./svg";
import { type Face, textWidth, wrap } from "./text-metrics";
import { pictures as messages } from "./texts";

export interface Frame {
  /** In pixels, 240 or more; the height follows from what is drawn. */
  readonly width: number;
  readonly theme: Theme;
  /** Where the figures come from, if anybody said so. */
  readonly source?: string | undefined;
  /** In the place of the finding. */
  readonly title?: string | undefined;
  /** The link, actor or source that the title is to speak of; without it the picture's own finding. */
  readonly about?: string | undefined;
  /** So many times as tall as usual is what may be of any height: bars, plots. 1 where it is left out. */
  readonly stretch?: number;
  /** Without title, line and source, which are said beside it. */
  readonly isBare?: boolean;
}

/** A cell of the table: what is shown, and all its digits where those are more. */
export interface DataTableCell {
  readonly shown: string;
  readonly full?: string;
  readonly isFigure?: boolean;
}

export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly DataTableCell[])[];
}

export interface Picture {
  readonly title: string;
  /** What it is called where no other title is given. */
  readonly finding: string;
  /** What is drawn, and in which unit. */
  readonly subtitle: string;
  readonly svg: SvgNode;
  readonly table: DataTable;
}

/** The drawing proper, laid out from 0 on. */
export interface Drawing {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

interface Parts {
  readonly title: string;
  readonly subtitle: string;
  readonly draw: (width: number) => Drawing;
  readonly notes?: readonly string[];
  readonly table: DataTable;
}

/** Of the words that are not the drawing's. */
const FACES = { title: { size: 15, bold: true }, subtitle: { size: 12 }, foot: { size: 11 } } as const satisfies Record<
  string,
  Face
>;
export const FACES_BY_ROLE = {
  label: { size: 12 },
  strong: { size: 12, bold: true },
  small: { size: 11 },
} as const satisfies Record<string, Face>;

/** Named families first, for a file must not depend on a page; then what every system has. */
const FONT_FAMILY = "Segoe UI, Helvetica, Arial, sans-serif";
const SIDE = 8;
const LINE_HEIGHT = 1.35;
const MAX_TITLE_LINES = 6;
const MAX_FOOT_LINES = 6;

/** Words in a picture. */
export function words(
  x: number,
  y: number,
  text: string,
  face: Face,
  colour: string,
  anchor: "start" | "middle" | "end" = "start",
): SvgNode {
  return svg(
    "text",
    {
      x,
      y,
      fill: colour,
      "font-size": face.size,
      ...(face.bold && { "font-weight": "600" }),
      ...(anchor !== "start" && { "text-anchor": anchor }),
    },
    text,
  );
}

/** The same over lines or ribbons: with a rim of the ground's colour. */
export function haloed(node: SvgNode, theme: Theme): SvgNode {
  return {
    ...node,
    attributes: {
      ...node.attributes,
      stroke: theme.ground,
      "stroke-width": "3",
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
  };
}

export function picture(frame: Frame, parts: Parts): Picture {
  const { subtitle, draw, notes = [] } = parts;
  const title = frame.title ?? parts.title;
  const { theme, width } = frame;
  const room = width - 2 * SIDE;
  const texts: SvgNode[] = [];
  let y = 4;
  const paragraph = (text: string, face: Face, colour: string, most: number) => {
    for (const line of wrap(text, room, face, most)) {
      y += face.size * LINE_HEIGHT;
      texts.push(words(SIDE, y - face.size * 0.3, line, face, colour));
    }
  };
  if (!frame.isBare) {
    paragraph(title, FACES.title, theme.ink, MAX_TITLE_LINES);
    y += 2;
    paragraph(subtitle, FACES.subtitle, theme.quiet, MAX_TITLE_LINES);
    y += 10;
  }
  const top = y;
  const drawing = draw(room);
  y += drawing.height + 6;
  for (const note of notes) paragraph(note, FACES.foot, theme.quiet, MAX_FOOT_LINES);
  if (frame.source && !frame.isBare)
    paragraph(
      /^sources?:/i.test(frame.source) ? frame.source : messages.source({ source: frame.source }),
      FACES.foot,
      theme.quiet,
      MAX_FOOT_LINES,
    );
  const height = Math.ceil(y + 8);

  return {
    title,
    finding: parts.title,
    subtitle,
    // Made when it is asked for: a large one is as much work as the drawing.
    get table() {
      return parts.table;
    },
    svg: svg(
      "svg",
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: "group",
        "aria-label": `${title}. ${subtitle}`,
        "font-family": FONT_FAMILY,
      },
      svg("rect", { width, height, fill: theme.ground }),
      decorative(...texts),
      svg("g", { transform: `translate(${SIDE} ${Math.round(top)})` }, ...drawing.nodes),
    ),
  };
}

/** Lines from top left to bottom right, which mark an area without colour. */
export function hatching(id: string, colour: string, theme: Theme, angle = 45): SvgNode {
  return svg(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${angle})` },
    svg("rect", { width: 6, height: 6, fill: colour }),
    svg("rect", { width: 2, height: 6, fill: theme.ground }),
  );
}

export const widest = (texts: readonly string[], face: Face): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, face)), 0);
