import { type Subject, figure, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      figures("periods", [[2000], [2005], [2010]]),
      { ...figures("share", [[0.1], [0.25], [0.4]]), between: [-0.1, 0.8] },
      { ...figures("marketPath", [[0.1], [0.2], [0.25]]), between: [0, 0.8] },
      figure("core", 0.2, true),
      figure("tolerance", 0.02, true),
    ],
  },
];
