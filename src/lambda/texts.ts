/** What is said of formulas that were written with LAMBDAs, or that could not be. */

import type { Obstacle } from "./rewrite";

export const texts = {
  sheet: "VC formulas",
  title: "Formulas of this workbook, for Excel without the add-in",
  lead: "Functions of the add-in were written with names of this workbook (Formulas, Name Manager): each name beginning VC_ is a LAMBDA with the same meaning, which Excel for Microsoft 365 and Excel 2024 work out. They count in doubles: figures agree to the twelfth digit, and what is refused shows the same error, without its sentence. What cannot be written so stands as the value that it had.",
  heads: ["Cell", "Filled", "Formula of the add-in", "Now", "Why"] as const,
  values: "Its values",
  same: "The same, by a LAMBDA",
  why: (obstacle: Obstacle) =>
    obstacle.kind === "no lambda"
      ? `${obstacle.functions.join(", ")} ${obstacle.functions.length === 1 ? "has" : "have"} no LAMBDA`
      : `An argument of ${obstacle.function} is left empty, or one is too many`,
  taken: (name: string) => `The workbook has a name ${name} of its own`,
} as const;
