/**
 * Long work in small steps. A generator yields wherever the work may pause; whoever runs it decides whether to. A test runs
 * it through, a page gives way to the person after a few milliseconds.
 */

export type Steps<Result> = Generator<unknown, Result, void>;

/** Runs the work through at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A page that does not answer within 50 ms feels stuck; this leaves the rest of them to the page. */
const SLICE = 12;

/** A pause until the page has seen to keys, clicks and its picture. */
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
export async function unhurried<Result>(steps: Steps<Result>, signal?: AbortSignal, onPause?: () => void): Promise<Result> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    onPause?.();
    await pause();
    since = performance.now();
  }
}
