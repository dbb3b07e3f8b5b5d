/**
 * The smile curve: each link's share of the value added, from upstream to downstream. Where names do not fit under the
 * axis the links are numbered, and named below.
 *
 * Source: Shih (1996), Me-Too Is Not My Style; as a curve of value added by stage, Mudambi (2008).
 */
import { curveMonotoneX, line } from "d3-shape";
import type { Decimal } from "../core/numbers/decimal";
import { percent, styleFor, whole, withUnit } from "./numerals";
import { plainLabel, ruleAcross, scaleOver, ticksOf, verticalAxis } from "./axis";
import { keyOf } from "./key";
import { type Box, placed } from "./labels";
import { type Drawing, FACES_BY_ROLE, type Frame, type Picture, picture, haloed, widest, words } from "./picture";
import { mark, decorative, svg, type SvgNode } from "./svg";
import { findingOf, isSpokenOf, spokenOf, type SpokenOf } from "./spoken-of";
import type { Step, Waterfall } from "./waterfall";
import { textWidth, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

const PLOT_HEIGHT = 190;
const LINE_HEIGHT = 14;

export function smile({ steps, period, unit }: Pick<Waterfall, "steps" | "period" | "unit">, frame: Frame): Picture {
  const style = styleFor(steps.map(({ value }) => value));
  const spoken = spokenOf(steps, frame.about);
  return picture(frame, {
    title: titleOf(steps, spoken, frame.about !== undefined, (figure) => withUnit(figure, unit, style)),
    subtitle: period === undefined ? texts.smile.subtitle : texts.smile.subtitleInPeriod({ period }),
    draw: (width) => drawn(steps, spoken, width, frame),
    table: {
      head: [texts.smile.position, texts.link, texts.smile.share],
      rows: steps.map(({ name, share }, index) => [
        { shown: String(index + 1), isFigure: true },
        { shown: name },
        { shown: percent(share), full: whole(share), isFigure: true },
      ]),
    },
  });
}

/** Where most is added and where least, in words that hold for any curve; of names that come again or tie, no place. */
function titleOf(
  steps: readonly Step[],
  spoken: SpokenOf | null,
  isAsked: boolean,
  amount: (figure: Decimal) => string,
): string {
  if (!spoken) return texts.smile.none;
  const its = steps.filter((step) => isSpokenOf(spoken, step));
  const [most] = its;
  const others = steps.filter((step) => !its.includes(step));
  const [least, next] = [...others].sort((a, b) => a.value.cmp(b.value));
  const arePlaces = its.length === 1 && steps.every((step) => step.share.gte(0) && step.share.lte(1));
  const plain = () => findingOf(spoken, steps, texts.wholes.valueAdded, amount);
  if (!most || !arePlaces) return plain();
  const share = percent(most.share);
  if (isAsked) return texts.smile.about({ name: most.name, share, place: placeOf(steps, most) });
  if (!least || next?.value.eq(least.value)) return plain();
  return texts.smile.extremes({
    most: most.name,
    mostPlace: placeOf(steps, most),
    mostShare: share,
    least: least.name,
    leastPlace: placeOf(steps, least),
    leastShare: percent(least.share),
  });
}

function placeOf(steps: readonly Step[], step: Step): string {
  const index = steps.indexOf(step);
  const { upstream, middle, downstream } = texts.smile.places;
  return index === 0 ? upstream : index === steps.length - 1 ? downstream : middle;
}

function drawn(steps: readonly Step[], spoken: SpokenOf | null, width: number, { theme, stretch = 1 }: Frame): Drawing {
  const plotHeight = PLOT_HEIGHT * stretch;
  const shares = steps.map(({ share }) => share.times(100).toNumber());
  const y = scaleOver(shares, [plotHeight, 22]);
  const ticks = ticksOf(y, 5, plainLabel);
  const left =
    widest(
      ticks.map(({ label }) => label),
      FACES_BY_ROLE.small,
    ) + 10;
  const inset = 14;
  const slot = steps.length > 1 ? (width - left - 2 * inset) / (steps.length - 1) : width - left - 2 * inset;
  const x = (index: number) => (steps.length > 1 ? left + inset + index * slot : left + (width - left) / 2);

  // Under the axis by name, if all names fit there whole.
  const roomUnder = (index: number) =>
    Math.min(slot - 8, 2 * Math.min(x(index) - left + inset, width - x(index)) - 2, 130);
  const under = steps.map(({ name }, index) => wrap(name, Math.max(roomUnder(index), 1), FACES_BY_ROLE.small));
  const isNamed = steps.every(
    ({ name }, index) =>
      under[index]!.length <= 3 &&
      name.split(/\s+/u).every((word) => textWidth(word, FACES_BY_ROLE.small) <= roomUnder(index)),
  );

  const at = steps.map((step, index) => ({ step, index, cx: x(index), cy: y(shares[index]!) }));
  const curve =
    line<(typeof at)[number]>(
      ({ cx }) => cx,
      ({ cy }) => cy,
    ).curve(curveMonotoneX)(at) ?? "";
  const labels = labelled(at, shares, spoken, { left, width, plotHeight });

  const nodes: SvgNode[] = [
    verticalAxis(y, left, width, ticks, theme),
    ruleAcross(y(0), left, width, theme),
    decorative(svg("path", { d: curve, fill: "none", stroke: theme.edge, "stroke-width": 2 })),
    ...at.map(({ step, index, cx, cy }) =>
      mark(
        texts.smile.mark({ position: index + 1, count: steps.length, name: step.name, share: percent(step.share) }),
        svg("circle", { class: "reach", cx, cy, r: 12, fill: "none", "pointer-events": "all" }),
        svg("circle", {
          cx,
          cy,
          r: isSpokenOf(spoken, step) ? 6 : 4.5,
          fill: isSpokenOf(spoken, step) ? theme.accent : theme.bar,
          stroke: theme.edge,
          "stroke-width": 1,
        }),
      ),
    ),
    decorative(
      ...labels.map(({ of, box }) =>
        haloed(
          words(
            box.x + box.width / 2,
            box.y + box.height - 3,
            percent(of.step.share),
            isSpokenOf(spoken, of.step) ? FACES_BY_ROLE.strong : FACES_BY_ROLE.small,
            theme.ink,
            "middle",
          ),
          theme,
        ),
      ),
    ),
  ];

  let bottom = plotHeight + 4;
  if (isNamed) {
    nodes.push(
      decorative(
        ...at.flatMap(({ step, index, cx }) =>
          under[index]!.map((text, row) =>
            words(
              cx,
              bottom + 12 + row * LINE_HEIGHT,
              text,
              isSpokenOf(spoken, step) ? { ...FACES_BY_ROLE.small, bold: false } : FACES_BY_ROLE.small,
              theme.ink,
              "middle",
            ),
          ),
        ),
      ),
    );
    bottom += Math.max(...under.map((texts) => texts.length)) * LINE_HEIGHT + 4;
  } else {
    const every = Math.ceil(20 / slot);
    nodes.push(
      decorative(
        ...at
          .filter(({ index }) => index % every === 0)
          .map(({ index, cx }) => words(cx, bottom + 12, String(index + 1), FACES_BY_ROLE.small, theme.ink, "middle")),
      ),
    );
    const key = keyOf(
      steps.map(({ name, share }) => ({ name, figure: percent(share) })),
      spoken?.names[0],
      width,
      bottom + 24,
      theme,
    );
    nodes.push(key.node);
    bottom = key.bottom;
  }
  return { height: bottom + 2, nodes };
}

/** The figures beside their points: the one that is spoken of, the ends and the extremes first, the others as there is room. */
function labelled(
  at: readonly { step: Step; index: number; cx: number; cy: number }[],
  shares: readonly number[],
  spoken: SpokenOf | null,
  { left, width: right, plotHeight }: { readonly left: number; readonly width: number; readonly plotHeight: number },
) {
  const rank = ({ step, index }: (typeof at)[number]) =>
    isSpokenOf(spoken, step)
      ? 0
      : shares[index] === Math.max(...shares) || shares[index] === Math.min(...shares)
        ? 1
        : index === 0 || index === at.length - 1
          ? 2
          : 3;
  const dots = at.map(({ cx, cy }): Box => ({ x: cx - 5, y: cy - 5, width: 10, height: 10 }));
  // Among many points the figures of all would hide the curve.
  const slot = at.length > 1 ? at[1]!.cx - at[0]!.cx : Infinity;
  const hasRoomForAll =
    slot >=
    widest(
      at.map(({ step }) => percent(step.share)),
      FACES_BY_ROLE.small,
    ) +
      6;
  return placed(
    at
      .filter((point) => hasRoomForAll || rank(point) < 3)
      .sort((a, b) => rank(a) - rank(b) || a.index - b.index)
      .map((point) => {
        const width =
          textWidth(
            percent(point.step.share),
            isSpokenOf(spoken, point.step) ? FACES_BY_ROLE.strong : FACES_BY_ROLE.small,
          ) + 4;
        const x = Math.min(Math.max(point.cx - width / 2, left), right - width);
        const [before, after] = [shares[point.index - 1] ?? -Infinity, shares[point.index + 1] ?? -Infinity];
        const isDip = shares[point.index]! < before && shares[point.index]! < after;
        const above = { x, y: point.cy - 24, width, height: 15 };
        const below = { x, y: point.cy + 8, width, height: 15 };
        const hasRoomBelow = below.y + below.height < plotHeight;
        return { of: point, places: isDip && hasRoomBelow ? [below, above] : hasRoomBelow ? [above, below] : [above] };
      }),
    dots,
  );
}
