import { judgementSteps } from "../../explain/answers";
import { messages } from "../../messages/messages";
import { chainGovernance, QUESTIONS } from "./definition";

const texts = messages("steps.chainGovernance", {
  customised: { yes: "product customised to the buyer", no: "product not customised to the buyer" },
  competent: { yes: "supplier known to be competent", no: "supplier not known to be competent" },
  dependent: { yes: "dependent on the buyer", no: "not dependent on the buyer" },
  owned: { yes: "owned by the lead firm", no: "not owned by the lead firm" },
});

export const steps = judgementSteps(QUESTIONS, chainGovernance, texts);
