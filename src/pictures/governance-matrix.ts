/** Who governs what: actors down, matters across, a block for each period, in which what was gained and lost is marked. */
import { sameName } from "../core/data/labels";
import { type Answer, type AnswerRow, tableCell, wordsIn } from "./answer";
import { headsOf } from "./heat-map";
import { whole } from "./numerals";
import type { Theme } from "./palette";
import {
  type DataTable,
  type Drawing,
  FACES_BY_ROLE,
  type Frame,
  type Picture,
  picture,
  widest,
  words,
} from "./picture";
import { lowered, SAMPLE, seriesKey } from "./series-key";
import { decorative, mark, svg, type SvgNode } from "./svg";
import { truncate, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

export interface Governor {
  readonly name: string;
  /** One for each matter. */
  readonly holds: readonly boolean[];
}

export interface GovernanceIn {
  /** "" where the table has one period only. */
  readonly period: string;
  readonly actors: readonly Governor[];
  /** One for each matter: held by others than in the period before. */
  readonly shifted: readonly boolean[];
}

export interface GovernanceMatrix {
  readonly matters: readonly string[];
  readonly periods: readonly GovernanceIn[];
  readonly table: DataTable;
}

const FIVE = ["Entry", "Division of labour", "Standards", "Monitoring", "Assistance"];
const COORDINATION = "Coordination";
const ROW_HEIGHT = 24;
const LINE_HEIGHT = 14;
const MAX_CELL_WIDTH = 92;
const SQUARE = 14;
const MAX_NAMES = 3;

export function governanceIn(answer: Answer): GovernanceMatrix {
  const matters = answer.head.filter((head) =>
    [...FIVE, COORDINATION].some((each) => sameName(each) === sameName(head)),
  );
  const blocks = new Map<string, AnswerRow[]>();
  for (const row of answer.rows) {
    const period = wordsIn(row.at("Period"));
    blocks.set(period, [...(blocks.get(period) ?? []), row]);
  }
  const isTrue = (row: AnswerRow, matter: string) => row.at(matter) === true || wordsIn(row.at(matter)) === "TRUE";
  const held = (row: AnswerRow | undefined) => matters.map((matter) => row !== undefined && isTrue(row, matter));
  const periods = [...blocks].map(([period, rows]): GovernanceIn => {
    const { actors, shifted } = partsOf(rows);
    return {
      period,
      actors: actors.map((row) => ({ name: row.name, holds: held(row) })),
      shifted: held(shifted),
    };
  });
  return {
    matters,
    periods,
    table: {
      head: answer.head,
      rows: answer.rows.map((row) =>
        answer.head.map((head) => {
          const cell = row.at(head);
          if (cell === true || cell === "TRUE") return { shown: texts.governance.yes };
          // A year is no number of thousands.
          return sameName(head) === sameName("Period") ? { shown: wordsIn(cell) } : tableCell(cell, whole);
        }),
      ),
    },
  };
}

/** The rows after the actors are the last of a block: an actor may have the name of one. */
function partsOf(rows: readonly AnswerRow[]): { actors: AnswerRow[]; shifted?: AnswerRow } {
  const actors = [...rows];
  const take = (name: string) => (sameName(actors.at(-1)?.name ?? "") === sameName(name) ? actors.pop() : undefined);
  const shifted = take("Shifted");
  take("Governance");
  take("Actors");
  return { actors, ...(shifted && { shifted }) };
}

export function governanceMatrix({ matters, periods, table }: GovernanceMatrix, frame: Frame): Picture {
  const highlighted = frame.about ?? governorOf(matters, periods.at(-1));
  return picture(frame, {
    title: findingOf(matters, periods, frame.about),
    subtitle: periods.length > 1 ? texts.governance.subtitleInTime : texts.governance.subtitle,
    draw: (width) => drawn(matters, periods, highlighted, width, frame),
    notes: matters.some((matter) => sameName(matter) === sameName(COORDINATION)) ? [texts.governance.coordination] : [],
    table,
  });
}

/** Of the five matters: coordination is no governing. */
const countOf = (matters: readonly string[], holds: readonly boolean[]) =>
  holds.filter((isHeld, index) => isHeld && sameName(matters[index]!) !== sameName(COORDINATION)).length;

/** The one actor that holds every matter that is held. */
function governorOf(matters: readonly string[], block: GovernanceIn | undefined): string | undefined {
  if (!block) return undefined;
  const all = heldIn(matters, block);
  const governors = block.actors.filter(({ holds }) => all > 0 && countOf(matters, holds) === all);
  return governors.length === 1 ? governors[0]!.name : undefined;
}

const heldIn = (matters: readonly string[], { actors }: GovernanceIn) =>
  countOf(
    matters,
    matters.map((_, index) => actors.some(({ holds }) => holds[index])),
  );

function findingOf(matters: readonly string[], periods: readonly GovernanceIn[], about: string | undefined): string {
  const last = periods.at(-1);
  if (!last) return texts.governance.title;
  const inTime = (finding: string) =>
    last.period === "" ? finding : texts.inPeriod({ words: finding, period: last.period });
  if (about !== undefined) {
    const actor = last.actors.find(({ name }) => name === about);
    return inTime(texts.governance.about({ name: about, count: actor ? countOf(matters, actor.holds) : 0 }));
  }
  const shifts = periods.flatMap(({ shifted }, index) =>
    shifted.some(Boolean) ? [{ index, names: matters.filter((_, matter) => shifted[matter]) }] : [],
  );
  const shift = shifts.at(-1);
  if (shift)
    return texts.governance.shifted({
      first: periods[shift.index - 1]?.period ?? "",
      last: periods[shift.index]!.period,
      names: shift.names.join(", "),
    });
  return inTime(stateOf(matters, last));
}

function stateOf(matters: readonly string[], block: GovernanceIn): string {
  const total = heldIn(matters, block);
  if (total === 0) return texts.governance.ungoverned;
  const counts = block.actors.map(({ holds }) => countOf(matters, holds));
  const most = Math.max(...counts);
  const names = block.actors.flatMap(({ name }, index) => (counts[index] === most ? [name] : []));
  const governor = governorOf(matters, block);
  if (governor !== undefined) return texts.governance.single({ name: governor, total });
  const said = { names: names.join(", "), most, total, count: names.length };
  if (most === total)
    return names.length <= MAX_NAMES ? texts.governance.shared(said) : texts.governance.sharedByMany(said);
  return names.length <= MAX_NAMES ? texts.governance.several(said) : texts.governance.severalOfMany(said);
}

type State = "held" | "gained" | "lost" | "none";

/** A block's actors, and those of the period before that hold nothing any more. */
function actorsShown(block: GovernanceIn, before: GovernanceIn | undefined, matters: readonly string[]): Governor[] {
  const here = new Set(block.actors.map(({ name }) => sameName(name)));
  const gone = before?.actors.filter(({ name }) => !here.has(sameName(name))) ?? [];
  return [...block.actors, ...gone.map(({ name }) => ({ name, holds: matters.map(() => false) }))];
}

function squareAt(state: State, x: number, y: number, fill: string, theme: Theme): SvgNode[] {
  if (state === "none") return [];
  const isThere = state !== "lost";
  return [
    svg("rect", {
      x: x - SQUARE / 2,
      y: y - SQUARE / 2,
      width: SQUARE,
      height: SQUARE,
      fill: isThere ? fill : theme.ground,
      stroke: state === "held" ? fill : theme.ink,
      "stroke-width": state === "held" ? 1 : 2,
      "stroke-dasharray": state === "lost" ? "3 2" : undefined,
    }),
  ];
}

function drawn(
  matters: readonly string[],
  periods: readonly GovernanceIn[],
  highlighted: string | undefined,
  width: number,
  { theme }: Frame,
): Drawing {
  const face = FACES_BY_ROLE.label;
  const blocks = periods.map((block, index) => ({
    block,
    before: periods[index - 1],
    shown: actorsShown(block, periods[index - 1], matters),
  }));
  const names = blocks.flatMap(({ shown }) => shown.map(({ name }) => name));
  const left = Math.min(widest(names, FACES_BY_ROLE.strong) + 10, width * 0.38);
  const cell = Math.min(MAX_CELL_WIDTH, (width - left) / (matters.length + 1));
  const middle = (column: number) => left + (column + 0.5) * cell;
  const heads = headsOf([...matters, texts.governance.held], cell, middle, theme);
  const nodes: SvgNode[] = [];
  let y = 0;
  const keys = periods.length > 1 ? (["held", "gained", "lost"] as const) : (["held"] as const);
  const key = seriesKey(
    keys.map((state) => ({
      name: texts.governance.keys[state],
      sample: (x: number, top: number) =>
        squareAt(state, x + SAMPLE.width / 2, top + SAMPLE.height / 2 + 1, theme.bar, theme),
    })),
    width,
    theme,
  );
  nodes.push(...key.nodes);
  y += key.height + 4;
  nodes.push(lowered(decorative(...heads.nodes), y));
  y += heads.height;
  const ruleAt = (at: number) =>
    svg("path", {
      d: `M 0 ${Math.round(at)} H ${Math.round(left + cell * (matters.length + 1))}`,
      stroke: theme.grid,
      "stroke-width": 1,
    });
  for (const { block, before, shown } of blocks) {
    if (block.period !== "") {
      nodes.push(
        decorative(
          words(0, y + 16, truncate(block.period, width, FACES_BY_ROLE.strong), FACES_BY_ROLE.strong, theme.quiet),
        ),
      );
      y += 22;
    }
    for (const { name, holds } of shown) {
      const isStrong = name === highlighted;
      const written = isStrong ? FACES_BY_ROLE.strong : face;
      const earlier = before?.actors.find((each) => sameName(each.name) === sameName(name));
      const states = holds.map((isHeld, index): State => {
        const wasHeld = earlier?.holds[index] === true;
        if (isHeld) return before && !wasHeld ? "gained" : "held";
        return wasHeld ? "lost" : "none";
      });
      const lines = wrap(name, left - 8, written, 2);
      const height = ROW_HEIGHT + (lines.length - 1) * LINE_HEIGHT;
      const at = y + height / 2;
      nodes.push(
        decorative(ruleAt(y)),
        mark(
          labelOf(name, matters, states, block.period),
          svg("rect", { class: "reach", x: 0, y, width, height, fill: "none", "pointer-events": "all" }),
          ...lines.map((line, row) => words(0, y + 16 + row * LINE_HEIGHT, line, written, theme.ink)),
          ...states.flatMap((state, index) =>
            squareAt(state, middle(index), at, isStrong ? theme.accent : theme.bar, theme),
          ),
          words(middle(matters.length), at + 4, String(countOf(matters, holds)), written, theme.ink, "middle"),
        ),
      );
      y += height;
    }
    nodes.push(decorative(ruleAt(y)));
    y += 8;
  }
  return { height: y, nodes };
}

function labelOf(name: string, matters: readonly string[], states: readonly State[], period: string): string {
  const of = (...wanted: State[]) => matters.filter((_, index) => wanted.includes(states[index]!));
  const holds = of("held", "gained");
  const lost = of("lost");
  const said = [
    holds.length > 0 ? texts.governance.holds({ matters: holds.join(", ") }) : texts.governance.holdsNothing,
    ...(lost.length > 0 ? [texts.governance.lost({ matters: lost.join(", ") })] : []),
  ].join("; ");
  return texts.governance.mark({ name: period === "" ? name : `${name}, ${period}`, said });
}
