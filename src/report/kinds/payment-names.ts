/** Whether the names of a table of payments are those that its report lists: each name once, and each in the same place. */

import type { Ranges } from "./payment-ranges";

export interface Names {
  /** All that the report lists, those who are paid first. */
  readonly all: string;
  readonly producers: string;
  readonly producerCount: number;
  readonly built: readonly string[];
}

/** Formulas that are true while each who is paid is among those listed as such, and each who pays among all. */
export function namesAsBuilt({ sellers, buyers }: Pick<Ranges, "sellers" | "buyers">, names: Names): string[] {
  const { all, producers, producerCount, built } = names;
  const count = built.length;
  if (areToldByMatch(built)) {
    const found = (its: string, among: string) => `ISNUMBER(SUM(MATCH(${its},${among},0)))`;
    return [
      `IFERROR(SUM(MATCH(${all},${all},0)),0)=${(count * (count + 1)) / 2}`,
      found(sellers, producers),
      found(producers, sellers),
      found(buyers, all),
    ];
  }
  const same = (its: string, among: string) => `(${its}=TRANSPOSE(${among}))*1`;
  return [
    `SUM(${same(all, all)})=${count}`,
    `SUM(${same(sellers, producers)})=ROWS(${sellers})`,
    `SUM((MMULT(TRANSPOSE(ROW(${sellers})^0),${same(sellers, producers)})>0)*1)=${producerCount}`,
    `SUM(${same(buyers, all)})=ROWS(${buyers})`,
  ];
}

/** MATCH takes * ? ~ for signs of any letters, and in the browser workbook letters with and without accents for one. */
function areToldByMatch(names: readonly string[]): boolean {
  const plain = names.map((name) => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
  return new Set(plain).size === names.length && !names.some((name) => /[*?~]/.test(name));
}
