/**
 * After something was taken up, the keyboard goes to `otherwise` where what had it is gone, for example a question that was
 * answered; whoever has gone on to another field is only on the way there when the first tells its change.
 */
export async function keepKeyboard(within: readonly HTMLElement[], otherwise: () => HTMLElement): Promise<void> {
  await new Promise((rest) => setTimeout(rest));
  if (!within.some((part) => part.contains(document.activeElement))) otherwise().focus();
}
