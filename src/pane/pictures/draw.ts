/** Draws a tree of SVG into the page, and leads through its marks by pointer and keyboard. */

import type { SvgNode } from "../../pictures/svg";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

export function drawn(node: SvgNode): SVGElement {
  const made = document.createElementNS(SVG_NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => (typeof child === "string" ? child : drawn(child))));
  return made;
}

const MARK = "g.datum";

/** A picture in place of the one before; a mark that had the focus leaves it to the one that now stands in its place. */
export function replacePicture(figure: HTMLElement, picture: SVGElement): void {
  const focused = [...figure.querySelectorAll<SVGGElement>(MARK)].findIndex((mark) => mark === document.activeElement);
  figure.replaceChildren(picture);
  if (focused >= 0) [...picture.querySelectorAll<SVGGElement>(MARK)][focused]?.focus();
}

/**
 * One mark is in the order of the Tab key; arrows, Home and End lead to the others, in reading order. Whichever has the
 * focus or the pointer is described in full, because its label may be cut. A pointer that lies still while the picture
 * moves under it is not pointing at anything: it does not speak over the keyboard.
 */
export function leadThrough(picture: SVGElement, tell: (name: string) => void): void {
  const marks = [...picture.querySelectorAll<SVGGElement>(MARK)];
  const nameOf = (mark: Element) => mark.getAttribute("aria-label") ?? "";
  for (const [index, mark] of marks.entries()) {
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
    mark.addEventListener("focus", () => {
      for (const each of marks) each.setAttribute("tabindex", each === mark ? "0" : "-1");
      tell(nameOf(mark));
    });
    mark.addEventListener("pointermove", () => tell(nameOf(mark)));
  }
  picture.addEventListener("keydown", (event) => {
    const here = marks.findIndex((mark) => mark === document.activeElement);
    const to = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    if (here < 0 || to === undefined) return;
    event.preventDefault();
    marks[Math.min(Math.max(to, 0), marks.length - 1)]?.focus();
  });
}
