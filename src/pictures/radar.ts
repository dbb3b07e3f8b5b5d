/**
 * Figures along spokes, a polygon for each series. Names stand at the spokes where all of them have room, and are numbered
 * and listed below where they have not. A missing figure is a gap, and never bridged.
 */
import type { Decimal } from "../core/numbers/decimal";
import { ticksOf, plainLabel, scaleOver } from "./axis";
import { keyOf } from "./key";
import { whole } from "./numerals";
import type { Theme } from "./palette";
import { type Box, placed } from "./labels";
import { type Drawing, FACES_BY_ROLE, type Frame, haloed, words } from "./picture";
import { lowered } from "./series-key";
import { decorative, mark, path, svg, type SvgNode } from "./svg";
import { textWidth, wrap } from "./text-metrics";
import { WIDE_FROM } from "./rows";

export interface Spoke {
  readonly name: string;
  /** What it says, for those who point at it or hear it. */
  readonly label: string;
  /** Its figures in a few words, where names are listed. */
  readonly figures: string;
  readonly isStrong: boolean;
  /** One for each series. */
  readonly values: readonly (Decimal | null)[];
}

export interface RadarSeries {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
  /** Its area, lightly. */
  readonly isFilled?: boolean;
  readonly point: (x: number, y: number) => SvgNode;
}

const MAX_RADIUS = 150;
const LINE_HEIGHT = 14;
const LABEL_GAP = 16;
const NUMBER_GAP = 15;
const HALF_POINT = 8;
const MIN_BETWEEN_NUMBERS = 14;
const MAX_LABEL_LINES = 3;
const HALF_TURN = Math.PI;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
}

/** `rim`: the figure at the end of each spoke; the centre is 0. `figuresHead`: what the figures in a list are. */
export function radar(
  spokes: readonly Spoke[],
  series: readonly RadarSeries[],
  rim: Decimal,
  figuresHead: string,
  width: number,
  { theme }: Frame,
): Drawing {
  const room = width * 0.28;
  const wideRadius = Math.min(MAX_RADIUS, width / 2 - room - LABEL_GAP);
  const labels = width >= WIDE_FROM ? labelsAround(spokes, wideRadius, room) : null;
  const radius = labels ? wideRadius : Math.min(MAX_RADIUS, width / 2 - NUMBER_GAP - 10);
  const boxes =
    labels?.map(({ box }) => box) ??
    spokes.map((_, index) => numberBox(spotAt(index, spokes.length, radius + NUMBER_GAP)));
  const ends = spokes.map((_, index) => spotAt(index, spokes.length, radius).y);
  const top = Math.min(...boxes.map(({ y }) => y), ...ends.map((y) => y - HALF_POINT));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height), ...ends.map((y) => y + HALF_POINT));
  const spot = (index: number, distance: number) => spotAt(index, spokes.length, distance);
  const rings = ringsOf(spokes.length, rim, radius, theme);
  const distanceOf = (value: Decimal) => value.div(rim).times(radius).toNumber();

  const nodes: SvgNode[] = [
    decorative(...rings.map(({ line }) => line)),
    decorative(...series.flatMap((each, index) => outline(each, spokes, index, spot, distanceOf))),
    decorative(...rings.flatMap(({ numbers }) => numbers)),
    ...spokes.map((spoke, index) =>
      mark(
        spoke.label,
        svg("path", { class: "reach", d: sector(index, spokes.length, radius), fill: "none", "pointer-events": "all" }),
        ...series.flatMap(({ point }, at) => {
          const value = spoke.values[at];
          if (!value) return [];
          const { x, y } = spot(index, distanceOf(value));
          return [point(x, y)];
        }),
      ),
    ),
    decorative(
      ...(labels
        ? labels.flatMap(({ lines, box, anchor }, index) =>
            lines.map((line, row) =>
              words(
                box.x + (anchor === "start" ? 0 : anchor === "end" ? box.width : box.width / 2),
                box.y + 11 + row * LINE_HEIGHT,
                line,
                faceOf(spokes[index]!),
                theme.ink,
                anchor,
              ),
            ),
          )
        : spokes.map((spoke, index) => {
            const { x, y } = spot(index, radius + NUMBER_GAP);
            return words(x, y + 4, String(index + 1), faceOf(spoke), theme.ink, "middle");
          })),
    ),
  ];
  const height = bottom - top;
  const drawing = svg("g", { transform: `translate(${Math.round(width / 2)} ${Math.round(-top)})` }, ...nodes);
  if (labels) return { height, nodes: [drawing] };
  const strong = spokes.find(({ isStrong }) => isStrong)?.name;
  const head = wrap(figuresHead, width, FACES_BY_ROLE.small, 2);
  const listTop = head.length * LINE_HEIGHT;
  const key = keyOf(
    spokes.map(({ name, figures }) => ({ name, figure: figures })),
    strong,
    width,
    listTop,
    theme,
  );
  const list = decorative(
    ...head.map((line, row) => words(0, row * LINE_HEIGHT + 10, line, FACES_BY_ROLE.small, theme.quiet)),
    key.node,
  );
  return { height: height + 8 + key.bottom, nodes: [drawing, lowered(list, height + 8)] };
}

const faceOf = ({ isStrong }: Spoke) => (isStrong ? { ...FACES_BY_ROLE.small, bold: true } : FACES_BY_ROLE.small);

/** From the top clockwise. */
function spotAt(index: number, count: number, distance: number): Spot {
  const angle = (2 * HALF_TURN * index) / count;
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

const numberBox = ({ x, y }: Spot): Box => ({ x: x - 8, y: y - 8, width: 16, height: 16 });

/** Null unless every name has room, with no word broken and none upon another. */
function labelsAround(spokes: readonly Spoke[], radius: number, room: number): Label[] | null {
  const labels = spokes.map((spoke, index): Label => {
    const face = faceOf(spoke);
    const { x, y } = spotAt(index, spokes.length, radius + LABEL_GAP);
    const lines = wrap(spoke.name, room, face);
    const width = Math.max(...lines.map((line) => textWidth(line, face)), 0);
    const height = lines.length * LINE_HEIGHT;
    const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
    const isAbove = y < -radius;
    const isBelow = y > radius;
    return {
      lines,
      anchor,
      box: {
        x: anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2,
        y: isAbove ? y - height + 4 : isBelow ? y - 4 : y - height / 2,
        width,
        height,
      },
    };
  });
  const fit = labels.every(
    ({ lines }, index) =>
      lines.length <= MAX_LABEL_LINES &&
      spokes[index]!.name.split(/\s+/u).every((word) => textWidth(word, faceOf(spokes[index]!)) <= room),
  );
  return fit && placed(labels.map(({ box }) => ({ of: box, places: [box] }))).length === labels.length ? labels : null;
}

/** Rings at round figures, with their numbers between two spokes; the outermost has the spokes. */
function ringsOf(count: number, rim: Decimal, radius: number, theme: Theme): { line: SvgNode; numbers: SvgNode[] }[] {
  const most = rim.toNumber();
  const inner = ticksOf(scaleOver([most], [0, radius]), 5, plainLabel).filter(({ at }) => at > 0 && at < most);
  // The numbers of rings that are too close to one another are left out, from the rim inwards.
  const along = radius * Math.cos(HALF_TURN / count);
  let free = Infinity;
  const all = [{ at: most, label: whole(rim) }, ...[...inner].reverse()];
  return all.map(({ at, label }) => {
    const distance = (at / most) * radius;
    const { x, y } = spotAt(-0.5, count, (at / most) * along);
    const hasNumber = free - (at / most) * along >= MIN_BETWEEN_NUMBERS;
    if (hasNumber) free = (at / most) * along;
    const ends = at === most ? Array.from({ length: count }, (_, index) => spotAt(index, count, radius)) : [];
    return {
      line: svg("path", {
        d: path(polygon(count, distance), ...ends.flatMap((end) => ["M", 0, 0, "L", end.x, end.y])),
        fill: "none",
        stroke: theme.grid,
        "stroke-width": 1,
      }),
      numbers: hasNumber ? [haloed(words(x, y + 4, label, FACES_BY_ROLE.small, theme.quiet, "middle"), theme)] : [],
    };
  });
}

function polygon(count: number, distance: number): string {
  const corners = Array.from({ length: count }, (_, index) => spotAt(index, count, distance));
  return path(...corners.flatMap(({ x, y }, index) => [index === 0 ? "M" : "L", x, y]), "Z");
}

/** The area that belongs to a spoke. */
function sector(index: number, count: number, radius: number): string {
  const [from, to] = [index - 0.5, index + 0.5].map((at) => spotAt(at, count, radius));
  return path("M", 0, 0, "L", from!.x, from!.y, "A", radius, radius, 0, 0, 1, to!.x, to!.y, "Z");
}

function outline(
  { stroke, width, dash, isFilled = false }: RadarSeries,
  spokes: readonly Spoke[],
  series: number,
  spot: (index: number, distance: number) => Spot,
  distanceOf: (value: Decimal) => number,
): SvgNode[] {
  const spots = spokes.map(({ values }, index) => {
    const value = values[series];
    return value ? spot(index, distanceOf(value)) : null;
  });
  const isWhole = spots.every((each) => each !== null);
  const steps = spots.flatMap((here, index) => {
    const next = spots[(index + 1) % spots.length];
    return here && next ? ["M", here.x, here.y, "L", next.x, next.y] : [];
  });
  const look = { fill: "none", stroke, "stroke-width": width, "stroke-linejoin": "round", "stroke-dasharray": dash };
  return [
    ...(isFilled && isWhole
      ? [
          svg("path", {
            d: path(...spots.flatMap((each, index) => [index === 0 ? "M" : "L", each.x, each.y]), "Z"),
            fill: stroke,
            "fill-opacity": "0.14",
          }),
        ]
      : []),
    ...(steps.length > 0 ? [svg("path", { d: path(...steps), ...look })] : []),
  ];
}
