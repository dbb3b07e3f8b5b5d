/** Links of the grid on their way into a file. In the grid a cell with a link is text: `[words](address)`. */

import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { CellLink } from "../files/links";
import { TEXT } from "../sheet/formats/number-format";
import { cellName, quoteSheetName } from "../sheet/address";

const WRITTEN = /^\[.+\]\((.+)\)$/;
const TO_SHEET = "o-spreadsheet://";
const PROTOCOLS = new Set(["http:", "https:", "mailto:", "ftp:"]);

/** The link of a cell that shows words; undefined where there is none, or where Excel would have no way to follow it. */
export function linkAt({ getters }: Model, position: CellPosition): CellLink | undefined {
  const { link, format } = getters.getEvaluatedCell(position);
  const cell = getters.getCell(position);
  // What was marked as text is text, whatever the grid shows.
  if (link === undefined || cell === undefined || cell.isFormula || format === TEXT) return undefined;
  const [, address] = WRITTEN.exec(cell.content) ?? [];
  if (address === undefined) return undefined;
  const ref = cellName(position.row, position.col);
  if (address.startsWith(TO_SHEET)) {
    const name = getters.tryGetSheetName(address.slice(TO_SHEET.length));
    return name === undefined ? undefined : { ref, location: `${quoteSheetName(name)}!A1` };
  }
  const target = addressOf(address);
  return target === undefined ? undefined : { ref, target };
}

/** As the page opens it: without a protocol it is one of the web. */
function addressOf(written: string): string | undefined {
  for (const address of [written, `https://${written}`]) {
    try {
      if (PROTOCOLS.has(new URL(address).protocol)) return address;
    } catch {
      // The next, then.
    }
  }
  return undefined;
}
