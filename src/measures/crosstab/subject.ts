import { names, type Subject } from "../subject";

const tags = [names("rows", ["a", "b", "a"]), names("columns", ["x", "x", "y"])];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: tags },
  { byElement: false, arguments: [...tags, { ...names("items", ["one", "two", "three"]), optional: true }] },
];
