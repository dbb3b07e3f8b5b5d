import { type Argument, type Subject, figure } from "../subject";

const spoiling = (name: string, good: number, optional?: true): Argument => ({
  ...figure(name, good, optional),
  spoilsCells: true,
});

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      spoiling("revenue", 1000),
      spoiling("rent", 300),
      spoiling("fiscal", 120),
      spoiling("inputs", 400),
      spoiling("localInputs", 200),
      spoiling("localSales", 100),
      spoiling("wages", 150),
      spoiling("spend", 0.8),
      spoiling("localShare", 0.5),
      spoiling("again", 0.5, true),
    ],
  },
];
