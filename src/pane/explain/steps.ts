/** How the selected figure comes about: the function, its arguments and where they are, and the steps in numbers. */

import { formatAddress, parseAddress } from "../../sheet/address";
import { hasSteps, stepsOf } from "../../measures/explain";
import { element, section } from "../dom";
import { argumentOf, readArguments } from "../help/arguments";
import { type Call, callsIn } from "../../formula/calls";
import { steps as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";

export function stepsView({ workbook, help }: PaneContext): View {
  const { root, title, body } = section("");
  root.hidden = true;
  let latest = 0;

  function goTo(address: string, sheet: string): HTMLElement {
    const area = parseAddress(address);
    const button = element("button", { type: "button", class: "plain" }, address);
    button.addEventListener(
      "click",
      () => void workbook.show(area ? formatAddress({ ...area, sheet: area.sheet || sheet }) : address),
    );
    return button;
  }

  function argumentsOf(call: Call, sheet: string): HTMLElement {
    const names = help.get(call.name)?.parameters ?? [];
    return element(
      "dl",
      { class: "pairs" },
      ...call.arguments.flatMap((text, index) => {
        const { kind } = argumentOf(text);
        const shown =
          kind === "left out"
            ? element("span", { class: "quiet" }, texts.leftOut)
            : kind === "range"
              ? goTo(text, sheet)
              : text;
        return [element("dt", {}, names[index]?.name ?? ""), element("dd", { class: "formula" }, shown)];
      }),
    );
  }

  return {
    root,
    async update({ formula, row, column, sheet, faults, values }) {
      latest += 1;
      const turn = latest;
      const calls = formula ? callsIn(formula.text) : [];
      // Nothing can be said about an unknown name.
      const call = calls.find(({ name }) => help.has(name));
      root.hidden = !formula || !call;
      if (!formula || !call) return;

      const parts: HTMLElement[] = [argumentsOf(call, sheet)];
      const isFault = faults.some((fault) => fault.row === row && fault.column === column);
      title.textContent = (isFault ? texts.headingOfFault : texts.heading)({ name: `VC.${call.name}` });
      if (!isFault && values[0]?.[0] !== "" && hasSteps(call.name)) {
        // A call within another formula is not what the cell shows.
        const isWhole =
          calls.length === 1 &&
          new RegExp(`^=\\s*VC\\.${call.name}\\s*\\(`, "i").test(formula.text) &&
          closesAtEnd(formula.text);
        const read = isWhole ? await readArguments(workbook, call.arguments, sheet) : undefined;
        const steps = read && stepsOf(call.name, read, { row: row - formula.row, column: column - formula.column });
        if (steps)
          parts.push(
            element("h3", {}, texts.steps),
            element("ol", { class: "steps" }, ...steps.map((step) => element("li", {}, step))),
          );
        else if (!read) parts.push(element("p", { class: "quiet" }, texts.within));
      }
      if (turn === latest) body.replaceChildren(...parts);
    },
  };
}

/** Whether the first bracket of the formula is closed by its last sign. */
function closesAtEnd(formula: string): boolean {
  const plain = formula.trim().replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const [index, sign] of [...plain].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ")" && depth === 0) return index === plain.length - 1;
  }
  return false;
}
