/** What is said of a chain with its figures changed: the same sentence as on its sheet, and the figures beside it. */

import { Decimal } from "../core/numbers/decimal";
import { amount, change as withSign, styled, styleFor, type Style, unitWords, withUnit } from "../pictures/numerals";
import { type Outcome, outcomeOf } from "./change";
import type { Factor, Move } from "./factors";
import type { Model } from "./model";
import { scenario as texts } from "./texts";
import type { Parameter, Tornado } from "./tornado";
import { neverMoves } from "./tornado-sheet";

export interface Line {
  readonly name: string;
  readonly now: string;
  readonly then: string;
  /** "–" where it is the same. */
  readonly change: string;
  readonly way: "more" | "less" | "same";
  readonly figures: readonly [now: Decimal, then: Decimal];
}

export interface Said {
  readonly title: string;
  readonly shares: string;
  readonly lines: readonly Line[];
  readonly total: Line;
  /** Who is spoken of, by position in the lines; null where nobody gains or loses. */
  readonly about: number | null;
  readonly unit: string;
}

/** A change that is smaller than that part of the whole is none, as on the sheet. */
const TINY = "1e-9";
/** Smaller shares would be told as 0.0 percentage points. */
const SHOWN_POINTS = "0.0005";
const HUNDRED = 100;

export function saidOf(model: Model, moves: readonly Move[]): Said {
  const [before, after] = [outcomeOf(model), outcomeOf(model, moves)];
  const hasTax = moves.some(({ factor, by }) => factor === "tax" && by !== 0);
  const names = [...model.links.map(({ name }) => name), ...(hasTax ? [texts.chain.government] : [])];
  const figuresOf = ({ added, tax }: Outcome) => [...added, ...(hasTax ? [tax] : [])];
  const [now, then] = [figuresOf(before), figuresOf(after)];
  const style = styleFor([...now, ...then, before.total, after.total]);
  const lineOf = (name: string, one: Decimal, other: Decimal): Line => {
    const by = other.minus(one);
    const isSame = by.abs().lte(before.total.times(TINY));
    return {
      name,
      now: styled(one, style),
      then: styled(other, style),
      change: isSame ? "–" : withSign(by.div(style.divisor), style.decimals),
      way: isSame ? "same" : by.gt(0) ? "more" : "less",
      figures: [one, other],
    };
  };
  const lines = names.map((name, index) => lineOf(name, now[index]!, then[index]!));
  return {
    title: titleOf(lines, model.unit, style, moves),
    shares: after.total.gt(0) ? sharesOf(lines, before.total, after.total) : "",
    lines,
    total: lineOf("", before.total, after.total),
    about: spokenOf(lines),
    unit: unitWords(model.unit, style),
  };
}

/** The one that moves most one way; the first of several. */
function most(lines: readonly Line[], by: (line: Line) => Decimal): { line: Line; by: Decimal } {
  return lines.map((line) => ({ line, by: by(line) })).reduce((one, other) => (other.by.gt(one.by) ? other : one));
}

const gainOf = ({ figures: [now, then] }: Line): Decimal => then.minus(now);

function spokenOf(lines: readonly Line[]): number | null {
  const found = lines.filter(({ way }) => way !== "same");
  return found.length === 0 ? null : lines.indexOf(most(found, (line) => gainOf(line)).line);
}

function titleOf(lines: readonly Line[], unit: string, style: Style, moves: readonly Move[]): string {
  const { both, gains, loses, none, even } = texts.title;
  const [up, down] = [most(lines, gainOf), most(lines, (line) => gainOf(line).neg())];
  const [isUp, isDown] = [up.line.way === "more", down.line.way === "less"];
  const args = {
    gainer: up.line.name,
    gain: withUnit(up.by, unit, style),
    loser: down.line.name,
    loss: withUnit(down.by, unit, style),
  };
  if (isUp) return isDown ? both(args) : gains(args);
  if (isDown) return loses(args);
  return moves.every(({ by }) => by === 0) ? none : even;
}

/** A share or its change in per cent, to one decimal; a zero is dropped, as cells do. */
const points = (share: Decimal): string => amount(share.times(HUNDRED), 1).replace(/\.0$/, "");

function sharesOf(lines: readonly Line[], before: Decimal, after: Decimal): string {
  const changeOf = ({ figures: [now, then] }: Line) => then.div(after).minus(now.div(before));
  const [up, down] = [most(lines, changeOf), most(lines, (line) => changeOf(line).neg())];
  if (up.by.lt(SHOWN_POINTS) || down.by.lt(SHOWN_POINTS)) return texts.shares.none;
  return texts.shares.both({
    gainer: up.line.name,
    gain: points(up.by),
    loser: down.line.name,
    loss: points(down.by),
  });
}

/** `Price: China`, `Price: all links`. */
export const moveName = ({ links }: Model, { factor, link }: { factor: Factor; link: number | null }): string =>
  texts.moved({ factor: texts.factors[factor], name: link === null ? texts.change.all : links[link]!.name });

/** What the figure that is moved is and becomes; null where it is no single figure. */
export function movedFigure(
  model: Model,
  { factor, link, by }: Move,
): { from: string; to: string; cell: string } | null {
  if (link === null) return null;
  const { sales, units, wages } = model.links[link]!;
  const its = { price: sales, exchange: sales, yield: units, wages, volume: null, inputs: null, tax: null }[factor];
  if (!its) return null;
  const factorOf = new Decimal(1).plus(by);
  const to = factor === "yield" ? its.figure.div(factorOf) : its.figure.times(factorOf);
  const style = styleFor([its.figure, to]);
  return { from: styled(its.figure, style), to: styled(to, style), cell: its.cell };
}

/** As on the sheet: in a chain of steps as TORNADO names it. */
export function parameterName({ links, way }: Model, { of, link }: Parameter): string {
  const { priceOf, inputsOf, steps } = texts.matters;
  const { name } = links[link]!;
  return way === "steps" ? steps[of]({ name }) : (of === "price" ? priceOf : inputsOf)({ name });
}

/** The same sentences as on the sheet of what matters most. */
export function mattersOf(
  model: Model,
  { base, bars, noShare, without }: Tornado,
  { name, by }: { name: string; by: number },
): { title: string; lead: string; noEffect: string; never: string } {
  const words = texts.matters;
  const alike = bars.filter(({ swing }) => swing.minus(bars[0]!.swing).abs().lte(TINY));
  const [first, second] = alike;
  const swing = first ? points(first.swing) : "";
  const nameOf = ({ parameter }: { parameter: Parameter }) => parameterName(model, parameter);
  const title = noShare[0]
    ? noShare.length === 1
      ? words.titleNoShare({ factor: parameterName(model, noShare[0]) })
      : words.titleNoShares({ count: String(noShare.length) })
    : !first || first.swing.lte(TINY)
      ? words.titleNone({ name })
      : !second
        ? words.titleOne({
            factor: nameOf(first),
            low: points(Decimal.min(first.down, first.up)),
            high: points(Decimal.max(first.down, first.up)),
          })
        : alike.length === 2
          ? words.titleTwo({ one: nameOf(first), other: nameOf(second), swing })
          : words.titleSeveral({ count: String(alike.length), swing });
  const lead = (model.way === "steps" ? words.leadSteps : words.leadSales)({
    name,
    period: model.period?.label ?? "none",
    share: points(base),
    change: `${String(by * HUNDRED)} %`,
  });
  const names = without.map((parameter) => parameterName(model, parameter)).join(", ");
  const own = without.length === 0 ? words.allEffect : words.noEffect({ names });
  return { title, lead, noEffect: own, never: neverMoves(model) };
}
