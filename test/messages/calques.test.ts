/**
 * The worst words of an English of our own stay out of everything that people read: messages, the functions' help, docs.
 * Each expression takes the calque and nothing legitimate: `a text file` is English, `a text` is not.
 */

import fs from "node:fs";
import path from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { definitions } from "../../src/lambda";
import { allMessages } from "../../src/messages/messages";

const root = path.join(__dirname, "../..");

const filesUnder = (folder: string): string[] =>
  fs.existsSync(path.join(root, folder))
    ? fs
        .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    : [];
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");

/** What to write instead is behind each. */
const CALQUES: readonly (readonly [calque: RegExp, better: string])[] = [
  [/\ba text\b(?! (?:file|cell|column|box|editor|field|format|function))/i, "text"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix, correct"],
  [/\bl(?:ying|ies?) as\b/i, "same orientation as"],
  [
    /\b(?:one|a|an) (?:figure|row|value|column|cell|share|line|number) (?:a|an) (?:link|row|country|period|year|cell|product|line)\b/i,
    "per",
  ],
  [/\bparted by\b/i, "separated by"],
  [/\bunits? of money\b/i, "currency, currency unit"],
  [/\bbelongs? into\b/i, "belongs in"],
  [/\bheads\b(?! of (?:state|government))/i, "headers"],
  [/\bwork(?:s|ed|ing)? (?:(?:it|this|that|them) )?out\b/i, "compute, calculate"],
  [/\b(?:figure|formula|cell|row|table|name|value|type|answer|result|number|rent|link)s? stands?\b/i, "is"],
  [/\bmust stand\b/i, "must be"],
  [/\bnothing can be divided by\b/i, "division by zero"],
  [/\bless than nothing\b/i, "negative"],
  [/\bhas no text\b/i, "is blank"],
  [/\bcame to this\b/i, "was calculated"],
  [/\b(?:may be|as if) left out\b/i, "optional, default"],
  [/\bpaste it turned\b/i, "transpose it"],
  [/\bOne moment\b/, "Loading"],
  [/\bfor no \w+ gives\b/i, "because no ... states"],
  [/\blets go of\b/i, "stops"],
  [/\blinks of their own\b/i, "links"],
  [/\bworth telling\b/i, "to know"],
  [/\bgo together with\b/i, "be associated with"],
  [/\b(?:thing|word)s? that is none\b/i, "invalid"],
];

const calquesIn = (words: string): string[] =>
  CALQUES.flatMap(([calque, better]) => {
    const found = calque.exec(words);
    return found ? [`“${found[0]}”: write ${better}`] : [];
  });

/** The catalogues are the files that make messages. */
const catalogues = filesUnder("src").filter(
  (file) => file.endsWith(".ts") && file !== "src/messages/messages.ts" && /\bmessages\(\s*"/.test(read(file)),
);
// Twice the same id in two of them is refused when the second is read.
for (const file of catalogues) jest.requireActual(path.join(root, file));
const all = [...allMessages()];

test("there are catalogues, and all of them are read", () => {
  expect(catalogues).toEqual(
    expect.arrayContaining([
      "src/cells/sentences.ts",
      "src/pane/texts/analyse.ts",
      "src/report/texts.ts",
      "src/pictures/texts.ts",
      "src/guide/texts.ts",
    ]),
  );
  expect(all.length).toBeGreaterThan(500);
});

describe("messages", () => {
  test.each(all)("%s", (_id, source) => {
    expect(calquesIn(source)).toEqual([]);
    expect(() => new IntlMessageFormat(source, "en-GB", undefined, { ignoreTag: true })).not.toThrow();
    expect(source).not.toMatch(/<\/?[a-z][^>]*>/i);
    // A placeholder of a template that was not made one of the message.
    expect(source).not.toMatch(/\$\{|\[object/);
    expect(source).toBe(source.trim());
  });
});

/** The functions' help is in their comments: what a function does, takes, gives and refuses. */
const functionHelp = filesUnder("src/measures").filter((file) => file.endsWith("/function.ts"));
const comments = (source: string): string =>
  [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, words = ""]) => words.replaceAll(/^\s*\*/gm, "")).join("\n");

const wordsOf = (file: string): string => {
  if (!file.endsWith(".md")) return comments(read(file));
  // It quotes the words that are to be left behind.
  return file === "CONTRIBUTING.md" ? read(file).replaceAll(/"[^"\n]*"/g, "") : read(file);
};

describe("help and docs", () => {
  const docs = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...filesUnder("docs").filter((file) => file.endsWith(".md")),
  ];
  test.each([...functionHelp, ...docs])("%s", (file) => expect(calquesIn(wordsOf(file))).toEqual([]));
});

/** Excel's Name Manager and its list of functions show them. */
describe("comments of LAMBDAs", () => {
  test.each(definitions.map(({ name, comment }) => [name, comment]))("%s", (_, comment) =>
    expect(calquesIn(comment)).toEqual([]),
  );
});

describe("the expressions", () => {
  test.each([
    "a text is not a number",
    "mend that cell first",
    "Sales of each link, lying as output does",
    "one figure a link",
    "a row a link",
    "parted by commas",
    "a larger unit of money",
    "This page belongs into Excel",
    "figures without heads",
    "is worked out from",
    "The formula stands in B12",
  ])("take %s", (words) => expect(calquesIn(words)).not.toEqual([]));

  test.each([
    "a text file (CSV)",
    "the text of a cell",
    "amendments; recommended; dimension",
    "open the workbook outside Excel",
    "the heads of state",
    "the header row; headed; ahead; overheads are costs",
    "as long as each other",
    "currency unit",
    "this stands in the way of own design",
    "DVA stands for domestic value added",
  ])("leave %s", (words) => expect(calquesIn(words)).toEqual([]));
});
