import { optionalNumber, vector } from "../../cells/read";
import { toleranceOr } from "../../core/data/tolerance";
import { closeAt } from "../../core/data/close";
import type { CloseFigure } from "../../core/numbers/close-figure";
import { of, type Steps, textAt } from "../../explain/arguments";
import { equals, figure, percent, points } from "../../explain/format";
import { messages } from "../../messages/messages";
import {
  DEFAULT_TOLERANCE,
  type Path,
  halfOfTheRise,
  lastOf,
  linkagePath,
  pathsOf,
  periodOf,
  quotient,
  timeOf,
} from "./definition";

const texts = messages("steps.linkagePath", {
  depth: "last share − last share of the market-led path: {share} − {market} {result}",
  tolerance: "a difference counts if it is more than {tolerance}",
  half: "level half-way up the market-led path: ({first} + {last}) / 2 {result}",
  core: "share at which core competences begin: {core}",
  start: "{isActual, select, true {actual} other {market-led}} path: already there in the first period = {period}",
  reached:
    "{isActual, select, true {actual} other {market-led}} path: {before} in {then}, {after} in {now}; time of {level}, linear in between {time}",
  never: "{isActual, select, true {actual} other {market-led}} path: never reached",
  difference: "actual − market-led {result}",
});

const ACTUAL = 1;
const MARKET = 2;
const DIFFERENCE = 3;

export const steps: Steps = ([periods, share, marketPath, core, tolerance], { row, column }) => {
  const times = vector("periods", periods);
  const inputs = [
    times,
    vector("share", share, times),
    vector("marketPath", marketPath, times),
    optionalNumber("core", core),
    optionalNumber("tolerance", tolerance),
  ] as const;
  const table = linkagePath(...inputs);
  const entry = table[row]?.[column];
  if (row === 0 || column < ACTUAL || entry === undefined || entry === "") return null;
  const { actual, market } = pathsOf(inputs[0], inputs[1], inputs[2]);
  const flag = column > DIFFERENCE ? [textAt(typeof entry === "string" ? entry : undefined)] : [];

  if (row === 1) {
    if (column < DIFFERENCE) return null;
    const [own, led] = [lastOf(actual), lastOf(market)];
    const depth = own.minus(led);
    const said = texts.depth({
      share: figure(own.decimal),
      market: figure(led.decimal),
      result: equals(depth.decimal),
    });
    if (column === DIFFERENCE) return [said];
    const tol = toleranceOr(DEFAULT_TOLERANCE, inputs[4]);
    return [said, texts.tolerance({ tolerance: points(tol).replace("+", "") }), ...flag];
  }
  const half = halfOfTheRise(market);
  const level = row === 2 ? half : inputs[3] && closeAt(inputs[3], 0);
  if (!level) return flag;
  const levelSaid =
    row === 2
      ? texts.half({
          first: figure(of(market.shares, 0)),
          last: figure(lastOf(market).decimal),
          result: equals(level.decimal),
        })
      : texts.core({ core: percent(level.decimal) });
  const lines = [levelSaid];
  if (column !== MARKET) lines.push(timeSaid(actual, level, true));
  if (column !== ACTUAL) lines.push(timeSaid(market, level, false));
  if (column !== DIFFERENCE) return [...lines, ...flag];
  const [one, other] = [timeOf(actual, level)!, timeOf(market, level)!];
  return [...lines, texts.difference({ result: equals(quotient(one).minus(quotient(other)).decimal) })];
};

function timeSaid(path: Path, level: CloseFigure, isActual: boolean): string {
  const time = timeOf(path, level);
  const whose = isActual ? "true" : "other";
  if (!time) return texts.never({ isActual: whose });
  const at = periodOf(path, level);
  if (at === 0) return texts.start({ isActual: whose, period: figure(of(path.periods, 0)) });
  return texts.reached({
    isActual: whose,
    before: figure(of(path.shares, at - 1)),
    then: figure(of(path.periods, at - 1)),
    after: figure(of(path.shares, at)),
    now: figure(of(path.periods, at)),
    level: figure(level.decimal),
    time: equals(quotient(time).decimal),
  });
}
