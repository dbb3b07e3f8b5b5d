import { call, sourceFunctions } from "./host";

const custom = sourceFunctions().get("ROUNDSHARES");
const rounded = (values: number[], decimals?: number): unknown =>
  (
    call(
      custom,
      values.map((value) => [value]),
      decimals,
    ) as number[][]
  ).flat();

test.each([
  ["the largest remainder gets the unit left over", [0.2, 1.7, 98.1], 0, [0, 0.02, 0.98]],
  ["of equal remainders the larger value", [0.5, 1.5, 98], 0, [0, 0.02, 0.98]],
  ["of equal remainders and values the earlier", [1, 1, 1, 1, 1, 1], 0, [0.17, 0.17, 0.17, 0.17, 0.16, 0.16]],
  ["nothing left over", [1, 3], 0, [0.25, 0.75]],
  ["one value is all", [7], 10, [1]],
  ["ten decimals of a per cent", [1, 2], 10, [0.333333333333, 0.666666666667]],
])("%s", (_, values, decimals, expected) => {
  const shares = values.length === 1 ? [call(custom, values[0], decimals)] : rounded(values, decimals);
  expect(shares).toEqual(expected);
});
