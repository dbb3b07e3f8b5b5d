/**
 * A picture as a tree of SVG elements, made without a page: it can be drawn into one (`src/pane/pictures`), written to a
 * file, and compared in a test. Text is a child and never markup.
 */

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Positions are in pixels: a hundredth of one is finer than an eye can see, and makes the text the same on every machine. */
const position = (value: number) => String(Math.round(value * 100) / 100 + 0);

export function svg(tag: string, attributes: Attributes = {}, ...children: readonly (SvgNode | string)[]): SvgNode {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) given[name] = typeof value === "number" ? position(value) : value;
  }
  return { tag, attributes: given, children };
}

/** A way through points: `path("M", 0, 10, "H", 30)`. */
export const path = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => (typeof step === "number" ? position(step) : step)).join(" ");

/** What a person can point at or reach by keyboard: named in words, the name in full however short its label. */
export const mark = (name: string, ...children: readonly SvgNode[]): SvgNode =>
  svg("g", { class: "datum", role: "img", "aria-label": name }, svg("title", {}, name), ...children);

/** What a screen reader need not hear, for the marks and the table say it: axes, grids, labels. */
export const decorative = (...children: readonly SvgNode[]): SvgNode =>
  svg("g", { "aria-hidden": "true" }, ...children);

/** All marks of a picture, in reading order. */
export function marksOf(node: SvgNode): SvgNode[] {
  const inner = node.children.flatMap((child) => (typeof child === "string" ? [] : marksOf(child)));
  return node.attributes["class"] === "datum" ? [node, ...inner] : inner;
}

/** Characters that no XML file may hold, whatever a cell holds. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** The tree as text, an element a line where it holds others. */
export function toText(node: SvgNode, indent = ""): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  if (node.children.length === 0) return `${indent}<${node.tag}${attributes}/>`;
  const isText = node.children.some((child) => typeof child === "string");
  const inner = isText
    ? node.children.map((child) => (typeof child === "string" ? escaped(child) : toText(child))).join("")
    : `\n${node.children.map((child) => toText(child as SvgNode, `${indent}  `)).join("\n")}\n${indent}`;
  return `${indent}<${node.tag}${attributes}>${inner}</${node.tag}>`;
}

/** A self-contained file: named by its title, drawn by any program that supports SVG. */
export function toFile(node: SvgNode, title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toText({
    ...node,
    attributes: { xmlns: "http://www.w3.org/2000/svg", ...node.attributes },
    children: [svg("title", {}, title), ...node.children],
  })}\n`;
}
