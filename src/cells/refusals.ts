/**
 * The last errors of each cell, kept with their sentence: Excel shows a sentence with #VALUE! and #N/A only, and the pane
 * shows all of them.
 *
 * One ledger a page, shared by every bundle on it (functions, pane, browser workbook). It keeps what a person can look at
 * and no more: the newest cells, and the first errors of each answer. Nothing of it leaves the page.
 */

export interface CellRefusal {
  readonly code: string;
  readonly sentence: string;
  /** Of the cell within the answer, 0-based. */
  readonly row: number;
  readonly column: number;
  /** What caused it: 1-based within that argument's range. */
  readonly argument?: { readonly name: string; readonly row?: number; readonly column?: number };
}

export interface RefusalLedger {
  /** Keeps the errors of a cell's answer in the place of its last ones; none clears them. */
  record(address: string, refusals: readonly CellRefusal[]): void;
  /** The errors of the answer that starts in this cell. */
  of(address: string): readonly CellRefusal[];
}

const MAX_CELLS = 5000;
export const MAX_ERRORS_PER_CELL = 200;

function newLedger(): RefusalLedger {
  const cells = new Map<string, readonly CellRefusal[]>();
  return {
    record(address, refusals) {
      const key = canonical(address);
      cells.delete(key);
      if (refusals.length === 0) return;
      cells.set(key, refusals);
      if (cells.size > MAX_CELLS)
        for (const oldest of cells.keys()) {
          cells.delete(oldest);
          break;
        }
    },
    of: (address) => cells.get(canonical(address)) ?? [],
  };
}

/** `'My sheet'!$B$2` and `My sheet!B2` are one cell. */
function canonical(address: string): string {
  const bang = address.lastIndexOf("!");
  const sheet = address
    .slice(0, Math.max(bang, 0))
    .replace(/^'(.*)'$/, "$1")
    .replace(/''/g, "'");
  return `${sheet.toLowerCase()}!${address
    .slice(bang + 1)
    .replace(/\$/g, "")
    .toUpperCase()}`;
}

const LEDGER = Symbol.for("quasirent.refusals");
const page = globalThis as { [LEDGER]?: RefusalLedger };

export const refusals: RefusalLedger = (page[LEDGER] ??= newLedger());
