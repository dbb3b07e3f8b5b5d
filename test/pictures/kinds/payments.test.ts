/** Pictures of payments: the flow, and rounds, from one reading. */

import { runToEnd } from "../../../src/core/sliced";
import { flow } from "../../../src/pictures/flow";
import { flowOfPayments, roundsOfPayments } from "../../../src/pictures/kinds/payments";
import { light } from "../../../src/pictures/palette";
import { rounds } from "../../../src/pictures/rounds";
import { type Cells, paymentsReading } from "../../tables/reader/kind-frame";

const table: Cells = [
  ["From", "To", "Value"],
  ["Apple", "Foxconn", 179],
  ["Foxconn", "Korea", 80],
  ["Foxconn", "Germany", 16],
  ["Buyers", "Apple", 500],
];
const pays = new Map([["direction", "pays"]]);
const reading = paymentsReading(table, pays);
const frame = { width: 600, theme: light, source: "", about: "" } as never;

test("the flow has each pair once and what each keeps", () => {
  const data = flowOfPayments(reading)!;
  const share = (name: string) => data.nodes.find((node) => node.name === name)?.share?.toNumber() ?? null;
  expect([share("Apple"), share("Foxconn"), share("Korea"), share("Buyers")]).toEqual([0.642, 0.166, 0.16, null]);
  expect(data.links.map(({ from, to, value }) => `${data.nodes[from]!.name} ${data.nodes[to]!.name} ${value}`)).toEqual(
    ["Foxconn Apple 179", "Korea Foxconn 80", "Germany Foxconn 16", "Apple Buyers 500"],
  );
  expect(flow(data, frame).title).toBe("Apple: 64.2\u00a0% of the payments of final payers");
  expect(JSON.stringify(flow(data, frame))).not.toContain("alue added");
});

test("rounds: who is paid by final payers, by their suppliers, by theirs", () => {
  const data = runToEnd(roundsOfPayments(reading, 3))!;
  const by = Object.fromEntries(
    data.origins.map(({ name, total, cumulative }) => [
      name,
      [total.toNumber(), ...cumulative.map((each) => each!.toNumber())],
    ]),
  );
  expect(by).toEqual({
    Foxconn: [83, 0, 1, 1, 1],
    Apple: [321, 1, 1, 1, 1],
    Korea: [80, 0, 0, 1, 1],
    Germany: [16, 0, 0, 1, 1],
  });
  expect(rounds(data, frame).table.rows).toHaveLength(4);
});

test("while the direction is open there is no picture", () => {
  const open = paymentsReading(table);
  expect([flowOfPayments(open), runToEnd(roundsOfPayments(open, 3))]).toEqual([null, null]);
});
