/**
 * A workbook for Excel without the add-in: our formulas are rewritten with LAMBDAs that are names of the workbook, and those
 * that cannot be are frozen. The cells themselves are enough to restore them, so that none is lost whatever interrupts the
 * work, and rows may be inserted meanwhile.
 */

import { tokenize } from "../formula/tokens";
import { definitions, needed } from "../lambda";
import { becoming } from "./lambda-copy";
import { FORMER_COMMENTS } from "../lambda/former-comments";
import { hasAll, isOurName, isRewritten, restored } from "../lambda/rewrite";
import type { Formula, FormulaNames, NamedFormula, Workbook } from "../workbook/port";
import type { Watch } from "../workbook/watch";
import type { CellContent } from "../sheet/cells";
import { freeze, type NotBack, TRANSIENT_ERRORS, unfreeze, valuesOf } from "./freeze";
import type { Written } from "./record";
import { byProtection } from "./protection";
import { recorded, writeRecord } from "./recorded";

/** A workbook whose names can be LAMBDAs. */
export type Naming = Workbook & { readonly formulaNames: FormulaNames };

export const canName = (workbook: Workbook): workbook is Naming => workbook.formulaNames !== undefined;

/** What would become of a formula. */
export interface Prospect {
  formula: Formula;
  becomes: ReturnType<typeof becoming>;
}

/** What would become of every formula of ours; nothing is changed. */
export async function lookAhead(
  workbook: Naming,
  isOurs: (text: string) => boolean,
  watch?: Watch,
): Promise<Prospect[]> {
  const names = await workbook.formulaNames.all();
  const taken = new Set(names.filter((each) => !isOfUs(each)).map(({ name }) => name.toUpperCase()));
  const formulas = await workbook.formulas("workbook", isOurs, watch);
  return formulas.map((formula) => ({ formula, becomes: becoming(formula.text, taken) }));
}

/** The spreadsheet takes none of the names; some versions of Excel refuse long formulas in them (office-js#2895). Nothing was changed. */
export class NamesRefusedError extends Error {
  constructor(cause: unknown) {
    super("the names were refused", { cause });
    this.name = "NamesRefusedError";
  }
}

export interface Outcome {
  written: number;
  frozen: number;
  /** They have no result now, so they were left as they are. */
  left: Formula[];
  /** They are on protected sheets. */
  closed: Formula[];
  /** Excel's own result is different or missing: they were restored. */
  differing: Formula[];
}

/**
 * Writes our formulas with LAMBDAs, freezes the others, and lists both. A formula whose result would differ is restored. It
 * can be stopped while it reads; once it writes, it runs to the end.
 */
export async function writeLambdas(
  workbook: Naming,
  isOurs: (text: string) => boolean,
  looking: Watch = {},
): Promise<Outcome> {
  const prospects = await lookAhead(workbook, isOurs, looking);
  const watch = toTheEnd(looking);
  const reasons = new Map(
    prospects.flatMap(({ formula, becomes }) => ("why" in becomes ? [[formula.text, becomes.why] as const] : [])),
  );
  const { open: all, closed: closedHere } = await byProtection(
    workbook,
    prospects.flatMap(({ formula, becomes }) =>
      "why" in becomes ? [] : [{ formula, text: becomes.formula, names: becomes.names }],
    ),
    ({ formula }) => formula.address,
  );
  // Before anything is changed: a spreadsheet that refuses a name has lost nothing.
  await addNames(
    workbook,
    all.flatMap(({ names }) => names),
  );
  const { frozen, left, closed } =
    reasons.size === 0
      ? { frozen: 0, left: [], closed: [] }
      : await freeze(
          workbook,
          "workbook",
          (text) => reasons.has(text),
          watch,
          (text) => reasons.get(text) ?? "",
        );

  const closedAll = [...closed, ...closedHere.map(({ formula }) => formula)];
  const fills = (of: readonly { formula: Formula }[]) => of.map(({ formula }) => formula.fills);
  const shown = await valuesOf(workbook, fills(all), watch);
  const ready = all
    .map((each, index) => ({ ...each, before: shown[index] ?? [] }))
    .filter(({ before }) => isThere(before));
  const waiting = all
    .filter(({ formula }) => !ready.some((each) => each.formula === formula))
    .map(({ formula }) => formula);
  if (ready.length === 0) {
    await removeNames(workbook);
    return { written: 0, frozen, left: [...left, ...waiting], closed: closedAll, differing: [] };
  }
  await workbook.restoreFormulas(
    ready.map(({ formula, text }) => ({ address: formula.address, fills: formula.fills, text })),
  );
  const after = await valuesOf(workbook, fills(ready), watch);
  const isSame = new Set(ready.filter(({ before }, index) => agree(before, after[index] ?? [])));
  const differing = ready.filter((each) => !isSame.has(each)).map(({ formula }) => formula);
  if (differing.length > 0) await workbook.restoreFormulas(differing);

  const [list] = (await recorded(workbook)).on;
  const now = ready
    .filter((each) => isSame.has(each))
    .map(({ formula: { address, fills: filled, text }, text: its }): Written => ({
      address,
      fills: filled,
      text,
      now: its,
    }));
  const again = new Set(now.map(({ address }) => address.toLowerCase()));
  const lines = [...(list?.written ?? []).filter(({ address }) => !again.has(address.toLowerCase())), ...now];
  if (now.length > 0) await writeRecord(workbook, list, list?.frozen ?? [], lines);
  await removeNames(workbook);
  return { written: now.length, frozen, left: [...left, ...waiting], closed: closedAll, differing };
}

/** For work that has begun to write: it reports its progress, and cannot be stopped. */
function toTheEnd({ signal, progress }: Watch): Watch {
  signal?.throwIfAborted();
  return progress ? { progress } : {};
}

/** Restores our functions wherever a LAMBDA of ours is used, even in cells that have moved, and unfreezes what was frozen. Can be stopped as writeLambdas can. */
export async function putOursBack(
  workbook: Naming,
  looking: Watch = {},
): Promise<{ back: number; changed: NotBack[] }> {
  const names = await workbook.formulaNames.all();
  const ours = new Set(names.filter(isOfUs).map(({ name }) => name.toUpperCase()));
  const there = new Set(names.map(({ name }) => name.toUpperCase()));
  // A function of an earlier version did without parts that it is made of now.
  const isOurs = (name: string) => ours.has(name) || (PARTS.has(name) && !there.has(name));
  const { open: formulas, closed } = await byProtection(
    workbook,
    await workbook.formulas("workbook", (text) => isRewritten(text) && hasAll(text, isOurs), looking),
    ({ address }) => address,
  );
  const watch = toTheEnd(looking);
  await workbook.restoreFormulas(
    formulas.map(({ address, fills, text }) => ({ address, fills, text: restored(text) })),
  );
  const { on, written } = await recorded(workbook);
  const forms = new Set(written.map(({ text }) => formOf(text)));
  const lost = new Set(lostOf(written, await workbook.formulas("workbook", (text) => forms.has(formOf(text)), watch)));
  for (const list of on) {
    const still = list.written.filter((line) => lost.has(line));
    if (still.length < list.written.length) await writeRecord(workbook, list, list.frozen, still);
  }
  const { back, changed } = await unfreeze(workbook, watch);
  await removeNames(workbook);
  return {
    back: formulas.length + back,
    changed: [
      ...Array.from(lost, (line): NotBack => ({ ...line, reason: { kind: "changed" } })),
      ...closed.map(({ address, text }): NotBack => ({ address, text, reason: { kind: "protected" } })),
      ...changed,
    ],
  };
}

/** A formula but for where its references are: rows that come in between move them. */
const formOf = (text: string): string =>
  tokenize(text)
    .map((part) => (["cell", "columns", "rows", "sheet"].includes(part.kind) ? part.kind : part.text))
    .join("")
    .replaceAll(/\s/g, "")
    .toUpperCase();

/** Lines whose formula is no longer in the workbook, and which only the list knows. For as many formulas of one form as there are lines, none is missing. */
function lostOf(written: readonly Written[], there: readonly Pick<Formula, "address" | "text">[]): Written[] {
  const byForm = new Map<string, { lines: Written[]; places: string[] }>();
  const ofForm = (text: string) => {
    const form = formOf(text);
    const its = byForm.get(form) ?? { lines: [], places: [] };
    byForm.set(form, its);
    return its;
  };
  for (const line of written) ofForm(line.text).lines.push(line);
  for (const { text, address } of there) ofForm(text).places.push(address.toUpperCase());
  return [...byForm.values()].flatMap(({ lines, places }) => {
    const isAllThere = new Set(lines.map(({ address }) => address.toUpperCase())).size <= places.length;
    return isAllThere ? [] : lines.filter(({ address }) => !places.includes(address.toUpperCase()));
  });
}

/** Adds these names, and those that they call, unless they exist already. */
async function addNames(workbook: Naming, wanted: readonly string[]): Promise<void> {
  const there = new Set((await workbook.formulaNames.all()).map(({ name }) => name.toUpperCase()));
  const missing = needed(wanted).filter(({ name }) => !there.has(name));
  try {
    await workbook.formulaNames.add(
      missing.map(({ name, formula, comment }) => ({ name, formula: `=${formula}`, comment })),
    );
  } catch (error) {
    throw new NamesRefusedError(error);
  }
}

const comments = new Map(definitions.map(({ name, comment }) => [name, comment]));
const PARTS = new Set(definitions.flatMap((each) => (each.arguments ? [] : [each.name])));
const commentsOf = (name: string) => [comments.get(name), ...(FORMER_COMMENTS[name] ?? [])];

/** Excel may have rewritten the formula, and a person may have changed it: its comment still identifies the name as ours. */
const isOfUs = ({ name, formula, comment }: NamedFormula): boolean =>
  isOurName(name, formula) || (comment !== undefined && commentsOf(name.toUpperCase()).includes(comment));

/** Removes names that are as we made them and that no formula or name uses any more. */
async function removeNames(workbook: Naming): Promise<void> {
  const names = await workbook.formulaNames.all();
  const isOurs = (each: (typeof names)[number]) => isOurName(each.name, each.formula);
  const calling = [
    ...(await workbook.formulas("workbook", (text) => callsOf(text).length > 0)).map(({ text }) => text),
    ...names.filter((each) => !isOurs(each)).map(({ formula }) => formula),
  ];
  const used = new Set(needed(calling.flatMap(callsOf)).map(({ name }) => name));
  await workbook.formulaNames.remove(
    names.filter((each) => isOurs(each) && !used.has(each.name.toUpperCase())).map(({ name }) => name),
  );
}

const callsOf = (text: string): string[] => text.match(/\bVC_[A-Z]+(?=\s*\()/gi) ?? [];

const isThere = ([row]: readonly (readonly CellContent[])[]) =>
  !(typeof row?.[0] === "object" && TRANSIENT_ERRORS.has(row[0].error));

/** Excel counts in doubles: of the largest figure of an answer so much may be rounding. */
const RELATIVE_TOLERANCE = 1e-9;

/** Whether two answers say the same: figures nearly, all else to the letter. */
function agree(before: readonly (readonly CellContent[])[], after: readonly (readonly CellContent[])[]): boolean {
  const largest = before
    .flat()
    .reduce((most: number, cell) => (typeof cell === "number" ? Math.max(most, Math.abs(cell)) : most), 0);
  return before.every((row, down) =>
    row.every((cell, right) => {
      const now = after[down]?.[right];
      if (typeof cell === "number" && typeof now === "number")
        return Math.abs(now - cell) <= RELATIVE_TOLERANCE * largest;
      return JSON.stringify(now) === JSON.stringify(cell);
    }),
  );
}
