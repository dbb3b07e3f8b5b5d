/**
 * The titles of reports on the tables of functions: findings in live formulas. A finding is said only where the figures show
 * it, all of them known and without a tie; else the title names the table.
 */

import type { TabledFunction } from "../tables/function-tables";
import { functionNames, functionReport } from "./function-texts";
import { textFormula } from "./texts";

const { titles } = functionReport;

/** The answer on the sheet. Rows count from 0 below its header. */
export interface AnswerPlace {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A column by its heading, over these rows. */
  readonly range: (column: string, from: number, to: number) => string;
  readonly cell: (column: number, row: number) => string;
  /** Names of the rows, where the answer itself has none. */
  readonly names: string | null;
  readonly namesWithHead: string | null;
  /** The last period, where the report has one. */
  readonly lastPeriod: string | null;
}

interface Finding {
  /** All must be true: an error in one is the end of it. */
  readonly when: readonly string[];
  /** A formula of text. */
  readonly says: string;
}

export function titleFormula(of: TabledFunction, answer: AnswerPlace): string {
  const plain = `"${functionNames[of]}"`;
  const chosen = findingsOf(of, answer).reduceRight(
    (otherwise, { when, says }) => `IF(AND(${when.join(",")}),${says},${otherwise})`,
    plain,
  );
  return chosen === plain ? `=${plain}` : `=IFERROR(${chosen},${plain})`;
}

const count = (condition: string): string => `SUMPRODUCT((${condition})*1)`;
const percent = (share: string): string => `ROUND(100*${share},1)`;

function findingsOf(of: TabledFunction, answer: AnswerPlace): Finding[] {
  switch (of) {
    case "DEPENDENCE":
      return dependenceFindings(answer);
    case "COMPLIANCECOST":
      return auditFindings(answer);
    case "PROCESSUPGRADING":
      return processFindings(answer);
    case "BENCHMARK":
      return benchmarkFindings(answer);
    case "SUCCESSFACTORS":
      return factorFindings(answer);
    case "CHAINACCOUNT":
      return accountFindings(answer);
    case "GOVERNANCEMATRIX":
      return governanceFindings(answer);
    case "LINKAGEPATH":
      return pathFindings(answer);
  }
}

function dependenceFindings({ rows, range, cell }: AnswerPlace): Finding[] {
  const sellers = rows.length > 1 ? rows.length - 1 : 1;
  const [shares, names, buyers] = ["Share of sales", "Seller", "Largest buyer"].map((column) =>
    range(column, 0, sellers - 1),
  ) as [string, string, string];
  const known = [`COUNT(${shares})=${sellers}`, ...(sellers > 1 ? [`${cell(0, rows.length - 1)}="All sellers"`] : [])];
  const many = count(`${shares}>0.5`);
  const at = (column: string) => `INDEX(${column},MATCH(MAX(${shares}),${shares},0))`;
  return [
    {
      when: [...known, `${many}=1`],
      says: textFormula({ seller: at(names), share: percent(`MAX(${shares})`), buyer: at(buyers) }, titles.dependsOne),
    },
    {
      when: [...known, `${many}>1`],
      says: textFormula({ count: many }, (args) => titles.dependMany({ ...args, sellers })),
    },
    {
      when: known,
      says: sellers > 1 ? `"${titles.dependNone}"` : textFormula({ seller: at(names) }, titles.dependNoneOfOne),
    },
  ];
}

function auditFindings({ rows, range, names }: AnswerPlace): Finding[] {
  const last = rows.length - 1;
  if (last < 1) return [];
  const [sales, times] = ["Sales", "Times the largest firm"].map((column) => range(column, 0, last)) as [
    string,
    string,
  ];
  const of = (column: string, which: "MIN" | "MAX") => `INDEX(${column},MATCH(${which}(${sales}),${sales},0))`;
  const rounded = `ROUND(${of(times, "MIN")},1)`;
  return [
    {
      when: [
        `COUNT(${sales})=${rows.length}`,
        `COUNT(${times})=${rows.length}`,
        `${count(`${sales}=MIN(${sales})`)}=1`,
        `${count(`${sales}=MAX(${sales})`)}=1`,
        `${rounded}>1`,
      ],
      says: names
        ? textFormula({ times: rounded, firm: of(names, "MIN"), largest: of(names, "MAX") }, titles.audits)
        : textFormula({ times: rounded }, titles.auditsUnnamed),
    },
  ];
}

function processFindings({ rows, range }: AnswerPlace): Finding[] {
  const all = rows.length;
  const flags = range("Flag", 0, all - 1);
  const has = (...words: string[]) => words.map((word) => count(`${flags}="${word}"`)).join("+");
  const [upgrading, slower] = ["Process upgrading", "Improving, not faster than rivals"] as const;
  const rivalsKnown = [`${has(upgrading, slower, "Worse", "No change")}=${all}`, `${has(upgrading, slower)}>0`];
  return [
    {
      when: rivalsKnown,
      says: textFormula({ count: has(upgrading) }, (args) => titles.faster({ ...args, all })),
    },
    {
      when: [`${has(upgrading, slower, "Better", "Worse", "No change")}=${all}`],
      says: textFormula({ count: `(${has(upgrading, slower, "Better")})` }, (args) => titles.better({ ...args, all })),
    },
  ];
}

function benchmarkFindings({ rows, range }: AnswerPlace): Finding[] {
  const all = rows.length;
  const [gaps, names] = ["Gap to best", "Indicator"].map((column) => range(column, 0, all - 1)) as [string, string];
  const known = `COUNT(${gaps})=${all}`;
  return [
    {
      when: [known, `MIN(${gaps})<0`, `${count(`${gaps}=MIN(${gaps})`)}=1`],
      says: textFormula(
        { name: `INDEX(${names},MATCH(MIN(${gaps}),${gaps},0))`, gap: percent(`ABS(MIN(${gaps}))`) },
        titles.behind,
      ),
    },
    { when: [known, `MIN(${gaps})>0`], says: `"${titles.ahead({ all })}"` },
    { when: [known, `MIN(${gaps})=0`], says: `"${titles.level({ all })}"` },
  ];
}

function factorFindings({ rows, range, cell }: AnswerPlace): Finding[] {
  const all = rows.length - 1;
  const [readings, names, importance, performance] = ["Reading", "Factor", "Importance", "Performance"].map((column) =>
    range(column, 0, all - 1),
  ) as [string, string, string, string];
  const has = (word: string) => count(`${readings}="${word}"`);
  const known = [
    `${cell(0, all)}="Fit"`,
    `${["Critical", "Short", "Met", "More than asked"].map(has).join("+")}=${all}`,
  ];
  const at = (column: string) => `INDEX(${column},MATCH("Critical",${readings},0))`;
  return [
    {
      when: [...known, `${has("Critical")}=1`],
      says: textFormula({ name: at(names), importance: at(importance), performance: at(performance) }, titles.critical),
    },
    {
      when: [...known, `${has("Critical")}>1`],
      says: textFormula({ count: has("Critical") }, (args) => titles.criticals({ ...args, all })),
    },
    { when: [...known, `${has("Short")}=0`], says: `"${titles.allMet({ all })}"` },
    { when: known, says: textFormula({ count: has("Short") }, (args) => titles.short({ ...args, all })) },
  ];
}

function accountFindings({ head, rows, range, cell }: AnswerPlace): Finding[] {
  const last = rows.length - 1;
  const [first, end] = [head.indexOf("Wages"), head.indexOf("Net operating profit")];
  if (first >= 0) {
    const over = (row: number) => `${cell(first, row)}:${cell(end, row)}`;
    const shares = over(last);
    return [
      {
        when: [
          `${cell(0, last)}="Share of direct value added"`,
          `COUNT(${shares})=${end - first + 1}`,
          `${count(`${shares}=MAX(${shares})`)}=1`,
        ],
        says: textFormula(
          { name: `INDEX(${over(-1)},1,MATCH(MAX(${shares}),${shares},0))`, share: percent(`MAX(${shares})`) },
          titles.income,
        ),
      },
    ];
  }
  const actors = rows.findIndex(([name]) => name === "Direct");
  if (actors < 2) return [];
  const [shares, names] = ["Share of direct value added", "Actor"].map((column) => range(column, 0, actors - 1)) as [
    string,
    string,
  ];
  return [
    {
      when: [`${cell(0, actors)}="Direct"`, `COUNT(${shares})=${actors}`, `${count(`${shares}=MAX(${shares})`)}=1`],
      says: textFormula(
        { name: `INDEX(${names},MATCH(MAX(${shares}),${shares},0))`, share: percent(`MAX(${shares})`) },
        titles.adds,
      ),
    },
  ];
}

/** Of the last period, where there are several. */
function governanceFindings({ head, rows, range, cell }: AnswerPlace): Finding[] {
  const hasPeriods = head[0] === "Period";
  const names = hasPeriods ? 1 : 0;
  const ends = (...words: string[]) => rows.flatMap((row, index) => (words.includes(row[names] ?? "") ? [index] : []));
  const flagRow = ends("Governance").at(-1) ?? -1;
  const earlier =
    ends("Governance", "Shifted")
      .filter((row) => row < flagRow)
      .at(-1) ?? -1;
  const [from, to] = [earlier + 1, flagRow - 2];
  const flag = cell(names + 1, flagRow);
  const held = cell(head.indexOf("Matters held"), flagRow - 1);
  const inPeriod = (finding: string) =>
    hasPeriods ? textFormula({ finding, period: cell(0, flagRow) }, titles.inPeriod) : finding;
  const known = [`${cell(names, flagRow)}="Governance"`, `${cell(names, flagRow - 1)}="Actors"`];
  const actor =
    from > to ? '""' : `INDEX(${range("Actor", from, to)},MATCH(${held},${range("Matters held", from, to)},0))`;
  return [
    {
      when: [...known, `${flag}="Single governor"`, `${held}=1`],
      says: inPeriod(textFormula({ name: actor }, titles.singleOne)),
    },
    {
      when: [...known, `${flag}="Single governor"`],
      says: inPeriod(textFormula({ name: actor, held }, titles.single)),
    },
    { when: [...known, `${flag}="Several nodes"`], says: inPeriod(`"${titles.several}"`) },
    { when: [...known, `${flag}="Ungoverned"`], says: inPeriod(`"${titles.ungoverned}"`) },
  ];
}

function pathFindings({ head, cell, lastPeriod }: AnswerPlace): Finding[] {
  if (lastPeriod === null) return [];
  const [flag, difference] = [cell(head.indexOf("Flag"), 0), cell(head.indexOf("Difference"), 0)];
  const points = percent(`ABS(${difference})`);
  const is = (word: string) => [`${cell(0, 0)}="Depth"`, `${flag}="${word}"`];
  return [
    { when: is("Deeper"), says: textFormula({ points, period: lastPeriod }, titles.above) },
    { when: is("Shallower"), says: textFormula({ points, period: lastPeriod }, titles.below) },
    { when: is("Same depth"), says: textFormula({ period: lastPeriod }, titles.alike) },
  ];
}
