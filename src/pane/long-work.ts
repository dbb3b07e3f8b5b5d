/** Work that may take a while: how far it is, and a button that stops it. */

import type { Watch } from "../workbook/watch";
import { element } from "./dom";
import { stepList } from "./step-list";
import { work as texts } from "./texts/work";

export interface Working extends Required<Watch> {
  /** Goes on to this step of those that were named. */
  readonly at: (step: number) => void;
}

export interface LongWork {
  /** The bar and the button, hidden while nothing is done. */
  readonly root: HTMLElement;
  /** Does the work; false where it was stopped before anything had changed. Work that can be stopped half-way says itself how far it came. A second call while one runs does nothing. `steps`: what is done one after the other, by name. */
  run(words: string, act: (working: Working) => Promise<void>, steps?: readonly string[]): Promise<boolean>;
  /** When nothing is being done: work that was given up takes a moment to end. */
  idle(): Promise<void>;
}

/** Shorter work shows nothing, so that nothing flickers; its steps are named where it takes longer still. */
const SHOWN_AFTER_MS = 200;
const STEPS_AFTER_MS = 1000;

export function longWork(): LongWork {
  const bar = element("progress", { max: "1" });
  const label = element("label", {}, element("span", {}), bar);
  const stop = element("button", { type: "button" }, texts.stop);
  const list = stepList();
  const root = element("div", { class: "work" }, label, stop, list.root);
  root.hidden = true;
  let running: AbortController | undefined;
  let ended: Promise<void> = Promise.resolve();
  stop.addEventListener("click", () => running?.abort());

  return {
    root,
    async idle() {
      while (running) await ended;
    },
    async run(words, act, steps = []) {
      if (running) return false;
      let end = () => {};
      ended = new Promise((done) => (end = done));
      const controller = new AbortController();
      running = controller;
      const begunAt = document.activeElement;
      label.firstElementChild!.textContent = words;
      bar.removeAttribute("value");
      list.begin(steps);
      const timers = [
        setTimeout(() => (root.hidden = false), SHOWN_AFTER_MS),
        setTimeout(() => list.show(), STEPS_AFTER_MS),
      ];
      try {
        await act({
          signal: controller.signal,
          progress: (done) => bar.setAttribute("value", String(done)),
          at: (step) => list.at(step),
        });
        return true;
      } catch (error) {
        if (!controller.signal.aborted) throw error;
        return false;
      } finally {
        timers.forEach(clearTimeout);
        list.end();
        // The button disappears; if it had the focus, the focus returns to where the work was started.
        if (document.activeElement === stop && begunAt instanceof HTMLElement) begunAt.focus();
        root.hidden = true;
        running = undefined;
        end();
      }
    },
  };
}
