/**
 * A name that may be empty, as a message takes it: `{named, select, yes { of {name}} other {}}`. The choice is not made by
 * the name itself: a cell may hold any text, the name of a branch too.
 */
export const named = (name: string): { named: "yes" | "no"; name: string } => ({
  named: name === "" ? "no" : "yes",
  name,
});
