/** The pages of the guide: what they say is what their formulas answer, and nothing before enough is known. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { guidePages } from "../../src/guide";
import { namesIn } from "../../src/guide/governing";
import type { Answers, GuidePage } from "../../src/guide/page";
import { callsIn } from "../../src/formula/calls";
import { laidOut } from "../../src/pane/guide/form";
import { parseAddress, requireArea } from "../../src/sheet/address";
import { call, sourceFunctions } from "../measures/host";

const help = functionHelp(functionFiles);
const functions = sourceFunctions();
const pageOf = (id: string): GuidePage => guidePages.find((page) => page.id === id)!;

/** The cells of a block with its formulas worked out, as a sheet would. */
function sheetOf(page: GuidePage, answers: Answers) {
  const cells = new Map<string, unknown>();
  const block = laidOut(page, page.block(answers), { sheet: "Sheet1", row: 3, column: 10, rows: 1, columns: 1 });
  const found: unknown[][][] = [];
  for (const { address, text } of block) {
    const { row, column } = requireArea(address);
    if (!text.startsWith("=")) {
      cells.set(`${row} ${column}`, text);
      continue;
    }
    const [{ name, arguments: ranges }] = callsIn(text) as [ReturnType<typeof callsIn>[number]];
    const args = ranges.map((range) => {
      const area = parseAddress(range)!;
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          (__, right) => cells.get(`${area.row + down} ${area.column + right}`) ?? "",
        ),
      );
    });
    const calculated = call(functions.get(name), ...args);
    const answer = (Array.isArray(calculated) ? calculated : [[calculated]]) as unknown[][];
    found.push(answer);
    answer.forEach((line, down) => line.forEach((cell, right) => cells.set(`${row + down} ${column + right}`, cell)));
  }
  return { block, found };
}

/** All answers, one after the other where there are several, of a page of choices. */
function* answersTo({ questions }: GuidePage): Generator<Answers> {
  const counts = questions.map(({ choices }) => choices!.length);
  const all = Math.min(
    counts.reduce((product, count) => product * count, 1),
    256,
  );
  for (let number = 0; number < all; number++) {
    let rest = number;
    const answers: Record<string, string> = {};
    for (const { id, choices } of questions) {
      answers[id] = choices![rest % choices!.length]!.value;
      rest = Math.floor(rest / choices!.length);
    }
    yield answers;
  }
}

test.each(guidePages.map((page) => [page.id, page] as const))(
  "%s: nothing is said before it is answered",
  (_, page) => {
    expect(page.read({})).toBeNull();
    expect(page.unanswered).not.toBe("");
    for (const { formulas } of [page.block({})])
      for (const { text } of formulas)
        for (const { name } of callsIn(text({ labels: "A1:A2", answers: "B1:B2", each: ["B1", "B2"], previous: "B3" })))
          expect(help.map(({ id }) => id)).toContain(name);
  },
);

const ofChoices = guidePages.filter(({ questions }) => questions.every(({ choices }) => choices));

test.each(ofChoices.map((page) => [page.id, page] as const))(
  "%s: each set of answers is read, and has its formula",
  (_, page) => {
    for (const answers of answersTo(page)) {
      const { found } = sheetOf(page, answers);
      const reading = page.read(answers)!;
      expect(found.flat(2).filter((cell) => typeof cell === "object")).toEqual([]);
      // The word of the formula is in what is said.
      const word = page.id === "driver" ? found[0]!.at(-1)![2] : found[0]![0]![0];
      const said = JSON.stringify(reading);
      expect([answers, said.includes(String(word)) || word === "Core"]).toEqual([answers, true]);
    }
  },
);

test.each(guidePages.map((page) => [page.id, page] as const))(
  "%s: a block says how large its answers are",
  (_, page) => {
    const answers: Answers = Object.fromEntries(
      page.questions.map(({ id, choices }) => [id, choices ? choices[0]!.value : "Nike, the state"]),
    );
    const { block, found } = sheetOf(page, answers);
    const sizes = block.flatMap(({ text, rows, columns }) => (text.startsWith("=") ? [[rows, columns]] : []));
    expect(found.map((answer) => [answer.length, answer[0]!.length])).toEqual(sizes);
  },
);

describe("who drives the chain", () => {
  const page = pageOf("driver");
  const all = (value: string): Answers => Object.fromEntries(page.questions.map(({ id }) => [id, value]));

  test.each([
    [all("producer"), "8 features of eight: Producer-driven"],
    [all("buyer"), "8 features of eight: Buyer-driven"],
    [{ ...all("buyer"), drivers: "producer" }, "8 features of eight: Mixed"],
    [{ drivers: "buyer" }, "One feature of eight: Buyer-driven"],
    [{ drivers: "producer; buyer" }, "One feature of eight: Mixed"],
  ])("%j", (answers, heading) => {
    expect(page.read(answers)?.heading).toBe(heading);
  });
});

describe("who governs what", () => {
  const page = pageOf("governing");

  test("box 5.6 of UNIDO (2001), coded by us", () => {
    const answers = {
      entry: "Intel",
      "division-of-labour": "Intel",
      standards: "Intel",
      monitoring: "Intel",
      assistance: "Intel, Government",
    };
    const { heading, parts } = page.read(answers)!;
    expect(heading).toBe("One actor holds every matter that is held");
    expect(parts[0]?.lines).toEqual([
      ["Intel", "5 of 5"],
      ["Government", "1 of 5"],
    ]);
    expect(sheetOf(page, answers).found[0]!.at(-1)![1]).toBe("Single governor");
  });

  test("coordination is no part of governing", () => {
    const { heading, parts } = page.read({ coordination: "Trader" })!;
    expect(heading).toBe("Nobody named governs the chain");
    expect(parts[0]?.lines).toEqual([["Trader", "none"]]);
  });

  test.each([
    ["Nike,  the state ,", ["Nike", "the state"]],
    ["co-operative union; NGO", ["co-operative union", "NGO"]],
    ["", []],
    [" , ", []],
  ])("the names in %j", (answer, names) => {
    expect(namesIn(answer)).toEqual(names);
  });
});
