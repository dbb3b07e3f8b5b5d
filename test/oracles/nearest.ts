/** The double nearest to a fraction of whole numbers, of two as near the even one, by whole numbers without bounds alone. */
export function nearestDouble(above: bigint, below: bigint): number {
  if (below < 0n) return nearestDouble(-above, -below);
  if (above < 0n) return -nearestDouble(-above, below);
  if (above === 0n) return 0;
  const bits = (figure: bigint): number => figure.toString(2).length;
  // The quotient has 54 or 55 binary digits, one or two more than a double: enough to round by, with what is left over.
  const shift = 54 - (bits(above) - bits(below));
  const dividend = shift > 0 ? above << BigInt(shift) : above;
  const divisor = shift > 0 ? below : below << BigInt(-shift);
  const quotient = dividend / divisor;
  const spare = BigInt(bits(quotient) - 53);
  const half = 1n << (spare - 1n);
  const rest = quotient & ((1n << spare) - 1n);
  let kept = quotient >> spare;
  const isAbove = rest > half || (rest === half && (quotient * divisor !== dividend || (kept & 1n) === 1n));
  if (isAbove) kept += 1n;
  return Number(kept) * 2 ** (Number(spare) - shift);
}

/** Whole units of 10^-places as a plain numeral. */
export function numeralOf(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${places > 0 ? "." : ""}${digits.slice(cut)}`;
}
