/** The compiled kernel: it is what its source compiles to, gives what scripts give, and is done without where it must be. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { type Kernel, isWorthAKernel, kernelOfPage, newKernel } from "../../src/core/numbers/kernel";
import type * as Factors from "../../src/core/numbers/leontief-factors";
import { type Block, addProduct, addProductByPairs, addProductInSlices, whole } from "../../src/core/numbers/matrix";
import { runToEnd } from "../../src/core/sliced";

const root = path.resolve(__dirname, "../..");
const kernel = kernelOfPage() as Kernel;

function drawn(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => (state = (state * 48271) % 2147483647) / 2147483647);
}

/** Each sum has one sign, so each figure is right to the digits that as many additions cost. */
function expectSame(actual: Float64Array, expected: Float64Array, depth: number): void {
  expect(actual).toHaveLength(expected.length);
  const tolerance = (2 + Math.sqrt(depth)) * Number.EPSILON;
  actual.forEach((figure, at) => {
    if (!(Math.abs(figure - expected[at]!) <= tolerance * Math.abs(expected[at]!)))
      throw new Error(`${at}: ${figure} is not ${expected[at]}`);
  });
}

test("the code that is kept is what the source compiles to", () => {
  expect(execFileSync(process.execPath, ["scripts/kernel.js", "--compile"], { cwd: root, encoding: "utf8" })).toBe("");
});

// On both sides of a strip of four, and of a tile of 128 by 256 by 512.
test.each([
  [1, 1, 1],
  [3, 5, 2],
  [4, 4, 4],
  [5, 3, 255],
  [8, 9, 256],
  [127, 63, 257],
  [128, 64, 10],
  [129, 513, 20],
  [300, 512, 513],
])("%p rows, %p columns, a depth of %p: the products of scripts", (rows, columns, depth) => {
  // Within larger matrices, whose other figures stay.
  const block = (of: Float64Array, start: number, stride: number): Block => ({ of, start, stride });
  const left = block(drawn(rows * (depth + 3) + 7, 1), 7, depth + 3);
  const right = block(drawn(depth * (columns + 1) + 2, 2), 2, columns + 1);
  const target = drawn(rows * (columns + 2) + 5, 3);
  const [once, twin] = [target.slice(), target.slice()];
  runToEnd(kernel.addProduct(block(once, 5, columns + 2), left, right, rows, columns, depth));
  addProduct(block(twin, 5, columns + 2), left, right, rows, columns, depth);
  expectSame(once, twin, depth);
  once.forEach((figure, at) => {
    const inside = at >= 5 && (at - 5) % (columns + 2) < columns;
    if (!inside) expect(figure).toBe(target[at]);
  });
});

test("two works that take turns do not disturb each other", () => {
  const [rows, columns, depth] = [300, 600, 300];
  const works = [1, 2].map((seed) => {
    const [a, b, c] = [drawn(rows * depth, seed), drawn(depth * columns, 7 * seed), new Float64Array(rows * columns)];
    const work = kernel.addProduct(whole(c, columns), whole(a, depth), whole(b, columns), rows, columns, depth);
    const expected = new Float64Array(rows * columns);
    runToEnd(addProductByPairs(whole(expected, columns), whole(a, depth), whole(b, columns), rows, columns, depth));
    return { work, c, expected, progress: [] as number[] };
  });
  for (let going = true; going;) {
    going = false;
    for (const { work, progress } of works) {
      const { done, value } = work.next();
      if (done !== true) [going] = [true, progress.push(value!)];
    }
  }
  for (const { c, expected, progress } of works) {
    expectSame(c, expected, depth);
    expect(progress.length).toBe(11);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
  }
});

test("small products are left to scripts, bit by bit the same", () => {
  expect([isWorthAKernel(32, 32, 16), isWorthAKernel(32, 32, 15)]).toEqual([true, false]);
  expect([isWorthAKernel(1000, 8, 1000), isWorthAKernel(1000, 7, 1000)]).toEqual([true, false]);
  const [a, b, c, d] = [drawn(7000, 1), drawn(49, 2), new Float64Array(7000), new Float64Array(7000)];
  runToEnd(addProductInSlices(whole(c, 7), whole(a, 7), whole(b, 7), 1000, 7, 7));
  addProduct(whole(d, 7), whole(a, 7), whole(b, 7), 1000, 7, 7);
  expect(c).toEqual(d);
});

describe("without it", () => {
  test.each([
    ["no WebAssembly", {}],
    ["nothing to decode with", { WebAssembly }],
    [
      "a policy that forbids it, or a machine without SIMD",
      {
        atob,
        WebAssembly: {
          ...{ Memory: WebAssembly.Memory, Instance: WebAssembly.Instance },
          Module: function refused() {
            throw new WebAssembly.CompileError("Refused to compile");
          },
        },
      },
    ],
  ])("%s: there is none", (_, host) => expect(newKernel(host as Parameters<typeof newKernel>[0])).toBeNull());

  test("tables are solved to the same figures", () => {
    const n = 150;
    const a = drawn(n * n, 5).map((figure) => (figure * 1.9) / n);
    const slack = new Float64Array(n).fill(1);
    for (let at = 0; at < n * n; at++) slack[at % n]! -= a[at]!;
    const asked = drawn(n * 20, 9);
    const solved = ({ factored }: typeof Factors): Float64Array => {
      const factors = runToEnd(factored(a, n, { by: "columns", slack }));
      return Float64Array.from([...runToEnd(factors.left(asked, 20)), ...runToEnd(factors.right(asked, 20))]);
    };
    const load = (): typeof Factors => jest.requireActual("../../src/core/numbers/leontief-factors");
    const withKernel = solved(load());
    const held = globalThis.WebAssembly;
    let without = new Float64Array(0);
    try {
      (globalThis as { WebAssembly?: unknown }).WebAssembly = undefined;
      jest.isolateModules(() => (without = Float64Array.from(solved(load()))));
    } finally {
      globalThis.WebAssembly = held;
    }
    expectSame(withKernel, without, n);
    expect(withKernel).not.toEqual(without);
  });
});
