/** The script of the thread that keeps published tables: they are too large for the page. `tables.ts` controls it. */

import type { FromThread, ToThread } from "./messages";
import { Thread } from "./thread";

/** The types of a page are those of a window. */
const page = globalThis as unknown as {
  postMessage: (message: FromThread) => void;
  onmessage: (event: MessageEvent<ToThread>) => void;
};

const thread = new Thread((message) => page.postMessage(message));
page.onmessage = ({ data }) => thread.take(data);
