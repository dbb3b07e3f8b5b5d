/** A table of the OECD's size on disk, made as it is measured: nothing of 167 MB is kept. */
import fs from "node:fs";
import { once } from "node:events";
import { createGzip } from "node:zlib";
import { pipeline } from "node:stream/promises";

export const COUNTRIES = 77;
export const INDUSTRIES = 45;
const USES = 6;
const ROWS = COUNTRIES * INDUSTRIES;

/** Letters that no two economies share. @param {number} index */
const code = (index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26), 65 + ((7 * index) % 26));

/**
 * Writes the CSV: "AAA_A01_02" and so on, six kinds of final demand, taxes, value added and output. Home inputs are larger than
 * those from abroad, and every row adds value.
 *
 * @param {string} file
 */
export async function writeTable(file) {
  const out = fs.createWriteStream(file, { highWaterMark: 1 << 22 });
  const industries = Array.from({ length: INDUSTRIES }, (_, index) => (index === 0 ? "A01_02" : `C${index + 10}`));
  const countries = Array.from({ length: COUNTRIES }, (_, index) => code(index));
  const names = countries.flatMap((country) => industries.map((industry) => `${country}_${industry}`));
  const finals = countries.flatMap((country) =>
    ["HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR"].map((use) => `${country}_${use}`),
  );
  out.write(`V1,${names.join(",")},${finals.join(",")},OUT\n`);
  const bought = new Float64Array(ROWS);
  const sold = new Float64Array(ROWS);
  let seed = 1;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  /** Millionths, as text and as a number. @param {number} most */
  const figure = (most) => Math.floor(next() * most * 1e6);
  /** @param {number} millionths */
  const text = (millionths) => `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, "0")}`;
  for (let row = 0; row < ROWS; row += 1) {
    const home = Math.floor(row / INDUSTRIES);
    const fields = [names[row] ?? ""];
    for (let column = 0; column < ROWS; column += 1) {
      const made = figure(Math.floor(column / INDUSTRIES) === home ? 9000 : 900);
      bought[column] += made / 1e6;
      sold[row] += made / 1e6;
      fields.push(text(made));
    }
    for (let user = 0; user < COUNTRIES; user += 1)
      for (let use = 0; use < USES; use += 1) {
        const made = figure(user === home ? 400_000 : 9000);
        sold[row] += made / 1e6;
        fields.push(text(made));
      }
    fields.push(sold[row].toFixed(6));
    if (!out.write(`${fields.join(",")}\n`)) await once(out, "drain");
  }
  const none = ",0".repeat(COUNTRIES * USES + 1);
  const taxes = bought.map((sum) => sum / 50);
  /** @param {string} name @param {ArrayLike<number>} figures */
  const below = (name, figures) =>
    out.write(`${name},${Array.from(figures, (value) => value.toFixed(6)).join(",")}${none}\n`);
  below("TLS", taxes);
  below(
    "VA",
    sold.map((sales, row) => sales - bought[row] - taxes[row]),
  );
  below("OUT", sold);
  out.end();
  await once(out, "finish");
}

/** @param {string} from @param {string} to */
export const gzipped = (from, to) =>
  pipeline(fs.createReadStream(from), createGzip({ level: 1 }), fs.createWriteStream(to));
