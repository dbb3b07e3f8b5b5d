/** A table line by line, whatever file it is in: names at the beginning of a line, figures behind them. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** One line of a table. It is good until the next one is read. */
export interface Line {
  /** In the file, from 1. */
  readonly number: number;
  /** The first fields as text. */
  texts(atMost?: number): string[];
  /** The fields behind the first `skip` as figures: 0 where there is none, NaN where it is no number. Answers how many there are. */
  figures(skip: number, into: Float64Array): number;
}

/** How reading is watched and stopped. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** Told how much of the file is read, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** Takes lines until it has enough of them: false. */
export type TakeLine = (line: Line) => boolean;

/** A file, or an entry of an archive, that holds a table; it may be read more than once. */
export interface Source {
  readonly name: string;
  /** Bytes of it, packed or not. */
  readonly size: number;
  /** Whether all of it must be read before its headings are known. */
  readonly isLong?: true;
  read(take: TakeLine, watch?: Watch): Promise<void>;
}

/** So long is read between two rests, in which a message can come in. */
const REST_MS = 100;

/** Lets messages in now and then; rejects with the signal's reason where the work was stopped. */
export class Rests {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | undefined) {}

  async rest(): Promise<void> {
    this.signal?.throwIfAborted();
    if (performance.now() - this.since < REST_MS) return;
    await new Promise((done) => setTimeout(done));
    this.since = performance.now();
    this.signal?.throwIfAborted();
  }
}
