/**
 * Who governs what in a chain: one row for each actor, with the matters that it holds.
 *
 *     Entry                who is in the chain          sets rules
 *     Division of labour   who does what                sets rules
 *     Standards            what must be met             sets rules
 *     Monitoring           whether it is met            judges
 *     Assistance           help to meet it              supports
 *     Coordination         kept apart from governing, and counted neither among the matters held nor for the flag
 *
 * The flag: nobody holds any of the five, Ungoverned; exactly one actor holds every one of the five that is held, Single
 * governor (others may share some); else Several nodes. It is Quasirent's convention. A matter without an actor was asked, and
 * is held by nobody. With periods there is a block for each, and from the second on a row of the matters that are held in
 * this period and in the one before by different actors.
 *
 * Sources: UNIDO (2001), section 5.3, for the five questions; Morris (2001), on coordination, and on several nodes that shift.
 */
import { type Labels, occupied, Register } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import { type Entry, MAX_CELLS, type Table } from "../../core/data/table";
import { partsOf } from "../../core/data/tags";
import { Vocabulary } from "../../core/data/vocabulary";

const FIVE = ["Entry", "Division of labour", "Standards", "Monitoring", "Assistance"] as const;
const COORDINATION = "Coordination";

type Matter = (typeof FIVE)[number] | typeof COORDINATION;
export const MATTERS: readonly Matter[] = [...FIVE, COORDINATION];

const vocabulary = new Vocabulary<Matter>(
  [
    ...MATTERS.map((matter) => [matter, matter] as const),
    ["Division of labor", "Division of labour"],
    ["Co-ordination", COORDINATION],
  ],
  MATTERS,
);

/** Who holds each matter, as positions among all actors. */
type Holders = ReadonlyMap<Matter, Set<number>>;

export function governanceMatrix(matter: Labels, actor: Labels, period?: Labels): Table {
  const lines = occupied(period ? [matter, actor, period] : [matter, actor], []);
  if (lines.length === 0) refuse({ why: "no option", place: { argument: matter.argument }, allowed: MATTERS });
  const actors = new Register();
  const periods = new Register();
  const actorOf = actor.enter(actors);
  const periodOf = period?.enter(periods);
  const mattersOf = mattersIn(matter);
  const blocks: Map<Matter, Set<number>>[] = [];
  let hasCoordination = false;
  for (const line of lines) {
    if (matter.isEmpty(line)) refuse({ why: "no option", place: matter.place(line), allowed: MATTERS });
    if (period?.isEmpty(line)) refuse({ why: "no name", place: period.place(line) });
    const holders = (blocks[periodOf?.(line) ?? 0] ??= new Map<Matter, Set<number>>());
    for (const held of mattersOf(line)) {
      hasCoordination ||= held === COORDINATION;
      if (!actor.isEmpty(line)) holdersOf(held, holders).add(actorOf(line));
    }
  }

  const matters = hasCoordination ? MATTERS : FIVE;
  const headers = [...(period ? ["Period"] : []), "Actor", ...matters, "Matters held"];
  const tables = blocks.map((holders, block): Table => {
    const before = blocks[block - 1];
    const rows = [...rowsOf(holders, matters, actors.names), ...(before ? [shifted(before, holders, matters)] : [])];
    return period ? rows.map((row) => [periods.names[block]!, ...row]) : rows;
  });
  const rowCount = tables.reduce((sum, rows) => sum + rows.length, 1);
  if (rowCount * headers.length > MAX_CELLS)
    refuse({ why: "too many cells", rows: rowCount, columns: headers.length, most: MAX_CELLS });
  return [headers, ...tables.flat()];
}

/** The matters of each line, separated by commas, of full width too; lines with the same text are read once. */
function mattersIn(matter: Labels): (line: number) => readonly Matter[] {
  const known = new Map<string, readonly Matter[]>();
  return (line) => {
    const text = matter.at(line);
    const before = known.get(text);
    if (before) return before;
    const words = partsOf(text)
      .map((word) => word.trim())
      .filter((word) => word !== "");
    const read = (words.length > 0 ? words : [text]).map((word) => vocabulary.read(word, matter.place(line)));
    known.set(text, read);
    return read;
  };
}

function holdersOf(matter: Matter, holders: Map<Matter, Set<number>>): Set<number> {
  const known = holders.get(matter) ?? new Set<number>();
  holders.set(matter, known);
  return known;
}

/** The actors who hold any matter, in their order. */
function presentIn(holders: Holders): number[] {
  const actors = new Set<number>();
  for (const each of holders.values()) for (const actor of each) actors.add(actor);
  return [...actors].sort((one, other) => one - other);
}

const NOBODY: ReadonlySet<number> = new Set();

function rowsOf(holders: Holders, matters: readonly Matter[], names: readonly string[]): Entry[][] {
  const holding = (matter: Matter): ReadonlySet<number> => holders.get(matter) ?? NOBODY;
  const present = presentIn(holders);
  const held = FIVE.filter((matter) => holding(matter).size > 0);
  const governors = present.filter((actor) => held.every((matter) => holding(matter).has(actor)));
  const flag = held.length === 0 ? "Ungoverned" : governors.length === 1 ? "Single governor" : "Several nodes";
  return [
    ...present.map((actor) => [
      names[actor]!,
      ...matters.map((matter) => (holding(matter).has(actor) ? true : "")),
      FIVE.filter((matter) => holding(matter).has(actor)).length,
    ]),
    ["Actors", ...matters.map((matter) => holding(matter).size), held.length],
    ["Governance", flag, ...matters.map(() => "")],
  ];
}

/** What is held in both periods, by different actors; and how much of it there is. */
function shifted(before: Holders, now: Holders, matters: readonly Matter[]): Entry[] {
  const isShifted = matters.map((matter) => {
    const [then, since] = [before.get(matter) ?? NOBODY, now.get(matter) ?? NOBODY];
    const isHeld = then.size > 0 && since.size > 0;
    return isHeld && (then.size !== since.size || [...then].some((actor) => !since.has(actor)));
  });
  return ["Shifted", ...isShifted.map((is) => (is ? true : "")), isShifted.filter(Boolean).length];
}
