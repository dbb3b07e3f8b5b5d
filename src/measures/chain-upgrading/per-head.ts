/**
 * Value per head of several chains together: the sum of V / the sum of V / h, in which V / h is the number of heads.
 *
 * The sum of so many quotients has no end in decimals. It is calculated in double-double arithmetic, and where that leaves the
 * nearest double or a comparison open, with far more digits than figures of cells can bring near to a tie.
 */
import type { Entry } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { type Decimal, Unrounded, signOf } from "../../core/numbers/decimal";
import { DoubleDouble } from "../../core/numbers/double-double";

/** A relative difference below this, of figures of 200 digits, is what rounding leaves of none. */
const NOTHING = "1e-180";
const ONE_DOUBLED = DoubleDouble.sum(1, 0);

export class PerHead {
  private readonly near: DoubleDouble | null;
  private exactly: Decimal | undefined;

  /** Values above 0, and the value per head of each, above 0 too. */
  constructor(
    private readonly values: Vector,
    private readonly perHead: Vector,
  ) {
    this.near = nearly(values, perHead);
  }

  /** For a table. */
  get entry(): Entry {
    return this.near?.nearest ?? this.exact;
  }

  /** By which part it is above another. */
  growthFrom(other: PerHead): Entry {
    const near = this.near && other.near && this.near.div(other.near).minus(ONE_DOUBLED).nearest;
    return near ?? this.exactGrowth(other);
  }

  isAbove(other: PerHead): boolean {
    const sign = this.near && other.near && this.near.minus(other.near).sign;
    return (sign ?? signOf(this.exactGrowth(other))) > 0;
  }

  private exactGrowth(other: PerHead): Decimal {
    const growth = this.exact.div(other.exact).minus(1);
    return growth.abs().lt(NOTHING) ? new Unrounded(0) : growth;
  }

  /** With some 200 digits. */
  get exact(): Decimal {
    if (this.exactly) return this.exactly;
    const perHead = this.perHead.known();
    let total: Decimal = new Unrounded(0);
    let heads: Decimal = new Unrounded(0);
    this.values.known().forEach((value, index) => {
      const whole = new Unrounded(value);
      total = total.plus(whole);
      heads = heads.plus(whole.div(perHead[index]!));
    });
    return (this.exactly = total.div(heads));
  }
}

function nearly(values: Vector, perHead: Vector): DoubleDouble | null {
  const total = DoubleDouble.of(values.total());
  const quotients = values.over(perHead).doubled;
  return total && quotients && total.div(quotients.total());
}
