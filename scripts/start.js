/**
 * `npm start`: builds the workbook, serves it on this machine and opens it. Ctrl+C stops.
 *
 * --no-open   only prints the address
 * --port N    the port to begin with (3000); the next free one is taken
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { serve } from "./serve.js";

const { values: options } = parseArgs({
  options: { "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
});

await build();
const { server, address } = await serve({ port: Number(options.port) });
console.log(`\nThe workbook is at ${address}\nCtrl+C stops it.`);
if (wantsBrowser()) open(address);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}

/** One line that moves while it builds; where output is not a terminal, a line at the beginning and one at the end. */
async function build() {
  const begun = Date.now();
  /** @param {string} words */
  const say = (words) => (process.stdout.isTTY ? process.stdout.write(`\r\x1b[K${words}`) : undefined);
  if (!process.stdout.isTTY) console.log("Building the workbook ...");

  const { default: configuration } = await import("../webpack.config.js");
  const compiler = webpack({ ...configuration, mode: "production" });
  new webpack.ProgressPlugin((share, step) =>
    say(`Building the workbook: ${String(Math.round(share * 100)).padStart(3)} % ${step}`),
  ).apply(compiler);

  /** @type {webpack.Stats} */
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => compiler.close(() => (result ? done(result) : failed(error))));
  });
  if (stats.hasErrors()) {
    console.error(`\n${stats.toString({ preset: "errors-only", colors: process.stdout.isTTY })}`);
    process.exit(1);
  }
  say("");
  console.log(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}

function wantsBrowser() {
  if (options["no-open"] || process.env.CI || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** How each system opens an address; all others do as Linux does. */
const openers = new Map([
  ["win32", { command: "cmd", args: ["/c", "start", ""] }],
  ["darwin", { command: "open", args: [] }],
]);

/**
 * Tries; the address is printed in any case.
 *
 * @param {string} url
 */
function open(url) {
  const { command, args } = openers.get(process.platform) ?? { command: "xdg-open", args: [] };
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
