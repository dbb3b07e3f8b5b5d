import { optionalVector, sums } from "../../cells/read";
import { optionalVectorOrOne } from "../../cells/read-one-for-all";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equalsPercent, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { rentsOf } from "../rent/steps";
import { rentShare } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.rentShare", {
  whole: "rent of all {count, plural, one {# link} other {# links}}: {whole}",
  share: "rent / that of all links: {part} / {whole} {share}",
});

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
    texts.whole({ count: links.length, whole: figure(total) }),
    ...written(index),
    goingOn(texts.share({ part: term(own), whole: figure(total), share: equalsPercent(share) })),
  ];
};
