/**
 * Rows that are ready for the sheet: every entry is a cell as it stands, a text or a number that is finite and no -0. Who makes
 * them from columns knows that; who writes them need not look at each entry again, which takes longer than to make it.
 */
import type { Entry } from "./table";

type Rows = readonly (readonly Entry[])[];

const NONE: Rows = [];

let isAsked = false;
let ready: Rows = NONE;

/** Makes a table, and tells which of its rows are known to be ready, in their order. */
export function withReadyRows<Made>(make: () => Made): { readonly made: Made; readonly ready: Rows } {
  isAsked = true;
  try {
    return { made: make(), ready };
  } finally {
    isAsked = false;
    ready = NONE;
  }
}

/** These rows are ready. */
export function areReady(rows: Rows): void {
  if (isAsked) ready = rows;
}

/** Whether an entry is a cell as it stands. */
export function isReady(entry: Entry): boolean {
  // Of a finite number this difference is 0; a 0 may be -0.
  return typeof entry === "number" ? entry !== 0 && entry - entry === 0 : typeof entry === "string";
}
