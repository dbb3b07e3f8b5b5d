/** What Explain shows of a selection. */

export interface Shown {
  readonly parts: readonly HTMLElement[];
  /** Puts in what takes longer to find, once the rest is shown. */
  readonly complete: () => Promise<void>;
}
