/** What the view Start says. */

export const samples = {
  heading: "Samples",
  add: "Add",
  addThis: (name: string) => `Add ${name}`,
  kept: "Each is added as sheets of its own; yours stay as they are.",
  added: (names: readonly string[]) => `Added: ${names.join(", ")}.`,
  failed:
    "The sheets could not be added. Is the workbook protected, or a cell being edited? Finish that and try again.",
} as const;

export const finder = {
  heading: "Which function?",
  choose: "Choose",
  open: (name: string) => `Fill in ${name}`,
} as const;

export const analyses = {
  heading: "Last analyses of this workbook",
  entry: (title: string, address: string) => `${title} in ${address}`,
} as const;
