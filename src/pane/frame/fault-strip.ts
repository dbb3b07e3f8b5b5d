/** Over the view: that the selected cell shows an error, and the way to why. */

import { cellName } from "../../sheet/address";
import type { Fault } from "../../workbook/port";
import { element } from "../dom";
import { frame as texts } from "../texts/frame";
import { icon } from "./icons";

export interface FaultStrip {
  readonly root: HTMLElement;
  tell(faults: readonly Fault[]): void;
}

/** What is still being computed is not an error. */
export const COMPUTING: readonly string[] = ["#BUSY!", "#GETTING_DATA"];

const errorIn = (faults: readonly Fault[]): Fault | undefined => faults.find(({ code }) => !COMPUTING.includes(code));

export const hasError = ({ faults }: { readonly faults: readonly Fault[] }): boolean => errorIn(faults) !== undefined;

export function faultStrip(explain: () => void): FaultStrip {
  const words = element("span", {});
  const why = element("button", { type: "button", class: "plain" }, texts.why);
  why.addEventListener("click", explain);
  const root = element("p", { class: "fault-strip", role: "status" });
  return {
    root,
    tell(faults) {
      const fault = errorIn(faults);
      const sentence = fault ? texts.shows({ cell: cellName(fault.row, fault.column), code: fault.code }) : "";
      if (words.textContent === sentence && (sentence === "") === (root.childElementCount === 0)) return;
      words.textContent = sentence;
      root.replaceChildren(...(fault ? [icon("toFix"), words, why] : []));
    },
  };
}
