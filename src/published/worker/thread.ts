/** The thread's end: takes jobs, one after another, and stops the one that is not wanted any more. */

import { FileRefusal } from "../../files/refusals";
import { NotAnswered } from "../ask";
import { Library } from "../library";
import { LargeTable, UnknownLayout } from "../reader/refusals";
import type { FromThread, Job, Results, ToThread } from "./messages";

/** Progress is told in steps of a hundredth. */
const STEP = 0.01;

export class Thread {
  private readonly library = new Library();
  private readonly stops = new Map<number, AbortController>();
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly say: (message: FromThread) => void) {}

  take(message: ToThread): void {
    if ("stop" in message) {
      this.stops.get(message.stop)?.abort();
      return;
    }
    const stop = new AbortController();
    this.stops.set(message.id, stop);
    this.last = this.last.then(() => this.answer(message.id, message.job, stop.signal));
  }

  private async answer(id: number, job: Job, signal: AbortSignal): Promise<void> {
    let told = 0;
    const progress = (done: number) => {
      if (done < told + STEP) return;
      told = done;
      this.say({ id, kind: "progress", done });
    };
    try {
      signal.throwIfAborted();
      this.say({ id, kind: "done", result: await this.do(job, { signal, progress }) });
    } catch (error) {
      this.say({ id, ...failure(error, signal) });
    } finally {
      this.stops.delete(id);
    }
  }

  private async do(
    job: Job,
    watch: { signal: AbortSignal; progress: (done: number) => void },
  ): Promise<Results[Job["ask"]]> {
    switch (job.ask) {
      case "open": {
        const { name, files, isLargeAllowed = false, said } = job;
        return { name, ...(await this.library.open(name, files, { isLargeAllowed, ...(said && { said }) }, watch)) };
      }
      case "measure":
        return this.library.answer(job.name, job.question, watch);
      case "fingerprints":
        return this.library.fingerprints(job.name);
      case "close":
        this.library.close(job.name);
        return null;
    }
  }
}

type Failure = FromThread extends infer Each ? (Each extends { id: number } ? Omit<Each, "id"> : never) : never;

function failure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { kind: "stopped" };
  if (error instanceof NotAnswered) return { kind: "error", error: error.error };
  if (error instanceof UnknownLayout) return { kind: "refused", message: error.message, lines: error.lines };
  if (error instanceof LargeTable) return { kind: "refused", message: error.message, isLarge: true };
  if (error instanceof FileRefusal) return { kind: "refused", message: error.message };
  return { kind: "fault", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
