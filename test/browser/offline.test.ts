/** The page without a connection, and after an update. */

import { fileBarOf } from "./file-bar";
import { inChromium } from "./open-workbook";
import { violations } from "./accessibility";

const chromium = inChromium();

test("opens without a connection after it has been opened with one, with what was kept, and with every view", async () => {
  const workbook = await chromium.openPrepared({ serviceWorkers: "allow" }, () => Promise.resolve());
  const { page } = workbook;
  const bar = fileBarOf(page);
  await workbook.type("'iPhone 4'!D9", "170");
  await bar.status(/^Saved/);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await bar.restart();
  expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
  const tabs = page.locator("#pane").getByRole("tab");
  for (let index = 0; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click();
    await page.locator("#pane [role=tabpanel]:not([hidden]) > *:not([role=status])").first().waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  }
  const { name } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  expect(name).toBe("iPhone 4.xlsx");
  await page.context().setOffline(false);
});

test("says what is new where an earlier version was here, until that is closed, and nothing where none was", async () => {
  const workbook = await chromium.load();
  const { page } = workbook;
  const bar = fileBarOf(page);
  const line = () => page.locator("#files .calm");
  expect(await line().count()).toBe(0);
  await page.evaluate(() => localStorage.setItem("quasirent setting version", "0.4.0"));
  await bar.restart();
  await line()
    .getByText(/^Quasirent is now version \d+\.\d+\.\d+\.$/)
    .waitFor();
  await bar.press("What is new");
  expect(await bar.dialog().locator("li").count()).toBeGreaterThan(0);
  await workbook.screenshot("whats-new");
  expect(await violations(page, "#files")).toEqual([]);
  await bar.answer("Close");
  await bar.restart();
  await line().getByRole("button", { name: "Close this notice" }).click();
  await bar.restart();
  expect(await line().count()).toBe(0);
});
