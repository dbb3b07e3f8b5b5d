/** Both answers to the same arguments: ours, and the LAMBDA's by an evaluator that is not ours. */
import { call, sourceFunctions } from "../measures/host";
import { Evaluator } from "./evaluator";
import { expectNear } from "./expect-near";

const functions = sourceFunctions();
const evaluator = new Evaluator();

/** null is an argument that is left out. */
export function expectSame(id: string, args: readonly unknown[]): void {
  const ours = call(functions.get(id), ...args);
  const ranges = args.map((argument) => (argument === null ? "" : evaluator.range(argument)));
  const theirs = evaluator.answer(`=VC_${id}(${ranges.join(",").replace(/,+$/, "")})`);
  try {
    expectNear(theirs, ours);
  } catch (error) {
    throw new Error(`${id}(${JSON.stringify(args)}): ${JSON.stringify(theirs)} in place of ${JSON.stringify(ours)}`, {
      cause: error,
    });
  }
}
