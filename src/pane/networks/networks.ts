/** Networks: an inter-country input-output table, how it is understood, its report, its pictures, and whether it balances. */

import { balance } from "../../findings/networks/balance";
import { readNetwork } from "../../tables/networks/read-network";
import {
  type NetworkAnswers,
  type NetworkRead,
  type NetworkReading,
  type NetworkRefused,
  type Pivoted,
  withAnswer,
} from "../../tables/networks/reading";
import { type NetworkRanges, placesOf } from "../../tables/networks/source";
import { networkReport } from "../../report/networks";
import { pivotSheet } from "../../report/network-pivot";
import { tableInSteps } from "../../tables/networks/solve";
import { runInSlices } from "../../cells/calls/scheduler";
import { light } from "../../pictures/palette";
import { cellName, formatAddress } from "../../sheet/address";
import type { Grid } from "../../tables/grid";
import type { Watch } from "../../workbook/watch";
import { areSameCells } from "../analyse/same-cells";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { selectedTable, tableAt, tablesOfWorkbook } from "./tables";
import { goButton } from "../reading/question";
import { removalOf } from "../removal";
import { networks as texts } from "../texts/networks";
import { work as workTexts } from "../texts/work";
import { type PaneContext, PUBLISHED, type View } from "../view";
import { PICTURE_KINDS, pictureSteps, withProgress } from "./drawing";
import { findingsOf } from "./findings";
import { publishedCard } from "./published/published";
import { refusedHere } from "./refused";
import { answeredBlock, questionBlock } from "./question";
import { rolesOf } from "./roles";
import { pictureFrame } from "./picture";
import { cellsOf, figuresOf, type RangeFields, rangeFields } from "./ranges";
import { whyNotChanged } from "../not-changed";

/** The view's parts: a page of its own, and the cards of Analyse where the table is an input-output table. */
export interface Networks {
  readonly root: HTMLElement;
  /** Reads this table, unless it is as it was read, and draws what is soon computed; it is done once it has said what it can. */
  readGrid(grid: Grid): Promise<void>;
  /** Among the cards of Analyse, whose heading it has no need of; or by itself. */
  embed(isEmbedded: boolean): void;
  /** What a picture says as its finding; null where none is drawn. */
  onHeadline(listener: (words: string | null) => void): void;
}

const shared = new WeakMap<PaneContext, Networks>();

/** One for the pane: what was said of a table holds wherever it is shown. */
export function networksOf(context: PaneContext): Networks {
  const its = shared.get(context) ?? networks(context);
  shared.set(context, its);
  return its;
}

export function networksView(context: PaneContext): View {
  const its = networksOf(context);
  const root = element("div", {});
  const published = publishedCard(context);
  context.onOpen("networks", (about) => {
    if (about !== PUBLISHED) return;
    published.scrollIntoView({ block: "start" });
    published.querySelector("button")?.focus();
  });
  return {
    root,
    update() {
      if (its.root.parentElement !== root) root.replaceChildren(its.root, published);
      its.embed(false);
    },
  };
}

/** So many rows are computed without being asked for. */
const DRAWN_AT_ONCE = 150;
/** What a picture says does not depend on it. */
const ANY_WIDTH = 320;

function networks(context: PaneContext): Networks {
  const { workbook } = context;
  const { root, body } = section(texts.heading);
  root.classList.add("networks");
  let tellHeadline: (words: string | null) => void = () => undefined;
  const button = (words: string, primary = false) =>
    element("button", { type: "button", ...(primary && { class: "primary" }) }, words);
  const read = button(texts.read, true);
  const work = longWork();
  const status = element("p", { role: "status" });
  const say = (words: string) => (status.textContent = words);
  const understanding = element("div", { class: "understanding" });
  const readAs = element(
    "details",
    { class: "read-as", open: "" },
    element("summary", {}, texts.understood),
    understanding,
  );
  const [add, check, draw] = [button(texts.add, true), button(texts.check), button(texts.draw)];
  const report = element("div", { class: "body" });
  const results = element("div", { class: "results" });
  const kind = element("select", { id: "networks-kind" });
  const picture = pictureFrame(workbook, context, say);
  // Figures first, then what can be made of them.
  const rest = element(
    "div",
    { class: "body", hidden: "" },
    element("h3", {}, texts.pictures),
    element("div", { class: "choices" }, element("label", { for: "networks-kind" }, texts.picture), kind),
    draw,
    picture.root,
    add,
    report,
    element("h3", {}, texts.balance),
    check,
    results,
  );
  body.append(element("p", { class: "quiet lead" }, texts.lead), read, readAs, work.root, status, rest);

  let reading: NetworkRead | undefined;
  /** The table that was read, and what was said of it. */
  let grid: Grid | null = null;
  let answers: NetworkAnswers = {};
  const said: string[] = [];
  let fields: RangeFields | undefined;
  /** The ranges that were computed last. */
  let computed: NetworkRanges | null = null;

  const attempt = (words: string, failed: string, act: (watch: Required<Watch>) => Promise<void>): void => {
    say("");
    const buttons = [read, add, check, draw];
    setBusy(buttons, true);
    work
      .run(words, act)
      .then(
        (isDone) => {
          if (!isDone) say(workTexts.stopped);
        },
        (error: unknown) => {
          const refused = refusedHere(error, computed);
          if (!refused) console.error(error);
          say(refused?.words ?? whyNotChanged(error, failed));
          if (refused?.cell != null && reading) status.append(" ", goButton(reading.sheet, refused.cell, goTo));
        },
      )
      .finally(() => setBusy(buttons, false));
  };

  /** The ranges that the fields name, or nothing, and then it is said why. */
  const ranges = (): NetworkRanges | null => {
    const given = fields?.given();
    if (typeof given === "string") say(given);
    computed = given === undefined || typeof given === "string" ? null : given;
    return computed;
  };

  /** What is in what crosses borders: of one country there are its rounds alone. */
  function offerPictures(isOneCountry: boolean): void {
    const before = kind.value;
    const offered = PICTURE_KINDS.filter((each) => !isOneCountry || each === "rounds");
    kind.replaceChildren(...offered.map((each) => element("option", { value: each }, texts.kinds[each])));
    if (offered.some((each) => each === before)) kind.value = before;
    if (kind.value !== before) picture.show(null);
  }

  let isAsRead = false;
  read.addEventListener("click", () =>
    attempt(workTexts.reading, texts.failed, async (watch) => {
      isAsRead = false;
      grid = await selectedTable(workbook, watch);
      answers = {};
      said.length = 0;
      await understand(watch);
    }),
  );

  async function understand(watch: Required<Watch>): Promise<void> {
    reading = undefined;
    rest.hidden = true;
    understanding.replaceChildren();
    results.replaceChildren();
    picture.show(null);
    tellHeadline(null);
    if (!grid) {
      say(texts.empty);
      return;
    }
    const found = await readingOf(grid, watch);
    read.textContent = texts.again;
    if (!found) {
      say(texts.notOne);
      return;
    }
    read.classList.remove("primary");
    if (found.is === "refused") understanding.replaceChildren(...refusalOf(found), ...takenBack());
    else if (found.pivoted) understanding.replaceChildren(...pivotOf(found.pivoted));
    else showReading(found);
  }

  async function readingOf(table: Grid, watch: Required<Watch>): Promise<NetworkReading | null> {
    const found = await runInSlices(readNetwork(table, { isMeant: true, answers }), watch.signal);
    if (found?.is !== "refused" || found.why !== "no final demand") return found;
    const others = await tablesOfWorkbook(workbook, table, watch);
    return runInSlices(readNetwork(table, { isMeant: true, answers, others }), watch.signal);
  }

  function showReading(found: NetworkRead): void {
    reading = found;
    const its = rangeFields(found);
    fields = its;
    offerPictures(its.isOneCountry());
    its.root.addEventListener("change", () => offerPictures(its.isOneCountry()));
    understanding.replaceChildren(
      element("h3", {}, texts.understood),
      ...(found.layouts.length > 0
        ? [element("p", { class: "quiet" }, texts.layout({ layouts: found.layouts.join(", ") }))]
        : []),
      its.root,
      ...rolesOf(found),
      ...takenBack(),
      ...(found.question
        ? [
            questionBlock(found.question, ({ words, gives }) => {
              answers = withAnswer(answers, gives);
              said.push(words);
              attempt(workTexts.reading, texts.failed, understand);
            }),
          ]
        : []),
    );
    // Nothing is titled before what is open has been answered.
    rest.hidden = found.question !== null;
  }

  const takenBack = (): HTMLElement[] =>
    said.length === 0
      ? []
      : [
          answeredBlock(said.join(", "), () => {
            answers = {};
            said.length = 0;
            attempt(workTexts.reading, texts.failed, understand);
          }),
        ];

  const goTo = (address: string) =>
    void workbook.show(address).catch((error: unknown) => {
      console.error(error);
      say(texts.gone({ cell: address }));
    });

  function refusalOf({ sheet, at, sentence }: NetworkRefused): HTMLElement[] {
    const cell = cellName(at.row, at.column);
    const go = element("button", { type: "button", class: "cell" }, texts.go({ cell }));
    go.addEventListener("click", () => goTo(formatAddress({ sheet, ...at })));
    return [element("p", { role: "alert" }, sentence), element("p", {}, go)];
  }

  function pivotOf(pivoted: Pivoted): HTMLElement[] {
    const write = button(texts.writePivot, true);
    write.addEventListener("click", () =>
      attempt(workTexts.writing, texts.notWritten, async (watch) => {
        const sheet = pivotSheet(pivoted);
        const [name] = sheet ? await workbook.addSheets([sheet]) : [];
        if (name === undefined) {
          say(texts.tooLargeToPivot);
          return;
        }
        say(texts.pivoted({ sheet: name }));
        const { grid: square } = pivoted;
        const place = { sheet: name, row: 0, column: 0, rows: square.height, columns: square.width };
        grid = await tableAt(workbook, formatAddress(place), watch);
        await understand(watch);
      }),
    );
    const { fromName: from, toName: to, grid: square } = pivoted;
    return [element("p", {}, texts.pivot({ from, to, rows: square.height - 1 })), write];
  }

  add.addEventListener("click", () => {
    const given = ranges();
    if (!given) return;
    attempt(workTexts.writing, texts.notWritten, async (watch) => {
      // Worked out once before, so that a table that cannot be solved says why and leaves no sheet of errors.
      const table = await runInSlices(tableInSteps(await figuresOf(workbook, given, watch)), watch.signal);
      const [name] = await workbook.addSheets([networkReport(given, table.count)]);
      if (name === undefined) return;
      say(texts.added({ sheet: name }));
      report.replaceChildren(removal(name));
      report.scrollIntoView({ block: "nearest" });
    });
  });

  function removal(name: string): HTMLElement {
    return removalOf(workbook, { name, words: texts.remove }, () => {
      workbook.removeSheets([name]).then(
        () => {
          say(texts.removed);
          report.replaceChildren();
          add.focus();
        },
        (error: unknown) => {
          console.error(error);
          say(whyNotChanged(error, texts.notRemoved));
        },
      );
    });
  }

  const drawPicture = () => {
    const given = ranges();
    if (!given) return;
    const wanted = PICTURE_KINDS.find((each) => each === kind.value)!;
    attempt(texts.working, texts.failed, async (watch) => {
      picture.show(null);
      const reading = { ...watch, progress: (done: number) => watch.progress(done * 0.2) };
      const figures = await figuresOf(workbook, given, reading);
      const found = await runInSlices(
        pictureSteps(figures, given, wanted, { progress: watch.progress, offer: offerPictures }),
        watch.signal,
      );
      picture.show(found);
      tellHeadline(found.draw({ width: ANY_WIDTH, theme: light, isBare: true }).title);
    });
  };
  draw.addEventListener("click", drawPicture);
  kind.addEventListener("change", () => {
    if (!picture.root.hidden) drawPicture();
  });

  check.addEventListener("click", () => {
    const given = ranges();
    if (!given || !reading) return;
    const { rows, columns, rowNames } = reading;
    attempt(workTexts.checking, texts.failed, async (watch) => {
      results.replaceChildren();
      const { flows, finalDemand, flowRows, flowColumns } = given;
      const [rowsAt, columnsAt] = [placesOf(flowRows), placesOf(flowColumns)];
      const below = [];
      for (const { at } of rows) {
        const [cells] = await cellsOf(workbook, { ...flows, row: at, rows: 1 }, watch);
        below.push(columnsAt.map((column) => cells![column - flows.column]!));
      }
      const lines = columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "finalDemand");
      const beside = [];
      for (const { at } of lines) {
        const cells = await cellsOf(workbook, { ...flows, column: at, columns: 1 }, watch);
        beside.push(rowsAt.map((row) => cells[row - flows.row]![0]!));
      }
      const { flows: z, finalDemand: y } = await figuresOf(workbook, given, watch);
      const finalsAt = finalDemand.flatMap((area) => Array.from({ length: area.columns }, (_, c) => area.column + c));
      const found = await runInSlices(
        withProgress(
          balance({ rowsAt, columnsAt, finalsAt, flows: z, finalDemand: y, rows, columns: lines, below, beside }),
          watch.progress,
        ),
        watch.signal,
      );
      const areAsRead = rowNames.length === rowsAt.length;
      const nameOf = (row: number) => (areAsRead && rowNames[row]) || texts.sheetRow({ row: rowsAt[row]! + 1 });
      results.replaceChildren(...findingsOf(found, flows.sheet, z.length, nameOf, goTo));
    });
  });

  async function readGrid(table: Grid): Promise<void> {
    if (isAsRead && grid && areSameCells(grid, table)) return;
    await work.idle();
    await new Promise<void>((done) => {
      attempt(workTexts.reading, texts.failed, async (watch) => {
        try {
          grid = table;
          answers = {};
          said.length = 0;
          await understand(watch);
          isAsRead = true;
        } finally {
          done();
        }
      });
    });
    await work.idle();
    // What is asked is asked there.
    if (rest.hidden) readAs.open = true;
    if (reading && !rest.hidden && table.height <= DRAWN_AT_ONCE) drawPicture();
  }

  function embed(isEmbedded: boolean): void {
    root.classList.toggle("embedded", isEmbedded);
    readAs.open = !isEmbedded;
    if (isEmbedded) rest.after(readAs);
    else read.after(readAs);
  }

  return { root, readGrid, embed, onHeadline: (listener) => (tellHeadline = listener) };
}
