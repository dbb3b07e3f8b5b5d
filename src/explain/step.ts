/** A step to a figure, in words. */

export type Step = string | GoingOn;

/** A step whose first figure is what the step before it has made. */
export class GoingOn {
  constructor(readonly words: string) {}
}

export const goingOn = (words: string): GoingOn => new GoingOn(words);

export const inWords = (step: Step): string => (typeof step === "string" ? step : step.words);
