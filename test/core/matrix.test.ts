/** The product of blocks: against the definition, for every rest of rows and depth, and in slices as at once. */
import { addProduct, addProductInSlices, type Block, copied, productInSlices } from "../../src/core/numbers/matrix";
import { runToEnd } from "../../src/core/sliced";

/** Whole numbers, so that every order of summation has the same sum. */
const drawn = (length: number, seed: number): Float64Array =>
  Float64Array.from({ length }, (_, i) => ((i * 7919 + seed * 104729) % 19) - 9);

/** A block within a larger matrix: rows and columns around it belong to others. */
const block = (rows: number, columns: number, seed: number): Block => ({
  of: drawn((rows + 3) * (columns + 2), seed),
  start: 2 * (columns + 2) + 1,
  stride: columns + 2,
});

const SIZES = [1, 2, 3, 4, 5, 7, 8];

test.each(SIZES.flatMap((rows) => SIZES.map((depth) => [rows, depth])))(
  "%p rows over a depth of %p are sums of products, and what is around the target stays",
  (rows, depth) => {
    const columns = 3;
    const [target, left, right] = [block(rows, columns, 1), block(rows, depth, 2), block(depth, columns, 3)];
    const expected = target.of.slice();
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        for (let k = 0; k < depth; k++)
          expected[target.start + i * target.stride + j]! +=
            left.of[left.start + i * left.stride + k]! * right.of[right.start + k * right.stride + j]!;
    addProduct(target, left, right, rows, columns, depth);
    expect(target.of).toEqual(expected);
  },
);

test("in slices the product of large blocks is the same to the last bit, with a pause between slices", () => {
  // A slice has four million multiplications: two rows of these.
  const [rows, columns, depth] = [5, 1000, 1500];
  const [left, right] = [block(rows, depth, 5), block(depth, columns, 6)].map((each) => ({
    ...each,
    of: each.of.map((figure) => figure / 7),
  })) as [Block, Block];
  const [once, sliced] = [block(rows, columns, 4), block(rows, columns, 4)];
  addProduct(once, left, right, rows, columns, depth);
  const pauses = [...addProductInSlices(sliced, left, right, rows, columns, depth)];
  expect(pauses).toEqual([2 / 5, 4 / 5]);
  expect(sliced.of).toEqual(once.of);
  const own = runToEnd(productInSlices(left, right, rows, columns, depth));
  const before = copied(block(rows, columns, 4), rows, columns);
  copied(once, rows, columns).forEach((figure, i) => expect(own[i]! + before[i]!).toBeCloseTo(figure, 6));
});
