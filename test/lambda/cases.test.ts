/** The LAMBDAs answer every case of their functions as the cases say, worked out by an evaluator that is not ours. */
import { definitionOf } from "../../src/lambda";
import { CASES } from "../measures/cases";
import { Evaluator } from "./evaluator";
import { expectNear } from "./expect-near";

const evaluator = new Evaluator();

describe.each(CASES.filter(([id]) => definitionOf(id)))("%s", (id, cases) => {
  test.each(cases.map((each, index) => [`${index + 1}: ${each.source}`, each] as const))("%s", (_, each) => {
    const ranges = each.args.map((argument) => (argument === null ? "" : evaluator.range(argument)));
    expectNear(evaluator.answer(`=VC_${id}(${ranges.join(",")})`), each.expect);
  });
});
