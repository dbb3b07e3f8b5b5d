import { differenceSteps } from "../../explain/difference";
import { messages } from "../../messages/messages";
import { lerner } from "./definition";

const texts = messages("steps.lerner", {
  difference: "price − marginal cost: {price} − {cost} {result}",
  ratio: "relative to the price: {difference} / {base} {result}",
});

export const steps = differenceSteps(["price", "marginalCost"], "first", lerner, texts);
