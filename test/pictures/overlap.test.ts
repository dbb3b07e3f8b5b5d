/**
 * Every picture in Chromium, wide and narrow, light and dark: nothing stands upon anything else, nothing runs out of the
 * picture. The pages are kept as screenshots, to be looked at.
 */
import type { Browser, Page } from "playwright-core";
import { drawable } from "../../src/pictures";
import type { Frame } from "../../src/pictures/picture";
import { dark, light } from "../../src/pictures/palette";
import { toText } from "../../src/pictures/svg";
import { sharedChromium } from "../browser/open-workbook";
import { cases } from "./cases";
import { faultsIn } from "./faults";
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
  browser = await sharedChromium();
});

const sizes = [
  ["wide", 640],
  ["narrow", 272],
] as const;

describe.each(sizes)("%s", (size, width) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: width * 2 + 30, height: 400 } });
  });
  afterAll(() => page?.close());

  it.each(all)("$id, $name: no words upon others, none cut off by the edge", async ({ id, name, draw }) => {
    const pictures = [light, dark].map((theme) => toText(draw({ width, theme }).svg));
    await page.setContent(`<body style="margin:0;display:flex;gap:30px;align-items:start">${pictures.join("")}</body>`);
    const faults = await faultsIn(page);
    await screenshot(page, `pictures/${id}-${name.replaceAll(/[ ,]+/g, "-")}-${size}`, { fullPage: true });
    expect(faults).toEqual([]);
  });
});
