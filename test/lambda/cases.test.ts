/** The LAMBDAs answer every case of their functions as the cases say, worked out by an evaluator that is not ours. */
import fs from "node:fs";
import path from "node:path";
import { definitionOf } from "../../src/lambda";
import { Evaluator } from "./evaluator";
import { expectNear } from "./expect-near";

interface Case {
  fn: string;
  args: unknown[];
  expect: unknown;
  source: string;
}

const folder = path.resolve(__dirname, "../cases");
const cases = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as Case[])
  .filter(({ fn }) => definitionOf(fn));

const evaluator = new Evaluator();

test.each(cases.map((each, index) => [`${index + 1} ${each.fn}: ${each.source}`, each] as const))(
  "%s",
  (_, { fn, args, expect: expected }) => {
    const ranges = args.map((argument) => (argument === null ? "" : evaluator.range(argument)));
    expectNear(evaluator.answer(`=VC_${fn}(${ranges.join(",")})`), expected);
  },
);
