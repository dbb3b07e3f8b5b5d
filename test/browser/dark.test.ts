/** One dark: the sheet's paper is as dark as the rest of the page, or white where a person wants it so. */

import type { Page } from "playwright-core";
import { violations } from "./accessibility";
import { chooseInMenu, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

beforeEach(async () => {
  workbook = await chromium.load({ colorScheme: "dark" });
  ({ page } = workbook);
});

/** The colour of the page at this place, as it is seen. */
async function colourAt(x: number, y: number): Promise<number[]> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = document.createElement("canvas").getContext("2d")!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

/** In the middle of an empty cell. */
async function paper(): Promise<number[]> {
  const { x, y } = await workbook.middleOf(7, 9);
  return colourAt(Math.round(x), Math.round(y));
}

const isAbout = (colour: readonly number[], expected: readonly number[]) =>
  colour.every((each, index) => Math.abs(each - expected[index]!) <= 3);

const DARK = [31, 31, 31];
const WHITE = [255, 255, 255];

test("the paper is dark, and follows the page when that changes", async () => {
  await until(async () => isAbout(await paper(), DARK));
  await workbook.screenshot("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await until(async () => isAbout(await paper(), WHITE));
  await page.emulateMedia({ colorScheme: "dark" });
  await until(async () => isAbout(await paper(), DARK));
  for (const part of ["#files", ".o-spreadsheet-topbar-wrapper", ".o-spreadsheet-bottombar-wrapper"])
    expect(await violations(page, part, { isDark: true })).toEqual([]);
});

test("View has light paper, which stays; on a light page there is nothing to choose", async () => {
  await chooseInMenu(page, ["View", "Light paper"]);
  await until(async () => isAbout(await paper(), WHITE));
  await workbook.screenshot("dark-light-paper");
  await fileBarOf(page).restart();
  await until(async () => isAbout(await paper(), WHITE));
  await chooseInMenu(page, ["View", "Light paper"]);
  await until(async () => isAbout(await paper(), DARK));
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("#grid .o-topbar-menu", { hasText: "View" }).click();
  await page.getByRole("menuitem", { name: "Zoom" }).waitFor();
  expect(await page.getByRole("menuitem", { name: "Light paper" }).count()).toBe(0);
});

test("the cell that is typed in is as dark as the others", async () => {
  await workbook.select("'iPhone 4'!J8");
  await page.locator(".o-grid .o-composer").first().focus();
  await workbook.write("=C5:C10");
  const box = (await page.locator(".o-grid-composer").boundingBox())!;
  expect(isAbout(await colourAt(box.x + box.width - 4, box.y + 4), DARK)).toBe(true);
  await workbook.screenshot("dark-typing");
});
