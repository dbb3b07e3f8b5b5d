/** Cell formats, converted between those that hucre reads from Excel's files and ours. */

import { type CellStyle, resolveThemeColor } from "hucre/xlsx";
import type { CellFormat, Line, LineKind } from "./workbook-data";

/** The first colours of Excel's old palette, which occur twice, and the system's own text and background colours. */
const PALETTE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

function colourOf(color: Color | undefined, theme: string[] | undefined): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: index, tint, indexed } = color;
  if (rgb !== undefined) return /^[\da-f]{6}$/i.test(rgb) ? `#${rgb.toLowerCase()}` : undefined;
  if (index !== undefined && theme) {
    const resolved = resolveThemeColor(theme, index, tint);
    return /^#?[\da-f]{6}$/i.test(resolved) ? `#${resolved.replace("#", "").toLowerCase()}` : undefined;
  }
  if (indexed !== undefined && indexed < 16) return `#${PALETTE[indexed % 8]!.toLowerCase()}`;
  return undefined;
}

const LINE_KINDS = new Map<string, LineKind>(
  Object.entries({
    medium: "medium",
    thick: "thick",
    double: "thick",
    dashed: "dashed",
    mediumDashed: "dashed",
    dotted: "dotted",
    hair: "dotted",
  }),
);

/** Excel counts to 90 upwards, and on to 180 downwards; letters below one another are 255. */
const degreesOf = (rotation: number | undefined): number | undefined =>
  rotation === undefined || rotation === 0 || rotation > 180 ? undefined : rotation <= 90 ? rotation : 90 - rotation;
const rotationOf = (degrees: number): number => (degrees >= 0 ? degrees : 90 - degrees);

const SIDES = ["top", "right", "bottom", "left"] as const;

/** `theme`: the file's own colours. undefined where the cell looks like any other. */
export function lookOf(
  { font, fill, border, alignment }: CellStyle,
  theme: string[] | undefined,
): CellFormat | undefined {
  const ink = colourOf(font?.color, theme);
  const paper = fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor, theme) : undefined;
  const { horizontal, vertical, wrapText, textRotation } = alignment ?? {};
  const turned = degreesOf(textRotation);
  const lines: Partial<Record<(typeof SIDES)[number], Line>> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line)
      lines[side] = { kind: LINE_KINDS.get(line.style) ?? "thin", colour: colourOf(line.color, theme) ?? "#000000" };
  }
  const look: CellFormat = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { struck: true }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(ink !== undefined && ink !== "#000000" && { colour: ink }),
    ...(paper !== undefined && { fill: paper }),
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { align: horizontal }),
    ...((vertical === "top" || vertical === "bottom") && { vertical }),
    ...(vertical === "center" && { vertical: "middle" as const }),
    ...(wrapText && { wrap: true }),
    ...(turned !== undefined && { turned }),
    ...(Object.keys(lines).length > 0 && { lines }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The letters of a file that we write: wherever it is opened there are such, and a digit is 7 pixels wide as a column's width supposes. */
export const DEFAULT_FONT = { name: "Arial", size: 10 } as const;

const rgb = (colour: string) => ({ rgb: colour.slice(1).toUpperCase() });

export function styleOf(look: CellFormat = {}, format?: string): CellStyle | undefined {
  const { bold, italic, underline, struck, size, colour, fill, align, vertical, wrap, turned, lines } = look;
  const hasFont = bold ?? italic ?? underline ?? struck ?? size ?? colour;
  const style: CellStyle = {
    ...(hasFont !== undefined && {
      font: {
        ...DEFAULT_FONT,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(underline && { underline }),
        ...(struck && { strikethrough: struck }),
        ...(size !== undefined && { size }),
        ...(colour !== undefined && { color: rgb(colour) }),
      },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...((align ?? vertical ?? wrap ?? turned) !== undefined && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(vertical && { vertical: vertical === "middle" ? ("center" as const) : vertical }),
        ...(wrap && { wrapText: wrap }),
        ...(turned !== undefined && { textRotation: rotationOf(turned) }),
      },
    }),
    ...(lines && {
      border: Object.fromEntries(
        Object.entries(lines).map(([side, line]) => [side, { style: line.kind, color: rgb(line.colour) }]),
      ),
    }),
    ...(format !== undefined && { numFmt: format }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
