/** The functions on large tables, asked by a cell: a promise of the very figures that they give at once. */
import { answers } from "../../src/cells/calls/answer-cache";
import { refusals } from "../../src/cells/refusals";
import { countTurns, pauseAtEachLook } from "./turns";
import { type CustomFunction, HostError, sourceFunctions } from "../measures/host";

const functions = sourceFunctions();
const SIZE = 160;
const COUNTRIES = 8;
const flows = (): number[][] =>
  Array.from({ length: SIZE }, (_, i) => Array.from({ length: SIZE }, (__, j) => (((i * 7919 + j * 31) % 23) + 1) / 4));
const final = (): number[][] =>
  Array.from({ length: SIZE }, (_, i) => Array.from({ length: COUNTRIES }, (__, j) => ((i * 31 + j) % 17) * 40 + 500));
const rest: Record<string, unknown[]> = {
  LEONTIEF: [],
  TIVA: ["exports", null, null],
  EXPORTDECOMPOSITION: [null, null, null],
  BILATERALDECOMPOSITION: [2, "WWZ", null, null],
  PARTICIPATION: [null, null],
  UPSTREAMNESS: [],
  DOWNSTREAMNESS: [],
  LINKAGES: [null, "Rasmussen"],
  ROUNDS: [3, null, null],
};

interface Invocation {
  address?: string;
  onCanceled?: () => void;
}
const call = (id: string, args: unknown[], invocation: Invocation): unknown =>
  (functions.get(id) as CustomFunction)(...args, invocation);

beforeEach(() => answers.clear());
afterEach(() => jest.restoreAllMocks());

test.each(Object.keys(rest))("%s answers a cell later, with the figures that it gives at once", async (id) => {
  const args = [flows(), final(), ...rest[id]!];
  const promised = call(id, args, { address: "Sheet1!B2" });
  expect(promised).toBeInstanceOf(Promise);
  const later = await promised;
  answers.clear();
  const atOnce = call(id, [flows(), final(), ...rest[id]!], {});
  expect(later).toEqual(atOnce);
  expect((atOnce as unknown[][]).flat().some((cell) => typeof cell === "number")).toBe(true);
});

test("calls on one table that wait one after another give what each gives alone, in whatever order", async () => {
  const argsOf = (id: string): unknown[] => [flows(), final(), ...rest[id]!];
  const ids = [...Object.keys(rest), ...Object.keys(rest).reverse()];
  const together = await Promise.all(ids.map((id, index) => call(id, argsOf(id), { address: `Sheet1!B${index + 2}` })));
  for (const id of Object.keys(rest)) {
    answers.clear();
    const alone = call(id, argsOf(id), {});
    for (const [index, each] of ids.entries()) if (each === id) expect([id, together[index]]).toEqual([id, alone]);
  }
});

test("a small table is answered at once, and so is a large one that was answered before", async () => {
  const small = [
    flows()
      .slice(0, 96)
      .map((row) => row.slice(0, 96)),
    final().slice(0, 96),
    null,
    null,
    null,
  ];
  expect(call("TIVA", small, { address: "Sheet1!B2" })).toBeInstanceOf(Array);
  const later = await call("TIVA", [flows(), final(), null, null, null], { address: "Sheet1!B2" });
  const again = call("TIVA", [flows(), final(), null, null, null], { address: "Sheet1!C3" });
  expect(again).toBeInstanceOf(Array);
  expect(again).toEqual(later);
});

test("the answer is to what was given, whatever the host does with its arrays meanwhile", async () => {
  const [z, y] = [flows(), final()];
  const promised = call("DOWNSTREAMNESS", [z, y], { address: "Sheet1!B2" });
  z[0]![1] = 1e6;
  z.length = 10;
  y[0]!.fill(0);
  const later = await promised;
  answers.clear();
  expect(later).toEqual(call("DOWNSTREAMNESS", [flows(), final()], {}));
});

test("a refusal comes with its sentence, and is kept for the pane", async () => {
  const z = flows();
  (z[3] as unknown[])[4] = "n/a";
  const sentence = 'flows, row 4, column 5: "n/a" is not a number';
  await expect(call("PARTICIPATION", [z, final(), null, null], { address: "Sheet1!D9" })).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining(sentence),
  });
  expect(refusals.of("Sheet1!D9")[0]).toMatchObject({
    sentence: expect.stringContaining(sentence),
    argument: { name: "flows", row: 4, column: 5 },
  });
  // The second time it is known at once.
  expect(() => call("PARTICIPATION", [z, final(), null, null], { address: "Sheet1!D9" })).toThrow(HostError);
});

test("what is stopped is not worked out, and holds nothing up", async () => {
  const stopped: Invocation = { address: "Sheet1!B2" };
  let isAnswered = false;
  const never = call("EXPORTDECOMPOSITION", [flows(), final(), "WWZ", null, null], stopped) as Promise<unknown>;
  void never.then(() => (isAnswered = true));
  const after = call("UPSTREAMNESS", [flows(), final()], { address: "Sheet1!B3" });
  stopped.onCanceled!();
  await after;
  await new Promise((done) => setTimeout(done));
  expect(isAnswered).toBe(false);
  expect(call("EXPORTDECOMPOSITION", [flows(), final(), "WWZ", null, null], { address: "Sheet1!B2" })).toBeInstanceOf(
    Promise,
  );
});

test("others have their turn while it is worked out", async () => {
  pauseAtEachLook();
  const turns = countTurns();
  await call("EXPORTDECOMPOSITION", [flows(), final(), null, null, null], { address: "Sheet1!B2" });
  expect(turns()).toBeGreaterThan(2);
});
