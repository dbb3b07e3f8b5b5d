/**
 * Where every suite runs: jest's own environment, and what the suites of a worker have in common, outside of the sandbox of
 * each: Playwright, a Chromium and the server of the built workbook, made when a suite first asks. To start them and to load
 * Playwright takes more than a second of the processor, and one more for a Chromium that ends. What a page keeps and changes
 * is a suite's own: its contexts are closed with it, but for one page, which the next suite empties and loads anew.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TestEnvironment } from "jest-environment-node";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** QUASIRENT_DIST tests a build that is elsewhere. */
const dist = path.resolve(process.env.QUASIRENT_DIST ?? path.join(root, "dist"));

/** @type {Promise<import("playwright-core").Browser> | undefined} */
let browser;
/** @type {Promise<string> | undefined} */
let address;
/** @type {import("playwright-core").Page | undefined} */
let handed;

async function playwright() {
  const [{ chromium }, { launchOptions }] = await Promise.all([
    import("playwright-core"),
    import("../../scripts/chromium.js"),
  ]);
  return { chromium, options: launchOptions() };
}

async function launch() {
  const { chromium, options } = await playwright();
  return chromium.launch(options);
}

async function listen() {
  if (!existsSync(path.join(dist, "index.html")))
    throw new Error(`There is no workbook in ${dist}: run npm run build first`);
  const { serve } = await import("../../scripts/serve.js");
  const served = await serve({ folder: dist, port: 0 });
  // The worker may end while it listens.
  served.server.unref();
  return served.address;
}

/** The Chromium that is running, or a new one: a suite may have ended the one before. */
async function running() {
  if (browser && !(await browser).isConnected()) browser = undefined;
  return (browser ??= launch());
}

async function end() {
  const ending = browser;
  browser = undefined;
  handed = undefined;
  await (await ending)?.close();
}

// A worker is let go by taking its listener away.
const isWorker = process.send !== undefined && process.listenerCount("message") > 0;
if (isWorker) process.on("removeListener", (event) => event === "message" && void end());

/** What suites find under the name `inWorker`. */
export const inWorker = {
  dist,
  playwright,
  /** The worker's Chromium. */
  chromium: running,
  /** Where the built files are served, by the very server of `npm start`. */
  served: () => (address ??= listen()),
  /** The page that goes from suite to suite, if there is one. */
  handed: () => (handed?.isClosed() ? undefined : handed),
  /** @param {import("playwright-core").Page | undefined} page */
  handOn(page) {
    handed = page;
  },
};

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.inWorker = inWorker;
  }

  async teardown() {
    if (!isWorker) await end();
    else if (browser)
      for (const context of (await browser).contexts()) if (context !== handed?.context()) await context.close();
    await super.teardown();
  }
}
