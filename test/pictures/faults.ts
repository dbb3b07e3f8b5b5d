/** What cannot be read in the pictures of a page. */

import type { Page } from "playwright-core";

/** The widest of the usual faces, where the machine has it; and that of the pictures. */
const WIDEST = "DejaVu Sans, Verdana, sans-serif";
const OWN = "Segoe UI, Helvetica, Arial, sans-serif";

/** Words that stand upon others, and words that are cut off by the edge of their picture. */
export async function faultsIn(page: Page): Promise<string[]> {
  const face = (family: string) =>
    page.locator("svg").evaluateAll((all, it) => all.forEach((each) => each.setAttribute("font-family", it)), family);
  await face(WIDEST);
  const faults = await page.evaluate(() => {
    const wrong: string[] = [];
    for (const picture of document.querySelectorAll("svg")) {
      const frame = picture.getBoundingClientRect();
      const texts = [...picture.querySelectorAll("text")].map((text) => ({
        words: text.textContent ?? "",
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { words, box }] of texts.entries()) {
        if (
          box.left < frame.left - 0.5 ||
          box.right > frame.right + 0.5 ||
          box.top < frame.top ||
          box.bottom > frame.bottom + 0.5
        )
          wrong.push(`"${words}" runs out`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          // Letters are lower than their boxes, which may touch.
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 0.5 && down > 3.5) wrong.push(`"${words}" upon "${other.words}"`);
        }
      }
    }
    return wrong;
  });
  await face(OWN);
  return faults;
}
