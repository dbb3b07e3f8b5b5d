/** The guide: a list of questions about chains, and the page of each. */

import { guidePages } from "../../guide";
import type { GuidePage } from "../../guide/page";
import type { Area } from "../../sheet/address";
import type { Selection } from "../../workbook/port";
import { element } from "../dom";
import { guide as texts } from "../texts/guide";
import type { PaneContext, View } from "../view";
import { GuideForm } from "./form";

export function guideView({ workbook, onOpen }: PaneContext): View {
  const heading = element("h2", { id: "guide-heading" }, texts.heading);
  const list = element(
    "section",
    { "aria-labelledby": heading.id },
    heading,
    element("p", {}, texts.lead),
    element("ul", {}, ...guidePages.map(entry)),
  );
  const place = element("div", {});
  /** By page: what was answered stays while a person looks at another page. */
  const forms = new Map<string, GuideForm>();
  let form: GuideForm | undefined;
  let selected: Area | undefined;

  function entry(page: GuidePage): HTMLElement {
    const button = element("button", { type: "button", class: "plain", id: `guide-to-${page.id}` }, page.heading);
    button.addEventListener("click", () => open(page));
    return element("li", {}, button, element("p", { class: "quiet" }, page.lead));
  }

  function open(page: GuidePage): void {
    form = forms.get(page.id) ?? new GuideForm(workbook, page, close);
    forms.set(page.id, form);
    if (selected) form.select(selected);
    list.hidden = true;
    place.replaceChildren(form.root);
    form.focus();
  }

  function close(): void {
    const id = form?.page.id;
    form = undefined;
    place.replaceChildren();
    list.hidden = false;
    if (id) list.querySelector<HTMLElement>(`#guide-to-${id}`)?.focus();
  }

  onOpen("guide", (id) => {
    const page = guidePages.find((each) => each.id === id);
    if (page) open(page);
  });

  return {
    root: element("div", {}, list, place),
    update({ sheet, row, column }: Selection) {
      selected = { sheet, row, column, rows: 1, columns: 1 };
      form?.select(selected);
    },
  };
}
