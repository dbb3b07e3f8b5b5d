/** Networks: an inter-country input-output table, how it is understood, its report, its pictures, and whether it balances. */

import { balance } from "../../findings/networks/balance";
import { type NetworkLayout, networkIn } from "../../tables/networks/layout";
import { networkReport, type NetworkRanges } from "../../report/networks";
import { originsInSteps, roundsInSteps, tableInSteps } from "../../tables/networks/solve";
import { runInSlices } from "../../cells/calls/scheduler";
import { type Sliced } from "../../core/sliced";
import { refusalIn } from "../../pictures";
import { heatMap } from "../../pictures/heat-map";
import { rounds } from "../../pictures/rounds";
import { formatAddress } from "../../sheet/address";
import type { Watch } from "../../workbook/watch";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { selectedTable } from "../selected-table";
import { networks as texts, problemText, refusedText } from "../texts/networks";
import { work as workTexts } from "../texts/work";
import type { PaneContext, View } from "../view";
import { findingsOf } from "./findings";
import { type NetworkPicture, pictureFrame } from "./picture";
import { cellsOf, figuresOf, type RangeFields, rangeFields } from "./ranges";

const PICTURE_KINDS = ["exports", "final demand", "rounds"] as const;
/** How many rounds the picture follows. */
const ROUNDS_DRAWN = 6;

export function networksView({ workbook }: PaneContext): View {
  const { root, body } = section(texts.heading);
  const button = (words: string, primary = false) =>
    element("button", { type: "button", ...(primary && { class: "primary" }) }, words);
  const read = button(texts.read, true);
  const work = longWork();
  const status = element("p", { role: "status" });
  const say = (words: string) => (status.textContent = words);
  const understanding = element("div", { class: "understanding" });
  const [add, check, draw] = [button(texts.add, true), button(texts.check), button(texts.draw)];
  const report = element("div", { class: "body" });
  const results = element("div", { class: "results" });
  const kind = element(
    "select",
    { id: "networks-kind" },
    ...PICTURE_KINDS.map((each) => element("option", { value: each }, texts.kinds[each])),
  );
  const picture = pictureFrame(workbook, say);
  const rest = element(
    "div",
    { class: "body", hidden: "" },
    add,
    report,
    element("h3", {}, texts.pictures),
    element("div", { class: "choices" }, element("label", { for: "networks-kind" }, texts.picture), kind),
    draw,
    picture.root,
    element("h3", {}, texts.balance),
    check,
    results,
  );
  body.append(element("p", { class: "quiet" }, texts.lead), read, understanding, work.root, status, rest);

  let layout: NetworkLayout | undefined;
  let fields: RangeFields | undefined;

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
          const refusal = refusalIn(error);
          if (refusal === undefined) console.error(error);
          say(refusal === undefined ? failed : refusedText(refusal));
        },
      )
      .finally(() => setBusy(buttons, false));
  };

  /** The ranges that the fields name, or nothing, and then it is said why. */
  const ranges = (): NetworkRanges | null => {
    const given = fields?.given();
    if (typeof given === "string") say(given);
    return given === undefined || typeof given === "string" ? null : given;
  };

  read.addEventListener("click", () =>
    attempt(workTexts.reading, texts.failed, async (watch) => {
      const grid = await selectedTable(workbook, watch);
      layout = undefined;
      rest.hidden = true;
      understanding.replaceChildren();
      results.replaceChildren();
      picture.show(null);
      if (!grid) {
        say(texts.empty);
        return;
      }
      const found = await runInSlices(networkIn(grid), watch.signal);
      if ("problem" in found) {
        say(problemText(found));
        return;
      }
      layout = found;
      fields = rangeFields(found);
      understanding.replaceChildren(element("h3", {}, texts.understood), fields.root);
      rest.hidden = false;
      read.textContent = texts.again;
      read.classList.remove("primary");
    }),
  );

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
    const remove = button(texts.remove);
    remove.addEventListener("click", () => {
      workbook.removeSheets([name]).then(
        () => {
          say(texts.removed);
          report.replaceChildren();
          add.focus();
        },
        (error: unknown) => {
          console.error(error);
          say(texts.notRemoved);
        },
      );
    });
    return remove;
  }

  const drawPicture = () => {
    const given = ranges();
    if (!given) return;
    const wanted = PICTURE_KINDS.find((each) => each === kind.value)!;
    attempt(texts.working, texts.failed, async (watch) => {
      picture.show(null);
      const reading = { ...watch, progress: (done: number) => watch.progress(done * 0.2) };
      const figures = await figuresOf(workbook, given, reading);
      picture.show(await runInSlices(made(), watch.signal));

      function* made(): Sliced<NetworkPicture> {
        const table = yield* tableInSteps(figures);
        const { flows, finalDemand } = given!;
        const common = {
          source: texts.source({ flows: formatAddress(flows), finalDemand: formatAddress(finalDemand) }),
          corner: formatAddress({
            ...finalDemand,
            column: finalDemand.column + finalDemand.columns + 1,
            rows: 1,
            columns: 1,
          }),
        };
        if (wanted === "rounds") {
          const data = yield* withProgress(roundsInSteps(table, ROUNDS_DRAWN), watch.progress);
          return { ...common, subjects: data.origins.map(({ name }) => name), draw: (frame) => rounds(data, frame) };
        }
        const data = yield* withProgress(originsInSteps(table, wanted), watch.progress);
        return { ...common, subjects: data.names, draw: (frame) => heatMap(data, frame) };
      }
    });
  };
  draw.addEventListener("click", drawPicture);
  kind.addEventListener("change", () => {
    if (!picture.root.hidden) drawPicture();
  });

  check.addEventListener("click", () => {
    const given = ranges();
    if (!given || !layout) return;
    const { rows, columns } = layout;
    attempt(workTexts.checking, texts.failed, async (watch) => {
      results.replaceChildren();
      const { flows, finalDemand } = given;
      const below = [];
      for (const { at } of rows) below.push((await cellsOf(workbook, { ...flows, row: at, rows: 1 }, watch))[0]!);
      const beside = [];
      for (const { at } of columns)
        beside.push((await cellsOf(workbook, { ...flows, column: at, columns: 1 }, watch)).map((row) => row[0]!));
      const { flows: z, finalDemand: y } = await figuresOf(workbook, given, watch);
      const names: string[][] = [];
      for (const name of given.names)
        (await cellsOf(workbook, name, watch)).forEach((row, index) =>
          (names[index] ??= []).push(typeof row[0] === "object" ? "" : String(row[0] ?? "")),
        );
      const found = await runInSlices(
        withProgress(
          balance({ layout: { flows, finalDemand, rows, columns }, flows: z, finalDemand: y, below, beside }),
          watch.progress,
        ),
        watch.signal,
      );
      const nameOf = (row: number) => names[row]?.join(", ") ?? texts.sheetRow({ row: flows.row + row + 1 });
      results.replaceChildren(
        ...findingsOf(found, flows.sheet, z.length, nameOf, (address) => {
          workbook.show(address).catch((error: unknown) => {
            console.error(error);
            say(texts.gone({ cell: address }));
          });
        }),
      );
    });
  });

  return { root, update: () => undefined };
}

/** The same work with progress; reading the cells was the first fifth. */
function* withProgress<Result>(steps: Sliced<Result>, progress: (done: number) => void): Sliced<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (typeof value === "number") progress(0.2 + 0.8 * value);
    yield value;
  }
}
