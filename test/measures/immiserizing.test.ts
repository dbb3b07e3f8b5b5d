import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("IMMISERIZING");
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };

interface Given {
  volume: unknown;
  price: unknown;
  importPrice?: unknown;
  wage?: unknown;
  tolerance?: unknown;
}
/** The flag of a second period, against one of 100, 1, 1 and 100. */
const flag = ({ volume, price, importPrice, wage, tolerance = null }: Given): unknown => {
  const series = (first: unknown, second: unknown): unknown => (second === undefined ? null : column([first, second]));
  const args = [column([100, volume]), column([1, price]), series(1, importPrice), series(100, wage), null, tolerance];
  const answer = call(custom, ...args);
  return Array.isArray(answer) ? (answer as unknown[][])[1]![0] : answer;
};

// Each comparison at its limit, just past it, and without a tolerance.
test.each<[Given, string]>([
  [{ volume: 101, price: 1.2, tolerance: 0.01 }, "Value-led"],
  [{ volume: 101.001, price: 1.2, tolerance: 0.01 }, "Growth"],
  [{ volume: 100.001, price: 1.2 }, "Growth"],
  // Value 99 of 100 and a little less.
  [{ volume: 110, price: 0.9, tolerance: 0.01 }, "Diluted growth"],
  [{ volume: 110, price: 0.8999999, tolerance: 0.01 }, "Immiserizing growth (price)"],
  [{ volume: 110, price: 0.9 }, "Immiserizing growth (price)"],
  // Price 0.99 and a little less.
  [{ volume: 110, price: 0.99, tolerance: 0.01 }, "Growth"],
  [{ volume: 110, price: 0.9899999, tolerance: 0.01 }, "Diluted growth"],
  [{ volume: 110, price: 0.99 }, "Diluted growth"],
  // Purchasing power 110 / (10/9) = 99 and a little less.
  [{ volume: 110, price: 0.9, importPrice: 1, tolerance: 0.01 }, "Diluted growth"],
  [{ volume: 110, price: 1, importPrice: 1.11111111111112, tolerance: 0.01 }, "Immiserizing growth (purchasing power)"],
  [{ volume: 110, price: 1, importPrice: 1.11111111111111, tolerance: 0.01 }, "Growth"],
  // The wage.
  [{ volume: 110, price: 1, wage: 99, tolerance: 0.01 }, "Growth"],
  [{ volume: 110, price: 1, wage: 98.99999, tolerance: 0.01 }, "Immiserizing growth (wages)"],
  [{ volume: 110, price: 1, wage: 99 }, "Immiserizing growth (wages)"],
  [
    { volume: 110, price: 0.8, importPrice: 1.1, wage: 90, tolerance: 0.01 },
    "Immiserizing growth (price, purchasing power, wages)",
  ],
  // Without growth of volume: value 99 and less, 101 and more, and a volume of 99 and less.
  [{ volume: 100, price: 0.99, tolerance: 0.01 }, "No change"],
  [{ volume: 100, price: 0.9899999, tolerance: 0.01 }, "Contraction"],
  [{ volume: 100, price: 1.01, tolerance: 0.01 }, "No change"],
  [{ volume: 100, price: 1.0100001, tolerance: 0.01 }, "Value-led"],
  [{ volume: 99, price: 1, tolerance: 0.01 }, "No change"],
  [{ volume: 98.99999, price: 1.005, tolerance: 0.01 }, "Value-led"],
  [{ volume: 100, price: 1 }, "No change"],
  [{ volume: 100, price: 0.999 }, "Contraction"],
  [{ volume: 0, price: 1, tolerance: 0.999 }, "Contraction"],
])("%p: %s", (input, expected) => expect(flag(input)).toBe(expected));

test("products are compared with all their digits", () => {
  // 1.000000000000001 x 0.999999999999999 is 1 - 1e-30: less than 1, though not in 34 digits after times another price.
  const price = "0.99999999999999900000000000000099999999999999900000000000000099";
  const volume = "100.0000000000001";
  expect(flag({ volume, price })).toBe("Immiserizing growth (price)");
  expect(flag({ volume, price, importPrice: price })).toBe("Immiserizing growth (price)");
  expect(flag({ volume: "1e200", price: "1e-198" })).toBe("Diluted growth");
  expect(flag({ volume: "1e200", price: "0.99999999999999999999999999999999999999e-198" })).toBe(
    "Immiserizing growth (price)",
  );
});

test("a tolerance is a fraction", () => {
  for (const tolerance of [1, 5, -0.01]) expect(flag({ volume: 110, price: 1, tolerance })).toEqual(NUM);
  expect(flag({ volume: 110, price: 1, tolerance: NA })).toEqual(NA);
  expect(sentence(custom, column([100, 110]), column([1, 1]), null, null, null, 5)).toBe(
    "tolerance is 5: 5 is probably 5 per cent, write 0.05 or 5 %",
  );
});

test("what is wrong spoils its period, in the base the whole", () => {
  const of = (volume: unknown[], price: unknown[], base: unknown = null): unknown =>
    call(custom, column(volume), column(price), null, null, base, 0.01);
  expect(of([100, 0, -1, NA, "?"], [1, 0, 1, 1, 1])).toEqual([["Base"], [NUM], [NUM], [NA], [{ error: "#VALUE!" }]]);
  expect(of([0, 1], [1, 1])).toEqual(NUM);
  expect(of([1, 0], [1, 1])).toEqual([["Base"], ["Contraction"]]);
  expect(of([1, 1], [1, 0], 2)).toEqual(NUM);
});
