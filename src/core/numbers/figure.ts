/** A figure: a decimal, or the reason why there is none. */
import type { Decimal } from "./decimal";
import { Refusal, Refused } from "../refusal";

export type Figure = Decimal | Refusal;

export function isKnown(figure: Figure): figure is Decimal {
  return !(figure instanceof Refusal);
}

/** The figure, where an answer needs it; its refusal becomes that of the whole answer. */
export function needed(figure: Figure): Decimal {
  if (figure instanceof Refusal) throw new Refused(figure);
  return figure;
}

/** The figure that `measure` comes to, or the refusal of the whole that it comes to instead. */
export function attempted<Made>(measure: () => Made): Made | Refusal {
  try {
    return measure();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    throw thrown;
  }
}

export function isMissing(figure: Figure): boolean {
  return figure instanceof Refusal && figure.reason.why === "missing";
}

/** What `measure` makes of figures, such as another one, or the first of their refusals. */
export function combine<const Figures extends readonly Figure[], Made>(
  figures: Figures,
  measure: (...known: { [Index in keyof Figures]: Decimal }) => Made,
): Made | Refusal {
  for (const figure of figures) if (figure instanceof Refusal) return figure;
  return measure(...(figures as unknown as { [Index in keyof Figures]: Decimal }));
}
