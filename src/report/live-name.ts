/** The name of a sheet, and a range on it, as text that follows when the sheet is renamed or rows are inserted. */

import { fixedAddress, quoteSheetName, requireArea } from "../sheet/address";
import { quoted } from "./chain-count";

/**
 * A formula's part: what the sheet of that cell is called now. Excel's CELL answers `'[Book1]My sheet'!$B$1`, the grid's
 * `My sheet!$B$1`; where a program has another way, the name when the page was made stands.
 */
export function liveSheetName(cell: string): string {
  const { sheet } = requireArea(cell);
  const whole = `CELL("address",${fixedCell(cell)})`;
  const behindBook = `MID(${whole},IFERROR(FIND("]",${whole}),0)+1,255)`;
  const plain = `SUBSTITUTE(SUBSTITUTE(${behindBook},"'!","!"),"''","'")`;
  return `IFERROR(LEFT(${plain},FIND("!$",${plain})-1),${quoted(sheet)})`;
}

/** A formula's part: `Sheet1!A1:C7` as it is called and where it lies now. */
export function liveRange(range: string): string {
  const { sheet, row, column, rows, columns } = requireArea(range);
  const corner = (down: number, right: number) => {
    const cell = fixedAddress({ sheet, row: row + down, column: column + right, rows: 1, columns: 1 });
    return `SUBSTITUTE(MID(${address(cell)},FIND("!$",${address(cell)})+1,99),"$","")`;
  };
  const isCell = rows === 1 && columns === 1;
  const places = isCell ? corner(0, 0) : `${corner(0, 0)}&":"&${corner(rows - 1, columns - 1)}`;
  const first = fixedAddress({ sheet, row, column, rows: 1, columns: 1 });
  const name = liveSheetName(first);
  const isPlain = quoteSheetName(sheet) === sheet;
  return `IFERROR(${isPlain ? name : `"'"&SUBSTITUTE(${name},"'","''")&"'"`}&"!"&${places},${quoted(range)})`;
}

const address = (cell: string): string => `CELL("address",${cell})`;
const fixedCell = (cell: string): string => fixedAddress({ ...requireArea(cell), rows: 1, columns: 1 });
