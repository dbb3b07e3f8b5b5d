/** The steps of long work by name: what is done, what is being done, what is still to come. */

import { element } from "./dom";
import { icon } from "./frame/icons";
import { work as texts } from "./texts/work";

export interface StepList {
  readonly root: HTMLElement;
  /** The step that is being done; all those before it are done. */
  at(step: number): void;
  /** Begins anew, with other steps. */
  begin(names: readonly string[]): void;
}

export function stepList(): StepList {
  const root = element("ol", { class: "work-steps" });
  let names: readonly string[] = [];
  const at = (step: number) =>
    root.replaceChildren(
      ...names.map((name, index) => {
        const state = index < step ? "done" : index === step ? "now" : "to-come";
        return element(
          "li",
          { class: state, ...(state === "now" && { "aria-current": "step" }) },
          state === "done" ? icon("sound") : element("span", { class: "dot", "aria-hidden": "true" }),
          element("span", {}, name, ...(state === "done" ? [element("span", { class: "unseen" }, texts.done)] : [])),
        );
      }),
    );
  return {
    root,
    at,
    begin(its) {
      names = its;
      root.hidden = its.length === 0;
      at(0);
    },
  };
}
