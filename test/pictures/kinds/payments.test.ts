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

test("rounds of payments speak of what is kept, those of one country of no country", () => {
  const data = runToEnd(roundsOfPayments(reading, 3))!;
  const ofActors = rounds(data, frame, "actors", ["a note"]);
  expect(JSON.stringify([ofActors.title, ofActors.subtitle, ofActors.table, ofActors.svg])).not.toMatch(
    /value added|countr|Origin/i,
  );
  expect([ofActors.title, ofActors.table.head[0]]).toEqual([
    "Foxconn: 100.0\u00a0% of what it keeps is passed on by others, not paid by final payers",
    "Actor",
  ]);
  expect(JSON.stringify(ofActors.svg)).toContain("a note");
  const ofOne = rounds({ ...data, origins: data.origins.slice(0, 1) }, frame, "one");
  expect([ofOne.title, ofOne.subtitle].join(" ")).not.toMatch(/countr|Foxconn/);
  expect(ofOne.title).toBe(
    "100.0\u00a0% of value added is created by suppliers, upstream of the makers of final goods",
  );
});

test("no rounds where final payers alone pay, and no finding where nothing is passed on", () => {
  const direct = paymentsReading([
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 60],
    ["B", "X", 5],
  ]);
  expect(runToEnd(roundsOfPayments(direct, 3))).toBeNull();
  const data = runToEnd(roundsOfPayments(reading, 3))!;
  const ofApple = { ...data, origins: data.origins.filter(({ name }) => name === "Apple") };
  expect(rounds(ofApple, frame, "actors").title).toBe("What each keeps, by round of payments");
});

test("actors that look alike are told under the flow", () => {
  const alike = paymentsReading([
    ["Seller", "Buyer", "Sales"],
    ["Café", "X", 60],
    ["Cafe", "X", 5],
  ]);
  expect(flowOfPayments(alike)!.notes).toContain(
    "“Café” and “Cafe” look alike but are counted as 2 actors. If they are one, spell its name in one way.",
  );
  expect(flowOfPayments(reading)!.notes).toHaveLength(1);
});

test("while the direction is open there is no picture", () => {
  const open = paymentsReading(table);
  expect([flowOfPayments(open), runToEnd(roundsOfPayments(open, 3))]).toEqual([null, null]);
});
