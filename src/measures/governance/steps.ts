import { choices } from "../../cells/read";
import { elementAt, type Steps, textAt } from "../../explain/arguments";
import { governance, LEVELS } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.governance", {
  levels: "complexity {complexity}, codifiability {codifiability}, capability of suppliers {capability}",
});

export const steps: Steps = ([complexity, codifiability, capability], at) => {
  const first = choices("complexity", complexity, LEVELS);
  const index = elementAt(first, at);
  const all = [
    first,
    choices("codifiability", codifiability, LEVELS, first),
    choices("capability", capability, LEVELS, first),
  ] as const;
  const type = textAt(governance(...all)[index]);
  const levels = all.map((words) => textAt(words.at(index)));
  const said = (level = "") => (level === "high" || level === "TRUE" ? "high" : "low");
  return [
    texts.levels({ complexity: said(levels[0]), codifiability: said(levels[1]), capability: said(levels[2]) }),
    type,
  ];
};
