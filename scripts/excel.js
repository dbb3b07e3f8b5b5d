/**
 * `npm run excel`: serves the add-in to Excel on this machine by https, builds it anew when a file of src/ is saved, and
 * loads the pane again. Says how to get it into Excel. Ctrl+C stops.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import shipped from "../webpack.config.js";
import { baseFrom } from "./base.js";
import { certificate } from "./certificate.js";
import { headersForExcel } from "./headers.js";
import { sideloading, trusting } from "./excel-instructions.js";

const root = fileURLToPath(new URL("..", import.meta.url));

const base = baseFrom();
const { hostname, port, pathname } = new URL(base);
if (hostname !== "localhost" || port === "" || pathname !== "/") {
  console.error(
    `QUASIRENT_BASE is ${base}, but this serves at https://localhost and a port. Unset it, or set it to https://localhost:3000.`,
  );
  process.exit(1);
}

const { key, cert, file, isMicrosofts } = await certificate();

/** What loads the page again after a build; Excel would refuse it by our policy if it put anything else on the page. */
const reloading = `${fileURLToPath(import.meta.resolve("webpack-dev-server/client/index.js"))}?protocol=auto%3A&hostname=0.0.0.0&port=0&pathname=%2Fws&logging=warn&overlay=false&reconnect=10&hot=false&live-reload=true`;

/** The marks of contents would be out of date with the next build. */
const MARKS = ["SubresourceIntegrityPlugin", "IntegrityPlugin"];
const compiler = webpack({
  ...shipped,
  mode: "development",
  // Not "eval", which the policy of the pane's page refuses.
  devtool: "source-map",
  entry: { ...shipped.entry, pane: [reloading, shipped.entry.pane], browser: [reloading, shipped.entry.browser] },
  plugins: shipped.plugins.filter((plugin) => !MARKS.includes(plugin.constructor.name)),
  infrastructureLogging: { level: "warn" },
  stats: "errors-warnings",
});

const server = new DevServer(
  {
    host: "localhost",
    port: Number(port),
    server: { type: "https", options: { key, cert } },
    headers: ({ path: pathname }) => headersForExcel(pathname),
    hot: false,
    liveReload: true,
    client: false,
    static: false,
    // The one file that a person hands to Excel.
    devMiddleware: { writeToDisk: (each) => path.basename(each) === "manifest.xml" },
  },
  compiler,
);

let isFirst = true;
compiler.hooks.done.tap("excel", (stats) => {
  if (stats.hasErrors()) return;
  if (!isFirst) console.log(`Built again, ${new Date().toLocaleTimeString()}.`);
  else
    console.log(
      [
        `\nThe add-in is served at ${base}/`,
        "",
        ...(isMicrosofts ? [] : trusting(file, base)),
        ...sideloading(path.join(root, "dist", "manifest.xml"), base),
        "Ctrl+C stops it.",
      ].join("\n"),
    );
  // A page is told of a new script by itself, but not of a file that is copied, such as a style sheet.
  const isCopied = [...stats.compilation.emittedAssets].some((name) => !/\.js(\.map)?$/.test(name));
  const clients = server.webSocketServer?.clients ?? [];
  if (!isFirst && isCopied) server.sendMessage(clients, "static-changed");
  isFirst = false;
});

try {
  await server.start();
} catch (error) {
  console.error(
    error instanceof Error && "code" in error && error.code === "EADDRINUSE"
      ? `Port ${port} is in use, and the manifest names it. Stop what uses it, or set QUASIRENT_BASE=https://localhost:3443 and give Excel the new manifest.`
      : error,
  );
  process.exit(1);
}
