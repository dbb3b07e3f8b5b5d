/** What is read of earlier pages: scraps in localStorage, and records of version 1. */

import { scrapFrom } from "../../src/browser/left-behind";
import { entryOfVersion1 } from "../../src/browser/workbook-store";

it.each<[string, unknown]>([
  ["of version 1", { seen: "m", data: "{}" }],
  ["of version 1, where nothing was kept", { data: "{}" }],
  ["of a window", { id: "i", name: "Cocoa", seen: "m", writing: "n", data: "{}" }],
])("a scrap %s is read", (_, scrap) => {
  expect(scrapFrom(JSON.stringify(scrap))).toEqual({
    id: undefined,
    name: undefined,
    seen: undefined,
    writing: undefined,
    ...(scrap as object),
  });
});

it.each([
  "",
  "{",
  "null",
  "5",
  '"x"',
  "[]",
  "{}",
  '{"data":5}',
  '{"data":null}',
  '{"data":"{}","seen":5}',
  '{"data":"{}","id":{}}',
  '{"data":"{}","name":[]}',
  '{"data":"{}","__proto__":{"id":"x"}}',
])("the scrap %s is damaged", (text) => {
  expect(scrapFrom(text)).toBeUndefined();
});

const data = JSON.stringify({ sheets: [{ name: "Cocoa", cells: { A1: "x" } }] });

it.each<[string, unknown, object]>([
  [
    "present",
    { data, at: 5, mark: "m" },
    { data, entry: { name: "Cocoa", made: 5, at: 5, used: 5, mark: "m", size: data.length } },
  ],
  [
    "former",
    { data, at: 5, mark: "m former" },
    { data, entry: { name: "Cocoa (previous)", made: 5, at: 5, used: 0, mark: "m former" } },
  ],
  ["present", { data: "{", at: 5, mark: "m" }, { data: "{", entry: { name: "Untitled", mark: "m" } }],
  [
    "present",
    { data: 5, at: "x", mark: null },
    { data: '{"data":5,"at":"x","mark":null}', entry: { at: 0, used: 1, mark: expect.any(String) } },
  ],
  ["present", { data, at: 1e300, mark: "m" }, { entry: { at: 0 } }],
  ["present", null, { data: "null" }],
  ["former", "text", { data: '"text"' }],
  ["other", undefined, { data: "" }],
])("of version 1 the record %s with %j becomes a workbook", (key, record, expected) => {
  expect(entryOfVersion1(key, record)).toMatchObject(expected);
  expect(entryOfVersion1(key, record).entry.id).not.toBe(entryOfVersion1(key, record).entry.id);
});
