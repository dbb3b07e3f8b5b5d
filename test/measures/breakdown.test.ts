/** BREAKDOWN at its boundaries. */

import { call, sentence, sourceFunctions } from "./host";

const BREAKDOWN = sourceFunctions().get("BREAKDOWN")!;

test("a chain without records is refused, and the argument named", () => {
  expect(call(BREAKDOWN, [[""], [""]], [[""], [""]], [[""], [""]])).toEqual({ error: "#VALUE!" });
  expect(sentence(BREAKDOWN, [[""], [""]], [[""], [""]], [[""], [""]])).toContain(
    "links and the values beside it are all blank",
  );
});

test("a link without a name, but with figures, is a record", () => {
  expect(call(BREAKDOWN, [[""], ["Mill"]], [[3], [5]], [[1], [3]])).toHaveLength(4);
});
