import { differenceSteps } from "../../explain/difference";
import { messages } from "../../messages/messages";
import { margin } from "./definition";

const texts = messages("steps.margin", {
  difference: "price − cost: {price} − {cost} {result}",
  ratio: "relative to the price: {difference} / {base} {result}",
});

export const steps = differenceSteps(["price", "cost"], "first", margin, texts);
