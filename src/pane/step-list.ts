/** The steps of long work by name: what is done, what is being done, what is still to come. */

import { element } from "./dom";
import { icon } from "./frame/icons";
import { work as texts } from "./texts/work";

export interface StepList {
  /** Empty until it is shown. */
  readonly root: HTMLElement;
  /** Begins anew, with other steps. */
  begin(names: readonly string[]): void;
  /** The step that is being done; all those before it are done. */
  at(step: number): void;
  show(): void;
  /** There is nothing more to be done. */
  end(): void;
}

export function stepList(): StepList {
  const root = element("ol", { class: "work-steps", hidden: "" });
  let names: readonly string[] = [];
  let now = 0;
  let isShown = false;

  function draw(): void {
    root.hidden = !isShown || names.length === 0;
    root.replaceChildren(...(root.hidden ? [] : names.map((name, index) => itemOf(name, index - now))));
  }

  return {
    root,
    begin(its) {
      [names, now, isShown] = [its, 0, false];
      draw();
    },
    at(step) {
      now = step;
      draw();
    },
    show() {
      isShown = true;
      draw();
    },
    end() {
      isShown = false;
      draw();
    },
  };
}

/** `ahead`: by how many it is ahead of the step that is being done. */
function itemOf(name: string, ahead: number): HTMLElement {
  if (ahead < 0)
    return element(
      "li",
      { class: "done" },
      icon("sound"),
      element("span", {}, name, element("span", { class: "unseen" }, texts.done)),
    );
  return element(
    "li",
    ahead === 0 ? { class: "now", "aria-current": "step" } : { class: "to-come" },
    element("span", { class: "dot", "aria-hidden": "true" }),
    element("span", {}, name),
  );
}
