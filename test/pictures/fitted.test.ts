/** A picture that is to take the height there is does so, and no more; narrow, no line of a waterfall goes through words. */

import { fitted } from "../../src/pane/pictures/fitted";
import { drawable } from "../../src/pictures";
import { light } from "../../src/pictures/palette";
import type { SvgNode } from "../../src/pictures/svg";
import { textWidth } from "../../src/pictures/text-metrics";
import { cases } from "./cases";
import { read } from "./read";

const STRETCHING = ["waterfall", "flow", "smile", "shares"];
const drawnOf = ({ id, table, about }: (typeof cases)[number]) => {
  const found = drawable(id, read(table))!;
  return (width: number, stretch: number) => found.draw({ width, stretch, theme: light, about, isBare: true });
};

it.each(cases.filter(({ id }) => STRETCHING.includes(id)))("$id, $name: as tall as there is room", (each) => {
  const draw = drawnOf(each);
  const usual = Number(draw(900, 1).svg.attributes["height"]);
  for (const height of [usual - 10, usual * 2]) {
    const { svg } = fitted(draw, { width: 900, height });
    expect(Number(svg.attributes["width"])).toBeLessThanOrEqual(900);
    if (height < usual) expect(svg.attributes["height"]).toBe(String(usual));
    else {
      expect(Number(svg.attributes["height"])).toBeLessThanOrEqual(height);
      expect(Number(svg.attributes["height"])).toBeGreaterThan(height * 0.85);
    }
  }
});

const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];

it.each(cases.filter(({ id }) => id === "waterfall"))("$name, narrow: connectors leave words out", (each) => {
  const nodes = all(drawnOf(each)(272, 1).svg);
  const lines = nodes.flatMap(({ tag, attributes }) => {
    const [, x, top, bottom] = /^M ([\d.]+) ([\d.]+) V ([\d.]+)$/.exec(attributes["d"] ?? "") ?? [];
    return tag === "path" && x ? [{ x: Number(x), top: Number(top), bottom: Number(bottom) }] : [];
  });
  const words = nodes
    .filter(({ tag }) => tag === "text")
    .map(({ attributes, children }) => {
      const size = Number(attributes["font-size"]);
      const width = textWidth(children.join(""), { size, bold: attributes["font-weight"] === "600" });
      const left = Number(attributes["x"]) - (attributes["text-anchor"] === "end" ? width : 0);
      const y = Number(attributes["y"]);
      return { left, right: left + width, top: y - size * 0.7, bottom: y };
    });
  expect(lines.length).toBeGreaterThan(0);
  for (const { x, top, bottom } of lines)
    for (const word of words)
      if (word.left < x && x < word.right) expect(top >= word.bottom || bottom <= word.top).toBe(true);
});
