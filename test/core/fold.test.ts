/** What names are compared by, beside Unicode's own table of case folding and the properties of the engine's Unicode. */
import fs from "node:fs";
import path from "node:path";
import fc from "../fast-check";
import { folded, foldedFully, withoutCase } from "../../src/core/data/fold";
import "../properties/generators";
import { runs } from "../measures/runs";

/** All that a text can hold: a half of a pair is none. */
const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);

/** Those that mean something. */
const ASSIGNED = CODE_POINTS.filter((code) =>
  /[^\p{Cn}\p{Co}]|\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)),
);

/** The table, by character. */
function unicodesFolding(): Map<string, string> {
  const lines = fs
    .readFileSync(path.join(__dirname, "case-folding.txt"), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  const table = new Map<string, string>();
  for (const entry of lines.join(" ").trim().split(/\s+/)) {
    const [, first = "", last, step, to = ""] = /^([\da-f]+)(?:-([\da-f]+)(?:\/(2))?)?([=+-].+)$/.exec(entry)!;
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last ?? first, 16); code += Number(step ?? 1)) {
      const codes = to.startsWith("=")
        ? to
            .slice(1)
            .split("+")
            .map((each) => Number.parseInt(each, 16))
        : [code + Number(to)];
      table.set(String.fromCodePoint(code), String.fromCodePoint(...codes));
    }
  }
  return table;
}

test("case is folded as Unicode's table folds it, of each code point", () => {
  const table = unicodesFolding();
  expect(table.size).toBe(1530);
  const differing = CODE_POINTS.map((code) => String.fromCodePoint(code)).filter((character) => {
    const expected = table.get(character) ?? character;
    return withoutCase(character.normalize("NFD")).normalize("NFC") !== expected.normalize("NFC");
  });
  // Letters that came after the table are in the engine's Unicode only, and fold there.
  expect(
    differing.filter((character) => table.has(character) || !/\p{Changes_When_Casefolded}/u.test(character)),
  ).toEqual([]);
});

test("a code point changes if Unicode says that it does, but for the spaces", () => {
  const differing = ASSIGNED.filter((code) => {
    const character = String.fromCodePoint(code);
    if (/\p{White_Space}/u.test(character) || /^\p{White_Space}/u.test(character.normalize("NFKC"))) return false;
    return (folded(character) !== character) !== /\p{Changes_When_NFKC_Casefolded}/u.test(character);
  });
  expect(differing).toEqual([]);
});

/** Those that fold or may join others or change places with them. */
const isLively = (code: number): boolean => {
  const character = String.fromCodePoint(code);
  return /[\p{M}\p{Changes_When_NFKC_Casefolded}]/u.test(character) || character.normalize("NFD") !== character;
};
/** Of which two of each 28, that differ in their last part alone, are enough. */
const HANGUL = /\p{Script=Hangul}/u;

test("of each code point that is not plain, alone and beside others, folding twice is folding once, and normal forms fold alike", () => {
  const differing = ASSIGNED.filter(isLively).filter((code) => {
    const character = String.fromCodePoint(code);
    if (HANGUL.test(character) && code % 28 > 1) return false;
    return [character, `a${character}`, `${character}\u0301`, `\u0345${character}`].some((text) => {
      const once = folded(text);
      return folded(once) !== once || ["NFC", "NFD"].some((form) => folded(text.normalize(form)) !== once);
    });
  });
  expect(differing).toEqual([]);
});

const odd = fc.constantFrom(
  ..."aAsSßẞſσςΣİıIi\u0307\u0345\u0301\u0327\u0323ﬁﬀǰŉΐᾳᾼ ΅´¨½²™Ⅳ㎏ꭰᏸ가\u1100\u1161\u3164\uffa0",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u2003",
  "\u2028",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u2060",
  "\ufe0f",
  "\ufeff",
  "\u{e0061}",
  "\ud800",
  "\udc00",
);
const oddText = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: odd }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) }),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("of any text, folding twice is folding once; normal forms, capitals and small letters fold alike", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const once = folded(text);
      expect(folded(once)).toBe(once);
      for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) expect(folded(text.normalize(form))).toBe(once);
      expect(folded(withoutCase(text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "").normalize("NFD")))).toBe(
        once,
      );
    }),
    { numRuns: runs(2000) },
  );
});

test("what no one sees, put anywhere, changes nothing", () => {
  const unseen = fc.constantFrom("\u200b", "\u00ad", "\ufeff", "\u200e", "\u2060", "\ufe0f", "\u061c", "\u034f");
  const visible = fc.array(fc.constantFrom(..."abcé東ßﬁ가 "), { maxLength: 10 });
  fc.assert(
    fc.property(visible, fc.nat(10), unseen, (letters, at, character) => {
      expect(folded([...letters.slice(0, at), character, ...letters.slice(at)].join(""))).toBe(
        folded(letters.join("")),
      );
    }),
    { numRuns: runs(1000) },
  );
});

test("of ASCII the short way is the long one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii", maxLength: 20 }), (text) =>
      expect(folded(text)).toBe(foldedFully(text)),
    ),
    { numRuns: runs(2000) },
  );
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(" ", "  ", "a", "B", "~", "!", "\t", "\u007f", "\u001f"), { maxLength: 8 })
        .map((parts) => parts.join("")),
      (text) => expect(folded(text)).toBe(foldedFully(text)),
    ),
    { numRuns: runs(2000) },
  );
});

describe("names", () => {
  test.each([
    ["case", "Korea", "KOREA"],
    ["outer spaces", "Korea", " Korea\t"],
    ["full width", "Korea 1", "Ｋｏｒｅａ　１"],
    ["half width", "カカオ", "ｶｶｵ"],
    ["double spaces", "South Korea", "South  Korea"],
    ["a no-break space", "South Korea", "South\u00a0Korea"],
    ["a narrow no-break space", "South Korea", "South\u202fKorea"],
    ["a line break", "South Korea", "South\r\nKorea"],
    ["a zero-width space", "Korea", "Ko\u200brea"],
    ["a zero-width joiner", "Korea", "Korea\u200d"],
    ["a byte order mark", "Korea", "\ufeffKorea"],
    ["a soft hyphen", "Korea", "Ko\u00adrea"],
    ["a mark of direction", "Korea", "Korea\u200e"],
    ["sharp s in capitals", "Straße", "STRASSE"],
    ["the capital sharp s", "Straße", "STRAẞE"],
    ["final sigma", "Ελλάς", "ΕΛΛΆΣ"],
    ["sigma before more", "Οδυσσεύς", "ΟΔΥΣΣΕΎΣ"],
    ["ligatures", "Office", "Oﬀice"],
    ["a ligature of three", "office", "oﬃce"],
    ["accents taken apart", "Café", "Cafe\u0301"],
    ["dotted capital i taken apart", "İzmir", "I\u0307zmir"],
    ["long s", "ſale", "Sale"],
    ["Roman numerals of one character", "Tier Ⅳ", "Tier IV"],
    ["Kelvin", "K", "\u212a"],
    ["Cherokee", "Ꭰ", "ꭰ"],
  ])("that differ in %s are one", (_, one, other) => expect(folded(one)).toBe(folded(other)));

  test.each([
    ["accents", "Café", "Cafe"],
    ["the dot of an i", "Isparta", "ısparta"],
    ["dotted capital i and i", "İzmir", "izmir"],
    ["letters of another alphabet", "Korea", "Κorea"],
    ["a dash and a hyphen", "Coca-Cola", "Coca–Cola"],
    ["a hyphen", "Coca-Cola", "Coca Cola"],
    ["a space", "Sub Sahara", "Subsahara"],
    ["a trailing mark", "Korea*", "Korea"],
    ["zero and O", "O", "0"],
    ["umlauts written out", "Müller", "Mueller"],
  ])("that differ in %s are two", (_, one, other) => expect(folded(one)).not.toBe(folded(other)));

  test.each(["", " ", "\u00a0\u2003", "\u200b", "\u200b \ufeff", "\u3164"])("%j has nothing to see", (name) =>
    expect(folded(name)).toBe(""),
  );
});
