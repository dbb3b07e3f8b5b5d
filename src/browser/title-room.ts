/**
 * The workbook's name, the grid's menus and what is said of the workbook share one row, though the menus are the grid's: the
 * menus begin where the name ends, and what is said has the room that they leave.
 */

const GAP = 12;

/** Keeps the room right, whatever changes its width: the name, the window, a grid that replaces another. */
export function makeRoom(row: HTMLElement): void {
  const title = row.querySelector<HTMLElement>(".title");
  const grid = document.getElementById("grid");
  if (!title || !grid) return;
  const { style } = document.body;
  const measure = () => {
    const left = row.getBoundingClientRect().left;
    style.setProperty("--title-width", `${Math.ceil(title.getBoundingClientRect().right - left)}px`);
    const menus = grid.querySelector(".o-topbar-topleft")?.lastElementChild?.getBoundingClientRect();
    const end = menus && menus.width > 0 ? menus.right : title.getBoundingClientRect().right;
    style.setProperty("--menus-end", `${Math.ceil(end - left + GAP)}px`);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(row);
  sizes.observe(title);
  // Another workbook is another grid.
  new MutationObserver(measure).observe(grid, { childList: true });
}
