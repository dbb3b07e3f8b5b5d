/** Every function has its help, and every example says what it gives. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { call, sourceFunctions } from "./host";
import { parsed } from "./examples";

const functions = sourceFunctions();
const help = functionHelp(functionFiles);

test("every function has help, and nothing else has", () => {
  expect(help.map(({ id }) => id).sort()).toEqual([...functions.keys()].sort());
});

describe.each(help.map((each) => [each.id, each] as const))(
  "%s",
  (id, { description, parameters, returns, errors, source, example }) => {
    test("says what it is, takes, gives and refuses, and whose it is", () => {
      expect(description).toMatch(/^[A-Z][^]{20,150}\.$/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/^[A-Z"][^]{10,320}\.$/);
      expect(returns).toMatch(/\.$/);
      expect(errors).toMatch(/#(VALUE|NUM|N\/A|DIV\/0)/);
      expect(source).toMatch(/\(\d{4}\)/);
    });

    test("says of each optional argument what holds if it is omitted", () => {
      for (const parameter of parameters.filter(({ optional }) => optional)) {
        expect(parameter.description).toMatch(/Optional; (?:default |by default |if omitted, |required with )/);
      }
    });

    test("its example gives what it says", () => {
      const { name, args } = parsed(example.formula);
      expect(name).toBe(id);
      const answer = call(functions.get(id), ...args);
      expect(Array.isArray(answer) ? answer : [[answer]]).toEqual(
        parsed(`=VC.X(${example.result})`).args.map((cell) => (Array.isArray(cell) ? cell : [[cell]]))[0],
      );
    });
  },
);
