import type { Argument, Subject } from "../subject";
import { LEVELS } from "./definition";

const level = (name: string, good: unknown[]): Argument => ({
  name,
  kind: "words",
  good: good.map((cell) => [cell]),
  words: LEVELS,
});

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      level("complexity", ["low", "high", true]),
      level("codifiability", ["high", "low", false]),
      level("capability", ["high", "low", true]),
    ],
  },
];
