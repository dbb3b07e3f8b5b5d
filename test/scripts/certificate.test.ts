/** The certificate of `npm run excel`: for this machine alone, made once, renewed in time, and Microsoft's where it is there. */

import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(path.resolve(__dirname, "../../scripts/certificate.js")).href;
const DAY = 24 * 60 * 60 * 1000;

interface Made {
  key: string;
  cert: string;
  file: string;
  isMicrosofts: boolean;
}

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "quasirent-home-"));
});
afterEach(() => rmSync(home, { recursive: true }));

/** As the script gives it, some days from now. */
function certificate(later = 0): Made {
  const ask = `import { certificate } from ${JSON.stringify(script)};
    console.log(JSON.stringify(await certificate({ home: ${JSON.stringify(home)}, now: new Date(Date.now() + ${later * DAY}) })));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", ask], { encoding: "utf8" })) as Made;
}

test("it is for this machine's names, for a server, and can sign nothing", () => {
  const { cert, file, isMicrosofts } = certificate();
  const read = new X509Certificate(cert);
  expect(isMicrosofts).toBe(false);
  expect(file).toBe(path.join(home, ".quasirent", "localhost.crt"));
  expect(read.ca).toBe(false);
  expect(read.checkHost("localhost")).toBe("localhost");
  for (const address of ["127.0.0.1", "::1"]) expect(read.checkIP(address)).toBe(address);
  expect(read.checkHost("example.org")).toBeUndefined();
  expect(read.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  // Apple's programs trust none that lasts longer.
  expect((new Date(read.validTo).getTime() - new Date(read.validFrom).getTime()) / DAY).toBeLessThanOrEqual(398);
});

test("whoever trusts it is served; its key is nobody else's to read", async () => {
  const { cert, key } = certificate();
  if (process.platform !== "win32")
    expect(statSync(path.join(home, ".quasirent", "localhost.key")).mode & 0o077).toBe(0);
  const server = createServer({ cert, key }, (_, response) => response.end("served"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const ask = (ca?: string) =>
    new Promise<string>((done, failed) => {
      request({ host: "127.0.0.1", servername: "localhost", port, ...(ca && { ca }) }, (response) =>
        response.on("data", (words) => done(String(words))),
      )
        .on("error", failed)
        .end();
    });
  await expect(ask(cert)).resolves.toBe("served");
  await expect(ask()).rejects.toThrow(/self-signed/);
  server.close();
});

test("it is made once, so that it is trusted once, and anew before it ends", () => {
  const { cert } = certificate();
  expect(certificate().cert).toBe(cert);
  expect(certificate(380).cert).toBe(cert);
  expect(certificate(389.5).cert).not.toBe(cert);
});

test("Microsoft's is taken where it is there and still valid", () => {
  certificate();
  const theirs = path.join(home, ".office-addin-dev-certs");
  mkdirSync(theirs);
  copyFileSync(path.join(home, ".quasirent", "localhost.crt"), path.join(theirs, "localhost.crt"));
  expect(certificate().isMicrosofts).toBe(false); // without its key
  writeFileSync(path.join(theirs, "localhost.key"), "key");
  expect(certificate()).toMatchObject({ isMicrosofts: true, key: "key", file: path.join(theirs, "localhost.crt") });
  expect(certificate(400).isMicrosofts).toBe(false);
});
