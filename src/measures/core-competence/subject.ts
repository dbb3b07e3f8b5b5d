import { answersTo, type Subject } from "../subject";
import { QUESTIONS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: answersTo(QUESTIONS, [
      ["yes", "no", true],
      ["yes", "low", "high"],
      [false, "no", "yes"],
    ]),
  },
];
