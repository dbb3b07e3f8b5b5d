import { sums, vector } from "../../cells/read";
import { elementAt, of, type Steps, summed } from "../../explain/given";
import { equals, figure, term } from "../../explain/say";
import { valueAdded } from "./definition";

export const steps: Steps = ([output, inputs], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const { total, written } = summed("inputs", inputs, links, index);
  return [
    ...written,
    `output − inputs: ${figure(of(links, index))} − ${term(total)} ${equals(of(valueAdded(links, sums("inputs", inputs, links)), index))}`,
  ];
};
