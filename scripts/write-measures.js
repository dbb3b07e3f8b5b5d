/**
 * `npm run measures`: writes what follows from the folders of the measures: the indexes in src/measures, new ids, and the
 * table of docs/lambda.md. Run it after a folder or a file in one was added; a test says so where it was forgotten.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { load } from "./load-typescript.js";
import { idsWithNew, indexes, PUBLISHED, root, withLambdaTable } from "./measures.js";

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  if (readFileSync(file, "utf8") === content) return;
  writeFileSync(file, content);
  console.log(`Written: ${path.relative(root, file)}`);
}

/** Ids first: they are the order of everything else. */
function writeMeasures() {
  write(PUBLISHED, idsWithNew());
  for (const [file, content] of Object.entries(indexes())) write(path.join(root, file), content);
  const page = path.join(root, "docs/lambda.md");
  const { LAMBDAS } = load(path.join(root, "src/measures/lambdas.ts"));
  write(page, withLambdaTable(readFileSync(page, "utf8"), LAMBDAS));
}

writeMeasures();
