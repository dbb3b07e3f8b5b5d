import { optionalVector, optionalVectorOrOne, sums } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equalsPercent, figure, term } from "../../explain/say";
import { rentsOf } from "../rent/steps";
import { rentShare } from "./definition";

export const steps: Steps = (args, at) => {
  const { links, rents, written } = rentsOf(args);
  const index = elementAt(links, at);
  const total = rents.total();
  const share = of(
    rentShare(
      links,
      sums("costs", args[1], links),
      optionalVector("capital", args[2], links),
      optionalVectorOrOne("normalReturn", args[3], links),
    ),
    index,
  );
  const own = of(rents, index);
  return [
    ...written(index),
    `rent of all ${links.length} links: ${figure(total)}`,
    `share: ${term(own)} / ${figure(total)} ${equalsPercent(share)}`,
  ];
};
