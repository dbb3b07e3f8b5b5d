/** What is said of formulas that were written with LAMBDAs, or that could not be. */

import { messages } from "../messages/messages";
import type { Obstacle } from "./rewrite";

const obstacles = messages("lambda.obstacles", {
  noLambda: "{functions} {count, plural, one {has} other {have}} no LAMBDA",
  arguments: "{name} has an empty argument, or one too many",
  unknown: "There is no function {name}: its cell shows #NAME?",
  unknownLike: "There is no function {name} (perhaps {like}): its cell shows #NAME?",
  misspelt: "{address}: {why}.",
  taken: "The workbook already has a name {name}",
});

/** Words of the list are read back from files, so they are a format: they stay as they are, in every language. */

export const texts = {
  sheet: "VC formulas",
  title: "Formulas of this workbook, for Excel without the add-in",
  lead: "Functions of the add-in have been replaced by names of this workbook (Formulas, Name Manager): each name that begins with VC_ is a LAMBDA with the same meaning, for Excel for Microsoft 365 and Excel 2024. LAMBDAs calculate in doubles: results agree to the twelfth digit, and what is refused shows the same error, without an explanation. Formulas that cannot be replaced have become their values.",
  headers: ["Cell", "Filled", "Formula of the add-in", "Now", "Why"] as const,
  values: "Its values",
  same: "The same, by a LAMBDA",
  why: (obstacle: Obstacle) =>
    obstacle.kind === "no lambda"
      ? obstacles.noLambda({ functions: obstacle.functions.join(", "), count: obstacle.functions.length })
      : obstacle.kind === "argument"
        ? obstacles.arguments({ name: obstacle.function })
        : obstacle.like.length === 0
          ? obstacles.unknown({ name: obstacle.function })
          : obstacles.unknownLike({ name: obstacle.function, like: obstacle.like.join(", ") }),
  misspelt: obstacles.misspelt,
  taken: (name: string) => obstacles.taken({ name }),
} as const;
