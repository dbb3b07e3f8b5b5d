import { type Subject, figure, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      figures("periods", [[2000], [2005], [2010]]),
      figures("share", [[0.1], [0.25], [0.4]]),
      figures("marketPath", [[0.1], [0.2], [0.25]]),
      figure("core", 0.2, true),
      figure("tolerance", 0.02, true),
    ],
  },
];
