/** What a table shows, looked at anew only where its cells or what was chosen about it have changed: a long one takes its time. */

import { tableKept } from "../kept-tables";
import { readWith, type TableRead } from "../reading/read";
import type { TableReadings } from "../table-readings";
import { type Shown, shownOf } from "./offers";
import type { Region } from "./region";

export interface Look {
  readonly read: TableRead;
  /** Undefined where no picture fits. */
  readonly shown: Shown | undefined;
}

export type LookAt = (region: Region, signal?: AbortSignal) => Promise<Look>;

/** A selected range and the table around it are looked at in turn. */
const KEPT = 2;

export function lookingAt(tables: TableReadings): LookAt {
  let kept: readonly { readonly state: string; readonly look: Look }[] = [];
  return async (region, signal) => {
    const choices = await tables.choicesFor(region.grid);
    const state = JSON.stringify([region, tableKept({ key: "", height: 0, choices })]);
    const look = kept.find((each) => each.state === state)?.look ?? (await looked(tables, region, signal));
    kept = [{ state, look }, ...kept.filter((each) => each.state !== state)].slice(0, KEPT);
    return look;
  };
}

async function looked(tables: TableReadings, region: Region, signal: AbortSignal | undefined): Promise<Look> {
  const read = await readWith(tables, region.grid, signal);
  return { read, shown: shownOf(region, read) };
}
