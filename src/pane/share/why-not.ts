/** Why something was not done, as far as it can be told to the person who asked for it. */

import { share as texts } from "../texts/share";

/** A sentence of the program's own, or of the browser where that is all there is; what it is for us goes to the console. */
export function whyNot(error: unknown): string {
  console.warn(error);
  if (error instanceof RangeError || (error instanceof DOMException && error.name === "QuotaExceededError"))
    return texts.why.tooLarge;
  if (error instanceof DOMException && error.name === "NotAllowedError") return texts.why.notAllowed;
  const words = error instanceof Error ? error.message.trim() : "";
  return words === "" ? texts.why.unknown : `${words.replace(/\.$/, "")}.`;
}
