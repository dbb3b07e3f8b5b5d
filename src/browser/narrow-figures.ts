/** A number that is wider than its cell shows number signs, as in every spreadsheet: a figure that is cut is another figure. */

import type { Model, Style, Zone } from "@odoo/o-spreadsheet";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  style: Style;
  icons: { left?: { size: number; margin: number }; right?: { size: number; margin: number } };
  content?: { textLines: string[]; width: number; textWidth: number; align: string; x: number };
  isOverflow?: boolean;
  clipRect?: { x: number; y: number; width: number; height: number };
}

interface Renderer {
  getters: Model["getters"];
  createZoneBox: (this: Renderer, viewports: unknown, sheetId: string, zone: Zone, viewport: unknown) => Box;
}

/** The grid's padding on each side of text. */
const MARGIN = 4;

/** How many number signs fill the width. */
export const signsFor = (width: number, sign: number): string => "#".repeat(Math.max(1, Math.floor(width / sign)));

/** Once for the page, before the first model. */
export function prepareNarrowFigures(): void {
  const renderer = o_spreadsheet.stores.GridRenderer.prototype as unknown as Renderer;
  const { createZoneBox } = renderer;
  renderer.createZoneBox = function box(this: Renderer, viewports, sheetId, zone, viewport) {
    const made = createZoneBox.call(this, viewports, sheetId, zone, viewport);
    const position = { sheetId, col: zone.left, row: zone.top };
    if (!made.content || this.getters.getEvaluatedCell(position).type !== "number") return made;
    if (this.getters.shouldShowFormulas() && this.getters.getCell(position)?.isFormula) return made;
    if (made.style.rotation) return made;
    const style = { ...made.style, align: "left" as const, rotation: 0 };
    const icons = [made.icons.left, made.icons.right].reduce(
      (sum, icon) => sum + (icon ? icon.size + icon.margin : 0),
      0,
    );
    const text = this.getters.getCellText(position);
    if (this.getters.getTextWidth(text, style) + MARGIN + icons <= made.width) return made;
    const signs = signsFor(made.width - 2 * MARGIN - icons, this.getters.getTextWidth("#", style));
    const width = this.getters.getTextWidth(signs, style);
    const { content } = made;
    content.textLines = [signs];
    content.width = width;
    content.textWidth = width;
    content.align = "left";
    content.x = Math.round(made.x + MARGIN + (made.icons.left ? made.icons.left.size + made.icons.left.margin : 0));
    made.isOverflow = false;
    made.clipRect = { x: made.x, y: made.y, width: made.width, height: made.height };
    return made;
  };
}
