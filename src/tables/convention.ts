/**
 * Which decimal mark a column of texts uses, by the evidence of the whole column.
 *
 * A text that only one convention can read (1.234,50, 0.5, 12,5) is evidence for it. "1.234" alone fits both and proves
 * nothing. Where a column has evidence for neither or for both and holds such texts, nothing is guessed: it is undecided
 * and the person chooses.
 */

import { isUndecided, type DecimalSeparator, type Numeral } from "./numeral";

export interface Evidence {
  /** Texts that only this decimal mark can read. */
  readonly point: number;
  readonly comma: number;
  /** Texts that both can read, as different figures, with the first of them. */
  readonly undecided: number;
  readonly example: string | null;
}

export class Weighing {
  private point = 0;
  private comma = 0;
  private undecided = 0;
  private example: string | null = null;

  add(text: string, numeral: Numeral): void {
    if (isUndecided(numeral)) {
      this.undecided += 1;
      this.example ??= text.trim();
    } else if (numeral.comma === null) this.point += 1;
    else if (numeral.point === null) this.comma += 1;
  }

  get evidence(): Evidence {
    const { point, comma, undecided, example } = this;
    return { point, comma, undecided, example };
  }
}

/** The mark that the evidence decides for; null where it is open and a choice is needed. Where no text needs one, it is ".". */
export function markBy({ point, comma, undecided }: Evidence): DecimalSeparator | null {
  if (undecided === 0) return comma > point ? "," : ".";
  if (point > 0 && comma === 0) return ".";
  if (comma > 0 && point === 0) return ",";
  return null;
}

/** The numeral with a column's decimal separator; text that only the other convention can read is read by that one. Null: undecided. */
export function plainUnder(numeral: Numeral, mark: DecimalSeparator | null): string | null {
  if (isUndecided(numeral)) return mark === null ? null : mark === "." ? numeral.point : numeral.comma;
  return numeral.point ?? numeral.comma;
}
