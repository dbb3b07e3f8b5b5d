import { option, vector } from "../../cells/read";
import { oneForAll } from "../../cells/read-one-for-all";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { FORMS, revealedAdvantage } from "./definition";

const texts = messages("steps.rca", {
  own: "share of the country’s exports: {part} / {whole} {result}",
  world: "share of the world’s exports: {part} / {whole} {result}",
  balassa: "the first relative to the second, B = ({part} / {whole}) / ({worldPart} / {worldWhole}) {result}",
  symmetric: "(B − 1) / (B + 1) {result}",
});

export const steps: Steps = ([exports, total, world, worldTotal, form], at) => {
  const own = vector("exports", exports);
  const [all, others, othersAll] = [
    oneForAll("total", total, own),
    oneForAll("world", world, own),
    oneForAll("worldTotal", worldTotal, own),
  ];
  const index = elementAt(own, at);
  const [x, X, w, W] = [own, all, others, othersAll].map((each) => of(each, index));
  const indexBy = (name: (typeof FORMS)[number]) => of(revealedAdvantage(own, all, others, othersAll, name), index);
  return [
    texts.own({ part: figure(x!), whole: figure(X!), result: equalsPercent(x!.div(X!)) }),
    texts.world({ part: figure(w!), whole: figure(W!), result: equalsPercent(w!.div(W!)) }),
    texts.balassa({
      part: figure(x!),
      whole: figure(X!),
      worldPart: figure(w!),
      worldWhole: figure(W!),
      result: equals(indexBy("Balassa")),
    }),
    ...(option("form", form, FORMS, "Balassa") === "symmetric"
      ? [texts.symmetric({ result: equals(indexBy("symmetric")) })]
      : []),
  ];
};
