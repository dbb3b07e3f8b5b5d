/** Which ranges a table proposes for the arguments of a function, and what each function says it takes. */

import { functionFiles } from "../../../scripts/function-files.js";
import { functionHelp } from "../../../scripts/function-help.js";
import { runToEnd } from "../../../src/core/sliced";
import { chosenTable, readingOf as functionReadingOf } from "../../../src/pane/reading/as-function";
import { formatAddress } from "../../../src/sheet/address";
import { SOURCES } from "../../../src/tables/arguments/feed";
import { concerns, proposals, sourceOf } from "../../../src/tables/arguments/propose";
import { PARAMETERS, type Parameter } from "../../../src/tables/function-tables";
import { Grid } from "../../../src/tables/grid";
import { COLUMN_ROLES } from "../../../src/tables/reader/table-reading";
import { readVisible } from "../../../src/tables/reader/visible";
import { understand } from "../../../src/tables/understand";
import { gridOf } from "../reader/expectations";
import { type Proposed, TABLES } from "./tables";

const help = new Map(functionHelp(functionFiles).map((each) => [each.id, each]));

describe("what each function says", () => {
  test.each([...help])("%s: each argument has a column or none, by decision", (id, { parameters, reads, given }) => {
    const fed = reads.flatMap((feed) => feed.arguments.map(({ argument }) => argument));
    const own = reads.some(({ source }) => source === "own headings") ? ownArguments(id) : [];
    for (const { name, options } of parameters) {
      const isFed = fed.includes(name) || own.includes(name);
      // Words of which there are few are chosen from a list, unless a column holds them.
      expect([name, Number(isFed) + Number(given.includes(name)), options]).toEqual([
        name,
        options && !isFed ? 0 : 1,
        options,
      ]);
    }
    expect(given.filter((name) => !parameters.some((parameter) => parameter.name === name))).toEqual([]);
  });

  test.each([...help])("%s names tables and roles that there are", (_, { reads }) => {
    for (const { source, arguments: all } of reads) {
      expect(SOURCES).toContain(source);
      for (const { roles } of all) for (const role of roles) expect(COLUMN_ROLES).toContain(role);
    }
    expect(new Set(reads.map(({ source }) => source)).size).toBe(reads.length);
  });

  it("is said of own headings where there are tables for the function, and nowhere else", () => {
    const own = [...help.values()].flatMap(({ id, reads }) =>
      reads.some(({ source }) => source === "own headings") ? [id] : [],
    );
    expect(own.sort()).toEqual(Object.keys(PARAMETERS).sort());
  });
});

const ownArguments = (id: string): string[] =>
  Object.entries<Parameter>(PARAMETERS[id as keyof typeof PARAMETERS] ?? {}).flatMap(([name, { isAsked }]) =>
    isAsked ? [] : [name],
  );

const sheetOf = ({ table, hidden }: Pick<Proposed, "table" | "hidden">): Grid => {
  const grid = gridOf({ table });
  return hidden ? new Grid({ ...grid, values: grid.values, hiddenRows: hidden }) : grid;
};

function proposed({ of, ...its }: Pick<Proposed, "of" | "table" | "hidden">) {
  const grid = sheetOf(its);
  const reading = runToEnd(readVisible(grid, {}));
  const chain = reading.kind === "chain" ? reading.understood : null;
  const understood = chain ?? runToEnd(understand(grid));
  const table = chosenTable(functionReadingOf(understood, reading.kind, null));
  return runToEnd(
    proposals({ grid, reading, chain, own: table ? { understood, table } : null }, of, help.get(of)!.reads),
  );
}

test.each(TABLES.map((each) => [each.id, each] as const))("%s", (_, each) => {
  const found = new Map(proposed(each).map((proposal) => [proposal.argument, proposal]));
  const given = Object.fromEntries(
    [...found].map(([argument, { area, why }]) => {
      const wanted = each.gets[argument] ?? "";
      if (area) return [argument, formatAddress({ ...area, sheet: "" })];
      return [argument, wanted.startsWith("(") && why.includes(wanted.slice(1)) ? wanted : `(${why}`];
    }),
  );
  expect(given).toEqual(each.gets);
  for (const [argument, words] of Object.entries(each.because ?? {})) expect(found.get(argument)?.why).toContain(words);
});

describe("a question", () => {
  const ask = (table: Proposed["table"], of: string) => {
    const reading = runToEnd(readVisible(gridOf({ table }), {}));
    const chain = reading.kind === "chain" ? reading.understood : null;
    return [
      reading.question?.id,
      reading.question && concerns(reading.question, reading, chain, help.get(of)!.reads),
      sourceOf(reading, chain),
    ];
  };
  const basket = [
    ["Quarter", "Export price, coffee", "Export price, tea", "Import price"],
    ["2022-Q1", 210, 95, 100],
    ["2022-Q2", 220, 96, 101],
    ["2022-Q3", 215, 97, 104],
  ];

  it("on what the figures are concerns every function", () =>
    expect(
      ask(
        [
          ["", 2019, 2020],
          ["Catch", 30, 42],
          ["Trade", 20, 21],
        ],
        "VALUEADDED",
      ),
    ).toEqual(["figures", true, null]));
  it("on a table of its kind concerns a function", () =>
    expect(ask(basket, "TERMSOFTRADE")).toEqual(["basket", true, "series"]));
  it("on a table of another kind does not", () =>
    expect(ask(basket, "VALUEADDED")).toEqual(["basket", false, "series"]));
});
