import { label } from "../../cells/read";
import { sameName } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { absorbedFractions } from "../../core/networks/absorption";
import { ZERO } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { networkOf, paymentsOf } from "../../explain/payments";
import { equals, equalsPercent, figure, percent, term } from "../../explain/format";
import { valueAdded } from "../value-added/definition";
import { flowOrigin } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.flowOrigin", {
  traced: "its own value added × the share of its output that ends there: {own} × {fraction} {result}",
  fraction: "share of its output that ends with {market}, through all who buy it and sell on: {share}",
  purchases: "all purchases of {market}: {purchases}",
  share: "share: {part} / {whole} {share}",
});

export const steps: Steps = (args, { row, column }) => {
  const { records, network } = networkOf(args);
  const market = label("market", args[3]);
  const [name, value] = flowOrigin(...records, market)[row] ?? [];
  const origin = figureOf(value);
  if (row === 0 || column === 0 || typeof name !== "string" || !origin) return null;
  const at = (wanted: string) => network.actors.findIndex((actor) => sameName(actor.name) === sameName(wanted));
  const [actor, buyer] = [at(name), at(market.at(0))];
  const own = of(valueAdded(network.sales, network.purchases), actor);
  const fraction = absorbedFractions(network, buyer)[actor] ?? ZERO;
  const bought = of(network.purchases, buyer);
  const goesTo = network.actors[buyer]!.name;
  const traced = texts.traced({ own: term(own), fraction: figure(fraction), result: equals(origin) });
  const lines = [
    paymentsOf(network, actor, true),
    paymentsOf(network, actor, false),
    texts.fraction({ market: goesTo, share: percent(fraction) }),
    traced,
  ];
  return column === 1
    ? lines
    : [
        traced,
        texts.purchases({ market: goesTo, purchases: figure(bought) }),
        texts.share({ part: term(origin), whole: figure(bought), share: equalsPercent(origin.div(bought)) }),
      ];
};
