/** Where the parts of the page are: they neither cover one another nor move under the pointer. */

import { fileBarOf } from "./file-bar";
import { inChromium, until } from "./open-workbook";

const chromium = inChromium();

it("on a window that is narrowed the grid ends where the pane begins", async () => {
  const { page } = await chromium.open();
  const edges = () =>
    page.evaluate(() => {
      const right = Math.max(
        ...Array.from(
          document.querySelectorAll("#grid .o-spreadsheet > *"),
          (part) => part.getBoundingClientRect().right,
        ),
      );
      return { right, pane: document.querySelector("#pane")!.getBoundingClientRect().left };
    });
  for (const width of [1280, 1024, 900, 1280]) {
    await page.setViewportSize({ width, height: 768 });
    await until(async () => (await edges()).pane === width - 360);
    await until(async () => Math.abs((await edges()).right - (width - 360)) < 1);
  }
});

it.each(["Cocoa", "Cocoa chain of Ghana", "Cocoa chain of Ghana and of the Ivory Coast, from the farm to the shop"])(
  "the sheet stays where it is while %s is kept",
  async (name) => {
    const workbook = await chromium.open();
    const bar = fileBarOf(workbook.page);
    await bar.rename(name);
    await bar.status(/^Saved/);
    await workbook.page.evaluate(() => {
      const grid = document.querySelector("#grid")!;
      const tops = new Set([grid.getBoundingClientRect().top]);
      const states = new Set<string>();
      new MutationObserver(() => {
        tops.add(grid.getBoundingClientRect().top);
        states.add(document.querySelector("#files .state")!.textContent);
      }).observe(document.querySelector("#files")!, { subtree: true, childList: true, characterData: true });
      Object.assign(globalThis, { seen: { tops, states } });
    });
    const seen = () =>
      workbook.page.evaluate(() =>
        Object.values((globalThis as any).seen as Record<string, Set<unknown>>).map((each) => Array.from(each)),
      );
    await workbook.type("'iPhone 4'!D9", "170");
    await until(async () => (await seen())[1]!.some((state) => String(state).startsWith("Saved")));
    const [tops, states] = await seen();
    expect(states!.length).toBeGreaterThan(1);
    expect(tops).toHaveLength(1);
  },
);
