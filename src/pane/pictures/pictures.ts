/** Pictures of the selected table: those that fit it, drawn, described in words, saved, copied and put into the workbook. */

import { dark, light } from "../../pictures/palette";
import { undecidedIn } from "../../tables/read-table";
import { type Question, questionKey } from "../../tables/reader/table-reading";
import { columnName } from "../../sheet/address";
import { markSelect } from "../analyse/columns";
import { readingLine } from "../analyse/reading-line";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { menuButton } from "../frame/menu";
import { acted } from "../reading/actions";
import { chosenTable, functionOf } from "../reading/as-function";
import { kindChoice } from "../reading/kind";
import { goButton, questionOn } from "../reading/question";
import type { TableRead } from "../reading/read";
import { spokenRange } from "../reading/spoken-range";
import { whichTable } from "../reading/which-table";
import { ownTitle, type TableChoices } from "../table-readings";
import { answer as answerTexts } from "../texts/answer";
import { readingName } from "../texts/function-reading";
import { pictures as texts } from "../texts/pictures";
import { reading as readTexts } from "../texts/reading";
import type { PaneContext, View } from "../view";
import { dataTable } from "./data-table";
import { drawn, leadThrough, replacePicture } from "./draw";
import { fileOf } from "./files";
import { lookingAt } from "./looks";
import { nonePart } from "./none";
import { pictureInserter } from "./insert-picture";
import { isOfFunction, type Offer, type OfferId, offersOf, type Shown, tableOf } from "./offers";
import { insertOwnChart, ownChart } from "./own-chart";
import { addresses, besideOf } from "./places";
import { readingOf } from "./reading";
import { fullScreen, isFullKey } from "./full-screen";
import { thumbnails } from "./thumbnails";
import { keepKeyboard } from "./keep-keyboard";
import { sourceText, titleChoices } from "./title-choices";
import { attempted, said, usesOf } from "./uses";

const MIN_WIDTH = 240;

export function picturesView(context: PaneContext): View {
  const { workbook, tables } = context;
  const title = element("h1", { id: "picture-title" });
  const body = element("div", { class: "body" });
  const root = element("section", { class: "pictures", "aria-label": texts.heading }, body);
  const nothing = nonePart();
  const ofNetworks = element("p", { hidden: "" }, texts.ofNetworks);
  const several = element("div", { class: "body", hidden: "", "aria-live": "polite" });
  const choices = titleChoices({
    period() {
      if (shown) shown = offersOf(shown, choices.period());
      offerPictures();
      offerSubjects();
      redraw();
    },
    about: () => redraw(),
    title: (words) => void choose({ title: words }),
    source: (words) => void choose({ source: words }),
  });
  const asked = element("div", { class: "body", hidden: "", "aria-live": "polite" });
  const subtitle = element("p", { class: "quiet line" });
  const figure = element("figure", { class: "picture" });
  const from = element("p", { class: "quiet from" });
  const detail = element("p", { class: "quiet detail" }, texts.marks);
  const refusal = element("p", { class: "trouble" });
  const kind = element("div", { class: "body" });
  const status = element("p", { role: "status" });
  const twin = element("details", {}, element("summary", {}, texts.table));
  const readAs = element("ul", { class: "quiet plain-list" });
  const button = (words: string, act: () => Promise<string>, look?: string) => {
    const made = element("button", { type: "button", class: look }, words);
    made.addEventListener("click", () => void said(status, made, act));
    return made;
  };
  const insertPicture = () => button(texts.insertPicture, () => uses.inserted(), "primary");
  const saveAs = () =>
    menuButton(
      texts.saveAs,
      [
        button(texts.saveSvg, () => uses.svgSaved()),
        button(texts.savePng, () => uses.pngSaved()),
        button(texts.copy, () => uses.copied()),
      ],
      { hasWords: true },
    );
  const inserter = pictureInserter(workbook);
  const insertChart = button(texts.insertChart, () =>
    attempted(() => insertOwnChart(workbook, chart(), shown?.read, inserter), texts.notInserted),
  );
  const full = element(
    "button",
    { type: "button", class: "bare", "aria-label": texts.full, "aria-keyshortcuts": "F", title: texts.fullKey },
    icon("full"),
  );
  full.addEventListener("click", () => whole.open());
  root.addEventListener("keydown", (event) => {
    if (!isFullKey(event)) return;
    event.preventDefault();
    whole.open();
  });
  const small = thumbnails((id) => {
    chosen = id;
    context.picture.chosen = id;
    small.choose(id);
    offerSubjects();
    redraw();
  });
  const head = element("div", { class: "picture-head" }, title, full);
  const buttons = element(
    "div",
    { class: "buttons", role: "group", "aria-label": texts.use },
    insertPicture(),
    saveAs(),
    insertChart,
  );
  const whole = fullScreen({
    host: () => document.body.querySelector(".pane") ?? document.body,
    says() {
      const id = offered()?.id;
      return {
        name: id ? texts.names[id] : "",
        place: shown ? addresses([shown.region.grid]) : "",
        source: sourceText(frame().source),
      };
    },
    draw(width, stretch) {
      const offer = offered();
      return offer && "drawable" in offer
        ? offer.drawable.draw({ ...frame(), width, stretch, theme: themeNow(), isBare: true })
        : null;
    },
    actions: () => [insertPicture(), saveAs()],
    lent: [small.root, choices.fields],
    status,
  });
  const filled = element(
    "div",
    { class: "body", hidden: "" },
    asked,
    head,
    subtitle,
    refusal,
    figure,
    from,
    detail,
    buttons,
    choices.root,
    element("div", {}, status),
    small.root,
    twin,
    kind,
    readAs,
  );
  body.append(nothing, ofNetworks, several, filled);

  let shown: Shown | undefined;
  let chosen: OfferId | undefined;
  let seen: TableRead | string | undefined;
  const lookAt = lookingAt(tables);
  const line = readingLine(() => (status.textContent = answerTexts.stopped), {
    what: answerTexts.reading,
    steps: [answerTexts.steps.cells, answerTexts.steps.columns, texts.draw],
  });
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", () => {
    draw();
    small.show(shown?.offers ?? [], offered()?.id, themeNow());
  });
  new ResizeObserver(() => draw()).observe(figure);
  /** Another picture is wanted: what was said of the last is over. */
  function redraw(): void {
    status.textContent = "";
    draw(true);
  }

  const themeNow = () => (scheme.matches ? dark : light);

  const offered = (): Offer | undefined => {
    const offers = shown?.offers ?? [];
    return offers.find(({ id }) => id === chosen) ?? offers[0];
  };

  function showTable(found: Shown | undefined): void {
    shown = found;
    speakOf(found);
    nothing.hidden = found !== undefined;
    filled.hidden = found === undefined;
    if (!found) return;
    ask(found);
    offerPeriods(found);
    offerPictures();
    offerSubjects();
    readAs.replaceChildren(...readingOf(found).map((words) => element("li", {}, words)));
    draw(true);
  }

  /** The line under the tabs names the table, and its kind as a menu. */
  function speakOf(found: Shown | undefined): void {
    if (!found) {
      context.speakOf("pictures", null);
      return;
    }
    const { grid } = found.region;
    const own = isOfFunction(found.table) ? chosenTable(functionOf(found.read)) : undefined;
    context.speakOf("pictures", {
      sheet: grid.sheet,
      range: spokenRange(grid, found.read.reading),
      kind: found.read.reading.kind,
      named: own ? readingName(own) : null,
      choose: (wanted) => void choose({ kind: wanted }),
    });
  }

  /** What was looked at stays in view, if the table, or the period, has it. */
  function offerPictures(): void {
    const offers = shown?.offers ?? [];
    figure.dataset["offers"] = offers.map(({ id }) => id).join(" ");
    small.show(offers, offered()?.id, themeNow());
  }

  /** Text that may be two figures is never guessed at, nor what the figures are. */
  function ask({ read, table, question, isUndecided }: Shown): void {
    const open = table && isUndecided ? undecidedIn(table) : [];
    const isAsking = question !== null || open.length > 0;
    for (const part of [head, subtitle, figure, from, detail, buttons, choices.root, small.root, twin, refusal])
      part.classList.toggle("gone", isAsking);
    asked.hidden = !isAsking;
    const { reading } = read;
    kind.hidden = isOfFunction(table);
    kind.replaceChildren(
      ...kindChoice(reading.kind, read.choices.kind, (wanted) => void choose({ kind: wanted })),
      ...reading.remarks.map((words) => element("p", { class: "quiet" }, words)),
    );
    const mark = (column: number, sign: "." | "," | null) => {
      const marks = new Map(read.choices.chain.marks);
      if (sign !== null) marks.set(column, sign);
      void choose({ chain: { ...read.choices.chain, marks } });
    };
    asked.replaceChildren(
      ...(question
        ? [questionOn(reading.grid, question, (id) => answer(question, id), show)]
        : open.flatMap((column) => {
            const example = column.evidence.example ?? "";
            const letter = columnName(reading.grid.column + column.index);
            return [
              element("p", {}, texts.asked({ column: letter, example })),
              ...markSelect(column, example, `picture-${column.index}`, { mark }),
            ];
          })),
    );
  }

  function answer(question: Question, id: string): void {
    if (!shown) return;
    const { read } = shown;
    acted(workbook, read.reading, question, id).then(
      (done) => {
        if (done) status.textContent = done.words;
        else void choose({ answers: new Map(read.choices.answers).set(questionKey(question), id) });
      },
      (error: unknown) => {
        console.error(error);
        status.textContent = texts.notInserted;
      },
    );
  }

  /** What was chosen holds in every view; the picture follows. */
  async function choose(change: Partial<TableChoices>): Promise<void> {
    const its = shown;
    if (!its) return;
    const { region } = its;
    await tables.keep(region.grid, { ...(await tables.choicesFor(region.grid)), ...change });
    const next = (await lookAt(region)).shown;
    if (!shown || addresses([shown.region.grid]) !== addresses([region.grid])) return;
    seen = next && next.read;
    showTable(next);
    await keepKeyboard([root, choices.fields], () => asked.querySelector<HTMLElement>(".words") ?? full);
  }

  function show(address: string, cell: string): void {
    workbook.show(address).catch((error: unknown) => {
      console.error(error);
      status.textContent = readTexts.gone({ cell });
    });
  }

  function offerPeriods({ table }: Shown): void {
    choices.offerPeriods(table);
    if (shown && choices.isOfEarlierPeriod()) shown = offersOf(shown, choices.period());
  }

  const offerSubjects = (): void =>
    choices.offerSubjects(offered(), { source: shown?.region.source ?? "", title: shown?.read.choices.title ?? "" });

  let drawnAt = "";
  function draw(isNew = false): void {
    const offer = offered();
    // Not the figure's own, which has none while a refusal is shown in its place.
    const width = Math.floor(filled.clientWidth);
    const theme = scheme.matches ? dark : light;
    const state = `${width} ${theme.name}`;
    if (!offer || width === 0 || (!isNew && state === drawnAt)) return;
    drawnAt = state;
    const isRefused = "refusal" in offer;
    refusal.replaceChildren(
      ...(isRefused ? [offer.refusal] : []),
      ...(isRefused && offer.cell !== null && shown ? [" ", goButton(shown.region.grid.sheet, offer.cell, show)] : []),
    );
    // Another period may be one that can be drawn.
    const ofPicture = [head, subtitle, figure, from, detail, buttons, twin];
    for (const part of ofPicture) part.classList.toggle("gone", isRefused);
    whole.renew();
    if (isRefused) return;
    const picture = offer.drawable.draw({ ...frame(), width: Math.max(width, MIN_WIDTH), theme, isBare: true });
    figure.dataset["picture"] = offer.id;
    title.textContent = picture.title;
    choices.showFinding(picture.finding);
    subtitle.textContent = picture.subtitle;
    from.textContent = sourceText(frame().source);
    const drawing = drawn(picture.svg);
    leadThrough(drawing, (name) => {
      detail.textContent = name;
    });
    replacePicture(figure, drawing);
    twin.replaceChildren(
      element("summary", {}, texts.table),
      element(
        "div",
        { class: "frame", tabindex: "0", role: "region", "aria-label": texts.table },
        dataTable(picture.table, picture.title),
      ),
    );
    insertChart.hidden = chart() === null;
    if (isNew) detail.textContent = texts.marks;
  }

  const frame = () => ({
    source: shown?.region.source,
    about: choices.about(),
    title: ownTitle(shown?.read.choices),
  });

  const chart = () => ownChart(workbook, shown, offered(), choices.period());

  function file() {
    const offer = offered();
    if (!offer || !("drawable" in offer)) throw new Error("there is no picture");
    return fileOf(offer.drawable, frame());
  }

  const uses = usesOf(inserter, file, () => besideOf(shown!));

  return {
    root: element("div", {}, line.root, root),
    async update(selection) {
      if (status.textContent === answerTexts.stopped || status.textContent === (await uses.gone()))
        status.textContent = "";
      await line.run(async ({ signal, at }) => {
        const found = await tableOf(
          workbook,
          (region, own) => {
            at(1, region.grid.height);
            return lookAt(region, own);
          },
          selection,
          signal,
        );
        signal.throwIfAborted();
        at(2);
        const state = typeof found === "string" ? found : "tables" in found ? addresses(found.tables) : found.read;
        // The same figures, read the same way: at most the pane is wider.
        if (state === seen) draw();
        else {
          const tables = typeof found === "object" && "tables" in found ? found.tables : [];
          several.hidden = tables.length === 0;
          several.replaceChildren(
            ...(tables.length > 0 ? [whichTable(tables, (address) => show(address, address))] : []),
          );
          showTable(typeof found === "object" && "region" in found ? found : undefined);
        }
        ofNetworks.hidden = found !== "input-output";
        nothing.hidden = found !== "no table";
        seen = state;
        root.dataset["selection"] = selection.address;
      });
    },
  };
}
