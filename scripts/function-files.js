/** The files of custom functions, one a family, in the order that help lists them. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/functions", import.meta.url));
const index = fs.readFileSync(path.join(folder, "index.ts"), "utf8");

export const functionFiles = [...index.matchAll(/^(?:import|export \* from) "\.\/(.+)";$/gm)].map(([, family]) =>
  path.join(folder, `${family}.ts`),
);
