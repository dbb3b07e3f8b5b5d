import { number, optionalNumber } from "../../cells/read";
import type { Decimal } from "../../core/numbers/decimal";
import { isFigure, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { messages } from "../../messages/messages";
import { type ResourceSector, resourceLinkages, sectorOf } from "./definition";

const texts = messages("steps.resourceLinkages", {
  asEntered: "{argument}, as entered: {result}",
  spent: "part of wages spent on products of the country: spend × localShare: {spend} × {localShare} {result}",
  bought: "wages × that part: {wages} × {spent} {result}",
  again: "k, the part that is spent again in each round: {spent} × {again} {result}",
  rounds: "all rounds: {first} / (1 − {again}) {result}",
  quotient: "{part} / {whole}: {above} / {below} {result}",
});

const SHARE = 2;
const RATE = 3;

/** What the row is a part of, where its value is an argument. */
const GIVEN = {
  Fiscal: ["fiscal", "rent"],
  Backward: ["localInputs", "inputs"],
  Forward: ["localSales", "revenue"],
} as const;

export const steps: Steps = (args, { row, column }) => {
  const sector = sectorOf((argument, index) => number(argument, args[index]));
  const repeated = optionalNumber("again", args[9]);
  const line = resourceLinkages(sector, repeated)[row];
  const linkage = line?.[0];
  if (row === 0 || typeof linkage !== "string" || !isFigure(line![column])) return null;
  const at = (name: keyof ResourceSector): Decimal => of(sector[name], 0);
  const quotient = (part: string, above: Decimal, whole: string, below: Decimal): string =>
    texts.quotient({
      part,
      whole,
      above: figure(above),
      below: term(below),
      result: equalsPercent(above.div(below)),
    });
  const ofRevenue = (value: Decimal): string => quotient("value", value, "revenue", at("revenue"));

  if (Object.hasOwn(GIVEN, linkage)) {
    const [part, whole] = GIVEN[linkage as keyof typeof GIVEN];
    if (column === RATE) return [quotient(part, at(part), whole, at(whole))];
    return column === SHARE ? [ofRevenue(at(part))] : [texts.asEntered({ argument: part, result: figure(at(part)) })];
  }
  const spent = at("spend").times(at("localShare"));
  const first = texts.spent({
    spend: figure(at("spend")),
    localShare: figure(at("localShare")),
    result: equals(spent),
  });
  const isFirstRound = linkage === "Consumption";
  const lines = [first];
  let result = spent;
  if (column !== RATE) {
    result = at("wages").times(spent);
    lines.push(texts.bought({ wages: figure(at("wages")), spent: figure(spent), result: equals(result) }));
  }
  if (!isFirstRound) {
    const part = of(repeated!, 0);
    const again = spent.times(part);
    const all = result.div(again.minus(1).neg());
    lines.push(
      texts.again({ spent: figure(spent), again: figure(part), result: equals(again) }),
      texts.rounds({ first: figure(result), again: figure(again), result: equals(all) }),
    );
    result = all;
  }
  return column === SHARE ? [...lines, goingOn(ofRevenue(result))] : lines;
};
