/**
 * Every picture in Chromium, wide and narrow, light and dark: nothing stands upon anything else, nothing runs out of the
 * picture. The pages are kept as screenshots, to be looked at.
 */
import type { Browser } from "playwright-core";
import { drawable } from "../../src/pictures";
import type { Frame } from "../../src/pictures/picture";
import { dark, light } from "../../src/pictures/palette";
import { toText } from "../../src/pictures/svg";
import { launch } from "../browser/open-workbook";
import { cases } from "./cases";
import { read } from "./read";
import { networkCases } from "./networks";
import { screenshot } from "../browser/screenshots";

const all = [
  ...cases.map(({ id, name, table, source, about }) => ({
    id,
    name,
    draw: (frame: Pick<Frame, "width" | "theme">) => drawable(id, read(table))!.draw({ ...frame, source, about }),
  })),
  ...networkCases.map(({ name, draw, about }) => ({
    id: "network",
    name,
    draw: (frame: Pick<Frame, "width" | "theme">) => draw({ ...frame, about }),
  })),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const sizes = [
  ["wide", 640],
  ["narrow", 272],
] as const;

describe.each(sizes)("%s", (size, width) => {
  it.each(all)("$id, $name: no words upon others, none cut off by the edge", async ({ id, name, draw }) => {
    const page = await browser.newPage({ viewport: { width: width * 2 + 30, height: 400 } });
    const pictures = [light, dark].map((theme) => toText(draw({ width, theme }).svg));
    // The widest of the usual faces, where the machine has it; the screenshot is in its own.
    const face = (family: string) =>
      page.locator("svg").evaluateAll((all, it) => all.forEach((each) => each.setAttribute("font-family", it)), family);
    await page.setContent(`<body style="margin:0;display:flex;gap:30px;align-items:start">${pictures.join("")}</body>`);
    await face("DejaVu Sans, Verdana, sans-serif");
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
    await face("Segoe UI, Helvetica, Arial, sans-serif");
    await screenshot(page, `pictures/${id}-${name.replaceAll(/[ ,]+/g, "-")}-${size}`, { fullPage: true });
    await page.close();
    expect(faults).toEqual([]);
  });
});
