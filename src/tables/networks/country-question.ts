/** One country or several, whose final demand each column is, and what has to be asked or refused of it. */

import { type Area, type CellRange, cellName, columnName } from "../../sheet/address";
import { plainWords } from "../header-vocabulary";
import { FROM_CELLS, NONE_MERGED } from "./country-names";
import {
  type Countries,
  countryReadings,
  type CountryReading,
  type Headings,
  type NameList,
  type SeveralCountries,
  usersOf,
} from "./countries";
import type { NetworkAnswer, NetworkAnswers, NetworkQuestion, NetworkRefused } from "./reading";
import { firstFew, questions, refusals } from "./texts";
import { isUse } from "./words";

interface Asked {
  readonly lists: readonly NameList[];
  readonly n: number;
  readonly heads: Headings;
  /** Of each column of final demand. */
  readonly areas: readonly Area[];
  readonly headings: readonly (readonly string[])[];
  readonly answer: NetworkAnswers["countries"];
  readonly sheet: string;
  /** Figures without any names. */
  readonly isUnnamed: boolean;
}

interface CountryAnswer {
  readonly countries: Countries;
  /** The columns of final demand by country; null where they are in this order. */
  readonly order: readonly number[] | null;
  readonly question: NetworkQuestion | null;
  /** Whether the headings of final demand name the countries of the rows, which says what these columns are. */
  readonly areUsersNamed: boolean;
}

const ONE: Countries = { are: "one", by: "one" };

export function countryOf(asked: Asked): CountryAnswer | NetworkRefused {
  const { lists, n, heads, areas, headings, answer, isUnnamed } = asked;
  if (answer === "one")
    return { countries: { are: "one", by: "answer" }, order: null, question: null, areUsersNamed: false };
  const readings = countryReadings(lists, n, areas.length, heads, areUses(headings, areas.length));
  if (answer) {
    const same = readings.find(({ countries: { at, from } }) => isSame({ at, from }, answer));
    return same ? settled(same.countries, asked) : settled(answeredBy(answer, areas.length), asked);
  }
  const [best] = readings;
  if (best?.evidence === "strong") return settled(best.countries, asked);
  const canBeBlocks = isUnnamed && areas.length > 1 && n % areas.length === 0;
  if (best || canBeBlocks)
    return { countries: ONE, order: null, question: questionOn(readings, canBeBlocks, asked), areUsersNamed: false };
  return { countries: ONE, order: null, question: null, areUsersNamed: false };
}

/** Where countries are by the order of the rows, a column of final demand is one. */
const answeredBy = (
  answer: Exclude<NetworkAnswers["countries"], "one" | undefined>,
  columns: number,
): SeveralCountries => ({
  are: "several",
  names: Array.from({ length: columns }, (_, index) => String(index + 1)),
  merged: NONE_MERGED,
  by: answer.at ? "answer" : "blocks",
  ...answer,
});

const isSame = (one: Pick<SeveralCountries, "at" | "from">, other: Pick<SeveralCountries, "at" | "from">): boolean =>
  JSON.stringify([one.at, one.from]) === JSON.stringify([other.at, other.from]);

/**
 * Whether the headings of final demand are kinds of use, of which none comes twice: “Final 1”, “Final 2” are one kind, of
 * several users.
 */
function areUses(headings: readonly (readonly string[])[], columns: number): boolean {
  const over = Array.from({ length: columns }, (_, column) =>
    headings
      .map((row) => row[column] ?? "")
      .filter((name) => name !== "")
      .at(-1),
  );
  const uses = over.filter((name) => name !== undefined && isUse(name));
  return (
    uses.length * 2 > columns && new Set(over.map((name) => withoutNumber(plainWords(name ?? "")))).size === columns
  );
}

const withoutNumber = (plain: string): string => plain.replace(/[\s#.]+\d+$/, "");

function settled(countries: SeveralCountries, { heads, areas, sheet }: Asked): CountryAnswer | NetworkRefused {
  const users = usersOf(heads, countries.names);
  const found = (order: readonly number[] | null): CountryAnswer => ({
    countries,
    order,
    question: null,
    areUsersNamed: users.are !== "unnamed",
  });
  const [first] = areas;
  const refused = (why: NetworkRefused["why"], place: CellRange, say: (cell: string) => string): NetworkRefused => {
    const at = { row: place.row, column: place.column, rows: 1, columns: 1 };
    return { is: "refused", why, sheet, at, sentence: say(cellName(at.row, at.column)) };
  };
  switch (users.are) {
    case "in order":
      return found(null);
    case "permuted":
      return found(users.order);
    case "uneven":
      return refused("uneven", first!, (cell) =>
        refusals.unevenUsers({ cell, counts: users.counts.map(({ name, count }) => `${name}: ${count}`).join(", ") }),
      );
    case "apart":
      return refused("countries differ", users.users.length > 0 ? first! : (countries.at ?? first!), (cell) =>
        users.users.length > 0
          ? refusals.usersWithoutRows({ cell, users: firstFew(users.users), count: users.users.length })
          : refusals.rowsWithoutUsers({ cell, rows: firstFew(users.rows), count: users.rows.length }),
      );
    case "unnamed":
      return areas.length % countries.names.length === 0
        ? found(null)
        : refused("users unnamed", first!, (cell) => refusals.usersUnnamed({ cell }));
  }
}

function questionOn(
  readings: readonly CountryReading[],
  canBeBlocks: boolean,
  { areas, lists }: Asked,
): NetworkQuestion {
  const texts = questions.countries;
  const offered = readings.filter(
    ({ countries }, index) =>
      countries.from.how !== "after" &&
      readings.findIndex((each) => wordsOf(each.countries) === wordsOf(countries)) === index,
  );
  const several = (offered.length > 0 ? offered : readings.slice(0, 1)).map(({ countries }): NetworkAnswer => {
    const { at, from, isRow, names } = countries;
    return {
      words: wordsOf(countries),
      means: `${texts.severalMeans}: ${firstFew(names)}`,
      gives: { countries: { at, from, isRow } },
    };
  });
  const blocks: NetworkAnswer[] = canBeBlocks
    ? [
        {
          words: texts.blocks,
          means: texts.severalMeans,
          gives: { countries: { at: null, from: FROM_CELLS, isRow: false } },
        },
      ]
    : [];
  return {
    id: "countries",
    words: texts.words,
    at: readings[0]?.countries.at ?? lists[0]?.at ?? areas[0]!,
    answers: [{ words: texts.one, means: texts.oneMeans, gives: { countries: "one" } }, ...several, ...blocks],
  };
}

function wordsOf({ at, from, isRow, names }: SeveralCountries): string {
  const texts = questions.countries;
  if (from.how === "before") return texts.before({ separator: from.separator });
  if (from.how === "after") return texts.after({ separator: from.separator });
  if (isRow) return texts.headings;
  return names.length === at?.rows ? texts.rows : texts.column({ letter: columnName(at?.column ?? 0) });
}
