/** Which way is good: high or low, and as people write it, higher or lower, in any case. */
import { call, sourceFunctions } from "./host";

const functions = sourceFunctions();
const benchmark = (way: string) =>
  call(functions.get("BENCHMARK"), [["Scrap"]], [[way]], [[4]], [[3, 5, 6, 7]]) as unknown;
const process = (way: string) => call(functions.get("PROCESSUPGRADING"), [["Scrap"]], [[way]], [[4]], [[3]]) as unknown;

test.each([
  ["lower", "low"],
  ["Lower", "low"],
  ["LOW", "low"],
  ["higher", "high"],
  ["Higher", "high"],
  ["High", "high"],
])("%s is read as %s", (spelled, way) => {
  expect(benchmark(spelled)).toEqual(benchmark(way));
  expect(process(spelled)).toEqual(process(way));
  expect(benchmark("low")).not.toEqual(benchmark("high"));
});

test.each(["lowest", "highly", "up"])("%s is neither", (word) => {
  expect(JSON.stringify([refused(() => benchmark(word)), refused(() => process(word))])).toBe('["refused","refused"]');
});

function refused(ask: () => unknown): string {
  try {
    return Array.isArray(ask()) ? "answered" : "refused";
  } catch {
    return "refused";
  }
}
