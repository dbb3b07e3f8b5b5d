/** Draws a tree of SVG into the page, and leads through its marks by pointer and keyboard. */

import type { SvgNode } from "../../pictures/svg";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

export function drawn(node: SvgNode): SVGElement {
  const made = document.createElementNS(SVG_NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => (typeof child === "string" ? child : drawn(child))));
  return made;
}

/**
 * One mark is in the order of the Tab key; arrows, Home and End lead to the others, in reading order. Whichever has the
 * focus or the pointer is described in full, because its label may be cut.
 */
export function leadThrough(picture: SVGElement, tell: (name: string) => void): void {
  const marks = [...picture.querySelectorAll<SVGGElement>("g.datum")];
  const focusOn = (mark: SVGGElement | undefined) => {
    if (!mark) return;
    for (const each of marks) each.setAttribute("tabindex", each === mark ? "0" : "-1");
    mark.focus();
  };
  const nameOf = (mark: Element) => mark.getAttribute("aria-label") ?? "";
  for (const [index, mark] of marks.entries()) {
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
    mark.addEventListener("focus", () => tell(nameOf(mark)));
    mark.addEventListener("pointerenter", () => tell(nameOf(mark)));
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
    focusOn(marks[Math.min(Math.max(to, 0), marks.length - 1)]);
  });
}
