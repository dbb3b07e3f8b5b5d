/**
 * What calls that wait for their turn have in common, computed once: a report asks for five tables on the same
 * input-output table, each by its inverse. The first call computes it, those after it find it, and it is forgotten as
 * soon as none waits. Only the last is held.
 *
 * It is found by the values that it rests on, every cell of them compared (see argument-snapshot.ts); nothing else decides.
 */
import type { Sliced } from "../../core/sliced";
import { snapshot, matches, type ArgumentSnapshot } from "./argument-snapshot";
import type { Range } from "../range";
import { hasQueuedWork, onIdle } from "./scheduler";

export class SharedWork<Made> {
  private held: { readonly args: readonly ArgumentSnapshot[]; readonly made: Made } | null = null;

  constructor() {
    onIdle(() => (this.held = null));
  }

  /** What the work comes to, or came to for the call before. It is everybody's, so nobody may change it. */
  *of(args: readonly Range[], work: () => Sliced<Made>): Sliced<Made> {
    const { held } = this;
    if (held?.args.length === args.length && held.args.every((kept, index) => matches(kept, args[index])))
      return held.made;
    const made = yield* work();
    if (!hasQueuedWork()) return made;
    yield 1;
    const copies = args.map(snapshot).filter((copy) => copy !== null);
    this.held = copies.length === args.length ? { args: copies, made } : null;
    return made;
  }
}
