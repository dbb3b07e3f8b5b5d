import { type Argument, names, type Subject } from "../subject";
import { MATTERS } from "./definition";

const matter: Argument = {
  name: "matter",
  kind: "words",
  good: [["Entry"], ["Standards"], ["Monitoring"]],
  words: MATTERS,
};

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [matter, names("actor")] },
  { byElement: false, arguments: [matter, names("actor"), { ...names("period", ["1", "1", "2"]), optional: true }] },
];
