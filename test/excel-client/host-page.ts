/** What an Excel puts into the page before Office's library comes: who the host is, what it can do, and the two ways to speak to it. */

import type { Page } from "playwright-core";

export type Platform = "PC" | "Mac" | "OfficeOnline";

/** The platform's name in the host's own information. */
const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { PC: "Win32", Mac: "Mac", OfficeOnline: "Web" };

/** The requirement sets of a current Excel, by the version each is at. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  // The client of the package has by this name what came with ExcelApi 1.17.
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  // How answers of functions are sent.
  CustomFunctions: "1.9",
  AddinCommands: "1.3",
  OpenBrowserWindowApi: "1.1",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  ImageCoercion: "1.1",
  DialogApi: "1.2",
};

export interface Started {
  platform: Platform;
  locale: string;
  sets: Readonly<Record<string, string>>;
  /** Colours of Office's theme, which Excel tells on Windows only. */
  theme?: OfficeTheme | undefined;
}

/** Colours as numbers, such as `{ bodyBackgroundColor: 0x262626 }`. */
export type OfficeTheme = Readonly<Record<string, number>>;

/** Runs in the page; `toHost` is the binding that brings requests to the test. */
function playHost({
  hostInfo,
  locale,
  sets,
  theme,
}: {
  hostInfo: string;
  locale: string;
  sets: string;
  theme?: string;
}): void {
  const page = globalThis as any;
  page.external.GetHostInfo = () => hostInfo;
  if (theme !== undefined) page.external.GetOfficeThemeInfo = () => theme;
  const METHODS = { execute: 1, registerEvent: 2, context: 5 };
  page.webkit = {
    messageHandlers: {
      Agave: {
        postMessage(text: string) {
          const { methodId, callbackId } = JSON.parse(text);
          const reply = (params: unknown[]) =>
            setTimeout(() => page.OSF.ScriptMessaging.agaveHostCallback(callbackId, params));
          if (methodId === METHODS.execute || methodId === METHODS.registerEvent) reply([0, [], null]);
          else if (methodId !== METHODS.context) reply([0]);
          else {
            // By the numbers that the client reads them at.
            const context: unknown[] = [[[], []], "id", 1048577, 16, 0, undefined, undefined, 2, locale, locale];
            Object.assign(context, {
              11: "/book.xlsx",
              12: 1,
              13: 0,
              14: "",
              16: "cid",
              17: "instance",
              18: false,
              19: true,
            });
            Object.assign(context, { 20: sets, 22: "16.100", 23: 0 });
            reply(context);
          }
        },
      },
    },
  };
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string) {
      void page.toHost(text).then((reply: string | null) => reply !== null && bridge.onMessageFromHost?.(reply));
    },
  };
  page._richApiNativeBridge = bridge;
}

/** Runs in the page: another theme is chosen. */
export function changeTheme(theme: string): void {
  (globalThis as any).external.GetOfficeThemeInfo = () => theme;
}

export async function addHost(page: Page, { platform, locale, sets, theme }: Started): Promise<void> {
  await page.addInitScript(playHost, {
    hostInfo: `Excel|${PLATFORM_NAMES[platform]}|16.01|${locale}|cid-1|||1`,
    locale,
    sets: JSON.stringify(sets),
    ...(theme && { theme: JSON.stringify(theme) }),
  });
}
