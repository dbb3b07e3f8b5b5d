/**
 * While something is read: nothing at first, then a line; after a second what is done step by step, and a button that stops it.
 * What was shown before stays below it, legible.
 */

import { element } from "../dom";
import { stepList } from "../step-list";
import { work as texts } from "../texts/work";

/** What is read sooner shows nothing. */
const LINE_AFTER_MS = 300;
const WORDS_AFTER_MS = 1000;

export interface ReadingWords {
  /** What is done as a whole, until it is known how much it is. */
  readonly what: string;
  readonly steps: readonly string[];
}

export interface Reading {
  readonly signal: AbortSignal;
  /** Goes on to this step; `rows`: of how many rows, once that is known. */
  readonly at: (step: number, rows?: number) => void;
}

export interface ReadingLine {
  readonly root: HTMLElement;
  /** Does one thing at a time: what is still being done is given up. False where it was, or was stopped. */
  run(act: (reading: Reading) => Promise<void>): Promise<boolean>;
}

export function readingLine(onStopped: () => void, { what, steps }: ReadingWords): ReadingLine {
  const stop = element("button", { type: "button" }, texts.stop);
  const heading = element("h2", {}, what);
  const list = stepList();
  const words = element(
    "div",
    { class: "reading-words", hidden: "" },
    heading,
    element("p", { class: "quiet" }, texts.goOn),
    list.root,
    stop,
  );
  const done = element("span", { class: "reading-done" });
  const bar = element("div", { class: "reading-bar", "aria-hidden": "true" }, done);
  const root = element("div", { class: "reading", role: "status", hidden: "" }, bar, words);
  let latest: AbortController | undefined;
  stop.addEventListener("click", () => {
    latest?.abort();
    // At once, though what is asked of the spreadsheet may take a while to end.
    hide();
    onStopped();
  });

  function hide(): void {
    [root.hidden, words.hidden] = [true, true];
    list.end();
  }

  function show(step: number): void {
    list.at(step);
    done.style.setProperty("width", `${(100 * (step + 0.5)) / steps.length}%`);
  }

  return {
    root,
    async run(act) {
      latest?.abort();
      const own = (latest = new AbortController());
      heading.textContent = what;
      list.begin(steps);
      show(0);
      // What was given up may take a while to end, and shows nothing more.
      const later = (ms: number, show: () => void) =>
        setTimeout(() => {
          if (latest === own && !own.signal.aborted) show();
        }, ms);
      const timers = [
        later(LINE_AFTER_MS, () => (root.hidden = false)),
        later(WORDS_AFTER_MS, () => {
          words.hidden = false;
          list.show();
        }),
      ];
      const at = (step: number, rows?: number) => {
        if (latest !== own) return;
        if (rows !== undefined) heading.textContent = texts.onRows({ rows });
        show(step);
      };
      try {
        await act({ signal: own.signal, at });
        return !own.signal.aborted;
      } catch (error) {
        if (own.signal.aborted) return false;
        throw error;
      } finally {
        timers.forEach(clearTimeout);
        if (latest === own) hide();
      }
    },
  };
}
