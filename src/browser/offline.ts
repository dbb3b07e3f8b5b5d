/** The page without a connection, and what a new version has brought. */

import { element } from "../pane/dom";
import { isBefore, VERSION, versionOf } from "../sheet/version";
import { tell } from "./dialog";
import type { FileBar } from "./file-bar";
import { offlineTexts as texts } from "./offline-texts";
import { keepSetting, setting } from "./settings";

const SETTING = "version";

/** Once the page is there, so that it is not slower for it. Where the host allows no service worker, the page needs its server. */
export function worksOffline(): void {
  if (!isSecureContext || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("service-worker.js").catch((error: unknown) => console.debug(error));
}

interface News {
  version: string;
  points: string[];
}

async function news(): Promise<News> {
  const answer = await fetch("whats-new.json");
  if (!answer.ok) throw new Error(`whats-new.json: ${answer.status}`);
  return answer.json() as Promise<News>;
}

/** Where this browser has had an earlier version: a line that says so, with what is new, until it is closed. */
export async function tellUpdate(bar: Pick<FileBar, "addNews">): Promise<void> {
  const seen = versionOf(setting(SETTING));
  const stay = () => keepSetting(SETTING, VERSION);
  if (!seen || !isBefore(seen, VERSION)) {
    stay();
    return;
  }
  const { version, points } = await news();
  if (version !== VERSION || points.length === 0) {
    stay();
    return;
  }
  const list = () =>
    tell(
      texts.title({ version }),
      element("ul", { class: "notes" }, ...points.map((point) => element("li", {}, point))),
    );
  bar.addNews(texts.updated({ version }), [{ label: texts.show, act: list }], stay);
}
