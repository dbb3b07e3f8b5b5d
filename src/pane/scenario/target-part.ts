/** The inverse question: which price, final price or units give a link the share that is looked for. */

import { Decimal } from "../../core/numbers/decimal";
import type { Model } from "../../scenario/model";
import { targetOf } from "../../scenario/target";
import { percent, styled, styleFor } from "../../pictures/numerals";
import { element, section } from "../dom";
import { scenario as texts } from "../texts/scenario";
import { choice, percentField } from "./fields";

const HALF = 50;
const HUNDRED = 100;
/** Shares are quotients of 34 digits. */
const SAME_SHARE = "1e-12";

export function targetPart(first: Model): { readonly root: HTMLElement; show(model: Model): void } {
  let model = first;
  let link = 0;
  let share: number | null = HALF;
  const { root, body } = section(texts.target);
  const answer = element("div", { role: "status", class: "target-answer" });
  const picker = element("div", {});
  const typed = percentField(texts.targetShare, HALF, (value) => {
    share = value;
    render();
  });
  body.append(element("div", { class: "target-fields" }, picker, typed.root), answer);

  function renderPicker(): void {
    const options = model.links.map(({ name }, index) => ({ value: String(index), words: name }));
    picker.replaceChildren(
      choice(texts.targetLink, [{ words: "", options }], String(link), (value) => {
        link = Number(value);
        render();
      }),
    );
  }

  function render(): void {
    const isShare = share !== null && share > 0 && share < HUNDRED;
    const sentences = isShare ? sentencesOf(model, link, new Decimal(share!).div(HUNDRED)) : [texts.notShare];
    answer.replaceChildren(...sentences.map((words) => element("p", {}, words)));
  }

  renderPicker();
  render();
  return {
    root,
    show(next) {
      model = next;
      if (link >= model.links.length) link = 0;
      renderPicker();
      render();
    },
  };
}

export function sentencesOf(model: Model, link: number, share: Decimal): string[] {
  const { links, way } = model;
  const { name, sales, units } = links[link]!;
  const [last, buyer] = [links.at(-1)!, links[link + 1]];
  const found = targetOf(model, link, share);
  const instead = (figure: Decimal, now: Decimal) => {
    const style = styleFor([figure.toDecimalPlaces(4), now]);
    return { figure: styled(figure, style), now: styled(now, style) };
  };
  const losing = (keeps: Decimal | null, who: string) => (keeps?.lt(0) ? ` ${texts.buyerLoses({ buyer: who })}` : "");
  const told = texts.targetNow[way]({ name, share: percent(found.share) });
  if (found.share.minus(share).abs().lte(SAME_SHARE)) return [told, texts.already];
  return [
    told,
    found.price
      ? texts.price[way](instead(found.price, sales.figure)) +
        losing(found.buyerKeeps, buyerName(model, link) ?? buyer?.name ?? "")
      : texts.noPrice[way],
    ...(links[link] === last
      ? []
      : [
          found.final
            ? texts.final[way]({ ...instead(found.final, last.sales.figure), last: last.name }) +
              losing(found.lastKeeps, last.name)
            : way === "steps"
              ? texts.noFinal.steps
              : texts.noFinal.sales({ last: last.name }),
        ]),
    ...(units && found.hasUnits ? [found.units ? texts.units(instead(found.units, units.figure)) : texts.noUnits] : []),
  ];
}

function buyerName({ links, way }: Model, link: number): string | undefined {
  return way === "steps" ? links[link + 1]?.name : links.find(({ sellers }) => sellers.includes(link))?.name;
}
