import { answersTo, type Subject } from "../subject";
import { QUESTIONS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: answersTo(QUESTIONS, [
      ["yes", "no", true],
      ["no", "high", "low"],
      ["no", "yes", true],
      [false, "low", "no"],
    ]),
  },
];
