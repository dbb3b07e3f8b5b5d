/** Links that lead out of the workbook: their address is shown first, they open without access to this page, and nothing is requested from them before. */

import type { Link } from "@odoo/o-spreadsheet";
import { messages } from "../messages/messages";
import { element } from "../pane/dom";
import { ask, tell } from "./dialog";

const texts = messages("browser.links", {
  title: "Open {host}?",
  leads: "This link leaves the workbook and goes to:",
  open: "Open in a new tab",
  cancel: "Stay here",
  notOpened: "The link was not opened",
  noAddress: "It is not a web address (http or https):",
  hostAfter: "{host} (not {name})",
  unlink: "Remove link",
  edit: "Edit link",
});

/** The longest address that is shown in full. */
const MAX_SHOWN = 600;

/** The address, if it is http or https: nothing that another program would open, or that would run here. */
export function webAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

/** The host as it is sent (punycode), with the user name before it, if any: a user name can look like a host, too. */
const hostOf = ({ username, password, host }: URL) =>
  username + password === "" ? host : texts.hostAfter({ host, name: username });

const shortened = (address: string) => (address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)} …` : address);

let openWindow: typeof window.open = () => null;

/** Asks, and opens the link if confirmed. */
export async function openLink(address: string): Promise<void> {
  const url = webAddress(address);
  const whole = element("p", { class: "address" }, shortened(url?.href ?? address));
  if (!url) {
    await tell(texts.notOpened, element("p", {}, texts.noAddress), whole);
    return;
  }
  const isWanted = await ask<boolean>(
    texts.title({ host: hostOf(url) }),
    [element("p", {}, texts.leads), whole],
    [
      { label: texts.cancel, answer: false },
      { label: texts.open, answer: true, isMain: true },
    ],
  );
  if (isWanted) openWindow.call(window, url.href, "_blank", "noopener,noreferrer");
}

const withProtocol = (address: string) => (/^https?:\/\//i.test(address) ? address : `https://${address}`);

/** Every link that is not to a sheet is handled here instead of by the grid. */
const outward = {
  sequence: 1000,
  title: "Web",
  match: () => true,
  createLink: (address: string, label?: string): Link => {
    const url = withProtocol(address);
    return { url, label: label || url, isExternal: true, isUrlEditable: true };
  },
  open: (address: string) => void openLink(address),
  urlRepresentation: (address: string) => address,
};

/** The card of a link in a cell: the grid's asks Google for a picture of every address that the pointer passes. */
const CARD = "quasirent-LinkDisplay";
export const LINK_TEMPLATE = `
<templates>
  <t t-name="${CARD}">
    <div class="o-link-tool d-flex align-items-center rounded">
      <a t-if="link.isExternal" class="o-link" t-att-href="link.url" target="_blank" rel="noopener noreferrer" t-on-click.prevent="openLink" t-att-title="link.url"><t t-esc="getUrlRepresentation(link)"/></a>
      <a t-else="" class="o-link" t-on-click.prevent="openLink" t-on-auxclick.prevent="openLink" t-att-title="getUrlRepresentation(link)"><t t-esc="getUrlRepresentation(link)"/></a>
      <span t-if="!env.model.getters.isReadonly()" class="o-link-icon o-unlink" t-on-click="unlink" title="${texts.unlink}"><t t-call="o-spreadsheet-Icon.UNLINK"/></span>
      <span t-if="!env.model.getters.isReadonly()" class="o-link-icon o-edit-link" t-on-click="edit" title="${texts.edit}"><t t-call="o-spreadsheet-Icon.EDIT"/></span>
    </div>
  </t>
</templates>`;

type Constructor = new (...args: never[]) => object;
interface Card {
  isOpen: boolean;
  Component?: Constructor;
}
interface CardBuilder {
  onHover?: (...args: never[]) => Card;
}

function useOwnCard(): void {
  const builder = o_spreadsheet.registries.cellPopoverRegistry.get("LinkCell") as CardBuilder;
  const { onHover } = builder;
  if (!onHover) return;
  let own: Constructor | undefined;
  builder.onHover = (...args) => {
    const card = onHover(...args);
    if (!card.Component) return card;
    own ??= class extends card.Component {
      static template = CARD;
    };
    return { ...card, Component: own };
  };
}

/** A click with any button on a link of the grid that leads out. */
function guardClicks(): void {
  const guard = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("#grid a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin) return;
    if (event instanceof MouseEvent && event.button > 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void openLink(link.href);
  };
  for (const kind of ["click", "auxclick"]) addEventListener(kind, guard, { capture: true });
}

/** Windows opened by anything else on the page: our own pages as before, others only after asking, and never with access to this page. */
function guardWindows(): void {
  openWindow = window.open.bind(window);
  window.open = (address = "", target, features) => {
    const url = new URL(address, location.href);
    if (url.origin === location.origin && url.protocol !== "javascript:") return openWindow(address, target, features);
    void openLink(url.href);
    return null;
  };
}

/** Once for the page, before the first model. */
export function prepareLinks(): void {
  o_spreadsheet.registries.urlRegistry.add("quasirent outward", outward);
  useOwnCard();
  guardClicks();
  guardWindows();
}
