import { Decimal } from "../../src/core/numbers/decimal";
import { flagOf } from "../../src/core/data/share-flag";

const flag = (shares: number[], tolerance = 0.01): string =>
  flagOf(
    shares.map((share) => new Decimal(share)),
    new Decimal(tolerance),
  );

describe("each condition, in its order", () => {
  test.each([
    ["one period", [0.1], "Insufficient data"],
    ["no period", [], "Insufficient data"],
    ["never in the chain", [0, 0, 0], "Absent"],
    ["left the chain", [0.2, 0.3, 0], "Exit"],
    ["came and went", [0, 0.3, 0], "Exit"],
    ["a newcomer that grew", [0, 0.05, 0.07], "Thickening"],
    ["a newcomer that grew by exactly the tolerance", [0, 0.05, 0.06], "Thinning in"],
    ["a newcomer that grew after shrinking: against its first positive share", [0, 0.05, 0.01, 0.07], "Thickening"],
    ["a thin newcomer", [0, 0.1], "Thinning in"],
    ["a newcomer just above a tenth", [0, 0.1000001], "Entry"],
    ["a newcomer that shrank and is not thin", [0, 0.5, 0.3], "Entry"],
    ["a newcomer with a loss", [0, -0.05], "Thinning in"],
    ["a dip deeper than the tolerance", [0.3, 0.28, 0.3], "Thinned, then thickened"],
    ["a dip of exactly the tolerance", [0.3, 0.29, 0.3], "Stable"],
    ["a dip that must be below both ends", [0.3, 0.25, 0.2], "Thinning out"],
    ["a peak higher than the tolerance", [0.3, 0.32, 0.3], "Thickened, then thinned"],
    ["a peak of exactly the tolerance", [0.3, 0.31, 0.3], "Stable"],
    ["dip and peak, the dip further", [0.3, 0.2, 0.35, 0.3], "Thinned, then thickened"],
    ["dip and peak, the peak further", [0.3, 0.25, 0.4, 0.3], "Thickened, then thinned"],
    ["dip and peak alike: the dip, which comes first in the order", [0.3, 0.25, 0.35, 0.3], "Thinned, then thickened"],
    ["further from the nearer end: 0.1 - 0.05 against 0.3 - 0.2", [0.1, 0.05, 0.3, 0.2], "Thickened, then thinned"],
    ["fell", [0.3, 0.289], "Thinning out"],
    ["fell by exactly the tolerance", [0.3, 0.29], "Stable"],
    ["rose", [0.3, 0.311], "Thickening"],
    ["rose by exactly the tolerance", [0.3, 0.31], "Stable"],
    ["a loss that shrank", [-0.1, -0.05], "Thickening"],
    ["a loss that grew", [-0.05, -0.1], "Thinning out"],
  ])("%s: %p is %s", (_, shares, expected) => expect(flag(shares)).toBe(expected));
});

test("no tolerance: any change counts", () => {
  expect(flag([0.3, 0.3000000001], 0)).toBe("Thickening");
  expect(flag([0.3, 0.3], 0)).toBe("Stable");
});
