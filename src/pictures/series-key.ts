/** What the marks of a picture mean, above it, where no name fits at the marks themselves. */
import type { Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, words } from "./picture";
import { decorative, type SvgNode } from "./svg";
import { textWidth, wrap } from "./text-metrics";

export interface KeyEntry {
  readonly name: string;
  /** The mark, 24 wide and 12 high from this corner. */
  readonly sample: (x: number, y: number) => readonly SvgNode[];
}

export const SAMPLE = { width: 24, height: 12 } as const;
const GAP = 16;
const NAME_GAP = 6;
const LINE_HEIGHT = 17;

/** One after another, in as many lines as they need. */
export function seriesKey(entries: readonly KeyEntry[], width: number, theme: Theme): Drawing {
  const nodes: SvgNode[] = [];
  const face = FACES_BY_ROLE.small;
  let [x, y] = [0, 0];
  for (const { name, sample } of entries) {
    const lines = wrap(name, width - SAMPLE.width - NAME_GAP, face);
    const room = SAMPLE.width + NAME_GAP + Math.max(...lines.map((line) => textWidth(line, face)), 0);
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE_HEIGHT;
    }
    nodes.push(...sample(x, y + 2));
    for (const [row, line] of lines.entries())
      nodes.push(words(x + SAMPLE.width + NAME_GAP, y + row * LINE_HEIGHT + 12, line, face, theme.ink));
    if (lines.length > 1) y += (lines.length - 1) * LINE_HEIGHT;
    x += room + GAP;
  }
  return { height: y + LINE_HEIGHT + 6, nodes: [decorative(...nodes)] };
}

/** Drawn further down. */
export const lowered = (node: SvgNode, by: number): SvgNode => ({
  ...node,
  attributes: { ...node.attributes, transform: `translate(0 ${Math.round(by)})` },
});
