/**
 * I - A eliminated into two triangles: the state reduction of Grassmann, Taksar & Heyman (1985), or with partial pivoting.
 * Recursively by halves of the columns (Toledo 1997), so that all but panels of a few columns is products of matrices.
 */
import { type Sliced, subProgress } from "../sliced";
import { addProduct, addProductInSlices, partOf, whole } from "./matrix";
import { halfOf, lowerColumns, lowerRows, upperColumns, upperRows } from "./triangles";

/** Thrown where the pivot of a row is 0; `loop` has the rows among which everything goes round. */
export class Singular extends Error {
  constructor(
    readonly row: number,
    readonly loop: readonly number[],
  ) {
    super(`no pivot in row ${row}`);
  }
}

/** So many columns are eliminated in a copy of their own. */
const PANEL = 32;

/** Of those so many in one loop. */
const AT_ONCE = 4;

/** L below the diagonal of `m`, U above it. */
export class Triangles {
  readonly pivots: Float64Array;
  /** The row of A that each row is; null where no rows changed places. */
  readonly order: Int32Array | null;

  constructor(
    readonly m: Float64Array,
    readonly n: number,
    isPivoted: boolean,
  ) {
    this.pivots = new Float64Array(n);
    this.order = isPivoted ? Int32Array.from({ length: n }, (_, row) => row) : null;
  }

  *right(columns: Float64Array, count: number): Sliced<Float64Array> {
    const { m, n, pivots, order } = this;
    const x = new Float64Array(n * count);
    if (order) order.forEach((from, row) => x.set(columns.subarray(from * count, (from + 1) * count), row * count));
    else x.set(columns);
    yield* subProgress(lowerColumns(whole(m, n), whole(x, count), n, count), 0, 0.5);
    yield* subProgress(upperColumns(whole(m, n), pivots, whole(x, count), n, count), 0.5, 1);
    return x;
  }

  *left(rows: Float64Array, count: number): Sliced<Float64Array> {
    const { m, n, pivots, order } = this;
    const x = rows.slice();
    yield* subProgress(upperRows(whole(m, n), pivots, whole(x, n), n, activeRows(rows, n, count)), 0, 0.5);
    yield* subProgress(lowerRows(whole(m, n), whole(x, n), n, count), 0.5, 1);
    if (!order) return x;
    const made = new Float64Array(x.length);
    for (let start = 0; start < x.length; start += n)
      for (let row = 0; row < n; row++) made[start + order[row]!] = x[start + row]!;
    return made;
  }
}

/** How many rows, from the first, have anything before a column. */
function activeRows(rows: Float64Array, n: number, count: number): (before: number) => number {
  const firsts = Int32Array.from({ length: count }, (_, row) => {
    let at = 0;
    while (at < n && rows[row * n + at] === 0) at += 1;
    return at;
  });
  return (before) => {
    let active = count;
    while (active > 0 && firsts[active - 1]! >= before) active -= 1;
    return active;
  };
}

/** With the slack of each column without a subtraction; without it, null, with partial pivoting. */
export function* eliminated(a: Float64Array, n: number, slack: Float64Array | null): Sliced<Triangles> {
  const height = slack ? n + 1 : n;
  const m = new Float64Array(height * n);
  m.set(a);
  if (slack) m.set(slack, n * n);
  // A - I, so that whole columns are there to choose a pivot from.
  else for (let row = 0; row < n; row++) m[row * (n + 1)]! -= 1;
  const triangles = new Triangles(m, n, !slack);
  const least = slack ? 0 : n * Number.EPSILON * m.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
  yield* halves(triangles, height, 0, n, least);
  return triangles;
}

/** Eliminates the columns from one to another in the rows from the first of them on. */
function* halves(triangles: Triangles, height: number, from: number, to: number, least: number): Sliced<void> {
  const { m, n } = triangles;
  if (to - from <= PANEL) {
    eliminate(triangles, height, from, to, least);
    yield to / n;
    return;
  }
  const middle = from + halfOf(to - from, PANEL);
  yield* halves(triangles, height, from, middle, least);
  const all = whole(m, n);
  const [lower, upper] = [partOf(all, from, from), partOf(all, from, middle)];
  yield* at(lowerColumns(lower, upper, middle - from, to - middle), middle / n);
  yield* at(
    addProductInSlices(
      partOf(all, middle, middle),
      partOf(all, middle, from),
      upper,
      height - middle,
      to - middle,
      middle - from,
    ),
    middle / n,
  );
  yield* halves(triangles, height, middle, to, least);
}

function at(work: Sliced<void>, progress: number): Sliced<void> {
  return subProgress(work, progress, progress);
}

/** Columns of a panel from one to another, which lie side by side, with all rows from the first of the panel on. */
interface Panel {
  readonly of: Float64Array;
  readonly from: number;
  readonly width: number;
  readonly height: number;
}

/** The columns of a panel, by halves as well, in a copy of their own. */
function eliminate(triangles: Triangles, height: number, from: number, to: number, least: number): void {
  const { m, n } = triangles;
  const width = to - from;
  const panel = { of: new Float64Array((height - from) * width), from, width, height: height - from };
  for (let row = 0; row < panel.height; row++)
    for (let k = 0; k < width; k++) panel.of[row * width + k] = m[(from + row) * n + from + k]!;
  panelHalves(triangles, panel, 0, width, least);
  for (let row = 0; row < panel.height; row++)
    for (let k = 0; k < width; k++) m[(from + row) * n + from + k] = panel.of[row * width + k]!;
}

function panelHalves(triangles: Triangles, panel: Panel, from: number, to: number, least: number): void {
  if (to - from <= AT_ONCE) {
    for (let k = from; k < to; k++) pivotAt(triangles, panel, k, to, least);
    return;
  }
  const { of, width, height } = panel;
  const middle = from + halfOf(to - from, AT_ONCE);
  panelHalves(triangles, panel, from, middle, least);
  const upper = partOf(whole(of, width), from, middle);
  for (let row = from + 1; row < middle; row++)
    addProduct(
      partOf(upper, row - from, 0),
      { of, start: row * width + from, stride: width },
      upper,
      1,
      to - middle,
      row - from,
    );
  const left = { of, start: middle * width + from, stride: width };
  addProduct(partOf(upper, middle - from, 0), left, upper, height - middle, to - middle, middle - from);
  panelHalves(triangles, panel, middle, to, least);
}

/** One pivot, in the columns of the panel before one. */
function pivotAt({ m, n, pivots, order }: Triangles, panel: Panel, k: number, to: number, least: number): void {
  const { of, from, width } = panel;
  if (order) exchange(m, n, of, order, from, width, k);
  const at = k * width;
  const pivot = order ? -of[at + k]! : sumBelow(of, width, k);
  if (!(order ? Math.abs(pivot) > least : pivot > 0))
    throw new Singular(from + k, order ? [from + k] : loopOf(m, n, pivots, of, from, width, k));
  pivots[from + k] = pivot;
  for (let start = at + width; start < of.length; start += width) {
    const part = of[start + k]! / pivot;
    of[start + k] = part;
    if (part === 0) continue;
    for (let j = k + 1; j < to; j++) of[start + j]! += part * of[at + j]!;
  }
}

/** What of a column is no flow from itself, directly or through the rows eliminated: a sum. */
function sumBelow(panel: Float64Array, width: number, k: number): number {
  let sum = 0;
  for (let at = (k + 1) * width + k; at < panel.length; at += width) sum += panel[at]!;
  return sum;
}

/** Brings the largest figure of a column to its diagonal. */
function exchange(
  m: Float64Array,
  n: number,
  panel: Float64Array,
  order: Int32Array,
  from: number,
  width: number,
  k: number,
): void {
  let best = k;
  for (let row = k + 1; row < panel.length / width; row++)
    if (Math.abs(panel[row * width + k]!) > Math.abs(panel[best * width + k]!)) best = row;
  if (best === k) return;
  swap(panel, k * width, best * width, width);
  swap(m, (from + k) * n, (from + best) * n, n);
  swap(order, from + k, from + best, 1);
}

function swap(of: Float64Array | Int32Array, one: number, other: number, length: number): void {
  const held = of.slice(one, one + length);
  of.copyWithin(one, other, other + length);
  of.set(held, other);
}

/** The row without a pivot, and those eliminated before through which its flows come back to it. */
function loopOf(
  m: Float64Array,
  n: number,
  pivots: Float64Array,
  panel: Float64Array,
  from: number,
  width: number,
  k: number,
): number[] {
  const row = from + k;
  const through = new Float64Array(row);
  for (let i = row - 1; i >= 0; i--) {
    let sum = i < from ? m[i * n + row]! : panel[(i - from) * width + k]!;
    for (let j = i + 1; j < row; j++) {
      const flow = i >= from && j >= from ? panel[(i - from) * width + j - from]! : m[i * n + j]!;
      sum += flow * through[j]!;
    }
    through[i] = sum / pivots[i]!;
  }
  return [...Array.from(through.keys()).filter((i) => through[i] !== 0), row];
}
