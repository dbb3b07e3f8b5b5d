import { sums, vector } from "../../cells/read";
import { elementAt, of, type Steps, summed } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { valueAdded } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.valueAdded", {
  added: "output − inputs: {output} − {inputs} {result}",
});

export const steps: Steps = ([output, inputs], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const { total, written } = summed("inputs", inputs, links, index);
  return [
    ...written,
    texts.added({
      output: figure(of(links, index)),
      inputs: term(total),
      result: equals(of(valueAdded(links, sums("inputs", inputs, links)), index)),
    }),
  ];
};
