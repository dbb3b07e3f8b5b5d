import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const file = path.join(tmpdir(), `quasirent-summary-${process.pid}.json`);

afterAll(() => rmSync(file, { force: true }));

/** The last lines of a run, by Node itself: the script is a module of the newer kind. */
async function summaryOf(outcome: object): Promise<string> {
  writeFileSync(file, JSON.stringify(outcome));
  const { summary } = (await import("../../scripts/steps.js")) as { summary(file: string): string };
  return summary(file);
}

const COUNTS = { numPassedTests: 2, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
const passed = (fullName: string, invocations: number) => ({ status: "passed", fullName, invocations });

it("a test that has passed only when it was tried again is named", async () => {
  const testResults = [{ assertionResults: [passed("steady", 1), passed("unsteady", 2)] }];
  expect(await summaryOf({ ...COUNTS, testResults })).toBe(
    "Failed once, then passed (see above): unsteady\n2 passed, 0 failed",
  );
});

it("a test that has failed twice has failed, and what was skipped is counted", async () => {
  const testResults = [{ assertionResults: [{ status: "failed", fullName: "broken", invocations: 2 }] }];
  expect(await summaryOf({ ...COUNTS, numFailedTests: 1, numPendingTests: 3, testResults })).toBe(
    "3 skipped: see above\n2 passed, 1 failed",
  );
});
