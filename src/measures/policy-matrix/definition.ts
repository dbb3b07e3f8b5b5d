/**
 * The policy analysis matrix: what an activity earns at the prices it meets (private) and at those the economy does
 * (social), and what policy and market failures put between them (divergence = private - social).
 *
 *                 Revenue   Tradable inputs   Domestic factors   Profit
 *     Private     A         B                 C                  D = A - B - C
 *     Social      E         F                 G                  H = E - F - G
 *     Divergence  I         J                 K                  L = D - H
 *
 * and its ratios: NPC A/E, nominal protection of the output; NPCI B/F, of tradable inputs; EPC (A-B)/(E-F), effective
 * protection; DRC G/(E-F), domestic resource cost: below 1, the activity saves foreign exchange; PCR C/(A-B), private
 * cost ratio; PC D/H, profitability; SRP L/E, subsidy ratio to producers. Money in one unit; every figure is needed. A
 * ratio to 0, or to a figure below 0, whose sign would mislead, is refused in its own row.
 *
 * Source: Monke & Pearson (1989), The Policy Analysis Matrix for Agricultural Development.
 */
import type { Decimal } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { nearestQuotient } from "../../core/numbers/quotient";
import { type ArgumentPosition, Refusal } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";

/** Revenue, tradable inputs and domestic factors, one figure each. */
export type Account = readonly [revenue: Vector, tradableInputs: Vector, domesticFactors: Vector];

export function policyMatrix(privateAccount: Account, socialAccount: Account): Table {
  const [A, B, C, D] = withProfit(privateAccount);
  const [E, F, G, H] = withProfit(socialAccount);
  const atSocial = socialAccount[0].place(0);
  return [
    ["", "Revenue", "Tradable inputs", "Domestic factors", "Profit"],
    ["Private", A, B, C, D],
    ["Social", E, F, G, H],
    ["Divergence", A.minus(E), B.minus(F), C.minus(G), D.minus(H)],
    ratio("NPC", A, E, "socialRevenue", atSocial),
    ratio("NPCI", B, F, "socialTradableInputs", socialAccount[1].place(0)),
    ratio("EPC", A.minus(B), E.minus(F), "socialRevenue - socialTradableInputs", atSocial),
    ratio("DRC", G, E.minus(F), "socialRevenue - socialTradableInputs", atSocial),
    ratio("PCR", C, A.minus(B), "revenue - tradableInputs", privateAccount[0].place(0)),
    ratio("PC", D, H, "social profit", atSocial),
    ratio("SRP", D.minus(H), E, "socialRevenue", atSocial),
  ];
}

function withProfit([revenue, tradableInputs, domesticFactors]: Account): [Decimal, Decimal, Decimal, Decimal] {
  const [sold, bought, factors] = [revenue, tradableInputs, domesticFactors].map((side) => needed(side.at(0)));
  return [sold!, bought!, factors!, sold!.minus(bought!).minus(factors!)];
}

/** A row of the table: the ratio, or that it would be one to 0 or less. */
function ratio(
  name: string,
  numerator: Decimal,
  denominator: Decimal,
  what: string,
  place: ArgumentPosition,
): [string, Entry, string, string, string] {
  const entry = denominator.isZero()
    ? new Refusal({ why: "ratio to zero", place, ratio: name, what })
    : denominator.isNegative()
      ? new Refusal({ why: "ratio to negative", place, ratio: name, what, figure: denominator.toString() })
      : nearestQuotient(numerator, denominator);
  return [name, entry, "", "", ""];
}
