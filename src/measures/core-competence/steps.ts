import { judgementSteps } from "../../explain/answers";
import { messages } from "../../messages/messages";
import { coreCompetence, QUESTIONS } from "./definition";

const texts = messages("steps.coreCompetence", {
  valued: { yes: "of value to the final customer", no: "not of value to the final customer" },
  rare: { yes: "few competitors have it", no: "many competitors have it" },
  hardToCopy: { yes: "difficult to copy", no: "easy to copy" },
});

export const steps = judgementSteps(QUESTIONS, coreCompetence, texts);
