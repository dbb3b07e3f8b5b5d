/** The server: on this machine alone, on the next port if the first is taken. */

import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { dist, serve } from "./open-workbook";

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

  it("lets a file be kept whose address has the hash of its content, and no other", async () => {
    const { address, stop } = await serve(0);
    const caching = async (name: string) => (await fetch(`${address}${name}`)).headers.get("cache-control");
    try {
      const page = await (await fetch(address)).text();
      const [hashed] = /functions\.js\?[0-9a-f]{8}/.exec(page)!;
      const view = readdirSync(path.join(dist, "views")).find((name) => name.startsWith("check."))!;
      for (const name of [hashed, `views/${view}`]) expect(await caching(name)).toBe("max-age=31536000, immutable");
      for (const name of ["", "index.html", "functions.js", `${hashed}0`, "functions.js?hash=1"])
        expect([name, await caching(name)]).toEqual([name, "no-store"]);
      expect(await caching("nothing-here.js?0123abcd")).toBe(null);
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
