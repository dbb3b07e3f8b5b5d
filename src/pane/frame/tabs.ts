/**
 * The row of tabs above the views, as the pattern of the web's accessibility guide has it: one tab in the order of the
 * Tab key, arrows, Home and End from one to the next.
 */

import { element } from "../dom";

export interface Tabs<Id extends string> {
  root: HTMLElement;
  /** The panels, one for each tab; who shows them hides the others. */
  panels: ReadonlyMap<Id, HTMLElement>;
  select(id: Id): void;
  focus(): void;
}

export function tabsFor<Id extends string>(
  label: string,
  entries: readonly { id: Id; title: string }[],
  onSelect: (id: Id) => void,
): Tabs<Id> {
  const tabs = new Map<Id, { tab: HTMLButtonElement; panel: HTMLElement }>();
  let selected: Id | undefined;

  for (const { id, title } of entries) {
    const tab = element(
      "button",
      { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `view-${id}` },
      title,
    );
    const panel = element("div", {
      role: "tabpanel",
      id: `view-${id}`,
      "aria-labelledby": `tab-${id}`,
      class: "view",
      hidden: "",
    });
    tab.addEventListener("click", () => onSelect(id));
    tabs.set(id, { tab, panel });
  }

  const all = [...tabs.values()].map(({ tab }) => tab);
  const root = element("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...all);
  root.addEventListener("keydown", (event) => {
    const at = all.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  });

  return {
    root,
    panels: new Map([...tabs].map(([id, { panel }]) => [id, panel])),
    select(id) {
      selected = id;
      for (const [each, { tab }] of tabs) {
        const isSelected = each === id;
        tab.setAttribute("aria-selected", String(isSelected));
        tab.tabIndex = isSelected ? 0 : -1;
      }
    },
    focus: () => (selected === undefined ? undefined : tabs.get(selected)?.tab.focus()),
  };
}
