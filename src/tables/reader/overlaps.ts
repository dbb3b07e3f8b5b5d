/**
 * Members whose figures are in one another, or are not of one whole: no sum and no share is made of them. They are those of a
 * whole beside its own part, of versions of one figure, of several sides of an account, and of the sales of a chain's links.
 */

import { type Decimal, sum } from "../../core/numbers/decimal";
import { plainWords } from "../header-vocabulary";
import { isLinkHeading, isStepName } from "./chain";
import { figureIn } from "./figure-in";
import type { TableForm } from "./figure-table";
import { isPartOf, qualifiedName } from "./qualified";
import { areOfSeveralSides } from "./sides";
import type { FigureTable, Measure, Member } from "./table-reading";
import { areVersions } from "./versions";

/** Longer lists are classifications, whose names say nothing of one another. */
const MAX_COMPARED = 200;
/** What a link hands on to the next is counted again there. */
const HANDED_ON: readonly (Measure | null)[] = ["sales", "purchases", "volume", "value", "payment"];

/** Members that are not to be summed say so. */
export function withoutOverlaps(table: FigureTable, form: TableForm): FigureTable {
  const areLinks = isChain(table, form);
  const groups = new Map<string, Member[]>();
  for (const member of table.members) {
    if (!member.isSummable || !member.counts || member.isTotal) continue;
    const key = `${member.column}\u0000${member.unit}\u0000${member.measure}`;
    const its = groups.get(key);
    if (its) its.push(member);
    else groups.set(key, [member]);
  }
  const out = new Set<Member>();
  for (const members of groups.values())
    if (
      (areLinks && HANDED_ON.includes(members[0]!.measure)) ||
      (!isProved(table, members) && doOverlap(table, members))
    )
      for (const member of members) out.add(member);
  if (out.size === 0) return table;
  return {
    ...table,
    members: table.members.map((member) => (out.has(member) ? { ...member, isSummable: false } : member)),
  };
}

/** Segments are as often those of a firm, which sell by themselves. */
const MAY_BE_OF_FIRM = /^segment/;
const MIN_STEPS = 2;

const isChain = ({ members }: FigureTable, { names }: TableForm): boolean =>
  names.some(
    ({ heading }) =>
      isLinkHeading(heading) &&
      (!MAY_BE_OF_FIRM.test(plainWords(heading).trim()) ||
        new Set(members.map(({ name }) => name).filter(isStepName)).size >= MIN_STEPS),
  );

function doOverlap(table: FigureTable, members: readonly Member[]): boolean {
  if (members.length < 2 || members.length > MAX_COMPARED) return false;
  const names = members.map(({ name, section }) =>
    section !== "" && name.startsWith(`${section}, `) ? name.slice(section.length + 2) : name,
  );
  return areVersions(names) || areOfSeveralSides(names) || isAnyPart(names, members) || isAnyRunningSum(table, members);
}

function isAnyPart(all: readonly string[], members: readonly Member[]): boolean {
  const names = all.map(qualifiedName);
  return names.some((whole, at) =>
    names.some(
      (part, its) =>
        its !== at &&
        members[at]!.section === members[its]!.section &&
        isPartOf(part, whole) &&
        isWithin(members[its]!, members[at]!),
    ),
  );
}

/** A part is nowhere more than its whole. */
const isWithin = (part: Member, whole: Member): boolean =>
  [...part.figures.keys()].every((order) => {
    const [its, all] = [figureIn(part, order), figureIn(whole, order)];
    return its === null || all === null || its.lte(all);
  });

/** Fewer periods may agree by chance. */
const MIN_PERIODS = 3;

/** Whether a member is in every period the sum of another from the first on. */
function isAnyRunningSum({ periods }: FigureTable, members: readonly Member[]): boolean {
  if (periods.length < MIN_PERIODS || members.length > 20) return false;
  const rows = members.map((member) => periods.map(({ order }) => figureIn(member, order)));
  return rows.some((own) =>
    rows.some(
      (other) =>
        other !== own &&
        own.every(
          (_, at) => own[at] && other[at] && other[at].eq(sum(own.slice(0, at + 1).flatMap((each) => each ?? []))),
        ),
    ),
  );
}

/** More than rounding makes of a sum. */
const ROUNDING = "0.005";

/** Whether the table prints a total that they make up in every period: then they are its parts, whatever they are called. */
function isProved({ members: all, periods }: FigureTable, members: readonly Member[]): boolean {
  const total = all.find(({ isTotal, column }) => isTotal && column === members[0]!.column);
  if (!total) return false;
  return periods.every(({ order }) => {
    const printed = figureIn(total, order);
    const figures = members.map((member) => figureIn(member, order));
    if (!printed || figures.some((figure) => figure === null)) return true;
    return sum(figures as Decimal[])
      .minus(printed)
      .abs()
      .lte(printed.abs().times(ROUNDING));
  });
}
