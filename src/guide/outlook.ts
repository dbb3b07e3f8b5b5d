/** What the four types of Humphrey & Schmitz (2002) mean for upgrading, as VC.UPGRADINGOUTLOOK says it, and the ways out they name. */

import { choices } from "../cells/read";
import { TYPES, upgradingOutlook } from "../measures/upgrading-outlook/definition";
import type { BlockFormula, Part } from "./page";
import { guide } from "./texts";

/** The outlook of a type, that of VC.GOVERNANCE too; nothing where there is none. */
export function outlookPart(type: string): Part[] {
  const [, row] = upgradingOutlook(choices("type", [[type]], TYPES));
  const [, readAs, process, product, functional] = (row ?? []) as string[];
  if (!readAs) return [];
  const { upgrading, outlook } = guide;
  return [
    {
      heading: outlook.heading,
      lead: outlook.readAs({ type: readAs }),
      lines: [
        [upgrading.process, process!],
        [upgrading.product, product!],
        [upgrading.functional, functional!],
      ],
    },
  ];
}

/** The outlook of the type in the cell before. */
export const outlookBlock: BlockFormula = {
  label: guide.outlook.label,
  text: ({ previous }) => `=VC.UPGRADINGOUTLOOK(${previous})`,
  rows: 2,
  columns: 5,
};

const { captiveWays: ways, captiveReasons: reasons } = guide;

/** Of a quasi-hierarchy: the ways out of it, and why it is common. */
export const waysOut: readonly Part[] = [
  { heading: ways.heading, lead: ways.lead, points: [ways.markets, ways.functions, ways.together] },
  {
    heading: reasons.heading,
    lead: reasons.lead,
    points: [reasons.skills, reasons.retail, reasons.standards, reasons.failure],
  },
];
