/**
 * Whose value added is in what: origins down, destinations across, each cell the share of the origin in the exports or
 * the final demand of the destination. A cell is the darker (on a dark ground the brighter) the larger its share, in one
 * hue, so a print without colour shows the same; its figure is written in it. Where there is no room for all countries, those
 * with the largest exports or final demand are shown and the others summed up.
 */
import { type Decimal, ZERO } from "../core/numbers/decimal";
import type { Origins } from "../tables/networks/solve";
import { amount, percent, whole } from "./numerals";
import type { Theme } from "./palette";
import {
  type Drawing,
  FACES_BY_ROLE,
  type Frame,
  type Picture,
  picture,
  type DataTable,
  type DataTableCell,
  widest,
  words,
} from "./picture";
import { mark, decorative, svg, type SvgNode } from "./svg";
import { truncate, textWidth, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

const MIN_CELL_WIDTH = 40;
const MAX_CELL_WIDTH = 96;
const ROW_HEIGHT = 28;
const LINE_HEIGHT = 13;
const GAP = 2;
/** How high turned names may reach above the columns. */
const MAX_TURNED_LABEL = 132;
/** A table of more countries than these is as large as the sheet's own. */
const MAX_IN_TABLE = 40;

export function heatMap(origins: Origins, frame: Frame, notes: readonly string[] = []): Picture {
  const finding = findingOf(origins, frame.about);
  return picture(frame, {
    title: finding ?? texts.heatMap.title({ of: origins.of }),
    subtitle: texts.heatMap.subtitle({ of: origins.of }),
    draw: (width) => drawn(origins, width, frame),
    notes,
    get table() {
      return tableOf(grouped(origins, MAX_IN_TABLE));
    },
  });
}

function tableOf(origins: Origins): DataTable {
  const { names } = origins;
  return {
    head: [texts.heatMap.origin, ...names],
    rows: names.map((name, origin) => [
      { shown: name },
      ...names.map((_, destination): DataTableCell => {
        const share = shareOf(origins, origin, destination);
        return share ? { shown: percent(share), full: whole(share), isFigure: true } : { shown: texts.none };
      }),
    ]),
  };
}

/** Null for a country without exports or final demand. */
function shareOf({ values, totals }: Origins, origin: number, destination: number): Decimal | null {
  const total = totals[destination]!;
  return total.isZero() ? null : values[origin]![destination]!.div(total);
}

const possessive = (name: string) =>
  /s$/i.test(name) ? texts.heatMap.possessiveOfS({ name }) : texts.heatMap.possessive({ name });

/** The largest share from abroad: in what the title is to speak of, or anywhere. */
function findingOf(origins: Origins, about: string | undefined): string | null {
  const { names, of } = origins;
  let best: { origin: number; destination: number; share: Decimal } | null = null;
  const wanted = about === undefined ? -1 : names.indexOf(about);
  for (const [destination] of names.entries()) {
    if (wanted >= 0 && destination !== wanted) continue;
    for (const [origin] of names.entries()) {
      if (origin === destination) continue;
      const share = shareOf(origins, origin, destination);
      if (share && (!best || share.gt(best.share))) best = { origin, destination, share };
    }
  }
  return (
    best &&
    texts.heatMap.finding({
      share: percent(best.share),
      destination: possessive(names[best.destination]!),
      of,
      origin: names[best.origin]!,
    })
  );
}

/** At most so many countries: the largest by what is shared out, in their order, and one for all others. */
function grouped(origins: Origins, room: number): Origins {
  const { of, names, values, totals } = origins;
  if (names.length <= room) return origins;
  const order = names.map((_, index) => index).sort((a, b) => totals[b]!.cmp(totals[a]!) || a - b);
  const kept = order.slice(0, room - 1).sort((a, b) => a - b);
  const rest = order.slice(room - 1);
  const groups = [...kept.map((index) => [index]), rest];
  const sum = (list: readonly Decimal[]) => list.reduce((total, each) => total.plus(each), ZERO);
  return {
    of,
    names: [...kept.map((index) => names[index]!), texts.heatMap.others({ count: rest.length })],
    values: groups.map((from) =>
      groups.map((to) => sum(from.flatMap((origin) => to.map((destination) => values[origin]![destination]!)))),
    ),
    totals: groups.map((to) => sum(to.map((destination) => totals[destination]!))),
  };
}

function drawn(all: Origins, width: number, { theme }: Frame): Drawing {
  const face = FACES_BY_ROLE.small;
  const leftOf = (names: readonly string[]) => Math.min(widest(names, face) + 8, width * 0.3);
  const origins = grouped(all, Math.max(2, Math.floor((width - leftOf(all.names)) / MIN_CELL_WIDTH)));
  const { names } = origins;
  const left = leftOf(names);
  const cell = Math.min(MAX_CELL_WIDTH, (width - left) / names.length);
  const { nodes: heads, height: headHeight } = headsOf(names, cell, (column) => left + (column + 0.5) * cell, theme);
  const nodes: SvgNode[] = [decorative(...heads)];
  for (const [origin, name] of names.entries()) {
    const top = headHeight + origin * ROW_HEIGHT;
    nodes.push(
      decorative(words(left - 8, top + ROW_HEIGHT / 2 + 4, truncate(name, left - 8, face), face, theme.ink, "end")),
    );
    for (const [destination, other] of names.entries()) {
      const share = shareOf(origins, origin, destination);
      const x = left + destination * cell;
      const fill = share ? shade(share.toNumber(), theme) : theme.ground;
      const isOwn = origin === destination;
      nodes.push(
        mark(
          texts.heatMap.mark({
            origin: name,
            of: origins.of,
            destination: other,
            share: share ? percent(share) : texts.none,
          }),
          svg("rect", {
            x: x + GAP / 2 + (isOwn ? 0.5 : 0),
            y: top + GAP / 2 + (isOwn ? 0.5 : 0),
            width: cell - GAP - (isOwn ? 1 : 0),
            height: ROW_HEIGHT - GAP - (isOwn ? 1 : 0),
            fill,
            stroke: isOwn ? theme.ink : theme.grid,
            "stroke-width": isOwn ? 2 : 1,
            "pointer-events": "all",
          }),
          ...(share
            ? [words(x + cell / 2, top + ROW_HEIGHT / 2 + 4, figureFor(share, cell - 8), face, inkOn(fill), "middle")]
            : []),
        ),
      );
    }
  }
  return { height: headHeight + names.length * ROW_HEIGHT + 6, nodes };
}

/** The names over the columns: in lines where every word has room, and otherwise turned, for no word is broken. */
export function headsOf(
  names: readonly string[],
  cell: number,
  middle: (column: number) => number,
  theme: Theme,
): { nodes: SvgNode[]; height: number } {
  const face = FACES_BY_ROLE.small;
  const room = cell - 4;
  if (names.every((name) => name.split(/\s+/u).every((word) => textWidth(word, face) <= room))) {
    const heads = names.map((name) => wrap(name, room, face, 3));
    const height = Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT + 6;
    return {
      height,
      nodes: heads.flatMap((lines, column) =>
        lines.map((text, line) =>
          words(
            middle(column),
            height - 6 - (lines.length - 1 - line) * LINE_HEIGHT,
            text,
            face,
            theme.quiet,
            "middle",
          ),
        ),
      ),
    };
  }
  const height = Math.ceil(Math.min(MAX_TURNED_LABEL, widest(names, face))) + 8;
  return {
    height,
    nodes: names.map((name, column) =>
      svg(
        "g",
        { transform: `translate(${middle(column).toFixed(1)} ${height - 6}) rotate(-90)` },
        words(0, 4, truncate(name, height - 8, face), face, theme.quiet),
      ),
    ),
  };
}

/** One decimal where there is room, else the whole number; what would show as 0.0 and is not says so. */
function figureFor(share: Decimal, room: number): string {
  const points = share.times(100);
  if (!points.isZero() && points.abs().lt("0.05")) return "<0.1";
  const exact = amount(points, 1);
  return textWidth(exact, FACES_BY_ROLE.small) <= room ? exact : amount(points, 0);
}

/** From the ground to the hue: by the root of the share, for shares from abroad are small ones. A share below 0, which negative value added can have, is as pale as 0. */
function shade(share: number, theme: Theme): string {
  const depth = Math.sqrt(Math.min(1, Math.max(0, share)));
  const [from, to] = [channels(theme.ground), channels(theme.lines[0]!)];
  return `#${from
    .map((each, index) =>
      Math.round(each + (to[index]! - each) * depth)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** Black or white, whichever has more contrast (as in WCAG 2). */
export function inkOn(fill: string): string {
  const [red, green, blue] = channels(fill).map((each) =>
    each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
  );
  const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
}
