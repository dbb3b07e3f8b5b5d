/**
 * How the cells of a sample look: like a page of a good textbook, with the modeller's custom that a figure put in is blue
 * and a computed figure is black. A grid is paper, so it is light whatever the theme around it.
 */

import type { Look } from "./sheet";

export interface Dress {
  bold?: true;
  italic?: true;
  /** In points. */
  size?: number;
  colour?: string;
  fill?: string;
  align?: "left" | "right" | "center";
  wrap?: true;
  vertical?: "top" | "middle" | "bottom";
  lineAbove?: true;
  lineBelow?: true;
}

const INK = "#242424";
const QUIET = "#5c5c5c";
const ACCENT = "#0b6a6f";
const INPUT = "#1a4fb4";
const TINT = "#eef6f6";
const INPUT_TINT = "#edf2fc";

/** The lines under headers and over totals. */
export const LINE = "#8a8a8a";

export const LOOKS: Readonly<Record<Look, Dress>> = {
  title: { bold: true, size: 18, colour: INK, vertical: "middle" },
  lead: { size: 10.5, colour: INK, wrap: true, vertical: "top" },
  heading: { bold: true, size: 12, colour: ACCENT, vertical: "bottom" },
  head: { bold: true, size: 9, colour: QUIET, lineBelow: true, wrap: true, vertical: "bottom" },
  numberHead: { bold: true, size: 9, colour: QUIET, lineBelow: true, wrap: true, align: "right", vertical: "bottom" },
  label: { colour: INK },
  tag: { colour: INPUT },
  endTag: { colour: INPUT, align: "right" },
  input: { colour: INPUT, align: "right" },
  blank: { colour: INPUT, fill: INPUT_TINT, lineBelow: true },
  derived: { colour: INK, align: "right" },
  result: { colour: INK, fill: TINT, align: "right" },
  textResult: { colour: INK, fill: TINT, align: "left" },
  total: { bold: true, colour: INK, lineAbove: true },
  published: { colour: QUIET, align: "right" },
  agrees: { colour: ACCENT, align: "right" },
  note: { size: 9, colour: QUIET, wrap: true, vertical: "top" },
  helper: { size: 8, colour: QUIET },
  source: { size: 9, italic: true, colour: QUIET, wrap: true, vertical: "top" },
};
