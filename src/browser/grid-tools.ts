/**
 * The grid's tools by keyboard: the row is one stop of the Tab key; arrows, Home and End lead from tool to tool, Enter and Space
 * press one, and Escape leads back to the sheet.
 */

const TOOLS = ".o-toolbar-tools";
const BUTTON = '[role="button"]';

const toolsIn = (row: Element) =>
  [...row.querySelectorAll<HTMLElement>(`.tool-container ${BUTTON}, .more-tools`)].filter(
    (tool) => tool.checkVisibility() && tool.getAttribute("aria-disabled") !== "true",
  );

export function steerTools(grid: HTMLElement, backToSheet: () => void): void {
  const rowOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>(TOOLS) : null);

  grid.addEventListener("focusin", (event) => {
    const row = rowOf(event);
    if (!row) return;
    // While a tool has the focus the row is no stop, so that Shift and Tab lead out of it.
    row.tabIndex = -1;
    if (event.target === row) toolsIn(row)[0]?.focus();
  });
  grid.addEventListener("focusout", (event) => {
    const row = rowOf(event);
    if (row && !(event.relatedTarget instanceof Node && row.contains(event.relatedTarget))) row.tabIndex = 0;
  });
  // A tool that is pressed by the pointer leaves the keyboard where it is: in the cell that is typed in.
  grid.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest(BUTTON) && rowOf(event)) event.preventDefault();
  });
  grid.addEventListener(
    "keydown",
    (event) => {
      const row = rowOf(event);
      const tools = row ? toolsIn(row) : [];
      const at = tools.findIndex((tool) => tool === event.target);
      const tool = tools[at];
      if (!tool) return;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
      if (to !== undefined) tools[(to + tools.length) % tools.length]?.focus();
      else if (["Enter", " ", "ArrowDown"].includes(event.key)) tool.click();
      else if (event.key === "Escape") backToSheet();
      else if (event.key !== "Tab") return;
      event.stopPropagation();
      if (event.key !== "Tab") event.preventDefault();
    },
    { capture: true },
  );
}
