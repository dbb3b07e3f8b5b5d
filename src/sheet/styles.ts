/**
 * How the cells of a sample look: like a page of a good textbook, with the modeller's custom that a figure put in is blue
 * and a figure worked out is black. A grid is paper, and light, whatever the theme around it.
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

const ink = "#242424";
const quiet = "#5c5c5c";
const accent = "#0b6a6f";
const put = "#1a4fb4";
const tint = "#eef6f6";

/** The lines under heads and over totals. */
export const line = "#8a8a8a";

export const looks: Readonly<Record<Look, Dress>> = {
  title: { bold: true, size: 18, colour: ink, vertical: "middle" },
  lead: { size: 10.5, colour: ink, wrap: true, vertical: "top" },
  heading: { bold: true, size: 12, colour: accent, vertical: "bottom" },
  head: { bold: true, size: 9, colour: quiet, lineBelow: true, wrap: true, vertical: "bottom" },
  numberHead: { bold: true, size: 9, colour: quiet, lineBelow: true, wrap: true, align: "right", vertical: "bottom" },
  label: { colour: ink },
  tag: { colour: put },
  endTag: { colour: put, align: "right" },
  input: { colour: put, align: "right" },
  derived: { colour: ink, align: "right" },
  result: { colour: ink, fill: tint, align: "right" },
  textResult: { colour: ink, fill: tint, align: "left" },
  total: { bold: true, colour: ink, lineAbove: true },
  published: { colour: quiet, align: "right" },
  agrees: { colour: accent, align: "right" },
  note: { size: 9, colour: quiet, wrap: true, vertical: "top" },
  source: { size: 9, italic: true, colour: quiet, wrap: true, vertical: "top" },
};
