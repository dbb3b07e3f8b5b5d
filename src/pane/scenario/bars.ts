/** Value added of each link as the parts of a bar, now and then; only where no part is below 0. */

import type { Decimal } from "../../core/numbers/decimal";
import type { Said } from "../../scenario/said";
import { element } from "../dom";
import { scenario as texts } from "../texts/scenario";
import { rect, svgOf } from "./svg";

const HEIGHT = 22;

export function barsOf({ lines, total, about }: Said): HTMLElement[] {
  if (lines.some(({ figures }) => figures.some((figure) => figure.lt(0)))) return [];
  const [now, then] = total.figures;
  const longest = now.gt(then) ? now : then;
  if (longest.lte(0)) return [];
  const spoken = about === null ? undefined : lines[about];
  const bar = (at: 0 | 1, words: string, figure: string | undefined): HTMLElement =>
    element(
      "div",
      { class: "bar-of-time" },
      element(
        "p",
        {},
        element("b", {}, words),
        ...(spoken && figure !== undefined ? [element("span", {}, texts.spoken({ name: spoken.name, figure }))] : []),
      ),
      partsOf(
        lines.map(({ figures }) => figures[at]),
        longest,
        about,
      ),
    );
  return [bar(0, texts.now, spoken?.now), bar(1, texts.then, spoken?.then)];
}

function partsOf(figures: readonly Decimal[], longest: Decimal, about: number | null): SVGElement {
  const made = svgOf("parts", HEIGHT);
  let before = 0;
  figures.forEach((figure, index) => {
    const width = figure.div(longest).toNumber();
    if (width > 0)
      made.append(
        rect(index === about ? "part spoken" : index % 2 === 0 ? "part" : "part other", before, width, HEIGHT),
      );
    before += width;
  });
  return made;
}
