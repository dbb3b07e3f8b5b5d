/** Small drawings as wide as their place: places across are parts of it, from 0 to 1. What they say stands beside them in words. */

const NAMESPACE = "http://www.w3.org/2000/svg";

function made(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;

export const svgOf = (name: string, height: number): SVGElement =>
  made("svg", { class: name, width: "100%", height: String(height), "aria-hidden": "true" });

export const rect = (name: string, x: number, width: number, height: number, y = 0): SVGElement =>
  made("rect", { class: name, x: percent(x), y: String(y), width: percent(width), height: String(height) });

export const rule = (x: number, height: number): SVGElement =>
  made("line", { class: "rule", x1: percent(x), x2: percent(x), y1: "0", y2: String(height) });

/** Words that begin or end at a place, with a gap beside it. */
export function words(said: string, x: number, y: number, anchor: "start" | "end"): SVGElement {
  const element = made("text", {
    x: percent(x),
    y: String(y),
    dx: anchor === "start" ? "5" : "-5",
    "text-anchor": anchor,
  });
  element.append(said);
  return element;
}
