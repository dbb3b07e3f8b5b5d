import { differenceSteps } from "../../explain/difference";
import { messages } from "../../messages/messages";
import { markup } from "./definition";

const texts = messages("steps.markup", {
  difference: "price − cost: {price} − {cost} {result}",
  ratio: "relative to the cost: {difference} / {base} {result}",
});

export const steps = differenceSteps(["price", "cost"], "second", markup, texts);
