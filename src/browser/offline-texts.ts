/** The texts about a new version of the page. */

import { messages } from "../messages/messages";

export const offlineTexts = messages("browser.offline", {
  updated: "Quasirent is now version {version}.",
  show: "What is new",
  title: "New in version {version}",
});
