/** The choices about tables in the form in which a workbook keeps them. What does not have this form is left alone. */

import type { ColumnOption } from "../tables/choices";
import type { DecimalSeparator } from "../tables/numeral";
import { TABLE_KINDS } from "../tables/reader/table-reading";
import { type Role, ROLES } from "../tables/roles";
import type { Setting } from "../workbook/port";
import type { TableChoices } from "./table-readings";

export interface KeptTable {
  readonly key: string;
  /** The rows of the table when it was chosen. */
  readonly height: number;
  readonly choices: TableChoices;
}

const OPTIONS = ["inPercent", "isNegated", "fillsDown"] as const satisfies readonly ColumnOption[];

export function tableKept({ key, height, choices }: KeptTable): Setting {
  const { answers, kind, rows, chain, asFunction, scale, title, source } = choices;
  const { roles, marks, manners, totals, isPriceTimesVolume } = chain;
  return {
    key,
    height,
    answers: [...answers],
    kind,
    rows: [...rows],
    roles: [...roles],
    marks: [...marks],
    options: [...manners].flatMap(([column, its]) =>
      OPTIONS.flatMap((option) => (its[option] === undefined ? [] : [[column, option, its[option]]])),
    ),
    totals: [...totals],
    times: isPriceTimesVolume ?? null,
    asFunction,
    scale,
    title,
    source,
  };
}

/** Undefined where this is none. */
export function keptTable(setting: Setting): KeptTable | undefined {
  if (typeof setting !== "object" || setting === null || Array.isArray(setting)) return undefined;
  const its = setting as Readonly<Record<string, Setting>>;
  const { key, height, times, asFunction, scale, title, source } = its;
  if (typeof key !== "string" || typeof height !== "number") return undefined;
  const manners = new Map<number, Partial<Record<ColumnOption, boolean>>>();
  for (const [column, option, isSo] of listIn(its["options"])) {
    const known = OPTIONS.find((each) => each === option);
    if (typeof column === "number" && known && typeof isSo === "boolean")
      manners.set(column, { ...manners.get(column), [known]: isSo });
  }
  return {
    key,
    height,
    choices: {
      answers: new Map(pairsIn(its["answers"], isText, isText)),
      kind: TABLE_KINDS.find((each) => each === its["kind"]) ?? null,
      rows: new Map(pairsIn(its["rows"], isNumber, isTruth)),
      chain: {
        roles: new Map(pairsIn(its["roles"], isNumber, isRole)),
        marks: new Map(pairsIn(its["marks"], isNumber, isMark)),
        manners,
        totals: new Map(pairsIn(its["totals"], isNumber, isTruth)),
        ...(typeof times === "boolean" && { isPriceTimesVolume: times }),
      },
      asFunction: typeof asFunction === "string" ? asFunction : null,
      scale: typeof scale === "string" ? scale : "",
      title: typeof title === "string" ? title : "",
      source: typeof source === "string" ? source : null,
    },
  };
}

const isText = (value: Setting | undefined): value is string => typeof value === "string";
const isNumber = (value: Setting | undefined): value is number => typeof value === "number";
const isTruth = (value: Setting | undefined): value is boolean => typeof value === "boolean";
const isRole = (value: Setting | undefined): value is Role => ROLES.some((role) => role === value);
const isMark = (value: Setting | undefined): value is DecimalSeparator => value === "." || value === ",";

const listIn = (setting: Setting | undefined): (readonly Setting[])[] =>
  Array.isArray(setting) ? (setting as readonly Setting[]).filter((each) => Array.isArray(each)) : [];

function pairsIn<Key extends Setting, Value extends Setting>(
  setting: Setting | undefined,
  isKey: (value: Setting | undefined) => value is Key,
  isValue: (value: Setting | undefined) => value is Value,
): [Key, Value][] {
  return listIn(setting).flatMap(([key, value]): [Key, Value][] =>
    isKey(key) && isValue(value) ? [[key, value]] : [],
  );
}
