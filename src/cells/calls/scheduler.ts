/** Runs generators in slices of 12 ms, so that the page stays responsive. */

/** A page that does not respond within 50 ms feels stuck; this leaves the rest of that time to the page. */
const SLICE_MS = 12;

/** Whether this host has what pausing needs; in bare runtimes everything is computed at once. */
export const canYield = (): boolean =>
  typeof MessageChannel === "function" && typeof AbortController === "function" && typeof performance === "object";

/** Resolves once the page has handled its pending events. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Runs the work with pauses. Rejects with the signal's reason as soon as it is stopped. */
export async function runInSlices<Result>(
  work: Generator<unknown, Result, void>,
  signal?: AbortSignal,
  onPause?: () => void,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    onPause?.();
    await pause();
    since = performance.now();
  }
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
const afterAll: (() => void)[] = [];

/** Whether work is queued behind the work that is running. */
export const hasQueuedWork = (): boolean => waiting > 1;

/** Registers something to do whenever the queue is empty. */
export function onIdle(act: () => void): void {
  afterAll.push(act);
}

/** The same, after all work that was queued before: one at a time, so that the first answer arrives sooner. */
export function enqueue<Result>(work: () => Generator<unknown, Result, void>, signal: AbortSignal): Promise<Result> {
  waiting += 1;
  const mine = last.then(async () => {
    try {
      signal.throwIfAborted();
      await pause();
      return await runInSlices(work(), signal);
    } finally {
      waiting -= 1;
      if (waiting === 0) for (const act of afterAll) act();
    }
  });
  last = mine.catch(() => undefined);
  return mine;
}
