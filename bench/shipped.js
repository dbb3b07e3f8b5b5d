/** What is shipped, in bytes. */
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { verdict } from "./tables.js";

/**
 * Bytes, gzip.
 *
 * @type {Record<string, number>}
 */
const AT_MOST = { "functions.js": 100_000 };

/**
 * @param {string} dist
 * @returns {import("./tables.js").Table}
 */
export function shippedSizes(dist) {
  return {
    title: "What is shipped",
    says: "",
    columns: ["file", "bytes", "gzip", "target, gzip"],
    rows: ["functions.js", "functions.json", "pane.js", "browser.js"].map((file) => {
      const bytes = fs.readFileSync(path.join(dist, file));
      const gzip = zlib.gzipSync(bytes, { level: 9 }).length;
      return [file, String(bytes.length), String(gzip), verdict(["", gzip, AT_MOST[file]])];
    }),
  };
}
