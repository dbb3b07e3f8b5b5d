import { optionalNumber, vector, vectorOrOne } from "../../cells/read";
import { ONE } from "../../core/numbers/decimal";
import { elementAt, of, type Steps, textAt } from "../../explain/given";
import { equals, figure } from "../../explain/say";
import { qualityBand } from "./definition";

export const steps: Steps = ([unitValue, benchmark, alpha], at) => {
  const values = vector("unitValue", unitValue);
  const marks = vectorOrOne("benchmark", benchmark, values);
  const given = optionalNumber("alpha", alpha);
  const index = elementAt(values, at);
  const [value, mark] = [of(values, index), of(marks, index)];
  const band = textAt(qualityBand(values, marks, given)[index]);
  const upper = ONE.plus(given ? of(given, 0) : "0.15");
  return [
    `unit value / benchmark: ${figure(value)} / ${figure(mark)} ${equals(value.div(mark))}`,
    `up-market above ${figure(upper)}, down-market below 1 / ${figure(upper)} ${equals(ONE.div(upper))}`,
    band,
  ];
};
