import { MATCHES } from "./definition";
import { type Subject, names, option } from "../subject";

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [names("tags", ["a, b", "b", "c"])] },
  {
    byElement: false,
    arguments: [
      names("tags", ["a, b", "b", "c"]),
      { ...names("outcomes", ["Growth", "Growth, Upgrading", "None"]), optional: true },
      option("match", "exact", MATCHES),
    ],
  },
];
