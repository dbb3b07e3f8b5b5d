/** While a table is read: nothing at first, then a line; after a second what is done, and a button that stops it. */

import { element } from "../dom";
import { answer as texts } from "../texts/answer";
import { work as workTexts } from "../texts/work";

/** What is read sooner shows nothing. */
const LINE_AFTER_MS = 300;
const WORDS_AFTER_MS = 1000;

export interface ReadingLine {
  readonly root: HTMLElement;
  /** Does one thing at a time: what is still being done is given up. False where it was, or was stopped. */
  run(act: (signal: AbortSignal) => Promise<void>): Promise<boolean>;
}

export function readingLine(onStopped: () => void): ReadingLine {
  const stop = element("button", { type: "button" }, workTexts.stop);
  const words = element("div", { class: "reading-words", hidden: "" }, element("span", {}, texts.reading), stop);
  const root = element("div", { class: "reading", role: "status", hidden: "" }, words);
  let latest: AbortController | undefined;
  stop.addEventListener("click", () => {
    latest?.abort();
    onStopped();
  });

  return {
    root,
    async run(act) {
      latest?.abort();
      const own = (latest = new AbortController());
      const timers = [
        setTimeout(() => (root.hidden = false), LINE_AFTER_MS),
        setTimeout(() => (words.hidden = false), WORDS_AFTER_MS),
      ];
      try {
        await act(own.signal);
        return !own.signal.aborted;
      } catch (error) {
        if (own.signal.aborted) return false;
        throw error;
      } finally {
        timers.forEach(clearTimeout);
        if (latest === own) [root.hidden, words.hidden] = [true, true];
      }
    },
  };
}
