/** What is said while something takes a while. */

export const work = {
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
  reading: "Reading the cells",
  checking: "Checking",
  writing: "Writing the report",
} as const;
