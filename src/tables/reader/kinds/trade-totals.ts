/** Which rows of trade are totals or parts of others, so that nothing is counted twice. */

import type { Sliced } from "../../../core/sliced";
import type { Draft } from "./trade-drafts";
import { keyOf, partsByName, regionsAmong, sumName, sumsByName } from "./trade-sums";
import { isAllProducts, isWorld } from "./trade-words";
import { tradeTexts as texts } from "./texts";

export interface Counted {
  readonly counted: readonly Draft[];
  readonly totals: readonly Draft[];
  readonly parts: readonly Draft[];
  readonly why: ReadonlyMap<Draft, string>;
}

/** Groups of Comext that hold partners of their own: EXT_EU27_2020, Intra-EU. */
const IS_EU_GROUP = /^(?:ext|int|extra|intra)[ _-]?(?:e[ua]\d*|european union)(?:[ _-]?\d*)*$/i;

/** `areCodes`: products are codes of a classification; `isPadded`: numbers that have lost the 0 in front. */
export function* countedRows(
  drafts: readonly Draft[],
  areCodes: boolean,
  isPadded: (draft: Draft) => boolean,
): Sliced<Counted> {
  const why = new Map<Draft, string>();
  const parts = new Set<Draft>();
  let left = drafts;
  const leaveOut = (its: readonly Draft[], reason: (draft: Draft) => string, isPart = false) => {
    const set = new Set(its);
    for (const each of its) {
      why.set(each, reason(each));
      if (isPart) parts.add(each);
    }
    left = left.filter((each) => !set.has(each));
  };

  // Rows of one customs procedure beside the row of all.
  if (left.some(({ isWhole }) => !isWhole)) {
    const wholes = new Set(left.filter(({ isWhole }) => isWhole).map(rowKey));
    leaveOut(
      left.filter((each) => !each.isWhole && wholes.has(rowKey(each))),
      () => texts.detail,
      true,
    );
  }
  yield;
  // Re-exports and domestic exports beside exports.
  const flows = new Set(
    left.filter(({ isPart }) => !isPart).map((each) => keyOf(each.reporter, each.flow, each.period?.order)),
  );
  yield;
  leaveOut(
    left.filter((each) => each.isPart && flows.has(keyOf(each.reporter, each.flow, each.period?.order))),
    ({ flow }) => texts.partOfFlow({ flow: flow ?? "exports" }),
    true,
  );
  yield;
  if (left.some(({ reporter }) => !isWorld(reporter)))
    leaveOut(
      left.filter(({ reporter }) => isWorld(reporter)),
      ({ reporter }) => texts.allReporters({ name: reporter }),
    );
  yield;
  leaveOut(productTotals(left), ({ product }) => texts.allProducts({ name: product }));
  yield;
  leaveOut(partnerTotals(left), ({ partner }) => texts.allPartners({ name: partner }));
  yield;
  leaveOut(partsByName(left), () => texts.ofWhich, true);
  yield;
  leaveOut(sumsByName(left), (draft) => texts.sum({ name: sumName(draft) }));
  yield;
  const { sums, parts: inRegions } = regionsAmong(left);
  leaveOut([...sums], ({ partner }) => texts.sum({ name: partner }));
  leaveOut([...inRegions.keys()], (draft) => texts.inRegion({ region: inRegions.get(draft)! }), true);
  yield;
  if (areCodes) leaveOut(shorterCodes(left, isPadded), ({ product }) => texts.shorterCode({ code: product }));

  yield;
  return { counted: left, totals: [...why.keys()].filter((each) => !parts.has(each)), parts: [...parts], why };
}

const rowKey = ({ reporter, partner, product, flow, isPart, period }: Draft): string =>
  keyOf(reporter, partner, product, flow, String(isPart), period?.order);

/** TOTAL, where the same partner has products; of World also where any partner has. */
function productTotals(drafts: readonly Draft[]): Draft[] {
  const has = new Set<string>();
  for (const { reporter, partner, product, flow, period } of drafts) {
    if (isAllProducts(product)) continue;
    has.add(keyOf(reporter, partner, flow, period?.order));
    has.add(keyOf(reporter, null, flow, period?.order));
  }
  return drafts.filter(
    ({ reporter, partner, product, flow, period }) =>
      isAllProducts(product) &&
      (has.has(keyOf(reporter, partner, flow, period?.order)) ||
        (isWorld(partner) && has.has(keyOf(reporter, null, flow, period?.order)))),
  );
}

const isManyPartners = (name: string): boolean => isWorld(name) || IS_EU_GROUP.test(name.trim());

/** World, where the same product has partners; without a product, where any has. */
function partnerTotals(drafts: readonly Draft[]): Draft[] {
  const has = new Set<string>();
  for (const { reporter, partner, product, flow, period } of drafts) {
    if (isManyPartners(partner)) continue;
    has.add(keyOf(reporter, product, flow, period?.order));
    has.add(keyOf(reporter, null, flow, period?.order));
  }
  return drafts.filter(
    ({ reporter, partner, product, flow, period }) =>
      isManyPartners(partner) && has.has(keyOf(reporter, product === "" ? null : product, flow, period?.order)),
  );
}

/** Statistics leave trade out that is confidential: the longer codes may sum to less, never to more. */
const TOLERANCE = 1.005;

/** Codes that longer ones begin with, unless these sum to more: of one reporter, partner, flow and period. */
function shorterCodes(drafts: readonly Draft[], isPadded: (draft: Draft) => boolean): Draft[] {
  const groups = new Map<string, Map<string, { value: number; drafts: Draft[] }>>();
  for (const draft of drafts) {
    const { reporter, partner, flow, period } = draft;
    const key = keyOf(reporter, partner, flow, period?.order);
    let codes = groups.get(key);
    if (!codes) {
      codes = new Map<string, { value: number; drafts: Draft[] }>();
      groups.set(key, codes);
    }
    const code = codeOf(draft, isPadded(draft));
    const its = codes.get(code);
    const value = Number(draft.value?.plain ?? 0);
    if (its) {
      its.value += value;
      its.drafts.push(draft);
    } else codes.set(code, { value, drafts: [draft] });
  }
  const found: Draft[] = [];
  for (const codes of groups.values()) {
    const sorted = [...codes.keys()].filter((code) => code !== "").sort();
    const open: string[] = [];
    const children = new Map<string, number>();
    for (const code of sorted) {
      while (open.length > 0 && !code.startsWith(open.at(-1)!)) open.pop();
      const parent = open.at(-1);
      if (parent !== undefined) children.set(parent, (children.get(parent) ?? 0) + codes.get(code)!.value);
      open.push(code);
    }
    for (const [code, sum] of children) {
      const { value, drafts: its } = codes.get(code)!;
      const isSum = sum <= value * TOLERANCE && (code.length > 1 || sum * TOLERANCE >= value);
      if (isSum) found.push(...its);
    }
  }
  return found;
}

/** Digits and letters alone: `0901.11` and `090111` are one code. */
function codeOf({ product }: Draft, isPadded: boolean): string {
  const plain = product.replaceAll(/[\s.-]/g, "");
  return isPadded && plain.length % 2 === 1 ? `0${plain}` : plain;
}
