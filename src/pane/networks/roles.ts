/** What each row and column beside the flows is, and why: a table that is opened where it is wanted. */

import { columnName } from "../../sheet/address";
import type { NetworkRead } from "../../tables/networks/reading";
import type { Line } from "../../tables/networks/roles";
import { element } from "../dom";
import { networks as texts } from "../texts/networks";

/** The most lines in the pane. */
const MAX_SHOWN = 60;

export function rolesOf({ rows, columns }: NetworkRead): HTMLElement[] {
  const lines: [place: string, line: Line][] = [
    ...columns.map((line): [string, Line] => [texts.columnPlace({ letter: columnName(line.at) }), line]),
    ...rows.map((line): [string, Line] => [texts.rowPlace({ row: line.at + 1 }), line]),
  ];
  if (lines.length === 0) return [];
  const cell = (tag: "td" | "th", ...content: string[]) =>
    element(tag, tag === "th" ? { scope: "col" } : {}, ...content);
  return [
    element(
      "details",
      { class: "roles" },
      element("summary", {}, texts.roles),
      element(
        "table",
        { class: "findings" },
        element("caption", { class: "unseen" }, texts.roles),
        element("thead", {}, element("tr", {}, cell("th", texts.place), cell("th", texts.isWhat))),
        element(
          "tbody",
          {},
          ...lines
            .slice(0, MAX_SHOWN)
            .map(([place, { name, role, why }]) =>
              element(
                "tr",
                {},
                cell("td", place),
                element(
                  "td",
                  {},
                  element("p", {}, name === "" ? texts.roleNames[role] : `${name}: ${texts.roleNames[role]}`),
                  element("p", { class: "quiet" }, `${why}.`),
                ),
              ),
            ),
        ),
      ),
      ...(lines.length > MAX_SHOWN
        ? [element("p", { class: "quiet" }, texts.moreRoles({ count: lines.length - MAX_SHOWN }))]
        : []),
    ),
  ];
}
