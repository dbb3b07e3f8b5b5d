/** The server: on this machine alone, on the next port if the first is taken. */

import { createServer } from "node:http";
import { serve } from "./open-workbook";

describe("serve", () => {
  it("takes the next port where the first is taken, and listens on this machine alone", async () => {
    const first = await serve(0);
    const { port } = new URL(first.address);
    const second = await serve(Number(port));
    try {
      expect(new URL(second.address).hostname).toBe("127.0.0.1");
      expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
      for (const { address } of [first, second]) {
        const page = await fetch(address);
        expect(page.status).toBe(200);
        expect(await page.text()).toContain("Quasirent");
      }
      expect((await fetch(`${second.address}nothing-here`)).status).toBe(404);
      expect((await fetch(`${second.address}../package.json`)).status).toBe(404);
    } finally {
      first.stop();
      second.stop();
    }
  });

  it("says that a page opened from the workbook must not reach it, and leaves the pane to Excel", async () => {
    const { address, stop } = await serve(0);
    try {
      for (const [name, policy] of [
        ["", "same-origin"],
        ["index.html", "same-origin"],
        ["functions.json", "same-origin"],
        ["nothing-here", "same-origin"],
        ["pane.html", null],
        ["pane.html?x=1", null],
      ] as const) {
        const { headers } = await fetch(`${address}${name}`);
        expect([name, headers.get("cross-origin-opener-policy"), headers.get("x-content-type-options")]).toEqual([
          name,
          policy,
          "nosniff",
        ]);
      }
    } finally {
      stop();
    }
  });

  it("knows a port that another program has taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => other.once("listening", done));
    const taken = (other.address() as { port: number }).port;
    const served = await serve(taken);
    expect(Number(new URL(served.address).port)).toBeGreaterThan(taken);
    served.stop();
    other.close();
  });
});
