import type { Watch } from "../../workbook/watch";
import { setBusy } from "../dom";
import { callsIn } from "../../formula/calls";
import type { LongWork } from "../long-work";
import { work as texts } from "../texts/work";

/** Whether a formula calls one of our functions. */
export const isOurs = (formula: string) => callsIn(formula).length > 0;

export interface ActionControls {
  /** They are busy while something is done. */
  readonly buttons: readonly HTMLButtonElement[];
  readonly work: LongWork;
  readonly status: HTMLElement;
}

/** Does one thing at a time, with its progress and a button that stops it; what it comes to is said. */
export async function whileWorking(
  { buttons, work, status }: ActionControls,
  words: string,
  failed: (error: unknown) => string | Promise<string>,
  act: (watch: Required<Watch>) => Promise<string>,
): Promise<void> {
  setBusy(buttons, true);
  status.textContent = "";
  try {
    let outcome = "";
    const isDone = await work.run(words, async (watch) => {
      outcome = await act(watch);
    });
    status.textContent = isDone ? outcome : texts.stopped;
  } catch (error) {
    console.error(error);
    status.textContent = await failed(error);
  } finally {
    setBusy(buttons, false);
  }
}
