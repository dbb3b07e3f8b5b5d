import { callsIn } from "../help/formula";

/** Whether a formula calls one of our functions. */
export const isOurs = (formula: string) => callsIn(formula).length > 0;

/** Does one thing at a time: while it runs its buttons rest, and what it comes to is said. */
export async function whileWorking(buttons: readonly HTMLButtonElement[], said: HTMLElement, working: string, failed: string, act: () => Promise<string>): Promise<void> {
  for (const button of buttons) button.disabled = true;
  said.textContent = working;
  try {
    said.textContent = await act();
  } catch (error) {
    console.error(error);
    said.textContent = failed;
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}
