/** A workbook of an earlier version, opened: its page says which formulas may answer otherwise, once, and Check says it too. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { VERSION } from "../../src/sheet/version";
import { type FileBar, fileBarOf } from "./file-bar";
import { checked } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { damage, keptIn } from "./storage";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
});

/** Written by the writer of version 0.1.0. */
const MADE_BY_0_1_0 = readFileSync(path.join(__dirname, "../files/made-by-0.1.0.xlsx"));
const THREE = [/^Rents!E1: =VC\.RENT\(A1,/, /^Series!E1: =VC\.THICKENING\(/, /^Series!E2: =VC\.GOVERNANCE\(/];

const open = async (name: string, content: Uint8Array) => {
  await bar.choose(name, Buffer.from(content));
  await bar.dialog().waitFor();
};

it("tells of a file before it is opened, in Check until that is enough, and of the file saved again nothing", async () => {
  await open("old.xlsx", MADE_BY_0_1_0);
  await bar.dialog().getByText("names no version of Quasirent").waitFor();
  await bar.dialog().locator("summary").click();
  const lines = await bar.dialog().locator("details li").allTextContents();
  expect(lines).toEqual(THREE.map((line) => expect.stringMatching(line)));
  await bar.picture("earlier-file");
  await bar.answer("Open in its place");
  await bar.named("old");

  const view = await checked(workbook);
  await view.getByText("names no version of Quasirent").waitFor();
  await view.getByText("VC.THICKENING: fewer reversals").waitFor();
  await view.getByRole("button", { name: "Go to Series!E2" }).click();
  await until(async () => (await workbook.selection()).address === "Series!E2");
  await bar.axeIn(["#pane"], "earlier-check");
  await view.getByRole("button", { name: "Do not list these again" }).click();
  await view.getByText("names no version of Quasirent").waitFor({ state: "detached" });
  await checked(workbook);
  await view.getByText(/^Checked:/).waitFor();
  expect(await view.getByText("names no version of Quasirent").count()).toBe(0);

  const { content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  await open("new.xlsx", content);
  expect(await bar.dialog().textContent()).not.toContain("Quasirent");
  await bar.answer("Cancel");
});

it("tells of a kept workbook until it is closed", async () => {
  await bar.press("New");
  await bar.named("Untitled");
  await workbook.type("Sheet1!A1", "=VC.THICKENING({0.3,0.2})");
  await workbook.type("Sheet1!A2", "=VC.VALUEADDED(3,1)");
  await bar.rename("Old ones");
  const kept = async () => (await keptIn(page)).find(({ name }) => name === "Old ones");
  await until(async () => String((await kept())?.data).includes("VALUEADDED"));
  const data = JSON.parse((await kept())!.data) as { quasirent: { version?: string } };
  expect(data.quasirent.version).toBe(VERSION);

  // As a page of before kept it.
  delete data.quasirent.version;
  await damage(page, "Old ones", JSON.stringify(data));
  await bar.restart();
  const notice = bar.notice("names no version of Quasirent");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("1 formula may give another result");
  await bar.picture("earlier-kept");
  await notice.getByRole("button", { name: "List them" }).click();
  expect(await bar.dialog().locator("li").allTextContents()).toEqual([
    expect.stringMatching(/^Sheet1!A1: =VC\.THICKENING\(\{0\.3,0\.2\}\): VC\.THICKENING: fewer reversals/),
  ]);
  await bar.answer("Close");

  // Not closed, it comes again; closed, it does not.
  await bar.restart();
  await notice.waitFor();
  await notice.getByRole("button", { name: "Close this notice" }).click();
  await until(async () => String((await kept())?.data).includes(`"version":"${VERSION}"`));
  await bar.restart();
  expect(await workbook.read("Sheet1!A2").then(({ values }) => values)).toEqual([[2]]);
  expect(await notice.count()).toBe(0);
});

it("a new workbook, a sample, and what is typed into them, say nothing", async () => {
  await workbook.type("'iPhone 4'!K4", "=VC.THICKENING({0.3,0.2})");
  await workbook.select("'iPhone 4'!B5");
  const view = await checked(workbook);
  await view.getByText(/^Checked:/).waitFor();
  expect(await view.getByText("Quasirent").count()).toBe(0);
  await until(async () => (await keptIn(page)).length > 0);
  await bar.restart();
  expect(await bar.notice("Quasirent").count()).toBe(0);
});
