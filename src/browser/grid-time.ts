/**
 * How long the grid will take to build a workbook, which it does in one go and without answering meanwhile. Measured, not
 * promised: by what the last one took on this machine, or before the first by how long the file took to read.
 */

/** From so many cells on the page asks for confirmation instead of only saying so. */
export const ASKED_ABOVE = 100_000;
/** From so many seconds on the page says how long it will take. */
const TOLD_FROM = 2;
/** Smaller workbooks say nothing of how long large ones take. */
const LEARNT_FROM = 10_000;
/** The grid takes about so many times as long as reading the file did. */
const TIMES_READING = 2;
/** Milliseconds a cell where nothing has been measured. */
const USUAL = 0.015;
const KEY = "quasirent grid ms a cell";

function remembered(): number | undefined {
  try {
    const rate = Number(localStorage.getItem(KEY));
    return rate > 0 && rate < 10 ? rate : undefined;
  } catch {
    return undefined;
  }
}

/** How long the last file took to read. */
let reading: { ms: number; cells: number } | undefined;

export function rememberReading(ms: number, cells: number): void {
  reading = { ms, cells };
}

/** Seconds for so many cells, rounded as such a forecast is. */
export function secondsFor(cells: number): number {
  const byReading = reading && reading.cells >= LEARNT_FROM ? (TIMES_READING * reading.ms) / reading.cells : USUAL;
  const seconds = (cells * (remembered() ?? byReading)) / 1000;
  return seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5;
}

export const isTold = (seconds: number): boolean => seconds >= TOLD_FROM;

/** Does it, and remembers how long it took. */
export function timed<Result>(cells: number, build: () => Result): Result {
  const started = performance.now();
  const result = build();
  if (cells >= LEARNT_FROM) {
    try {
      localStorage.setItem(KEY, String((performance.now() - started) / cells));
    } catch {
      // Where nothing is remembered the file's own reading says it.
    }
  }
  return result;
}
