/** The list under the search field: groups of items, of which the arrows choose one. */

import { element } from "../dom";
import { icon, type IconName } from "../frame/icons";
import { search as texts } from "../texts/search";
import type { Group, Item } from "./items";

export interface Listed {
  readonly group: Group | "used";
  readonly items: readonly Item[];
}

export interface ResultList {
  readonly root: HTMLElement;
  show(groups: readonly Listed[]): void;
  active(): Item | undefined;
}

const ICONS: Readonly<Record<Group, IconName>> = {
  functions: "function",
  guides: "guide",
  samples: "sample",
  commands: "command",
};

export function resultList(
  input: HTMLInputElement,
  { onActive, onChosen }: { onActive: (item: Item | undefined) => void; onChosen: (item: Item) => void },
): ResultList {
  const root = element("div", {
    class: "search-results",
    id: "search-results",
    role: "listbox",
    "aria-label": texts.results,
  });
  let options: readonly { readonly item: Item; readonly option: HTMLElement }[] = [];
  let at = -1;

  function choose(index: number): void {
    at = index;
    for (const [each, { option }] of options.entries()) option.setAttribute("aria-selected", String(each === at));
    const found = options[at];
    if (found) {
      input.setAttribute("aria-activedescendant", found.option.id);
      found.option.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
    onActive(found?.item);
  }

  input.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || options.length === 0) return;
    event.preventDefault();
    choose((at + by + options.length) % options.length);
  });

  return {
    root,
    active: () => options[at]?.item,
    show(groups) {
      const made: { item: Item; option: HTMLElement }[] = [];
      root.replaceChildren(
        ...groups.map(({ group, items }) =>
          element(
            "div",
            { role: "group", "aria-label": texts.groups[group] },
            element("p", { class: "search-group", "aria-hidden": "true" }, texts.groups[group]),
            ...items.map((item) => {
              const option = element(
                "div",
                { role: "option", class: "search-item", id: `search-item-${made.length}`, "aria-selected": "false" },
                icon(ICONS[item.group]),
                element(
                  "span",
                  {},
                  element("span", { class: "name" }, item.words),
                  element("span", { class: "quiet" }, item.about),
                ),
              );
              const index = made.length;
              option.addEventListener("pointermove", () => {
                if (at !== index) choose(index);
              });
              option.addEventListener("click", () => onChosen(item));
              made.push({ item, option });
              return option;
            }),
          ),
        ),
      );
      options = made;
      choose(made.length > 0 ? 0 : -1);
    },
  };
}
