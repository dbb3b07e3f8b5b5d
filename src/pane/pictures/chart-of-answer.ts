/** What charts show of a function's answer: a live copy of the cells where it stands, or the function itself. */

import { sameName } from "../../core/data/labels";
import { answerOn, scaleOf } from "../../pictures/figures-of-answers";
import { addressAt } from "../../tables/grid";
import { columnsOf, type ReadTable, type Role } from "../../tables/read-table";
import { rowsOf } from "../../tables/function-tables";
import { type Cell, formula, text } from "../../sheet/sheet";
import { pictures as texts } from "../texts/pictures";
import { type Answer, answering, heads, NUMBER_FORMAT, place } from "./chart-cells";
import { Sources } from "./chart-sources";

const FACTORS = ["Importance", "Performance", "Best rival"];
const INCOMES = ["Wages", "Taxes less subsidies", "Interest", "Land rent", "Depreciation", "Net operating profit"];

const FUNCTIONS = {
  "success-factors": "SUCCESSFACTORS",
  benchmark: "BENCHMARK",
  "chain-account": "CHAINACCOUNT",
} as const;
type Drawn = keyof typeof FUNCTIONS;

/** What gives the answer on the chart's sheet. `columns`: of the answer. */
function formulaOf(id: Drawn, table: ReadTable, columns: number): { words: string; cells: readonly Cell[] } | null {
  const { answer, understood } = table;
  if (answer) return { words: `=${addressAt(understood.grid, answer.span)}`, cells: [] };
  // The position of the firm among its peers is a column of its own.
  const from = new Sources(table, columns + 1);
  const rows = rowsOf(understood);
  const of = (role: Role, read: "names" | "figures") => {
    const found = columnsOf(table, role).map(({ position }) => position);
    if (found.length === 0) return "";
    return read === "names" ? from.names(found[0]!, rows) : from.figures(found, rows);
  };
  switch (id) {
    case "chain-account": {
      const call = [
        of("earner", "names"),
        of("item", "names"),
        of("item value", "figures"),
        of("import content", "figures"),
      ];
      return { words: `=VC.CHAINACCOUNT(${call.join(",").replace(/,+$/, "")})`, cells: from.cells };
    }
    case "benchmark": {
      const call = [of("indicator", "names"), of("better", "names"), of("own", "figures"), of("peer", "figures")];
      return { words: `=VC.BENCHMARK(${call.join(",")})`, cells: from.cells };
    }
    case "success-factors": {
      // What the function says rests on the scale, which is never guessed.
      const scale = scaleOf(table);
      if (!scale) return null;
      const call = [
        of("factor", "names"),
        of("importance", "figures"),
        of("performance", "figures"),
        scale.toString(),
        of("rival", "figures"),
      ];
      return { words: `=VC.SUCCESSFACTORS(${call.join(",").replace(/,+$/, "")})`, cells: from.cells };
    }
  }
}

export function answerChart(id: Drawn, table: ReadTable, count: number): Answer | null {
  const answer = answerOn(table, FUNCTIONS[id]);
  const source = answer && formulaOf(id, table, answer.head.length);
  if (!source) return null;
  const { head } = answer;
  const rows = answer.rows.length;
  const cells = [
    answering(
      source.words,
      0,
      0,
      head.length,
      rows + 1,
      "result",
      head.map((_, column) => (column === 0 ? "" : NUMBER_FORMAT)),
      { head: true },
    ),
    ...source.cells,
  ];
  const drawn = (names: readonly string[]) =>
    names.flatMap((name) => {
      const column = head.findIndex((each) => sameName(each) === sameName(name));
      return column > 0 ? [column] : [];
    });
  switch (id) {
    case "success-factors":
      return { kind: "bar", title: texts.charts.factors, cells, rows, records: count, drawn: drawn(FACTORS) };
    case "chain-account":
      return { kind: "stacked", title: texts.charts.account, cells, rows, records: count, drawn: drawn(INCOMES) };
    case "benchmark": {
      const [own, best, worst] = drawn(["Own", "Best", "Worst"]);
      if (own === undefined || best === undefined || worst === undefined) return null;
      const position = (row: number) => {
        const at = (column: number) => place(column, row + 1, 1, 1);
        return formula(
          at(head.length),
          `=IF(${at(best)}=${at(worst)},NA(),(${at(own)}-${at(worst)})/(${at(best)}-${at(worst)}))`,
          "result",
          { format: NUMBER_FORMAT },
        );
      };
      return {
        kind: "bar",
        title: texts.charts.benchmark,
        cells: [
          ...cells,
          text(place(head.length, 0, 1, 1), texts.chartHeaders.position, "numberHead"),
          ...Array.from({ length: rows }, (_, row) => position(row)),
        ],
        rows,
        records: count,
        drawn: [head.length],
      };
    }
  }
}

/** Both paths, period by period. */
export function pathChart(table: ReadTable): Answer | null {
  const rows = rowsOf(table.understood);
  const of = (role: Role) => columnsOf(table, role).map(({ position }) => position);
  const [period] = of("period");
  if (period === undefined || of("market path").length === 0) return null;
  const from = new Sources(table, 3);
  const count = rows.length;
  const figures = (role: Role, column: number) =>
    answering(`=${from.figures(of(role), rows)}`, column, 1, 1, count, "result", [NUMBER_FORMAT]);
  const cells = [
    ...heads([texts.chartHeaders.period, texts.chartHeaders.actual, texts.chartHeaders.market]),
    answering(`=${from.names(period, rows)}`, 0, 1, 1, count, "textResult"),
    figures("actual path", 1),
    figures("market path", 2),
  ];
  return {
    kind: "line",
    title: texts.charts.path,
    cells: [...cells, ...from.cells],
    rows: count,
    records: count,
    drawn: [1, 2],
  };
}
