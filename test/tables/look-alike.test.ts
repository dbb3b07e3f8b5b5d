/** Names that look alike and are one, that look alike and are two, and that do not look alike. */
import { differencesOf, looks } from "../../src/tables/look-alike";
import { sameName } from "../../src/core/data/labels";
import { findingText } from "../../src/pane/texts/check";

test.each([
  ["Korea", "ＫＯＲＥＡ"],
  ["South Korea", "South\u00a0 Korea"],
  ["Straße", "STRASSE"],
  ["Office", "Oﬃce"],
  ["Ελλάς", "ΕΛΛΆΣ"],
  ["Café", "Cafe\u0301"],
  ["Korea", "Kor\u200bea"],
])("%s and %s look alike and are one", (one, other) => {
  expect(sameName(one)).toBe(sameName(other));
  expect(looks(one)).toBe(looks(other));
});

test.each([
  ["Café", "Cafe", ["accents"], "accents"],
  ["Łódź", "Lodz", ["accents"], "accents"],
  ["Ørsted", "Orsted", ["accents"], "accents"],
  ["İzmir", "Izmir", ["dot"], "the dot of an i"],
  ["Isparta", "ısparta", ["dot"], "the dot of an i"],
  ["Korea", "Κorea", ["letters"], "letters of another alphabet (“Κ” is Greek)"],
  ["Сhina", "China", ["letters"], "letters of another alphabet (“С” is Cyrillic)"],
  ["COCOA", "СОСОА", ["letters"], "letters of another alphabet (“С” is Cyrillic)"],
  ["Ёлка", "Елка", ["accents"], "accents"],
  ["Coca-Cola", "Coca Cola", ["joins"], "hyphens or spaces"],
  ["Coca-Cola", "Coca–Cola", ["joins"], "hyphens or spaces"],
  ["Northeast", "North East", ["joins"], "hyphens or spaces"],
  ["food_crops", "food crops", ["joins"], "hyphens or spaces"],
  ["2010-12", "2010–12", ["joins"], "hyphens or spaces"],
  ["Côte d’Ivoire", "Côte d'Ivoire", ["quotes"], "apostrophes or quotation marks"],
  ["Farm “A”", "Farm A", ["quotes"], "apostrophes or quotation marks"],
  ["Korea*", "Korea", ["mark"], "a mark at the end"],
  ["Korea.", "Korea ", ["mark"], "a mark at the end"],
  ["Korea¹", "Korea", ["mark"], "a mark at the end"],
  ["C0coa", "Cocoa", ["zero"], "a 0 in place of an O"],
  [
    "Côte-d'Ivoire*",
    "Cote d’Ivoire",
    ["mark", "accents", "joins", "quotes"],
    "a mark at the end, accents, hyphens or spaces and apostrophes or quotation marks",
  ],
])("%s and %s look alike and are two", (one, other, by, words) => {
  expect(sameName(one)).not.toBe(sameName(other));
  expect(looks(one)).toBe(looks(other));
  const differ = differencesOf(one, other);
  expect(differ.by).toEqual(by);
  expect(
    findingText({ kind: "look-alike names", name: one, cell: "A4", other, otherCell: "A9", differ }).sentence,
  ).toBe(`“${one}” (A4) and “${other}” (A9) look alike but are counted as two names: they differ in ${words}.`);
});

test.each([
  ["Korea", "Koreas"],
  ["Müller", "Mueller"],
  ["Firm 1", "Firm 2"],
  ["Firm 1-2", "Firm 12"],
  ["2010-12", "201012"],
  ["A-", "A"],
  ["A+", "A"],
  ["m²", "m"],
  ["Firm 0", "Firm O"],
  ["カーナ", "ガーナ"],
  ["Мой", "Мои"],
  ["कि", "का"],
  ["North", "South"],
  ["B", "В2"],
  ["*", "†"],
  ["B2B", "BB"],
  ["U.S.", "USA"],
])("%s and %s do not look alike", (one, other) => expect(looks(one)).not.toBe(looks(other)));
