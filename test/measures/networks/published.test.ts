/**
 * Inter-country tables whose every term is known exactly, through the sources and through the shipped bundle: to 1e-13
 * of each figure, and what is 0 to 1e-15 of gross exports. syn_4x5 has two categories of final demand, and as many
 * industries as it has not countries: it catches one taken for the other.
 */
import fs from "node:fs";
import path from "node:path";
import { call, sourceFunctions } from "../host";
import { bundleFunctions } from "../bundle";

type Terms = Record<string, string | number>;
interface Case {
  input: { G: number; N: number; inter: number[][]; final: number[][]; countries: string[] };
  B: string[][];
  vB_by_country: string[][];
  VBE: string[][];
  VBY: string[][];
  kww: Terms[];
  wwz: Terms[];
  bm_exporter_source: Terms[];
  bm_exporter_sink: Terms[];
  upstreamness: string[];
  downstreamness: string[];
  tiers_cumulative_vA_0to4: string[][];
}

const RELATIVE = 1e-13;
const ZERO = 1e-15;

const NINE = ["DVA_FIN", "DVA_INT", "DVA_INTrex", "RDV_FIN", "RDV_INT", "DDC", "FVA_FIN", "FVA_INT", "FDC"];
const SIXTEEN = [
  "DVA_FIN",
  "DVA_INT",
  "DVA_INTrexI1",
  "DVA_INTrexF",
  "DVA_INTrexI2",
  "RDV_FIN",
  "RDV_FIN2",
  "RDV_INT",
  "DDC_FIN",
  "DDC_INT",
  "MVA_FIN",
  "OVA_FIN",
  "MVA_INT",
  "OVA_INT",
  "MDC",
  "ODC",
];
const SOURCE = ["DC", "DVA", "VAX", "REF", "DDC", "FC", "FVA", "FDC", "DAVAX"];
const SINK = SOURCE.slice(0, 8);

const files = fs.readdirSync(__dirname).filter((file) => file.endsWith(".json"));

let worst = 0;
function expectNear(actual: unknown, expected: number, scale: number): void {
  expect(typeof actual).toBe("number");
  const missed = Math.abs((actual as number) - expected);
  if (expected === 0) expect(missed).toBeLessThanOrEqual(ZERO * scale);
  else {
    worst = Math.max(worst, missed / Math.abs(expected));
    expect(missed / Math.abs(expected)).toBeLessThanOrEqual(RELATIVE);
  }
}

test("the cases are those handed to us", () => {
  expect(files).toEqual(["syn_2x1.json", "syn_3x2.json", "syn_4x5.json"]);
});

describe.each([
  ["sources", sourceFunctions],
  ["bundle", bundleFunctions],
] as const)("through the %s", (_, load) => {
  const functions = load();
  describe.each(files)("%s", (file) => {
    const known = JSON.parse(fs.readFileSync(path.join(__dirname, file), "utf8")) as Case;
    const { G, N, inter, final } = known.input;
    const n = G * N;
    const names = Array.from({ length: n }, (_unused, row) => [known.input.countries[Math.floor(row / N)]]);
    const run = (id: string, ...args: unknown[]): unknown[][] =>
      call(functions.get(id), inter, final, ...args) as unknown[][];
    const exports = Array.from({ length: G }, (_unused, s) => known.kww[s]!.E as string).map(Number);
    const largest = Math.max(...exports);
    const number = (cell: string | number | undefined): number => Number(cell);

    test("LEONTIEF", () => {
      const answer = run("LEONTIEF");
      known.B.forEach((row, i) => row.forEach((cell, j) => expectNear(answer[i]![j], number(cell), 1)));
    });

    test("TIVA of exports and of final demand", () => {
      for (const [of, rows, columns] of [
        ["exports", known.VBE, n],
        ["final demand", known.VBY, G],
      ] as const) {
        const answer = run("TIVA", of, names);
        expect(answer[0]).toEqual(["Origin", ...known.input.countries]);
        for (let origin = 0; origin < G; origin++) {
          for (let to = 0; to < G; to++) {
            let expected = 0;
            for (let i = origin * N; i < (origin + 1) * N; i++) {
              for (let c = 0; c < columns; c++)
                if (Math.floor(c / (columns / G)) === to) expected += number(rows[i]![c]);
            }
            expectNear(answer[origin + 1]![to + 1], expected, largest);
          }
        }
      }
    });

    test("TIVA of production", () => {
      const answer = run("TIVA", "production", names);
      for (let origin = 0; origin < G; origin++) {
        for (let maker = 0; maker < G; maker++) {
          let expected = 0;
          for (let j = maker * N; j < (maker + 1) * N; j++) {
            expected += number(known.vB_by_country[origin]![j]) * final[j]!.reduce((sum, sales) => sum + sales, 0);
          }
          expectNear(answer[origin + 1]![maker + 1], expected, largest);
        }
      }
    });

    test.each([
      ["KWW", "kww", NINE],
      ["WWZ", "wwz", SIXTEEN],
      ["BM", "bm_exporter_source", SOURCE],
      ["BM sink", "bm_exporter_sink", SINK],
    ] as const)("EXPORTDECOMPOSITION by %s", (method, key, terms) => {
      const answer = run("EXPORTDECOMPOSITION", method, names);
      expect(answer[0]).toEqual(["Country", "Gross exports", ...terms]);
      known.input.countries.forEach((country, s) => {
        const rows = key === "kww" ? [known.kww[s]!] : known[key].filter((each) => each.s === s);
        expect(answer[s + 1]!.slice(0, 2)).toEqual([country, exports[s]]);
        terms.forEach((term, at) =>
          expectNear(
            answer[s + 1]![at + 2],
            rows.reduce((sum, each) => sum + number(each[term]), 0),
            exports[s]!,
          ),
        );
      });
    });

    test.each([
      ["WWZ", "wwz", SIXTEEN],
      ["BM", "bm_exporter_source", SOURCE],
      ["BM sink", "bm_exporter_sink", SINK],
    ] as const)("BILATERALDECOMPOSITION by %s", (method, key, terms) => {
      known.input.countries.forEach((country, s) => {
        const answer = run("BILATERALDECOMPOSITION", country, method, names);
        expect(answer[0]).toEqual(["Row", "Importer", "Gross exports", ...terms]);
        expect(answer).toHaveLength(1 + N * (G - 1));
        for (const [row, importer, , ...figures] of answer.slice(1)) {
          const i = N === 1 ? 0 : Number((row as string).slice(country.length + 1)) - 1;
          const expected = known[key].find(
            (each) => each.s === s && each.i === i && known.input.countries[each.r as number] === importer,
          )!;
          terms.forEach((term, at) => expectNear(figures[at], number(expected[term]), exports[s]!));
        }
      });
    });

    test("PARTICIPATION", () => {
      const answer = run("PARTICIPATION", names);
      known.input.countries.forEach((country, s) => {
        const own = known.bm_exporter_source.filter((each) => each.s === s);
        const sum = (...terms: string[]): number =>
          own.reduce((all, each) => all + terms.reduce((part, term) => part + number(each[term]), 0), 0);
        let inOthers = 0;
        for (let i = s * N; i < (s + 1) * N; i++)
          known.VBE[i]!.forEach((cell, j) => {
            if (Math.floor(j / N) !== s) inOthers += number(cell);
          });
        const [e, back, forth] = [exports[s]!, sum("FC") / exports[s]!, inOthers / exports[s]!];
        const expected = [
          e,
          sum("FC", "DDC"),
          inOthers,
          back,
          forth,
          sum("GVC") / e,
          sum("GVCB") / e,
          sum("GVCF") / e,
          Math.log(1 + forth) - Math.log(1 + back),
        ];
        expect(answer[s + 1]![0]).toBe(country);
        expected.forEach((figure, at) => expectNear(answer[s + 1]![at + 1], figure, e));
      });
    });

    test("UPSTREAMNESS, DOWNSTREAMNESS and LINKAGES", () => {
      const [up, down] = [known.upstreamness.map(Number), known.downstreamness.map(Number)];
      const [upstream, downstream] = [run("UPSTREAMNESS"), run("DOWNSTREAMNESS")];
      const linkages = run("LINKAGES", names);
      const mean = (figures: number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / n;
      up.forEach((_figure, row) => {
        expectNear(upstream[row]![0], up[row]!, 1);
        expectNear(downstream[row]![0], down[row]!, 1);
        expectNear(linkages[row + 1]![1], down[row]! / mean(down), 1);
        expectNear(linkages[row + 1]![2], up[row]! / mean(up), 1);
        const type = [down[row]! > mean(down) ? "Backward" : "", up[row]! > mean(up) ? "Forward" : ""].join("");
        expect(linkages[row + 1]![3]).toBe({ BackwardForward: "Key", "": "Weak" }[type] ?? type);
      });
    });

    test("ROUNDS", () => {
      const answer = run("ROUNDS", 4, names);
      expect(answer[0]).toEqual(["Origin", "Round 0", "Round 1", "Round 2", "Round 3", "Round 4", "Beyond", "Total"]);
      // v A^t Y u from what v A^t comes to over all origins: the sum of a column.
      const finals = final.map((row) => row.reduce((sum, sales) => sum + sales, 0));
      const upTo = known.tiers_cumulative_vA_0to4.map((round) =>
        round.reduce((sum, cell, j) => sum + number(cell) * finals[j]!, 0),
      );
      let rounds = 0;
      upTo.forEach((expected, t) => {
        rounds += answer.slice(1).reduce((sum, row) => sum + (row[t + 1] as number), 0);
        expectNear(rounds, expected, largest);
      });
    });
  });
});

afterAll(() => {
  if (process.env["QUASIRENT_SAY"]) process.stdout.write(`largest relative error: ${worst}\n`);
});
