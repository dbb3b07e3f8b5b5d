/** Elements, made with text and never with HTML: the content of a cell stays text. */

type Attributes = Readonly<Record<string, string | undefined>>;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Buttons that are busy while something is done. They keep the focus, which a disabled button loses: a person at the keyboard
 * would find herself in the sheet.
 */
export function setBusy(buttons: readonly HTMLButtonElement[], isBusy: boolean): void {
  for (const button of buttons) {
    if (isBusy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}

/** Lets no click reach a busy button. */
export function blockBusyClicks(root: HTMLElement): void {
  root.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof Element && event.target.closest('button[aria-disabled="true"]'))
        event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

let sections = 0;

/** A part of the pane under a heading of its own, which names it for a screen reader. */
export function section(heading: string): { root: HTMLElement; title: HTMLHeadingElement; body: HTMLElement } {
  sections += 1;
  const id = `heading-${sections}`;
  const title = element("h2", { id }, heading);
  const body = element("div", { class: "body" });
  return { root: element("section", { "aria-labelledby": id }, title, body), title, body };
}

/** A link to a page of ours, in a window of its own: the workbook stays. */
export function pageLink(address: string, words: string): HTMLAnchorElement {
  return element("a", { href: address, target: "_blank", rel: "noopener" }, words);
}
