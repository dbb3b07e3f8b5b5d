/** docs/lambda.md says of every function whether it is a LAMBDA, and why not. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { definitionOf } from "../../src/lambda";
import { sourceFunctions } from "../measures/host";

const page = readFileSync(path.resolve(__dirname, "../../docs/lambda.md"), "utf8");
const rows = [...page.matchAll(/^\| ([A-Z, ]+) \| (yes|values) \|(.*)\|$/gm)].flatMap(
  ([, ids = "", is = "", why = ""]) => ids.split(", ").map((id) => ({ id, is, why: why.trim() })),
);

test.each([...sourceFunctions().keys()])("%s", (id) => {
  const [row, ...others] = rows.filter((each) => each.id === id);
  expect(others).toEqual([]);
  expect(row?.is).toBe(definitionOf(id) ? "yes" : "values");
  if (row?.is === "values") expect(row.why).not.toBe("");
});

test("and of no other", () => expect(rows.filter(({ id }) => !sourceFunctions().has(id))).toEqual([]));
