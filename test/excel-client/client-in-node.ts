/**
 * Microsoft's client without a page: it needs of one only that there is a window, and speaks to its host by messages, which
 * `host` answers. For tests of the adapter alone, which are many.
 */

import type { Excel as Host } from "./excel";
import { clientFile, clientIsInstalled } from "./microsoft-client";

let host: Host | undefined;

/** Whoever answers from now on. */
export function answerWith(next: Host): void {
  host = next;
}

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

const bridge: Bridge = {
  sendMessageToHost(text) {
    void host!.receive(text).then((reply) => reply !== null && bridge.onMessageFromHost!(reply));
  },
};

/** What the host has to say by itself. */
export const fromHost = (message: string): void => bridge.onMessageFromHost!(message);

let client: typeof Excel | undefined;

/** The client's own `Excel`, started once a suite. */
export function startClient(): typeof Excel {
  if (client) return client;
  if (!clientIsInstalled)
    throw new Error("@microsoft/office-js is not installed (npm ci): nothing of Excel can be tested");
  const nothing = () => {};
  const page = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    external: {},
    navigator: { userAgent: "" },
    Office: { context: { requirements: { isSetSupported: () => true } } },
    location: { href: "https://excel.test/", search: "", hash: "", origin: "https://excel.test" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    addEventListener: nothing,
    _richApiNativeBridge: bridge,
  };
  const before = Object.keys(page).filter((name) => name in globalThis);
  Object.assign(globalThis, page);
  // A script of a page: what it declares is global.
  // eslint-disable-next-line no-eval -- Microsoft's own, from its package
  (0, eval)(clientFile("excel-mac-16.00.js"));
  // Nothing else is to take this for a page.
  for (const name of ["document", "location", "addEventListener", "navigator"])
    if (!before.includes(name)) Reflect.deleteProperty(globalThis, name);
  client = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  return client;
}
