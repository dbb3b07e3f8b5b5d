/** Dependence and tables of coded cases: what must hold for any sales, tags and holders, against plain countings. */
import fc from "../fast-check";
import { nearestDouble } from "../oracles/nearest";
import { call, sourceFunctions } from "../measures/host";
import { column, cost, units } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...ranges: unknown[][]): unknown[][] =>
  call(functions.get(id), ...ranges.map(column)) as unknown[][];

interface Sale {
  seller: string;
  buyer: string;
  value: number;
}

const sale = fc.record({
  seller: fc.constantFrom("A", "B", "C", "D", "others"),
  buyer: fc.constantFrom("W", "X", "Y", "Z", "others"),
  value: fc.oneof(cost, fc.integer({ min: 0, max: 9 })),
});
const sales = fc
  .array(sale, { minLength: 1, maxLength: 30 })
  .map((lines) => lines.filter(({ seller, buyer }) => seller !== "others" || buyer !== "others"))
  .filter((lines) => lines.some(({ seller }) => seller !== "others"));

const dependence = (lines: readonly Sale[]): unknown[][] =>
  run(
    "DEPENDENCE",
    lines.map(({ seller }) => seller),
    lines.map(({ buyer }) => buyer),
    lines.map(({ value }) => value),
  ).slice(1);

const total = (lines: readonly Sale[]): bigint => lines.reduce((sum, { value }) => sum + units(value), 0n);
const NA = { error: "#N/A" };
const ZERO = { error: "#DIV/0!" };

/** A row of the table in whole millionths, from nothing but the lines. */
function rowOf(name: string, own: readonly Sale[], all: readonly Sale[]): unknown[] {
  const whole = total(own);
  if (whole === 0n) return [name, 0, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO];
  const buyers = [...new Set(all.map(({ buyer }) => buyer))].filter((buyer) => buyer !== "others");
  const to = (buyer: string): bigint => total(own.filter((line) => line.buyer === buyer));
  const low = buyers.reduce((sum, buyer) => sum + to(buyer) ** 2n, 0n);
  const high = low + to("others") ** 2n;
  const hhi = [low, high].map((squares) => nearestDouble(10_000n * squares, whole ** 2n));
  const sold = nearestDouble(whole, 1_000_000n);
  const most = buyers.reduce((largest, buyer) => (to(buyer) > largest ? to(buyer) : largest), 0n);
  if (most === 0n) return [name, sold, NA, NA, ...hhi, NA, NA];
  const buyer = buyers.find((each) => to(each) === most)!;
  const bought = total(all.filter((line) => line.buyer === buyer));
  const isWhole = all.some((line) => line.buyer === buyer && line.seller === "others");
  return [
    name,
    sold,
    buyer,
    nearestDouble(most, whole),
    ...hhi,
    isWhole ? nearestDouble(most, bought) : NA,
    isWhole ? nearestDouble(most * (bought - whole), whole * bought) + 0 : NA,
  ];
}

test("DEPENDENCE is what whole numbers give, to the nearest double", () => {
  fc.assert(
    fc.property(sales, (lines) => {
      const sellers = [...new Set(lines.map(({ seller }) => seller))].filter((seller) => seller !== "others");
      const named = lines.filter(({ seller }) => seller !== "others");
      expect(dependence(lines)).toEqual([
        ...sellers.map((name) =>
          rowOf(
            name,
            lines.filter(({ seller }) => seller === name),
            lines,
          ),
        ),
        ...(sellers.length > 1 ? [rowOf("All sellers", named, lines)] : []),
      ]);
    }),
  );
});

test("a unit of money changes no ratio", () => {
  fc.assert(
    fc.property(sales, fc.constantFrom(10, 1000, 4), (lines, unit) => {
      const inUnit = lines.map((line) => ({
        ...line,
        value: `${units(line.value) * BigInt(unit)}e-6` as unknown as number,
      }));
      const ratios = (rows: unknown[][]): unknown[][] => rows.map((row) => row.filter((_, at) => at !== 1));
      expect(ratios(dependence(inUnit))).toEqual(ratios(dependence(lines)));
    }),
  );
});

test("an order of rows changes no figure, but by which buyer a tie is broken", () => {
  fc.assert(
    fc.property(sales, (lines) => {
      const figures = (rows: unknown[][]): unknown[] =>
        rows.map((row) => [0, 1, 3, 4, 5].map((at) => row[at])).sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
      expect(figures(dependence([...lines].reverse()))).toEqual(figures(dependence(lines)));
    }),
  );
});

test("HHI of any split of the buyers not named is between its bounds, and the bounds are reached", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
      (named, rest) => {
        const to = (buyer: string, value: number): Sale => ({ seller: "A", buyer, value });
        const known = named.map((value, index) => to(`N${index}`, value));
        const hhi = (lines: readonly Sale[]): number[] => dependence(lines)[0]!.slice(4, 6) as number[];
        const unnamed = rest.reduce((sum, value) => sum + value, 0);
        const [low, high] = hhi([...known, to("others", unnamed)]) as [number, number];
        const [split, same] = hhi([...known, ...rest.map((value, index) => to(`R${index}`, value))]);
        expect(same).toBe(split);
        expect(split).toBeGreaterThan(low);
        expect(split).toBeLessThanOrEqual(high);
        expect(hhi([...known, to("R", unnamed)])[0]).toBe(high);
      },
    ),
  );
});

const tag = fc.constantFrom("a", "b", "A ", "c, d", "None", "", "ｂ");
const plain = (text: string): string => {
  const key = text.normalize("NFKC").trim().toLowerCase();
  return key === "none" ? "" : key;
};

test("CROSSTAB counts what a plain loop counts, lists as many as it counts, and sums to its totals", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, tag), { minLength: 1, maxLength: 40 }), (coded) => {
      const cases = coded.filter(([row, column]) => row !== "" || column !== "");
      fc.pre(cases.length > 0);
      const [rows, columns] = [0, 1].map((part) => coded.map((each) => each[part]!)) as [string[], string[]];
      const table = run("CROSSTAB", rows, columns);
      const headers = table[0]!.slice(1, -1).map((name) => (name === "(none)" ? "" : plain(name as string)));
      const body = table.slice(1, -1);
      expect(new Set(headers).size).toBe(headers.length);
      for (const [name, ...counts] of body) {
        const own = cases.filter(([row]) => plain(row) === (name === "(none)" ? "" : plain(name as string)));
        expect(counts).toEqual([
          ...headers.map((head) => own.filter(([, column]) => plain(column) === head).length),
          own.length,
        ]);
      }
      expect(table.at(-1)).toEqual([
        "Total",
        ...headers.map((head) => cases.filter(([, column]) => plain(column) === head).length),
        cases.length,
      ]);

      const listed = run(
        "CROSSTAB",
        rows,
        columns,
        coded.map(([row, column], index) => (row !== "" || column !== "" ? `i${index}` : "")),
      );
      const lengths = listed.map((row, at) =>
        row.map((cell, column) =>
          at > 0 && at < listed.length - 1 && column > 0 && column < row.length - 1
            ? (cell as string).split("; ").filter(Boolean).length
            : cell,
        ),
      );
      expect(lengths).toEqual(table);
    }),
  );
});

const FIVE = ["Entry", "Division of labour", "Standards", "Monitoring", "Assistance"];
const line = fc.record({
  matter: fc.constantFrom(...FIVE, "Coordination"),
  actor: fc.constantFrom("A", "B", "C", ""),
  period: fc.constantFrom("1", "2", "3"),
});

test("GOVERNANCEMATRIX marks what is held and no more, in any order of rows, and its flag is that of the marks", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), (lines) => {
      const read = (all: typeof lines): unknown[][] =>
        run(
          "GOVERNANCEMATRIX",
          all.map(({ matter }) => matter),
          all.map(({ actor }) => actor),
        );
      const table = read(lines);
      const [header, ...rows] = table;
      const actors = rows.slice(0, -2);
      const matters = header!.slice(1, -1);
      for (const [name, ...marks] of actors)
        expect(marks.slice(0, -1)).toEqual(
          matters.map((matter) => lines.some((each) => each.actor === name && each.matter === matter) || ""),
        );
      const held = FIVE.filter((matter) => lines.some((each) => each.matter === matter && each.actor !== ""));
      const governors = actors.filter(([name]) =>
        held.every((matter) => lines.some((each) => each.actor === name && each.matter === matter)),
      );
      expect(rows.at(-2)!.at(-1)).toBe(held.length);
      expect(rows.at(-1)![1]).toBe(
        held.length === 0 ? "Ungoverned" : governors.length === 1 ? "Single governor" : "Several nodes",
      );
      const sorted = (all: unknown[][]): unknown[] => all.map((row) => JSON.stringify(row)).sort();
      expect(sorted(read([...lines].reverse()))).toEqual(sorted(table));
    }),
  );
});

test("with periods each block is the table of its lines alone", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), (lines) => {
      const known = lines.map((each) => ({ ...each, actor: each.actor || "A" }));
      const matter = [...known.map((each) => each.matter), "Coordination"];
      const actor = [...known.map((each) => each.actor), ""];
      const table = run("GOVERNANCEMATRIX", matter, actor, [...known.map(({ period }) => period), known[0]!.period]);
      for (const period of new Set(known.map((each) => each.period))) {
        const own = known.filter((each) => each.period === period);
        const alone = run(
          "GOVERNANCEMATRIX",
          [...own.map((each) => each.matter), "Coordination"],
          [...own.map((each) => each.actor), ""],
        );
        const block = table.filter((row) => row[0] === period && row[1] !== "Shifted").map((row) => row.slice(1));
        const sorted = (all: unknown[][]): unknown[] => all.map((row) => JSON.stringify(row)).sort();
        expect(sorted(block)).toEqual(sorted(alone.slice(1)));
      }
    }),
  );
});
