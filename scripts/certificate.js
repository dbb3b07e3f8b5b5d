/**
 * A certificate for https://localhost, since Office takes an add-in by https only. Microsoft's own for development is used
 * where a person has it; else one is made, once, for this machine's names and nothing else: it can sign no other.
 */
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** Apple's programs trust no server for longer than 398 days. */
const DAYS = 390;
const DAY = 24 * 60 * 60 * 1000;

/** @typedef {{ key: string, cert: string, file: string }} Pair Key and certificate as PEM, and the certificate's file. */

/**
 * The pair, whose file a person can tell the machine to trust, and whether it is Microsoft's.
 *
 * @returns {Promise<Pair & { isMicrosofts: boolean }>}
 */
export async function certificate({ home = os.homedir(), now = new Date() } = {}) {
  const microsofts = readPair(path.join(home, ".office-addin-dev-certs"), now);
  if (microsofts) return { ...microsofts, isMicrosofts: true };
  const folder = path.join(home, ".quasirent");
  return { ...(readPair(folder, now) ?? (await make(folder, now))), isMicrosofts: false };
}

/**
 * @param {string} folder
 * @param {Date} now
 * @returns {Pair | undefined}
 */
function readPair(folder, now) {
  const file = path.join(folder, "localhost.crt");
  const keyFile = path.join(folder, "localhost.key");
  if (!existsSync(file) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(file, "utf8");
  const { validTo } = new X509Certificate(cert);
  // One that ends while somebody works is of no use.
  return new Date(validTo).getTime() - now.getTime() > DAY
    ? { key: readFileSync(keyFile, "utf8"), cert, file }
    : undefined;
}

/**
 * @param {string} folder
 * @param {Date} now
 * @returns {Promise<Pair>}
 */
async function make(folder, now) {
  /** @type {import("selfsigned").SubjectAltNameEntry[]} */
  const names = [
    { type: 2, value: "localhost" },
    { type: 7, ip: "127.0.0.1" },
    { type: 7, ip: "::1" },
  ];
  const made = await generate(
    [
      { name: "commonName", value: "localhost" },
      { name: "organizationName", value: "Quasirent development" },
    ],
    {
      keyType: "ec",
      algorithm: "sha256",
      notBeforeDate: new Date(now.getTime() - DAY),
      notAfterDate: new Date(now.getTime() + DAYS * DAY),
      extensions: [
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, critical: true },
        { name: "extKeyUsage", serverAuth: true },
        { name: "subjectAltName", altNames: names },
      ],
    },
  );
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "localhost.crt");
  writeFileSync(path.join(folder, "localhost.key"), made.private, { mode: 0o600 });
  writeFileSync(file, made.cert);
  return { key: made.private, cert: made.cert, file };
}
