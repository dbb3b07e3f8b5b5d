/**
 * The flow of value: ribbons as wide as the value they carry, from link to country or actor, or from seller to buyer.
 * Payments that close a loop are listed and not drawn, for a flow that returns has no place from left to right.
 */
import { sankey, type SankeyGraph, type SankeyLink, type SankeyNode } from "d3-sankey";
import { Decimal, ZERO } from "../core/numbers/decimal";
import { percent, styled, styleFor, unitWords, whole, withUnit } from "./numerals";
import { keyOf } from "./key";
import { RIBBON_OPACITY, type Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, type Frame, type Picture, picture, haloed, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { isSpokenOf, shareOf, spokenOf, type SpokenOf } from "./spoken-of";
import { headOf } from "./waterfall";
import { truncate, type Face, textWidth, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

export interface FlowNode {
  readonly name: string;
  /** What is said behind the name: a share of the whole, or nothing. */
  readonly share: Decimal | null;
  /** The group it belongs to, which gives it its colour. */
  readonly group: string;
}

export interface FlowLink {
  readonly from: number;
  readonly to: number;
  readonly value: Decimal;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** What the ribbons carry: `Value added`, `Payments`. */
  readonly carries: string;
  /** What is drawn, in words. */
  readonly says: string;
  /** How the two ends of a ribbon are called. */
  readonly ends: readonly [from: string, to: string];
  /** Whether the nodes of a column keep their order, or are where ribbons cross least. */
  readonly isOrdered: boolean;
  readonly shareOf: string;
  readonly unit: string;
  readonly notes?: readonly string[];
}

interface Node extends FlowNode {
  /** Its place in the data; d3 counts the nodes it is given by itself. */
  readonly key: number;
  /** Its column from the left, which d3 says and its types do not. */
  layer?: number;
}
interface Ribbon {
  flow: FlowLink;
}
type Placed = SankeyNode<Node, Ribbon>;
type PlacedLink = SankeyLink<Node, Ribbon>;

const NODE_WIDTH = 10;
/** Between two nodes, so that a line of words beside each has room, or two. */
const GAPS = { oneLine: 17, twoLines: 31 } as const;
const LINE_HEIGHT = 14;
/** Where columns leave names less room than this they are numbered, and named below. */
const MIN_LABEL_WIDTH = 72;
/** Two lines for each of more nodes than these would make a picture longer than a page. */
const MAX_NODES_WITH_TWO_LINES = 12;
const MIN_HEIGHT = 150;

export function flow(data: Flow, frame: Frame): Picture {
  const { nodes, links, unit } = data;
  const style = styleFor(links.map(({ value }) => value));
  const { straight, returning } = withoutLoops(
    nodes.length,
    links.filter(({ value }) => value.gt(0)),
  );
  const loops = returning.map(({ from, to, value }) =>
    texts.flow.amount({ from: nodes[from]!.name, to: nodes[to]!.name, amount: withUnit(value, unit, style) }),
  );
  const spoken = spokenIn(data, frame.about);
  const unitOfAll = unitWords(unit, style);

  return picture(frame, {
    // Shares below 0 or above 1 are shares of nothing.
    title:
      spoken && nodes.every(({ share }) => !share || (share.gte(0) && share.lte(1)))
        ? shareOf(spoken, data.shareOf)
        : data.carries,
    subtitle: headOf(data.says, unitOfAll),
    draw: (width) => drawn(data, straight, spoken, width, frame, (value) => withUnit(value, unit, style)),
    notes: [...(data.notes ?? []), ...(loops.length > 0 ? [texts.flow.loops({ payments: loops.join("; ") })] : [])],
    table: {
      head: [data.ends[0], data.ends[1], headOf(data.carries, unitOfAll)],
      rows: links.map(({ from, to, value }) => [
        { shown: nodes[from]!.name },
        { shown: nodes[to]!.name },
        { shown: styled(value, style), full: whole(value), isFigure: true },
      ]),
    },
  });
}

/** Of links and the groups that they are counted with the largest group, or the link that alone is all of it. */
function spokenIn({ nodes, links, isOrdered }: Flow, about: string | undefined): SpokenOf | null {
  const groups = new Set(links.map(({ to }) => to));
  const isAsked = nodes.some(({ name }) => name === about);
  const spoken = spokenOf(
    nodes.flatMap(({ name, share }, index) =>
      share && (isAsked ? name === about : !isOrdered || groups.has(index)) ? [{ name, value: share, share }] : [],
    ),
    about,
  );
  if (!spoken || isAsked || !isOrdered || spoken.names.length > 1) return spoken;
  const whole = nodes.find(({ share }, index) => !groups.has(index) && share?.eq(spoken.share));
  return whole ? { ...spoken, names: [whole.name] } : spoken;
}

/** Takes away the payments that lead back to where the value came from, found by going along them from the first node on. */
export function withoutLoops(
  count: number,
  links: readonly FlowLink[],
): { straight: FlowLink[]; returning: FlowLink[] } {
  const leaving: FlowLink[][] = Array.from({ length: count }, () => []);
  for (const link of links) leaving[link.from]!.push(link);
  const state = new Array<"new" | "open" | "done">(count).fill("new");
  const returning = new Set<FlowLink>();
  for (let start = 0; start < count; start += 1) {
    if (state[start] !== "new") continue;
    // By hand and not by recursion: a chain may be longer than the stack is deep.
    const way: { node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = "open";
    while (way.length > 0) {
      const here = way.at(-1)!;
      const link = leaving[here.node]![here.next];
      here.next += 1;
      if (!link) {
        state[here.node] = "done";
        way.pop();
      } else if (state[link.to] === "open") {
        returning.add(link);
      } else if (state[link.to] === "new") {
        state[link.to] = "open";
        way.push({ node: link.to, next: 0 });
      }
    }
  }
  return { straight: links.filter((link) => !returning.has(link)), returning: [...returning] };
}

function drawn(
  data: Flow,
  links: readonly FlowLink[],
  spoken: SpokenOf | null,
  width: number,
  { theme, stretch = 1 }: Frame,
  said: (value: Decimal) => string,
): Drawing {
  const { nodes, ribbons, height, isNumbered, roomOf } = placed(data, links, width, stretch);
  const colours = coloursOf(data, theme);
  const colour = (node: Placed) => colours.get(node.group) ?? theme.rest;
  const inOrder = [...nodes].sort((a, b) => a.layer! - b.layer! || a.y0! - b.y0!);
  const key = isNumbered
    ? keyOf(
        inOrder.map(({ name, share }) => ({ name, figure: share ? percent(share) : "" })),
        spoken?.names[0],
        width,
        height + 22,
        theme,
      )
    : undefined;
  const linesOf = (node: Placed, face: Face): string[] => {
    if (isNumbered) return [String(inOrder.indexOf(node) + 1)];
    return hasTwoLines(node, nodes) ? twoLines(node, roomOf(node), face) : [oneLine(node, roomOf(node), face)];
  };
  return {
    height: key ? key.bottom : height + 18,
    nodes: [
      ...ribbons.map((ribbon) => ribbonMark(ribbon, colour(endOf(ribbon.source)), said)),
      ...nodes.map((node) => nodeMark(node, sentenceOf(node, data), colour(node))),
      decorative(
        ...nodes.flatMap((node) => {
          const face = isSpokenOf(spoken, node) ? FACES_BY_ROLE.strong : FACES_BY_ROLE.label;
          const lines = linesOf(node, face);
          const first = middleOf(node) + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
          return lines.map((text, index) =>
            haloed(words(node.x1! + 5, first + index * LINE_HEIGHT, text, face, theme.ink), theme),
          );
        }),
      ),
      ...(key ? [key.node] : []),
    ],
  };
}

interface Placement {
  readonly nodes: readonly Placed[];
  readonly ribbons: readonly PlacedLink[];
  readonly height: number;
  /** Where there is no room for names beside the nodes. */
  readonly isNumbered: boolean;
  readonly roomOf: (node: Placed) => number;
}

/** Nodes and ribbons in their places, with room for the names of all. */
function placed(data: Flow, links: readonly FlowLink[], width: number, stretch: number): Placement {
  // First to learn how many are in each column, then with room for all of them.
  const draft = layout(data, links, width, 1000, GAPS.oneLine).nodes;
  const columns = Math.max(0, ...draft.map(({ layer }) => layer ?? 0)) + 1;
  const crowd = Math.max(
    1,
    ...Array.from({ length: columns }, (_, column) => draft.filter(({ layer }) => layer === column).length),
  );
  const lastWidths = draft
    .filter(({ layer }) => layer === columns - 1)
    .map((node) => textWidth(labelOf(node), FACES_BY_ROLE.strong));
  const roomBeside = (last: number) =>
    columns > 1 ? (width - last - NODE_WIDTH) / (columns - 1) - NODE_WIDTH - 8 : width;
  const namedRoom = Math.min(width * (columns > 3 ? 0.28 : 0.36), Math.max(0, ...lastWidths) + 10);
  const isNumbered = roomBeside(namedRoom) < MIN_LABEL_WIDTH;
  const lastRoom = isNumbered ? 24 : namedRoom;
  const columnRoom = roomBeside(lastRoom);
  const roomOf = ({ layer }: Placed) => (layer === columns - 1 ? lastRoom - 6 : columnRoom);
  const areShort = isNumbered || draft.every((node) => textWidth(labelOf(node), FACES_BY_ROLE.strong) <= roomOf(node));
  const gap = areShort || crowd > MAX_NODES_WITH_TWO_LINES ? GAPS.oneLine : GAPS.twoLines;
  const height = crowd * gap + Math.max(MIN_HEIGHT, crowd * 5) * stretch;
  const { nodes, links: ribbons } = layout(data, links, width - lastRoom, height, gap);
  return { nodes, ribbons, height, isNumbered, roomOf };
}

function layout(data: Flow, links: readonly FlowLink[], right: number, height: number, gap: number) {
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  // Value may be of any size: the layout works with parts of the largest.
  const most = links.reduce((largest, { value }) => Decimal.max(largest, value), ZERO);
  const graph: SankeyGraph<Node, Ribbon> = {
    nodes: data.nodes.flatMap((node, key) => (used.has(key) ? [{ ...node, key }] : [])),
    links: links.map((each) => ({
      source: each.from,
      target: each.to,
      value: each.value.div(most).toNumber(),
      flow: each,
    })),
  };
  const settings = sankey<Node, Ribbon>()
    .nodeId((node) => node.key)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    .extent([
      [0, 8],
      [right, 8 + height],
    ]);
  return (data.isOrdered ? settings.nodeSort(null) : settings)(graph);
}

/** Of a ribbon in its place, whose types also allow the number of a node. */
const endOf = (node: unknown) => node as Placed;

const middleOf = (node: Placed) => (node.y0! + node.y1!) / 2;

/** Whether nothing else of the column is near. */
const hasTwoLines = (node: Placed, nodes: readonly Placed[]) =>
  nodes.every(
    (other) =>
      other === node || other.layer !== node.layer || Math.abs(middleOf(other) - middleOf(node)) >= 2 * LINE_HEIGHT + 2,
  );

const ribbonMark = (ribbon: PlacedLink, fill: string, said: (value: Decimal) => string): SvgNode =>
  mark(
    texts.flow.mark({
      from: endOf(ribbon.source).name,
      to: endOf(ribbon.target).name,
      amount: said(ribbon.flow.value),
    }),
    svg("path", {
      d: ribbonPath(ribbon),
      fill,
      "fill-opacity": String(RIBBON_OPACITY),
    }),
  );

const nodeMark = (node: Placed, sentence: string, fill: string): SvgNode =>
  mark(
    sentence,
    svg("rect", {
      x: node.x0!,
      y: node.y0!,
      width: NODE_WIDTH,
      height: Math.max(node.y1! - node.y0!, 1.5),
      fill,
    }),
  );

/** The largest groups have a hue each, in order of appearance; the others share the colour of the rest. */
function coloursOf({ nodes, links }: Flow, theme: Theme): Map<string, string> {
  const weights = new Map<string, Decimal>();
  for (const { group } of nodes) weights.set(group, ZERO);
  for (const { from, to, value } of links) {
    for (const group of new Set([nodes[from]!.group, nodes[to]!.group]))
      weights.set(group, weights.get(group)!.plus(value));
  }
  const chosen = [...weights]
    .sort(([, a], [, b]) => b.comparedTo(a))
    .slice(0, theme.areas.length)
    .map(([group]) => group);
  return new Map(
    [...weights.keys()].filter((group) => chosen.includes(group)).map((group, index) => [group, theme.areas[index]!]),
  );
}

const labelOf = ({ name, share }: FlowNode) => (share ? `${name} ${percent(share)}` : name);

/** The name gives way before its figure does. */
function oneLine(node: FlowNode, room: number, face: Face): string {
  if (!node.share) return truncate(node.name, room, face);
  const figure = percent(node.share);
  const name = truncate(node.name, room - textWidth(` ${figure}`, face), face);
  return name === "" ? truncate(labelOf(node), room, face) : `${name} ${figure}`;
}

function twoLines(node: FlowNode, room: number, face: Face): string[] {
  const whole = wrap(labelOf(node), room, face);
  if (whole.length <= 2) return whole;
  const [first = ""] = wrap(node.name, room, face);
  return [first, oneLine({ ...node, name: node.name.slice(first.length).trimStart() }, room, face)];
}

const sentenceOf = (node: FlowNode, { shareOf }: Flow) =>
  node.share ? texts.shareOfWhole({ name: node.name, share: percent(node.share), whole: shareOf }) : node.name;

/** An area that keeps its height from one end to the other; a thin one can still be seen. */
function ribbonPath(ribbon: PlacedLink): string {
  const [source, target] = [endOf(ribbon.source), endOf(ribbon.target)];
  const half = Math.max(ribbon.width ?? 0, 1) / 2;
  const [x0, x1, y0, y1] = [source.x1!, target.x0!, ribbon.y0!, ribbon.y1!];
  const middle = (x0 + x1) / 2;
  return path(
    "M",
    x0,
    y0 - half,
    "C",
    middle,
    y0 - half,
    middle,
    y1 - half,
    x1,
    y1 - half,
    "L",
    x1,
    y1 + half,
    "C",
    middle,
    y1 + half,
    middle,
    y0 + half,
    x0,
    y0 + half,
    "Z",
  );
}
