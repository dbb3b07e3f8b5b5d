/**
 * Microsoft's own custom-functions runtime, in headless Chromium, with the built bundle: what Excel does to an
 * argument on its way in and to an answer on its way out, without Excel. The page plays the host: it sends invocations as
 * Excel does and collects what the runtime sends back. No request leaves the machine.
 */
import type { Page } from "playwright-core";
import { clientFile } from "../excel-client/microsoft-client";
import { sharedChromium } from "../browser/open-workbook";

/** Bits of an invocation: Excel sets the first for every function, since functions.json allows errors. */
export const FLAGS = { cancelable: 1, errors: 4, richValues: 8 };

/** An error as Excel puts it into an argument. */
export const wireError = (code: string) => ({ code, type: "CustomFunctionError" });

export interface Call {
  id: string;
  args: unknown[];
  address?: string;
  flags?: number;
}

export type Answer =
  | { ok: true; value: unknown }
  /** A refusal of the whole; the code is the one that Excel makes of the number the runtime sends. */
  | { ok: false; code: string; message: string };

/** The runtime's numbers for an error, as Excel reads them; 0, 2 and 3 are failures whose text is lost. */
const CODES: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** The host's side of the bridge: answers each request as done and gathers the results by invocation. */
const HOST = `
  window.answers = new Map();
  window._richApiNativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const actions = message.body.Actions;
      for (const action of actions) {
        if (action.Name === "SetInvocationArrayResults") {
          for (const answer of action.ArgumentInfo.Arguments[0]) window.answers.set(answer[0], answer);
        }
      }
      const Results = actions.map((action) => ({ ActionId: action.Id, Value: null }));
      const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) } };
      setTimeout(() => this.onMessageFromHost(JSON.stringify(reply)));
    },
  };
`;

/** Outside Excel there is no context to ask; this host can do everything. */
const SUPPORT = `Office.context = { requirements: { isSetSupported: () => true } };`;

export class MicrosoftRuntime {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  private next = 1;

  private constructor(readonly page: Page) {}

  /** Opens a page with the runtime and a functions bundle in it, in that order. */
  static async open(bundle: string): Promise<MicrosoftRuntime> {
    const page = await (await sharedChromium()).newPage();
    const runtime = new MicrosoftRuntime(page);
    const scripts: Record<string, string> = {
      "/host.js": HOST,
      // The runtime finds itself by this name, and refuses to start under another.
      "/custom-functions-runtime.debug.js": clientFile("custom-functions-runtime.debug.js"),
      "/support.js": SUPPORT,
      "/functions.js": bundle,
      // The runtime asks for this table of file types beside itself and does without it.
      "/o15apptofilemappingtable.debug.js": "",
    };
    const names = ["host.js", "custom-functions-runtime.debug.js", "support.js", "functions.js"];
    // The charset of the pane's own page: without it a script's "…" would be read as three letters.
    const html = `<!doctype html><meta charset="utf-8"><title>Runtime</title>${names.map((name) => `<script src="${name}"></script>`).join("")}`;
    await page.context().route("**/*", async (route) => {
      const url = new URL(route.request().url());
      const script = url.origin === ORIGIN ? scripts[url.pathname] : undefined;
      if (url.href === `${ORIGIN}/`) return route.fulfill({ contentType: "text/html", body: html });
      if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
      runtime.requests.push(url.href);
      return route.abort();
    });
    page.on("pageerror", (error) => runtime.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") runtime.complaints.push(message.text());
    });
    await page.goto(`${ORIGIN}/`);
    return runtime;
  }

  /** The ids that the bundle has registered with the runtime. */
  async registered(): Promise<string[]> {
    return this.page.evaluate(() => Object.keys((globalThis as any).CustomFunctions._association.mappings));
  }

  /** Calls all of them in one message, as Excel does when it recalculates, and waits for every answer. */
  async callAll(calls: readonly Call[]): Promise<Answer[]> {
    const entries = calls.map(({ id, args, address = "Sheet1!A1", flags: bits = FLAGS.errors }) => {
      const invocation = this.next++;
      return [1, 1000, "", JSON.stringify([invocation, id, args, address, bits]), invocation];
    });
    const ids = entries.map((entry) => entry[4] as number);
    await this.page.evaluate(
      (message) => {
        (globalThis as any)._richApiNativeBridge.onMessageFromHost(message);
      },
      JSON.stringify({ type: 3, message: { entries } }),
    );
    await this.page.waitForFunction((wanted) => wanted.every((id) => (globalThis as any).answers.has(id)), ids, {
      timeout: 120_000,
    });
    // As text, which is how it goes to Excel, and a hundred times faster than playwright's own way for long ranges.
    const answers: [number, boolean, unknown, number][] = JSON.parse(
      await this.page.evaluate(
        (wanted) => JSON.stringify(wanted.map((id) => (globalThis as any).answers.get(id))),
        ids,
      ),
    );
    return answers.map(([, succeeded, value, code]) =>
      succeeded ? { ok: true, value } : { ok: false, code: CODES[code] ?? `failure ${code}`, message: value as string },
    );
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Nothing answers at this address; every request to it is answered by the test. */
const ORIGIN = "https://runtime.test";
