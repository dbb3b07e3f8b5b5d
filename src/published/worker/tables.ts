/** The page's end of the thread that keeps published tables. It is started by the first table and lives as long as the page. */

import { FileRefusal } from "../../files/refusals";
import { NotAnswered } from "../ask";
import type { Watch } from "../reader/lines";
import { LargeTable, UnknownLayout } from "../reader/refusals";
import { texts } from "../texts";
import type { FromThread, Job, Results, ToThread } from "./messages";

interface Pending {
  readonly done: (result: Results[Job["ask"]]) => void;
  readonly failed: (reason: unknown) => void;
  readonly watch: Watch;
}

/** What is needed of a Worker. */
export interface Port {
  postMessage(message: ToThread): void;
  onmessage: ((event: MessageEvent<FromThread>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export class PublishedTables {
  private port: Port | undefined;
  private readonly pending = new Map<number, Pending>();
  private count = 0;

  constructor(private readonly start: () => Port = startThread) {}

  ask<Ask extends Job["ask"]>(job: Extract<Job, { ask: Ask }>, watch: Watch = {}): Promise<Results[Ask]> {
    const { signal } = watch;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const port = (this.port ??= this.begin());
    const id = (this.count += 1);
    const stop = () => port.postMessage({ stop: id });
    signal?.addEventListener("abort", stop);
    return new Promise<Results[Ask]>((done, failed) => {
      this.pending.set(id, { done: (result) => done(result as Results[Ask]), failed, watch });
      port.postMessage({ id, job });
    }).finally(() => {
      this.pending.delete(id);
      signal?.removeEventListener("abort", stop);
    });
  }

  private begin(): Port {
    const port = this.start();
    port.onmessage = ({ data }) => this.take(data);
    // It had no memory left, or its script could not be loaded: all that was open is gone.
    port.onerror = (event) => {
      event.preventDefault();
      port.terminate();
      this.port = undefined;
      for (const { failed } of this.pending.values()) failed(new FileRefusal(texts.threadFailed));
    };
    return port;
  }

  private take(message: FromThread): void {
    const pending = this.pending.get(message.id);
    if (!pending) return;
    switch (message.kind) {
      case "progress":
        pending.watch.progress?.(message.done);
        break;
      case "done":
        pending.done(message.result);
        break;
      default:
        pending.failed(reasonOf(message, pending.watch));
    }
  }
}

function reasonOf(message: Exclude<FromThread, { kind: "progress" | "done" }>, { signal }: Watch): unknown {
  switch (message.kind) {
    case "stopped":
      return signal?.reason;
    case "error":
      return new NotAnswered(message.error);
    case "refused":
      if (message.lines) return new UnknownLayout(message.message, message.lines);
      return message.isLarge ? new LargeTable(message.message) : new FileRefusal(message.message);
    case "fault":
      return new Error(message.message);
  }
}

const startThread = (): Port =>
  new Worker(/* webpackChunkName: "published-worker" */ new URL("./published-worker.ts", import.meta.url));
