import { type Subject, figures } from "../subject";
import { DEFLATORS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("exports", [[100], [120], [90]]),
      figures("imports", [[90], [100], [110]]),
      figures("exportPrices", [[100], [120], [110]]),
      figures("importPrices", [[100], [105], [130]]),
      { name: "deflator", kind: "option", good: "import", options: DEFLATORS, optional: true },
    ],
  },
  {
    byElement: true,
    arguments: [
      figures("exports", [[100], [120], [90]]),
      figures("imports", [[90], [100], [110]]),
      figures("exportPrices", [[100], [120], [110]]),
      figures("importPrices", [[100], [105], [130]]),
      figures("deflator", [[100], [110], [120]], true),
    ],
  },
];
