/** Our formulas as LAMBDAs of Excel's own, in the open workbook where that is Excel's; where the page saves files, a copy has them. */

import { canName, lookAhead, NamesRefusedError, type Naming, putOursBack, writeLambdas } from "../../share/lambdas";
import type { Watch } from "../../workbook/watch";
import { element, section } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import { whyNotChanged } from "../not-changed";
import type { PaneContext } from "../view";
import { leftProtected, namesOf } from "./freeze";
import { calculatedFirst } from "./calculated";
import { isOurs, whileWorking } from "./ours";

const whyNot = (error: unknown): string =>
  error instanceof NamesRefusedError ? texts.namesRefused : whyNotChanged(error, texts.lambdaFailed);

/** The most reasons shown; the list on the sheet has all. */
const MAX_REASONS = 5;

export const lambdaPart = ({ workbook }: PaneContext): HTMLElement[] =>
  canName(workbook) ? [inWorkbook(workbook)] : [];

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
    whileWorking({ buttons: [look, write, back], work, status }, words, whyNot, async (watch) => {
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
  const writeNow = () =>
    working(texts.writing, async (watch) => {
      const { written, frozen, left, closed, differing } = await writeLambdas(workbook, isOurs, watch);
      if (written + frozen + left.length + closed.length === 0)
        return differing.length > 0 ? texts.noLambda : texts.noneToFreeze;
      return [
        texts.written({ written, frozen }),
        ...(differing.length > 0 ? [texts.differing({ cells: namesOf(differing).join(", ") })] : []),
        ...(left.length > 0 ? [texts.left({ cells: namesOf(left).join(", ") })] : []),
        ...leftProtected(closed),
      ].join(" ");
    });
  const say = (words: string) => (status.textContent = words);
  const calculated = calculatedFirst(workbook, say, texts.lambdaFailed);
  write.addEventListener("click", () => {
    calculated.before(writeNow).catch((error: unknown) => {
      console.error(error);
      say(texts.lambdaFailed);
    });
  });
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
    calculated.root,
    work.root,
    status,
    reasons,
  );
  return root;
}
