import { optionalNumber, vector } from "../../cells/read";
import { vectorOrOne } from "../../cells/read-one-for-all";
import { ONE } from "../../core/numbers/decimal";
import { elementAt, of, type Steps, textAt } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { qualityBand } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.qualityBand", {
  ratio: "unit value / benchmark: {value} / {benchmark} {result}",
  bands: "up-market above {upper}, down-market below 1 / {upper} {lower}",
});

export const steps: Steps = ([unitValue, benchmark, alpha], at) => {
  const values = vector("unitValue", unitValue);
  const marks = vectorOrOne("benchmark", benchmark, values);
  const width = optionalNumber("alpha", alpha);
  const index = elementAt(values, at);
  const [value, mark] = [of(values, index), of(marks, index)];
  const band = textAt(qualityBand(values, marks, width)[index]);
  const upper = ONE.plus(width ? of(width, 0) : "0.15");
  return [
    texts.ratio({ value: figure(value), benchmark: figure(mark), result: equals(value.div(mark)) }),
    texts.bands({ upper: figure(upper), lower: equals(ONE.div(upper)) }),
    band,
  ];
};
