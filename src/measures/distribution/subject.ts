import { type Subject, names } from "../subject";
import { ORDERS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("groups"),
      { name: "values", kind: "figures", good: [[1], [2], [3]], skipsMissing: true },
      { name: "order", kind: "option", good: "appearance", options: ORDERS, optional: true },
    ],
  },
];
