/**
 * What calls that wait for their turn have in common, worked out once: a report asks for five tables on the same
 * input-output table, each by its inverse. The first call works it out, those after it find it, and it is forgotten as
 * soon as none waits. Only the last is held.
 *
 * It is found by the values that it rests on, every cell of them compared (see given.ts); nothing else decides.
 */
import type { Sliced } from "../../core/sliced";
import { copyOf, isCopyOf, type Kept } from "./argument-snapshot";
import type { Range } from "../range";
import { hasQueuedWork, onIdle } from "./scheduler";

export class Shared<Made> {
  private held: { readonly given: readonly Kept[]; readonly made: Made } | null = null;

  constructor() {
    onIdle(() => (this.held = null));
  }

  /** What the work comes to, or came to for the call before. It is everybody's, so nobody may change it. */
  *of(given: readonly Range[], work: () => Sliced<Made>): Sliced<Made> {
    const { held } = this;
    if (held?.given.length === given.length && held.given.every((kept, index) => isCopyOf(kept, given[index])))
      return held.made;
    const made = yield* work();
    if (!hasQueuedWork()) return made;
    yield 1;
    const copies = given.map(copyOf).filter((copy) => copy !== null);
    this.held = copies.length === given.length ? { given: copies, made } : null;
    return made;
  }
}
