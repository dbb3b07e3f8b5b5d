/** The strip under the first card: how much there is to fix and to know, and the way to the list. */

import type { FindingCounts } from "../check/checked";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { answer as texts } from "../texts/answer";

export interface FindingsStrip {
  readonly root: HTMLElement;
  /** Null: still being looked through. */
  show(counts: FindingCounts | null): void;
}

export function findingsStrip(open: () => void): FindingsStrip {
  const button = element("button", { type: "button", class: "findings-strip" });
  button.addEventListener("click", open);
  return {
    root: button,
    show(counts) {
      if (counts === null) {
        button.replaceChildren(element("span", {}, texts.checking));
        return;
      }
      const mark = counts.toFix > 0 ? "toFix" : counts.toKnow > 0 ? "toKnow" : "sound";
      button.replaceChildren(icon(mark), element("span", {}, stripText(counts)), icon("onward"));
    },
  };
}

/** `2 to fix, 1 to know`. */
export function stripText({ toFix, toKnow, ignored }: FindingCounts): string {
  if (toFix + toKnow === 0) return ignored > 0 ? texts.onlyIgnored({ count: ignored }) : texts.sound;
  return [
    ...(toFix > 0 ? [texts.toFix({ count: toFix })] : []),
    ...(toKnow > 0 ? [texts.toKnow({ count: toKnow })] : []),
  ].join(", ");
}
