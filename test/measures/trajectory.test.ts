import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const MISSING = { error: "#N/A" };

/** p-value and flag of the first link. */
function tested(shares: unknown[], ...others: unknown[][]): [unknown, unknown] {
  const names = ["A", "B"].slice(0, 1 + others.length).map((name) => [name]);
  const table = call(functions.get("TRAJECTORY"), names, [shares, ...others]) as unknown[][];
  return [table[1]![5], table[1]![6]];
}

describe("a trend that the test does not find is said to be not significant", () => {
  test.each([
    ["three points: no test", [0.3, 0.2, 0.1], "Thinning out"],
    ["four points, one of them missing: no test", [0.3, 0.2, MISSING, 0.1], "Thinning out"],
    ["four points never reach 5 %", [0.4, 0.3, 0.2, 0.1], "Thinning out (not significant)"],
    ["four points that rise", [0.1, 0.2, 0.3, 0.4], "Thickening (not significant)"],
    ["five points that fall throughout", [0.5, 0.4, 0.3, 0.2, 0.1], "Thinning out"],
    ["five points that rise throughout", [0.1, 0.2, 0.3, 0.4, 0.5], "Thickening"],
    ["five points and one step back", [0.1, 0.2, 0.3, 0.5, 0.4], "Thickening (not significant)"],
    ["rises and falls balance", [0.2, 0.4, 0.3, 0.15, 0.35], "Thickening (not significant)"],
    ["a newcomer that grows throughout", [0, 0.1, 0.2, 0.3, 0.4], "Thickening"],
    ["a newcomer that grows in the end", [0, 0.1, 0.05, 0.04, 0.2], "Thickening (not significant)"],
    [
      "a significant rise, and a fall by the ends",
      [0.2, 0.201, 0.202, 0.203, 0.204, 0.205, 0.206, 0.207, 0.208, 0.15],
      "Thinning out (not significant)",
    ],
    ["a reversal", [0.4, 0.2, 0.1, 0.2, 0.39], "Thinned, then thickened"],
    ["stable", [0.3, 0.301, 0.302, 0.303, 0.304], "Stable"],
    ["a newcomer", [0, 0.3, 0.29, 0.28, 0.27], "Entry"],
    ["values not yet in", [0.5, 0.4, 0.3, 0.2, 0], "Exit or empty"],
    ["absent", [0, 0, 0, 0, 0], "Absent"],
  ])("%s: %p is %s", (_, shares, flag) => expect(tested(shares)[1]).toBe(flag));

  test("on either side of 5 %, with six points", () => {
    // S = 11 of 15, z = 10 / sqrt(28.33) = 1.879; S = 13, z = 12 / sqrt(28.33) = 2.254.
    const [above, doubtful] = tested([0.1, 0.2, 0.3, 0.4, 0.6, 0.5].map((share, at) => (at === 1 ? 0.35 : share)));
    expect(above).toBeGreaterThan(0.05);
    expect(doubtful).toBe("Thickening (not significant)");
    const [below, sure] = tested([0.1, 0.2, 0.3, 0.4, 0.6, 0.5]);
    expect(below).toBeLessThan(0.05);
    expect(sure).toBe("Thickening");
  });
});

test("another row in the last period makes it an exit", () => {
  expect(tested([0.5, 0.4, 0.3, 0], [0.5, 0.6, 0.7, 1])[1]).toBe("Exit");
  expect(tested([0.5, 0.4, 0.3, 0], [0.5, 0.6, 0.7, 0])[1]).toBe("Exit or empty");
});

test.each([
  [1000, false],
  [1001, true],
])("%i periods are taken or refused", (count, isRefused) => {
  const shares = Array.from({ length: count }, (_, period) => 0.2 + period / 10_000);
  const answer = call(functions.get("TRAJECTORY"), [["A"]], [shares]);
  expect(!Array.isArray(answer)).toBe(isRefused);
  if (isRefused)
    expect(sentence(functions.get("TRAJECTORY"), [["A"]], [shares])).toContain("1,001 periods; the maximum is 1,000");
});
