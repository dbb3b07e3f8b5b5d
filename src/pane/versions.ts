/**
 * In Excel the functions and the pane may be of different versions: Excel keeps functions for up to 24 hours, and the pane
 * that was opened yesterday is yesterday's. Where they differ it is said, with a way to have the functions read anew.
 */

import { isBefore, VERSION, versionOf } from "../sheet/version";
import { element } from "./dom";
import { versions as texts } from "./texts/frame";

export interface Versions {
  /** Of the functions that the cells call; undefined where they do not say. */
  readonly functions: string | undefined;
  /** Of what is served today; undefined where that is not known, as without a network. */
  readonly served: string | undefined;
}

/** What is served today. */
export async function servedVersion(): Promise<string | undefined> {
  try {
    const answer = await fetch("whats-new.json", { cache: "no-store" });
    return answer.ok ? versionOf(((await answer.json()) as { version?: unknown }).version) : undefined;
  } catch (error) {
    console.debug(error);
    return undefined;
  }
}

/** Null where all are the same, or not known. */
export function versionWords({ functions, served }: Versions): string | null {
  if (functions !== undefined && functions !== VERSION) return texts.differ({ functions, pane: VERSION });
  return served !== undefined && isBefore(VERSION, served) ? texts.newer({ served, pane: VERSION }) : null;
}

/** `refresh`: has Excel read the functions anew. */
export function versionStrip(known: Versions, refresh: () => Promise<void>): HTMLElement | null {
  const words = versionWords(known);
  if (words === null) return null;
  const said = element("span", {}, words);
  const button = element("button", { type: "button", class: "plain" }, texts.refresh);
  button.addEventListener("click", () => {
    refresh().then(
      () => {
        button.remove();
        said.textContent = texts.refreshed;
      },
      (error: unknown) => {
        console.error(error);
        said.textContent = texts.notRefreshed;
      },
    );
  });
  return element("p", { class: "fault-strip", role: "status" }, said, button);
}
