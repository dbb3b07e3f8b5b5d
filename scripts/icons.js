/** Renders the icons of the manifest from their drawings: `node scripts/icons.js`. The PNG files are committed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium.js";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../src/assets/icons");

const SIZES = [16, 32, 64, 80];

/** The buttons' drawings are made for 16 pixels and stay simple; our own sign has a stouter drawing for that size. */
const drawings = [
  { drawing: "quasirent-small.svg", name: "icon", sizes: [16] },
  { drawing: "quasirent.svg", name: "icon", sizes: [32, 64, 80, 128] },
  ...["samples", "analyse", "check", "explain", "freeze"].map((name) => ({
    drawing: `${name}.svg`,
    name,
    sizes: SIZES,
  })),
];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { drawing, name, sizes } of drawings) {
  const svg = readFileSync(path.join(folder, drawing), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
    const file = path.join(folder, `${name}-${size}.png`);
    await page.screenshot({ path: file, omitBackground: true });
    console.log(path.relative(process.cwd(), file));
  }
}
await browser.close();
