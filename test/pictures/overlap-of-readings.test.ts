/**
 * The pictures of tables of every kind in Chromium, in a narrow pane and a wide one: no words upon others, none cut off by the
 * edge.
 */
import type { Browser } from "playwright-core";
import type { Drawable } from "../../src/pictures";
import { picturesOf } from "../../src/pictures/of-reading";
import { dark, light } from "../../src/pictures/palette";
import { toText } from "../../src/pictures/svg";
import { sharedChromium } from "../browser/open-workbook";
import { screenshot } from "../browser/screenshots";
import cases from "../tables/reader/tables.json";
import { gridOf, readingOf, type TableCase } from "../tables/reader/expectations";
import { OWN_TABLES } from "../tables/reader/own-tables";
import { faultsIn } from "./faults";

const ALL = [...(cases as unknown as readonly TableCase[]), ...OWN_TABLES];
const WIDTHS = [300, 420, 900];
/** Of each kind so many tables. */
const MOST = 6;

function picturesOfCase(each: TableCase): { id: string; kind: string; drawable: Drawable }[] {
  const reading = readingOf(gridOf(each));
  return picturesOf(reading).flatMap(({ id, make }) => {
    const drawable = make();
    return drawable ? [{ id, kind: reading.kind, drawable }] : [];
  });
}

const drawn = ALL.flatMap((each) => picturesOfCase(each).map((its) => ({ ...its, table: each.id })));
const kinds = [...new Set(drawn.map(({ kind, id }) => `${kind}, ${id}`))];

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

test.each(kinds)("%s", async (kind) => {
  const its = drawn.filter((each) => `${each.kind}, ${each.id}` === kind).slice(0, MOST);
  const page = await browser.newPage({ viewport: { width: 1760, height: 900 } });
  const found: string[] = [];
  for (const { table, drawable } of its) {
    const pictures = WIDTHS.map((width, index) =>
      toText(drawable.draw({ width, theme: index === 1 ? dark : light, source: "a source of figures" }).svg),
    );
    await page.setContent(`<body style="margin:0;display:flex;gap:30px;align-items:start">${pictures.join("")}</body>`);
    for (const fault of await faultsIn(page)) found.push(`${table}: ${fault}`);
    await screenshot(page, `reading-${kind.replaceAll(/\W+/g, "-")}-${table.replaceAll(/\W+/g, "-")}`);
  }
  await page.close();
  expect(found).toEqual([]);
});
