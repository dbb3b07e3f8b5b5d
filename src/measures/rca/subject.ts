import { type Subject, figures, option } from "../subject";
import { FORMS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("exports", [[20], [30], [10]]),
      figures("total", [[100], [100], [100]]),
      figures("world", [[50], [600], [40]]),
      figures("worldTotal", [[1000], [1000], [1000]]),
      option("form", "symmetric", FORMS),
    ],
  },
];
