import { type Subject, figures, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("products"),
      figures("exports0", [[10], [20], [5]]),
      figures("world0", [[100], [100], [40]]),
      figures("exports1", [[15], [24], [6]]),
      figures("world1", [[200], [110], [60]]),
    ],
  },
];
