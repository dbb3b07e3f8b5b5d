/** How the table is understood, with what can be changed of it: by its kind, or as the table of a function. */

import type { Choices } from "../../tables/choices";
import { CHAIN } from "../../tables/function-tables/reading";
import type { Grid } from "../../tables/grid";
import type { DecimalSeparator } from "../../tables/numeral";
import { element } from "../dom";
import { chosenTable, type Reading } from "../reading/as-function";
import { readColumns } from "../reading/columns";
import { headingsOffer } from "../reading/headings";
import { kindChoice } from "../reading/kind";
import { leftOutRows } from "../reading/parts";
import { asFunctionTable, chainOf, type TableRead } from "../reading/read";
import { SAME_TABLE, type SameOnSheets, sameTablesOffer } from "../reading/same-tables";
import type { TableChoices } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import { functionReading as readingTexts } from "../texts/function-reading";
import { reading as readTexts } from "../texts/reading";
import { type ChainSettings, chainParts } from "./chain-parts";
import { argumentList, scaleField, wholeOf } from "./function-reading";

const titled = (title: string): string[] => (title === "" ? [] : [` ${texts.titles({ title })}`]);

/** What may be meant besides the table as it was selected. */
export interface Besides {
  /** The selected range with the row above it, which has headings for it. */
  readonly withHeadings: Grid | null;
  /** The same table on other sheets. */
  readonly same: SameOnSheets | null;
  readonly settings: ChainSettings;
}

export interface KindChanges {
  readonly readAgain: (change: Partial<TableChoices>) => void;
  readonly choose: (change: Partial<Choices>) => void;
  readonly takeHeadings: (whole: Grid) => void;
  readonly joinOrNot: (given: "yes" | "no" | null) => void;
}

export function partsOfKind(
  its: TableRead,
  { withHeadings, same, settings }: Besides,
  { readAgain, choose, takeHeadings, joinOrNot }: KindChanges,
): HTMLElement[] {
  const { reading, choices } = its;
  const chain = chainOf(its);
  return [
    ...kindChoice(reading.kind, choices.kind, (kind) => readAgain({ kind, asFunction: CHAIN })),
    element(
      "p",
      { class: "quiet" },
      chain
        ? texts.place({ address: wholeOf(chain), records: chain.records.length })
        : readTexts.place({ address: wholeOf(reading) }),
      ...titled(chain ? chain.titles.join(" ") : reading.title),
    ),
    ...headingsOffer(withHeadings, takeHeadings),
    ...sameTablesOffer(same, choices.answers.get(SAME_TABLE), joinOrNot),
    ...reading.remarks.map((words) => element("p", { class: "remark" }, words)),
    ...(chain && reading.kind === "chain"
      ? chainParts(reading.understood, chain, choices.chain, settings, choose)
      : [
          readColumns(reading),
          ...leftOutRows(reading, [...choices.rows.keys()], (row, isOut) =>
            readAgain({ rows: new Map(choices.rows).set(row, isOut) }),
          ),
        ]),
  ];
}

export interface FunctionChanges {
  readonly mark: (column: number, sign: DecimalSeparator | null) => void;
  readonly scale: (typed: string) => void;
}

/** Its columns are arguments. Nothing but the choice is shown where that is asked. */
export function partsOfFunction(its: TableRead, functions: Reading, { mark, scale }: FunctionChanges): HTMLElement[] {
  const understood = asFunctionTable(its);
  const found = chosenTable(functions);
  if (!found) return [];
  return [
    element(
      "p",
      { class: "quiet" },
      readingTexts.place({ address: wholeOf(understood), rows: found.rows.length, of: found.of }),
      ...titled(found.headRow === undefined ? understood.titles.join(" ") : ""),
    ),
    argumentList(understood, found, { mark }),
    ...scaleField(understood, found, its.choices.scale, scale),
  ];
}
