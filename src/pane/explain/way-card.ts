/** How an error came where it is: each cell on its way, and the formula's own row. */

import { callsIn } from "../../formula/calls";
import { asWritten, type Separators } from "../../formula/separators";
import { requireArea } from "../../sheet/address";
import type { Formula, Workbook } from "../../workbook/port";
import { element, section } from "../dom";
import { errors as texts } from "../texts/explain";
import { isWhole } from "./account";
import type { Cause } from "./cause";
import { short } from "./cause-words";
import { formulaBox } from "./formula-box";
import type { OwnRows } from "./own-row";
import { placeButton } from "./places";
import type { Way, WayStop } from "./way";

/** So many cells are listed, the first of the way. */
const MOST = 6;

export function wayCard(workbook: Workbook, cause: Cause, { stops, isAll }: Way, sheet: string): HTMLElement | null {
  const { at, cell } = cause;
  if (!at || stops.length === 0) return null;
  const { root, body } = section(texts.way);
  const line = (place: HTMLElement, words: string, shown: string, look: string) =>
    element(
      "li",
      {},
      place,
      element("span", { class: "words" }, words),
      element("span", { class: `figure ${look}` }, shown),
    );
  const isText = typeof cell?.value === "string" && cell.value !== "";
  const origin = cell
    ? line(
        placeButton(workbook, at, sheet),
        cell.value === ""
          ? texts.nothing
          : cell.hasFormula
            ? texts.workedOut
            : texts.typed({ text: isText ? `“${short(cell.shown)}”` : cell.shown }),
        isText ? texts.text : cell.value === "" ? texts.empty : cell.shown,
        "bad",
      )
    : line(placeButton(workbook, at, sheet), "", "", "");
  const shown = firstOf(stops);
  body.append(
    element(
      "ol",
      { class: "way" },
      origin,
      ...shown.map((stop) =>
        line(
          placeButton(workbook, stop.at, sheet),
          stopWords(stop, workbook.separators),
          stop.shown,
          stop.isError ? "bad" : "wrong",
        ),
      ),
    ),
    ...(stops.length > shown.length
      ? [
          element(
            "p",
            { class: "quiet" },
            texts.others({ count: stops.length - shown.length, isAll: isAll ? "yes" : "no" }),
          ),
        ]
      : []),
  );
  return root;
}

/** The first of them, and the cell that was asked about in any case. */
function firstOf(stops: readonly WayStop[]): readonly WayStop[] {
  const asked = stops.findIndex(({ isAsked }) => isAsked);
  return asked < MOST ? stops.slice(0, MOST) : [...stops.slice(0, MOST - 1), stops[asked]!];
}

/** The formula without its sign of equality, or the function of ours that it is; of one in another cell, where that is. */
function stopWords({ at, formula, isError }: WayStop, separators: Separators): string {
  const words = asWritten(pretty(formula.text.replace(/^=\s*/, "")), separators);
  if (!isError) return texts.passesOver({ formula: words });
  const [call] = callsIn(formula.text);
  const short = call && isWhole(formula.text, call.name) ? `VC.${call.name}` : words;
  const own = requireArea(formula.address);
  const isHere = own.row === at.row && own.column === at.column;
  return isHere ? short : texts.fromFormula({ formula: short, cell: placeOf(formula.address) });
}

const placeOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Signs as they are read, outside quotation marks. */
const pretty = (words: string): string =>
  words
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/,\s*/g, ", ")
            .replaceAll(
              /(?<=[\w)\]%])\s*([-+*/])\s*/g,
              (_, sign: string) => ` ${{ "-": "−", "*": "×", "/": "÷" }[sign] ?? sign} `,
            ),
    )
    .join("");

export function ownRowCard(
  workbook: Workbook,
  { address, text }: Formula,
  rows: OwnRows | null,
  sheet: string,
): HTMLElement {
  const { root, body } = section(texts.formulaIn({ cell: placeOf(address) }));
  body.append(formulaBox(workbook, text, sheet), ...(rows ? tableParts(rows) : []));
  return root;
}

function tableParts({ heads, rows, all }: OwnRows): HTMLElement[] {
  const number = (words: string, isBad: boolean, tag: "td" | "th" = "td") =>
    element(tag, { class: isBad ? "number bad" : "number", ...(tag === "th" && { scope: "col" }) }, words);
  return [
    element(
      "table",
      { class: "own-row" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, element("span", { class: "unseen" }, texts.name)),
          ...[...heads, texts.result].map((head) => number(head, false, "th")),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.map(({ name, shown, result, isAsked }) =>
          element(
            "tr",
            isAsked ? { class: "at-fault" } : {},
            element("th", { scope: "row" }, name),
            ...shown.map((each) => number(each.text, each.isBad)),
            number(result, isAsked),
          ),
        ),
      ),
    ),
    ...(rows.length < all ? [element("p", { class: "quiet" }, texts.rowsShown({ shown: rows.length, all }))] : []),
  ];
}
