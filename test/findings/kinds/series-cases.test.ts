/** The cases of tables that are series, or become one by an answer: through the reader to what is said. */

import { saidSeries } from "../../../src/findings/kinds/series";
import { type Answers, NO_ANSWERS, type TableReading } from "../../../src/tables/reader/table-reading";
import type { Grid } from "../../../src/tables/grid";
import { answeredWith, type Expected, gridOf, readingOf, type TableCase } from "../../tables/reader/expectations";
import cases from "../../tables/reader/tables.json";

interface SaidExpected extends Expected {
  readonly computed?: Readonly<Record<string, number>>;
  readonly tolerance?: number;
  readonly flags?: Readonly<Record<string, string>>;
  readonly titleMustContain?: readonly string[];
  readonly mustNeverSay?: readonly string[];
  readonly shown?: readonly string[];
}

interface Found {
  readonly name: string;
  readonly reading: Extract<TableReading, { kind: "series" }>;
  readonly expected: SaidExpected;
}

function walk(name: string, grid: Grid, expected: SaidExpected, answers: Answers): Found[] {
  const reading = readingOf(grid, answers);
  const own: Found[] =
    reading.kind === "series" && reading.question === null && isSeriesHere(expected)
      ? [{ name, reading, expected }]
      : [];
  return [
    ...own,
    ...Object.entries(expected.after ?? {}).flatMap(([words, after]) => {
      const more = answeredWith(reading, answers, words);
      const never = [...(expected.mustNeverSay ?? []), ...((after as SaidExpected).mustNeverSay ?? [])];
      return more ? walk(`${name}, “${words}”`, grid, { ...after, mustNeverSay: never } as SaidExpected, more) : [];
    }),
  ];
}

/** An answer's case need not say its kind again. */
const isSeriesHere = ({ kind = "series" }: SaidExpected): boolean => [kind].flat().includes("series");

const found = (cases as unknown as readonly TableCase[]).flatMap((each) =>
  walk(each.id, gridOf(each), each.expect as SaidExpected, NO_ANSWERS),
);

test("the series among the cases are found", () => {
  const names = found.map(({ name }) => name.slice(0, 3));
  for (const id of ["T10", "T12", "T14", "T16", "T18", "T19", "T23", "T28", "T32", "T33", "T34", "T35", "T40", "T42"])
    expect(names).toContain(id);
  for (const id of ["T43", "T63", "T66"]) expect(names).toContain(id);
});

/** As the cases write spaces, and whole figures only: “50 %” is not in “150 %”. */
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, " ").toLowerCase();
const says = (words: string, part: string): boolean => {
  const escaped = plain(part).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`${/^\d/.test(part) ? String.raw`(?<![\d.,])` : ""}${escaped}`).test(plain(words));
};

describe.each(found)("$name", ({ reading, expected }) => {
  const said = saidSeries(reading);
  it("has its figures", () => {
    const { computed = {}, tolerance = 0 } = expected;
    for (const [key, value] of Object.entries(computed)) {
      const own = said.figures.get(key);
      expect([
        key,
        own === undefined ? undefined : Math.abs(Number(own) - value) <= tolerance * Math.abs(value),
      ]).toEqual([key, true]);
    }
  });
  it("has its title, flags and notes", () => {
    const title = `${said.title ?? ""} ${said.subtitle}`;
    for (const part of expected.titleMustContain ?? [])
      expect([title, part, says(title, part)]).toEqual([title, part, true]);
    for (const [name, flag] of Object.entries(expected.flags ?? {}))
      expect([name, said.flags.get(name)]).toEqual([name, flag]);
    for (const part of expected.shown ?? []) expect(said.shown.join("\n")).toContain(part);
  });
  it("says nothing that it must not", () => {
    const all = [said.title ?? "", said.subtitle, ...said.sentences].join("\n");
    for (const part of expected.mustNeverSay ?? []) expect([all, part, says(all, part)]).toEqual([all, part, false]);
  });
});
