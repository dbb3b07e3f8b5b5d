/** The grid's own step, from data to a workbook. It is done in one go, so a large one is announced with its seconds before it begins. */

import type { Model } from "@odoo/o-spreadsheet";
import { openData } from "../workbook/browser";
import { texts } from "./file-texts";
import type { GridData } from "./grid-data";
import { isTold, secondsFor, timed } from "./grid-time";

/** Says something, and lets the page draw it. */
export type Announce = (text: string) => Promise<void>;

const cellsIn = ({ sheets }: GridData) => sheets.reduce((sum, sheet) => sum + Object.keys(sheet.cells).length, 0);

/** `cells`: how many there are, where that is known. */
export async function build(data: GridData, announce: Announce, cells = cellsIn(data)): Promise<Model> {
  const seconds = secondsFor(cells);
  await announce(isTold(seconds) ? texts.openingFor({ seconds }) : texts.opening);
  return timed(cells, () => openData(data));
}
