/** All workbooks in one file, and back: without loss, and without touching what is there. */

import { backupIn, readBackup, restoring, type SavedWorkbook, writeBackup } from "../../src/browser/backup";
import { LIMITS } from "../../src/files/limits";
import { expanded, packed, partsIn, zipOf } from "../../src/files/zip";

const saved = (
  id: string,
  name: string,
  data: string,
  more: Partial<SavedWorkbook> & { mark?: string } = {},
): SavedWorkbook => ({
  entry: {
    id,
    name,
    made: 1,
    at: 2,
    used: 0,
    mark: more.mark ?? `mark of ${id}`,
    ...(more.former !== undefined && { former: { at: 3, size: 0 } }),
  },
  data,
  former: more.former,
});
const xlsx = (index: number) => Promise.resolve(new TextEncoder().encode(`xlsx ${index}`));

const some = [
  saved("a", "Cocoa", '{"sheets":[]}'),
  saved("b", "Cocoa", "not even JSON", { former: "its former" }),
  saved("c", "a/b: Größe 電話 📱", JSON.stringify({ text: "\ud83d \u0000 \u2028" })),
  saved("d", "CON", ""),
];

async function throughFile(workbooks: readonly SavedWorkbook[]) {
  const { file } = await writeBackup(workbooks, xlsx);
  return (await readBackup(backupIn(file)!)).workbooks;
}

it("brings back every state of every workbook, damaged ones as they are", async () => {
  expect(await throughFile(some)).toEqual(some.map((each) => ({ ...each, former: each.former })));
  expect(await throughFile([])).toEqual([]);
});

it("has each as .xlsx under a name of its own, and tells which it has not", async () => {
  const { file, without } = await writeBackup(some, (index) =>
    index === 3 ? Promise.resolve(undefined) : xlsx(index),
  );
  const parts = partsIn(file);
  expect([...parts.keys()]).toEqual([
    "Cocoa.xlsx",
    "Cocoa (2).xlsx",
    "a_b_ Größe 電話 📱.xlsx",
    "quasirent-workbooks.json",
    "kept/1.json",
    "kept/2.json",
    "kept/2-previous.json",
    "kept/3.json",
    "kept/4.json",
  ]);
  expect(new TextDecoder().decode(await expanded(parts.get("Cocoa (2).xlsx")!))).toBe("xlsx 1");
  expect(without).toEqual(["CON_"]);
});

it("data that shrink to almost nothing are not taken for a bomb when they are read", async () => {
  const data = JSON.stringify({ cells: "x".repeat(LIMITS.suspectBytes + 1) });
  const [back] = await throughFile([saved("a", "Large", data)]);
  expect(back!.data === data).toBe(true);
});

it("leaves out .xlsx files that would make it larger than what is opened here, and refuses what is too large without them", async () => {
  const [one] = some;
  const room = (change: object) => ({ expandedBytes: 1000, fileBytes: 2000, parts: 3, ...change });
  const without = async (change: object, bytes: number) =>
    (await writeBackup([one!], () => Promise.resolve(crypto.getRandomValues(new Uint8Array(bytes))), room(change)))
      .without;
  expect(await without({}, 100)).toEqual([]);
  expect(await without({}, 1000)).toEqual(["Cocoa"]);
  expect(await without({ expandedBytes: 10_000, fileBytes: 2000 }, 1900)).toEqual(["Cocoa"]);
  expect(await without({ parts: 2 }, 100)).toEqual(["Cocoa"]);
  await expect(writeBackup([one!], xlsx, room({ parts: 1 }))).rejects.toThrow(/All workbooks together are/);
  await expect(writeBackup([one!], xlsx, room({ fileBytes: 400 }))).rejects.toThrow(/All workbooks together are/);
});

describe("is refused with a sentence when", () => {
  const line = { id: "a", name: "n", made: 1, at: 1, mark: "m", data: "kept/1.json" };
  const contents = { kind: "quasirent workbooks", version: 1, saved: 1, workbooks: [line] };
  it.each<[string, unknown, RegExp]>([
    ["its contents are no JSON", undefined, /is damaged/],
    ["its contents are null", null, /is damaged/],
    ["it is of another kind", { ...contents, kind: "x" }, /is damaged/],
    ["it has no list", { ...contents, workbooks: {} }, /is damaged/],
    ["a name is a number", { ...contents, workbooks: [{ ...line, name: 5 }] }, /is damaged/],
    ["an id is of the language’s own", { ...contents, workbooks: [{ ...line, id: "__proto__" }] }, /is damaged/],
    ["an id is there twice", { ...contents, workbooks: [line, line] }, /is damaged/],
    ["a state is missing", { ...contents, workbooks: [{ ...line, data: "kept/2.json" }] }, /is damaged/],
    ["it is newer", { ...contents, version: 2 }, /newer version of this page/],
  ])("%s", async (_, head, sentence) => {
    const parts = [
      await packed("quasirent-workbooks.json", head === undefined ? "{" : JSON.stringify(head)),
      await packed("kept/1.json", "{}"),
    ];
    await expect(readBackup(backupIn(zipOf(parts))!)).rejects.toThrow(sentence);
  });

  it("a part of it does not fit its sum", async () => {
    const { file } = await writeBackup(some, xlsx);
    const parts = new Map(backupIn(file)!);
    parts.set("kept/1.json", { ...parts.get("kept/1.json")!, check: 5 });
    await expect(readBackup(parts)).rejects.toThrow(/damaged/);
  });
});

it("other files are none of ours", async () => {
  expect(backupIn(zipOf([await packed("xl/workbook.xml", "x")]))).toBeUndefined();
  expect(backupIn(new TextEncoder().encode("PK"))).toBeUndefined();
  expect(backupIn(new Uint8Array())).toBeUndefined();
});

it("what is there stays: missing ones are added, same ones left, others added beside them", () => {
  const kept = new Map([
    ["a", saved("a", "Cocoa", some[0]!.data)],
    ["b", saved("b", "Cocoa", "another state")],
    ["c", saved("c", "c", some[2]!.data, { former: "a former state that the file has not" })],
  ]);
  const { add, copies, same } = restoring(some, kept);
  expect(add).toEqual([some[3]]);
  expect(same).toBe(2);
  expect(copies).toEqual([
    {
      ...some[1],
      entry: { ...some[1]!.entry, id: expect.any(String), mark: expect.any(String), name: "Cocoa (restored)" },
    },
  ]);
  expect(copies[0]!.entry.id).not.toBe("b");
  // The former state alone is something, too.
  expect(restoring([saved("b", "Cocoa", "another state", { former: "x" })], kept).copies).toHaveLength(1);
});

it("a second copy has a name of its own, and so have copies of workbooks of one name", () => {
  const kept = (...names: string[]) =>
    new Map(names.map((name, index) => [String(index), saved(String(index), name, "another state")]));
  const names = (its: ReturnType<typeof kept>, ...from: string[]) =>
    restoring(
      from.map((name, index) => saved(String(index), name, "x")),
      its,
    ).copies.map(({ entry }) => entry.name);
  expect(names(kept("One", "One (restored)"), "One")).toEqual(["One (restored 2)"]);
  expect(names(kept("One", "one (RESTORED)", "One (restored 2)"), "One")).toEqual(["One (restored 3)"]);
  expect(names(kept("One", "One"), "One", "One")).toEqual(["One (restored)", "One (restored 2)"]);
  expect(names(kept("One", "One (restored) "), "One", "One (restored)")).toEqual([
    "One (restored 2)",
    "One (restored) (restored)",
  ]);
  const long = "x".repeat(120);
  expect(names(kept(long, `${"x".repeat(109)} (restored)`), long)).toEqual([`${"x".repeat(107)} (restored 2)`]);
});

describe("a file of all workbooks that is not whole is told as such, and nobody is sent to Excel with it", () => {
  const OURS = /^The file is damaged: it is a file of all workbooks/;
  const refusalOf = async (file: Uint8Array<ArrayBuffer>, name: string): Promise<string> => {
    try {
      const parts = backupIn(file, name);
      if (!parts) return "another file";
      await readBackup(parts);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };

  it("wherever it is cut, and whatever it is called", async () => {
    const { file } = await writeBackup(some, () => Promise.resolve(crypto.getRandomValues(new Uint8Array(300))));
    expect(await refusalOf(file, "a.zip")).toBe("");
    for (let length = 50; length < file.length; length += 97)
      expect(await refusalOf(file.slice(0, length), "a")).toMatch(OURS);
    // Too little of it is left to know it.
    expect(await refusalOf(file.slice(0, 20), "a.ZIP")).toBe(
      "The file is damaged: this .zip is incomplete. Download or copy it again. What is kept in this browser is unchanged.",
    );
    expect(await refusalOf(file.slice(0, 20), "a.xlsx")).toBe("another file");
  });

  it("whichever byte is another", async () => {
    const { file } = await writeBackup(some.slice(0, 2), xlsx);
    for (let at = 4; at < file.length; at += 1) {
      const changed = file.slice();
      changed[at]! ^= 0xff;
      expect(await refusalOf(changed, "a.zip")).toMatch(
        /^$|^The file is damaged: (it is a file of all workbooks|this \.zip)|^another file$/,
      );
    }
  });

  it("a workbook that is cut is none", async () => {
    const file = zipOf([await packed("[Content_Types].xml", "x".repeat(500)), await packed("xl/workbook.xml", "x")]);
    expect(await refusalOf(file.slice(0, 100), "a.xlsx")).toBe("another file");
  });
});
