/**
 * The build-up of local value added against the path that markets alone would have led to: how deep it goes, and when each
 * reaches half of the market-led rise.
 */
import type { Decimal } from "../core/numbers/decimal";
import { type Answer, figureIn, wordsIn, type AnswerCell } from "./answer";
import { plainLabel } from "./axis";
import { type Level, linesOf, type Period } from "./lines";
import { change, percent, whole } from "./numerals";
import { type DataTableCell, type Frame, type Picture, picture } from "./picture";
import { pictures as texts } from "./texts";

interface Measure {
  readonly actual: Decimal | null;
  readonly market: Decimal | null;
  readonly difference: Decimal | null;
  readonly flag: string;
}

export interface LinkagePath {
  readonly periods: readonly Period[];
  /** Fractions of the value of output, or whatever the shares are of. */
  readonly actual: readonly (Decimal | null)[];
  readonly market: readonly (Decimal | null)[];
  /** The share at which core competences begin. */
  readonly core: Decimal | null;
  readonly depth: Measure;
  readonly speed: Measure;
  readonly reach: Measure | null;
}

export function linkageMeasuresIn({ rows }: Answer): Pick<LinkagePath, "depth" | "speed" | "reach"> {
  const measureOf = (name: string): Measure | null => {
    const row = rows.find((each) => each.name === name);
    const at = (column: string): AnswerCell => row?.at(column) ?? "";
    return row
      ? {
          actual: figureIn(at("Actual")),
          market: figureIn(at("Market-led")),
          difference: figureIn(at("Difference")),
          flag: wordsIn(at("Flag")),
        }
      : null;
  };
  const none: Measure = { actual: null, market: null, difference: null, flag: "" };
  return { depth: measureOf("Depth") ?? none, speed: measureOf("Speed") ?? none, reach: measureOf("Core") };
}

const inPercent = (share: Decimal) => share.times(100).toNumber();

/** A point in time: no thousands are parted in a year. */
const timeOf = (figure: Decimal): string => figure.toDecimalPlaces(2).toString();

/** Half of the way from the market path's first share to its last; null where it does not rise. */
function halfRise({ market }: LinkagePath): Decimal | null {
  const [first, last] = [market[0], market.at(-1)];
  return first && last?.gt(first) ? first.plus(last).div(2) : null;
}

export function linkagePath(path: LinkagePath, frame: Frame): Picture {
  const { theme } = frame;
  const { periods, actual, market, core, speed, reach } = path;
  const half = halfRise(path);
  const strokes = { actual: theme.accent, market: theme.bar };
  const times = ({ actual: its, market: theirs }: Measure) => [
    ...(theirs ? [{ at: theirs.toNumber(), stroke: strokes.market }] : []),
    ...(its ? [{ at: its.toNumber(), stroke: strokes.actual }] : []),
  ];
  const levels: Level[] = [
    ...(half
      ? [{ name: texts.linkage.half({ share: percent(half) }), at: inPercent(half), reached: times(speed) }]
      : []),
    ...(core
      ? [
          {
            name: texts.linkage.core({ share: percent(core) }),
            at: inPercent(core),
            reached: reach ? times(reach) : [],
          },
        ]
      : []),
  ];
  const last = periods.at(-1)?.label ?? "";
  const remark = (figures: LinkagePath["actual"]) => {
    const end = figures.at(-1);
    return end ? texts.figureIn({ figure: percent(end), period: last }) : texts.noFigure;
  };
  const cell = (share: Decimal | null | undefined): DataTableCell =>
    share ? { shown: percent(share), full: whole(share), isFigure: true } : { shown: texts.missing };
  return picture(frame, {
    title: findingOf(path),
    subtitle: texts.linkage.subtitle({ first: periods[0]?.label ?? "", last }),
    draw: (width) =>
      linesOf(
        periods,
        [
          {
            name: texts.linkage.actual,
            remark: remark(actual),
            figures: actual,
            isStrong: true,
            stroke: strokes.actual,
          },
          { name: texts.linkage.market, remark: remark(market), figures: market, stroke: strokes.market },
        ],
        width,
        {
          frame,
          label: plainLabel,
          said: (figure) => percent(figure),
          rule: 0,
          withZero: true,
          placed: inPercent,
          levels,
        },
      ),
    notes: notesOf(path, half),
    table: {
      head: [texts.period, texts.linkage.actual, texts.linkage.market, texts.linkage.difference],
      rows: periods.map(({ label }, index) => {
        const [its, theirs] = [actual[index], market[index]];
        const difference = its && theirs ? its.minus(theirs) : null;
        return [
          { shown: label },
          cell(its),
          cell(theirs),
          difference
            ? { shown: change(difference.times(100), 1), full: whole(difference), isFigure: true }
            : { shown: texts.missing },
        ];
      }),
    },
  });
}

function findingOf({ depth, speed, periods }: LinkagePath): string {
  const { difference, flag } = depth;
  if (!difference) return texts.linkage.title;
  const said = { period: periods.at(-1)?.label ?? "", points: change(difference.abs().times(100), 1).replace("+", "") };
  const where =
    flag === "Deeper"
      ? texts.linkage.above(said)
      : flag === "Shallower"
        ? texts.linkage.below(said)
        : texts.linkage.level(said);
  const when =
    speed.flag === "Faster"
      ? texts.linkage.earlier
      : speed.flag === "Same speed"
        ? texts.linkage.sameTime
        : speed.flag === "Slower"
          ? speed.actual
            ? texts.linkage.later
            : texts.linkage.never
          : "";
  return when === "" ? where : texts.linkage.both({ where, when });
}

function notesOf({ depth, speed, reach, core }: LinkagePath, half: Decimal | null): string[] {
  const at = (time: Decimal | null) => (time ? timeOf(time) : texts.linkage.notReached);
  const flags = [depth, speed, ...(reach ? [reach] : [])].map(({ flag }) => flag).filter((flag) => flag !== "");
  return [
    ...(flags.length > 0 ? [texts.linkage.flags({ flags: flags.join(", ") })] : []),
    half ? texts.linkage.halfNote({ actual: at(speed.actual), market: at(speed.market) }) : texts.linkage.noRise,
    ...(core && reach ? [texts.linkage.coreNote({ actual: at(reach.actual), market: at(reach.market) })] : []),
  ];
}
