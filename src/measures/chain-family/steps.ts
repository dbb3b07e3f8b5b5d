import { judgementSteps } from "../../explain/answers";
import { messages } from "../../messages/messages";
import { chainFamily, QUESTIONS } from "./definition";

const texts = messages("steps.chainFamily", {
  parallel: { yes: "stages can run at the same time in different places", no: "stages run one after another" },
  loss: { yes: "much is lost in processing", no: "little is lost in processing" },
  fixedPoint: { yes: "the resource is bound to a place", no: "the resource is not bound to a place" },
  degrades: { yes: "it spoils if not processed soon", no: "it keeps" },
});

export const steps = judgementSteps(QUESTIONS, chainFamily, texts);
