/** Work in slices without a clock: each look at the time finds a slice at its end, however fast or busy the machine is. */

/** Longer than a slice. */
const LATER_MS = 60;

/** From now on every look at the time is later than the one before, until the mocks are restored. */
export function pauseAtEachLook(): void {
  let looks = 0;
  jest.spyOn(performance, "now").mockImplementation(() => LATER_MS * (looks += 1));
}

/** How often somebody else has had a turn since; an unreferenced turn keeps no process alive. */
export function countTurns(): () => number {
  let turns = 0;
  const next = (): NodeJS.Immediate =>
    setImmediate(() => {
      turns += 1;
      next();
    }).unref();
  next();
  return () => turns;
}
