/** What the page asks of the thread, and what comes back. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { NotAnswered } from "../../src/published/ask";
import { LargeTable, UnknownLayout } from "../../src/published/reader/refusals";
import type { FromThread, ToThread } from "../../src/published/worker/messages";
import { type Port, PublishedTables } from "../../src/published/worker/tables";
import { Thread } from "../../src/published/worker/thread";
import { type Cells, csv, icio } from "./forms";

/** Messages are cloned, as they are on their way to a worker. */
function tables(): PublishedTables {
  return new PublishedTables(() => {
    const port: Port = { onmessage: null, onerror: null, postMessage: send, terminate: () => undefined };
    const thread = new Thread((message) => {
      const data = structuredClone(message);
      setImmediate(() => port.onmessage?.({ data } as MessageEvent<FromThread>));
    });
    function send(message: ToThread) {
      setImmediate(() => thread.take(message));
    }
    return port;
  });
}

const WORLD = {
  name: "wiod2011_41_countries.csv.gz",
  blob: new Blob([readFileSync(path.resolve(__dirname, "../data/published/wiod2011_41_countries.csv.gz"))]),
};
const small = csv("2020_SML.csv", icio(["A01_02", "A03"]));

it("opens, tells how far it is, and answers", async () => {
  const told: number[] = [];
  const asked = tables();
  const opened = await asked.ask(
    { ask: "open", name: "world", files: [WORLD] },
    { progress: (done) => told.push(done) },
  );
  expect(opened).toMatchObject({ name: "world", years: ["2011"], description: { rows: 1435 } });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.every((done) => done > 0 && done <= 1)).toBe(true);
  const { cells, year } = await asked.ask({ ask: "measure", name: "world", question: { measure: "countries" } });
  expect([cells.length, cells[1], year]).toEqual([42, ["AUS", "AUS"], "2011"]);
});

it("errors come as what they are", async () => {
  const asked = tables();
  await expect(asked.ask({ ask: "measure", name: "x", question: { measure: "output" } })).rejects.toThrow(NotAnswered);
  const unknown = csv("notes.csv", [
    ["Year", "Sales"],
    [2020, 5],
  ]);
  const error: unknown = await asked.ask({ ask: "open", name: "x", files: unknown }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnknownLayout);
  expect((error as UnknownLayout).lines).toEqual([
    ["Year", "Sales"],
    ["2020", "5"],
  ]);
});

it("stopping a file leaves what is open as it is", async () => {
  const asked = tables();
  await asked.ask({ ask: "open", name: "small", files: small });
  const stop = new AbortController();
  const reading = asked.ask(
    { ask: "open", name: "world", files: [WORLD] },
    { signal: stop.signal, progress: () => stop.abort(new Error("enough")) },
  );
  await expect(reading).rejects.toThrow("enough");
  const { cells } = await asked.ask({ ask: "measure", name: "small", question: { measure: "countries" } });
  expect(cells).toHaveLength(4);
  await expect(asked.ask({ ask: "measure", name: "world", question: { measure: "countries" } })).rejects.toThrow(
    "not open",
  );
});

it("SHA-256 of the files", async () => {
  const asked = tables();
  const file = { name: "2020.csv", blob: new Blob([await small[0]!.blob.text()]) };
  await asked.ask({ ask: "open", name: "small", files: [file] });
  const [{ sha256, size } = { sha256: "", size: 0 }] = await asked.ask({ ask: "fingerprints", name: "small" });
  expect(size).toBe(file.blob.size);
  const { createHash } = await import("node:crypto");
  expect(sha256).toBe(
    createHash("sha256")
      .update(await file.blob.text())
      .digest("hex"),
  );
});

/** The headings of so many industries of one country, and its first line. */
function wide(rows: number): Cells {
  const names = Array.from({ length: rows }, (_, row) => `AUS_A${row}`);
  return [
    ["", ...names, "AUS_HFCE"],
    [names[0]!, ...names.map(() => 0), 1],
  ];
}

it("5,000 rows are opened, one more is asked about, and beyond 10,000 it is refused with the number", async () => {
  const asked = tables();
  const open = (rows: number, isLargeAllowed = false) =>
    asked.ask({ ask: "open", name: "wide", files: csv("wide.csv", wide(rows)), isLargeAllowed });
  await expect(open(5000)).rejects.toThrow("ends after 1 of the 5,000 rows");
  const question: unknown = await open(5001).catch((thrown: unknown) => thrown);
  expect(question).toBeInstanceOf(LargeTable);
  expect((question as Error).message).toBe(
    "wide.csv has 5,001 rows and needs about 461 MB of memory. Open it all the same?",
  );
  await expect(open(5001, true)).rejects.toThrow("ends after 1 of the 5,001 rows");
  await expect(open(10_001, true)).rejects.toThrow(
    "wide.csv has 10,001 rows: at most 10,000 can be opened. It would need about",
  );
});
