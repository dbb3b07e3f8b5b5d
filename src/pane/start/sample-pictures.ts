/** Small pictures of the samples that are shown first: their shape, without figures. */

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

interface Shape {
  readonly tag: "rect" | "polyline";
  readonly class: "plain" | "spoken" | "line";
  readonly attributes: Readonly<Record<string, string>>;
}

const step = (x: number, y: number, height: number, isSpokenOf = false, width = 8): Shape => ({
  tag: "rect",
  class: isSpokenOf ? "spoken" : "plain",
  attributes: { x: String(x), y: String(y), width: String(width), height: String(height) },
});

/** Each link's value added in its place along the chain; the terms of trade over the months. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  iphone: [
    step(2, 31, 5.1),
    step(12, 29.4, 1.6),
    step(22, 28.3, 1.2),
    step(32, 25, 3.3),
    step(42, 24.3, 1),
    step(52, 4, 20.5, true),
  ],
  cashew: [
    step(4, 21.2, 14.8, true, 10),
    step(20, 21, 2, false, 10),
    step(35, 18, 3, false, 10),
    step(50, 4, 14, false, 10),
  ],
  trade: [
    {
      tag: "polyline",
      class: "line",
      attributes: { points: "4,34 13.3,31 22.6,29.5 32,25 41.3,11 50.6,5 60,16" },
    },
  ],
};

export const PICTURED: readonly string[] = Object.keys(SHAPES);

export function samplePicture(id: string): SVGElement {
  const made = document.createElementNS(SVG_NAMESPACE, "svg");
  made.setAttribute("viewBox", "0 0 64 40");
  made.setAttribute("aria-hidden", "true");
  made.append(
    ...(SHAPES[id] ?? []).map(({ tag, class: its, attributes }) => {
      const shape = document.createElementNS(SVG_NAMESPACE, tag);
      shape.setAttribute("class", its);
      for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
      return shape;
    }),
  );
  return made;
}
