/** The icons of the ribbon: sharp at their size, without a background, and seen on a light one as well as on a dark one. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { sharedChromium } from "../browser/open-workbook";

const folder = path.resolve(__dirname, "../../src/assets/icons");
const files = readdirSync(folder).filter((file) => file.endsWith(".png"));

let page: Page;

beforeAll(async () => {
  page = await (await sharedChromium()).newPage();
});

/** Red, green, blue and opacity of each pixel, and the width. */
async function pixels(file: string): Promise<{ width: number; height: number; data: Uint8Array }> {
  const address = `data:image/png;base64,${readFileSync(path.join(folder, file)).toString("base64")}`;
  const { data, ...size } = await page.evaluate(async (it) => {
    const image = new Image();
    image.src = it;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // As text: handing over figures one by one would take the longest part of the test.
    return {
      width: image.width,
      height: image.height,
      data: btoa(Array.from(data, (part) => String.fromCharCode(part)).join("")),
    };
  }, address);
  return { ...size, data: Buffer.from(data, "base64") };
}

type Colour = readonly [red: number, green: number, blue: number];

/** WCAG's relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Excel's ribbon: colourful and white, dark grey, black. */
const RIBBONS: Record<string, Colour> = {
  white: [255, 255, 255],
  light: [243, 242, 241],
  "dark grey": [41, 41, 41],
  black: [10, 10, 10],
};

test("each button has its icon in every size", () => {
  for (const name of ["icon", "samples", "analyse", "check", "explain", "freeze"]) {
    for (const size of [16, 32, 64, 80]) expect(files).toContain(`${name}-${size}.png`);
  }
});

test.each(files)("%s", async (file) => {
  const size = Number(/-(\d+)\.png$/.exec(file)![1]);
  const { width, height, data } = await pixels(file);
  expect([width, height]).toEqual([size, size]);

  const solid: Colour[] = [];
  let clear = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! > 250) solid.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    if (data[at + 3] === 0) clear += 1;
  }
  // A drawing with air around it, no tile.
  expect(solid.length / size ** 2).toBeGreaterThan(0.05);
  expect(clear / size ** 2).toBeGreaterThan(0.2);
  // WCAG 1.4.11 asks for 3 to 1 of what must be seen.
  for (const [ribbon, colour] of Object.entries(RIBBONS)) {
    const poorest = Math.min(...solid.map((each) => contrast(each, colour)));
    expect([ribbon, poorest >= 3 ? "seen" : poorest]).toEqual([ribbon, "seen"]);
  }
});
