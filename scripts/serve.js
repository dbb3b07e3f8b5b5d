/**
 * Serves dist/ on this machine alone, on the first free port from the one wished for.
 *
 * `node scripts/serve.js [port] [folder]` serves what is built; `npm start` builds first.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { hasHash, headersFor } from "./headers.js";

export const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "dist");

/** Not the wide world, nor the network around: only this machine. */
const HOST = "127.0.0.1";

/**
 * Answers with the server and its address once it listens. Port 0 takes any free one.
 *
 * @param {{ folder?: string, port?: number }} [options]
 */
export async function serve({ folder = dist, port = 3000 } = {}) {
  if (!existsSync(path.join(folder, "index.html")))
    throw new Error(`There is no workbook in ${folder} yet: build it first with npm run build.`);
  // `dev`: files are read as they are now, so a new build shows on the next reload.
  const files = sirv(folder, {
    dev: true,
    setHeaders(response) {
      if (hasHash(response.req.url ?? "")) response.setHeader("Cache-Control", "max-age=31536000, immutable");
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(new URL(request.url ?? "/", `http://${HOST}`).pathname)))
      response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });

  const lastTry = port === 0 ? 0 : port + 100;
  for (let next = port; ; next += 1) {
    try {
      return { server, address: `http://${HOST}:${await listen(server, next)}/` };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      const isTaken = code === "EADDRINUSE" || code === "EACCES";
      if (!isTaken || next >= lastTry) throw error;
    }
  }
}

/**
 * Answers with the port, which is another where 0 was asked for.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
export function listen(server, port) {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      const address = server.address();
      done(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , port = "3000", folder = dist] = process.argv;
  const { address } = await serve({ port: Number(port), folder });
  console.log(`The workbook is at ${address} (Ctrl+C stops it)`);
}
