/**
 * (I - A)^-1 as it is written, pivot by pivot in place (Gauss-Jordan): without subtractions by Grassmann, Taksar & Heyman, or
 * with the largest pivot of a column and two steps of refinement. Shares nothing with the core.
 */
import type { Margins } from "../../src/core/numbers/leontief-factors";

export function inverseByPivots(a: Float64Array, n: number, margins: Margins): Float64Array {
  if (margins.by === "columns") return reduced(a, n, margins.slack);
  if (margins.by === "pivoted") return pivoted(a, n);
  const { output, slack } = margins;
  const scaled = (m: Float64Array): Float64Array =>
    m.map((_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return (m[j * n + i]! * output[i]!) / output[j]!;
    });
  return scaled(reduced(scaled(a), n, slack));
}

function reduced(a: Float64Array, n: number, slack: Float64Array): Float64Array {
  const t = a.slice();
  for (let k = 0; k < n; k++) {
    let pivot = slack[k]!;
    for (let i = 0; i < n; i++) if (i !== k) pivot += (i < k ? slack[i]! : 1) * t[i * n + k]!;
    exchangeStep(t, n, k, pivot);
  }
  return t;
}

/** One pivot: afterwards row and column k are those of the inverse. */
function exchangeStep(t: Float64Array, n: number, k: number, pivot: number): void {
  for (let i = 0; i < n; i++) {
    if (i === k) continue;
    const part = t[i * n + k]! / pivot;
    for (let j = 0; j < n; j++) if (j !== k) t[i * n + j]! += part * t[k * n + j]!;
    t[i * n + k] = part;
  }
  for (let j = 0; j < n; j++) t[k * n + j] = j === k ? 1 / pivot : t[k * n + j]! / pivot;
}

function pivoted(a: Float64Array, n: number): Float64Array {
  const m = a.map((figure, at) => (at % (n + 1) === 0 ? 1 : 0) - figure);
  const order = Array.from({ length: n }, (_, row) => row);
  // The rows in an order in which every pivot is the largest of what is left of its column.
  const left = m.slice();
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k; i < n; i++)
      if (Math.abs(left[order[i]! * n + k]!) > Math.abs(left[order[best]! * n + k]!)) best = i;
    [order[k], order[best]] = [order[best]!, order[k]!];
    for (let i = k + 1; i < n; i++) {
      const part = left[order[i]! * n + k]! / left[order[k]! * n + k]!;
      for (let j = k; j < n; j++) left[order[i]! * n + j]! -= part * left[order[k]! * n + j]!;
    }
  }
  const t = m.map((_, at) => -m[order[Math.floor(at / n)]! * n + (at % n)]!);
  for (let k = 0; k < n; k++) exchangeStep(t, n, k, -t[k * n + k]!);
  let inverse = t.map((_, at) => t[Math.floor(at / n) * n + order.indexOf(at % n)]!);
  const product = (x: Float64Array, y: Float64Array): Float64Array =>
    x.map((_, at) => {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += x[Math.floor(at / n) * n + k]! * y[k * n + (at % n)]!;
      return sum;
    });
  for (let step = 0; step < 2; step++) {
    const missed = product(m, inverse).map((figure, at) => (at % (n + 1) === 0 ? 1 : 0) - figure);
    const correction = product(inverse, missed);
    inverse = inverse.map((figure, at) => figure + correction[at]!);
  }
  return inverse;
}
