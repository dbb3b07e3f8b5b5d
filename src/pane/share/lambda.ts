/** Our formulas as LAMBDAs of Excel's own: in a copy where the page saves files, in the open workbook where that is Excel's. */

import { canName, lookAhead, type Naming, putOursBack, writeLambdas } from "../../share/lambdas";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element, section } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import type { PaneContext, Saved } from "../view";
import { namesOf } from "./freeze";
import { isOurs, whileWorking } from "./ours";

/** The most reasons shown; the list on the sheet has all. */
const MAX_REASONS = 5;

export function lambdaPart({ workbook, saveWithLambdas }: PaneContext): HTMLElement[] {
  if (canName(workbook)) return [inWorkbook(workbook)];
  return saveWithLambdas ? [asCopy(workbook, saveWithLambdas)] : [];
}

function asCopy(workbook: Workbook, save: (watch: Required<Watch>) => Promise<Saved>): HTMLElement {
  const { root, body } = section(texts.lambda);
  const button = element("button", { type: "button" }, texts.saveCopy);
  const status = element("p", { role: "status" });
  const notes = element("ul", { class: "notes", hidden: "" });
  const work = longWork();
  button.addEventListener(
    "click",
    () =>
      void whileWorking({ buttons: [button], work, status }, texts.saving, texts.notSaved, async (watch) => {
        notes.hidden = true;
        workbook.finishEntry?.();
        const saved = await save(watch);
        notes.replaceChildren(...saved.notes.map((words) => element("li", {}, words)));
        notes.hidden = saved.notes.length === 0;
        return saved.written + saved.asValues === 0
          ? texts.savedNone({ name: saved.name })
          : texts.savedCopy({ name: saved.name, written: saved.written, asValues: saved.asValues });
      }),
  );
  body.append(
    element("p", { class: "quiet" }, texts.lambdaCopyLead),
    element("div", { class: "actions" }, button),
    work.root,
    status,
    notes,
  );
  return root;
}

function inWorkbook(workbook: Naming): HTMLElement {
  const { root, body } = section(texts.lambda);
  const look = element("button", { type: "button" }, texts.lookAhead);
  const write = element("button", { type: "button", class: "primary", hidden: "" }, texts.writeLambdas);
  const back = element("button", { type: "button" }, texts.putOursBack);
  const status = element("p", { role: "status" });
  const reasons = element("ul", { class: "notes", "aria-label": texts.aheadReasons, hidden: "" });

  const work = longWork();
  /** What was looked ahead at holds until something is done. */
  const working = (words: string, act: (watch: Watch) => Promise<string>) =>
    whileWorking({ buttons: [look, write, back], work, status }, words, texts.lambdaFailed, async (watch) => {
      write.hidden = true;
      reasons.hidden = true;
      return act(watch);
    });

  look.addEventListener(
    "click",
    () =>
      void working(texts.lookingAhead, async (watch) => {
        const ahead = await lookAhead(workbook, isOurs, watch);
        if (ahead.length === 0) return texts.noneToFreeze;
        const kept = ahead.flatMap(({ formula, becomes }) =>
          "why" in becomes ? [texts.obstacle({ address: formula.address, why: becomes.why })] : [],
        );
        reasons.replaceChildren(
          ...[...kept.slice(0, MAX_REASONS), ...(kept.length > MAX_REASONS ? ["..."] : [])].map((words) =>
            element("li", {}, words),
          ),
        );
        reasons.hidden = kept.length === 0;
        write.hidden = false;
        return texts.ahead({ written: ahead.length - kept.length, asValues: kept.length });
      }),
  );
  write.addEventListener(
    "click",
    () =>
      void working(texts.writing, async (watch) => {
        const { written, frozen, left, differing } = await writeLambdas(workbook, isOurs, watch);
        if (written + frozen + left.length === 0) return differing.length > 0 ? texts.noLambda : texts.noneToFreeze;
        return [
          texts.written({ written, frozen }),
          ...(differing.length > 0 ? [texts.differing({ cells: namesOf(differing).join(", ") })] : []),
          ...(left.length > 0 ? [texts.left({ cells: namesOf(left).join(", ") })] : []),
        ].join(" ");
      }),
  );
  back.addEventListener(
    "click",
    () =>
      void working(texts.puttingBack, async (watch) => {
        const { back: number, changed } = await putOursBack(workbook, watch);
        if (number + changed.length === 0) return texts.noneWritten;
        return [
          ...(number > 0 ? [texts.back({ number })] : []),
          ...(changed.length > 0 ? [texts.changed({ number: changed.length })] : []),
        ].join(" ");
      }),
  );

  body.append(
    element("p", { class: "quiet" }, texts.lambdaLead),
    element("div", { class: "actions" }, look, write, back),
    work.root,
    status,
    reasons,
  );
  return root;
}
