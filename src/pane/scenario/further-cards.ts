/** Cards of tables that have more than a chain: figures given as ranges, prices and quantities of two periods. */

import { Decimal } from "../../core/numbers/decimal";
import { change as signed, percent, styleFor, styled, withUnit } from "../../pictures/numerals";
import type { Report } from "../../report/report";
import { type Bounds, boundsOf, sharesWithin, surelyLargest } from "../../scenario/bounds";
import { boundsSheet } from "../../scenario/bounds-sheet";
import { type Bridge, bridgeOf, effectsOf } from "../../scenario/bridge";
import { bridgeSheet } from "../../scenario/bridge-sheet";
import { bounds as boundsTexts, bridge as bridgeTexts } from "../../scenario/further-texts";
import type { Workbook } from "../../workbook/port";
import { addedStrip } from "../analyse/added-strip";
import { element, section } from "../dom";
import type { TableRead } from "../reading/read";
import { furtherCards as texts } from "../texts/further-cards";
import { insertSheet } from "./insert-sheet";

interface Card {
  readonly heading: string;
  readonly finding: string;
  readonly line: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly insert: string;
  readonly sheet: string;
  readonly make: (name: string) => Report;
}

/** None where the table has neither. They need no answer to what is asked of the table. */
export function furtherCardsOf(workbook: Workbook, table: TableRead): HTMLElement[] {
  const [bounds, bridge] = [boundsOf(table.reading), bridgeOf(table.reading)];
  return [...(bounds ? [boundsCard(bounds)] : []), ...(bridge ? [bridgeCard(bridge)] : [])].map((card) =>
    cardElement(workbook, table, card),
  );
}

function boundsCard(its: Bounds): Card {
  const shares = sharesWithin(its);
  const sure = surelyLargest(its);
  const told = sure === null ? shares.reduce((one, other) => (other.high > one.high ? other : one)) : shares[sure]!;
  const inPercent = (share: number) => percent(new Decimal(share));
  const say = sure === null ? texts.unsure : texts.sure;
  return {
    heading: texts.bounds,
    finding: say({ name: told.name, low: inPercent(told.low), high: inPercent(told.high) }),
    line: texts.boundsOf({ measure: its.measure }),
    heads: [texts.name, texts.low, texts.high],
    rows: shares.map(({ name, low, high }) => [name, inPercent(low), inPercent(high)]),
    insert: texts.insertBounds,
    sheet: boundsTexts.sheet,
    make: (name) => boundsSheet(its, name),
  };
}

/** A change that is smaller than that part of the sales is none. */
const TINY = 1e-9;

function bridgeCard(its: Bridge): Card {
  const { periods, unit } = its;
  const effects = effectsOf(its);
  const [before, after] = periods;
  const figures = (Object.values(effects) as number[]).map((each) => new Decimal(each));
  const style = styleFor(figures);
  const money = (figure: number) => styled(new Decimal(figure), style);
  const effect = (figure: number) => signed(new Decimal(figure).div(style.divisor), style.decimals);
  const isSame = Math.abs(effects.change) <= TINY * effects.before;
  const say = isSame ? texts.same : effects.change > 0 ? texts.rose : texts.fell;
  const told = (["price", "volume", "mix", "newOrLost"] as const).filter(
    (each) => each !== "newOrLost" || effects.newOrLost !== 0,
  );
  return {
    heading: texts.bridge,
    finding: say({ change: withUnit(new Decimal(Math.abs(effects.change)), unit, style), before, after }),
    line: "",
    heads: [unit === "" ? texts.step : texts.stepIn({ unit }), texts.amount],
    rows: [
      [bridgeTexts.salesOf({ period: before }), money(effects.before)],
      ...told.map((each) => [texts.effects[each], effect(effects[each])]),
      [bridgeTexts.salesOf({ period: after }), money(effects.after)],
    ],
    insert: texts.insertBridge,
    sheet: bridgeTexts.sheet,
    make: (name) => bridgeSheet(its, name),
  };
}

function cardElement(workbook: Workbook, table: TableRead, card: Card): HTMLElement {
  const { root, body } = section(card.heading);
  const status = element("p", { role: "status", class: "said" });
  const say = (words: string) => (status.textContent = words);
  const added = addedStrip(workbook, say);
  const insert = element("button", { type: "button" }, card.insert);
  insert.addEventListener("click", () => {
    say("");
    insertSheet(workbook, table, card.sheet, card.make).then(
      (name) => {
        if (name !== null) added.show(name, texts.added({ name }));
      },
      (error: unknown) => {
        console.error(error);
        say(texts.notAdded);
      },
    );
  });
  const cells = ([first = "", ...rest]: readonly string[], scope: "col" | "row") => [
    element("th", { scope }, first),
    ...rest.map((words) =>
      scope === "col" ? element("th", { scope, class: "number" }, words) : element("td", { class: "number" }, words),
    ),
  ];
  body.append(
    element("p", { class: "finding-line" }, card.finding),
    ...(card.line === "" ? [] : [element("p", { class: "quiet" }, card.line)]),
    element(
      "table",
      { class: "now-and-then" },
      element("thead", {}, element("tr", {}, ...cells(card.heads, "col"))),
      element("tbody", {}, ...card.rows.map((row) => element("tr", {}, ...cells(row, "row")))),
    ),
    element("div", { class: "actions" }, insert),
    added.root,
    status,
  );
  return root;
}
