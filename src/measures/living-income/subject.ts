import { type Subject, figures, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("groups"),
      figures("income", [[1180], [1900], [2600]]),
      figures("benchmark", [[2000], [2100], [2200]]),
      figures("number", [[50], [30], [20]], true),
    ],
  },
];
