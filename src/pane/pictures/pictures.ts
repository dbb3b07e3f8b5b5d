/** Pictures of the selected table: those that fit it, drawn, described in words, saved, copied and put into the workbook. */

import type { DecimalSeparator } from "../../tables/numeral";
import { isOfOneTime, type PictureId, PICTURE_IDS } from "../../pictures";
import { dark, light } from "../../pictures/palette";
import { besideOf, undecidedIn } from "../../tables/read-table";
import { columnName } from "../../sheet/address";
import { markSelect } from "../analyse/columns";
import { element, section, setBusy } from "../dom";
import { pictures as texts } from "../texts/pictures";
import type { PaneContext, View } from "../view";
import { chartSheet } from "./chart-sheet";
import { dataTable } from "./data-table";
import { drawn, leadThrough } from "./draw";
import { base64Of, fileName, fileOf, pngOf, save, svgBlob } from "./files";
import { keyOf, type Offer, offersOf, type Shown, shownOf, tableOf } from "./offers";
import { readingOf } from "./reading";

const MIN_WIDTH = 240;
/** In pixels of the sheet. */
const CHART_SIZE = { width: 640, height: 400 } as const;

export function picturesView(context: PaneContext): View {
  const { workbook } = context;
  const { root, body } = section(texts.heading);
  const nothing = element(
    "div",
    { hidden: "" },
    element("p", {}, texts.none),
    element("ul", {}, ...Object.values(texts.needs).map((need) => element("li", {}, need))),
  );
  const choice = element("select", { id: "picture" });
  const about = element("select", { id: "picture-about" });
  const period = element("select", { id: "picture-period" });
  const ofPeriod = [element("label", { for: "picture-period" }, texts.period), period];
  const choices = element(
    "div",
    { class: "choices" },
    element("label", { for: "picture" }, texts.choice),
    choice,
    ...ofPeriod,
    element("label", { for: "picture-about" }, texts.about),
    about,
  );
  const asked = element("div", { class: "body", hidden: "", "aria-live": "polite" });
  const figure = element("figure", { class: "picture" });
  const detail = element("p", { class: "quiet detail" }, texts.marks);
  const refusal = element("p", { class: "trouble" });
  const status = element("p", { role: "status" });
  const twin = element("details", {}, element("summary", {}, texts.table));
  const readAs = element("ul", { class: "quiet plain-list" });
  const button = (words: string, act: () => Promise<string>) => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => void doing(made, act));
    return made;
  };
  const insertChart = button(texts.insertChart, chartInserted);
  const buttons = element(
    "div",
    { class: "buttons", role: "group", "aria-label": texts.use },
    button(texts.saveSvg, svgSaved),
    button(texts.savePng, pngSaved),
    button(texts.copy, copied),
    button(texts.insertPicture, pictureInserted),
    insertChart,
  );
  const filled = element(
    "div",
    { class: "body", hidden: "" },
    asked,
    choices,
    refusal,
    figure,
    detail,
    buttons,
    twin,
    readAs,
  );
  body.append(nothing, filled, status);

  let shown: Shown | undefined;
  let chosen: PictureId | undefined;
  let seen: string | undefined;
  let reading = new AbortController();
  /** Decimal marks that the person has chosen, by table. */
  const marks = new Map<string, Map<number, DecimalSeparator>>();

  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", () => draw());
  new ResizeObserver(() => draw()).observe(figure);
  choice.addEventListener("change", () => {
    chosen = PICTURE_IDS.find((id) => id === choice.value);
    offerSubjects();
    redraw();
  });
  period.addEventListener("change", () => {
    if (shown) shown = offersOf(shown, periodChosen());
    offerSubjects();
    redraw();
  });
  about.addEventListener("change", redraw);

  /** Another picture is wanted: what was said of the last is over. */
  function redraw(): void {
    status.textContent = "";
    draw(true);
  }

  const offered = (): Offer | undefined => shown?.offers.find(({ id }) => id === choice.value);

  function show(found: Shown | undefined): void {
    shown = found;
    nothing.hidden = found !== undefined;
    filled.hidden = found === undefined;
    if (!found) return;
    ask(found);
    choice.replaceChildren(...found.offers.map(({ id }) => element("option", { value: id }, texts.names[id])));
    // What was looked at stays in view, if the new table has it.
    choice.value = (found.offers.find(({ id }) => id === chosen) ?? found.offers[0])?.id ?? "";
    offerPeriods(found);
    offerSubjects();
    readAs.replaceChildren(...readingOf(found).map((words) => element("li", {}, words)));
    draw(true);
  }

  /** A text that may be two figures is never guessed at. */
  function ask({ region, guess, table }: Shown): void {
    const open = undecidedIn(table);
    for (const part of [choices, figure, detail, buttons, twin, refusal])
      part.classList.toggle("gone", open.length > 0);
    const choose = {
      mark(column: number, mark: DecimalSeparator | null) {
        const its = marks.get(keyOf(region)) ?? new Map<number, DecimalSeparator>();
        if (mark !== null) marks.set(keyOf(region), its.set(column, mark));
        show(shownOf(region, guess, its));
      },
    };
    asked.hidden = open.length === 0;
    asked.replaceChildren(
      ...open.flatMap((column) => {
        const example = column.evidence.example ?? "";
        return [
          element("p", {}, texts.asked({ column: columnName(region.grid.column + column.index), example })),
          ...markSelect(column, example, `picture-${column.index}`, choose),
        ];
      }),
    );
  }

  function offerPeriods({ table: { slices } }: Shown): void {
    const before = period.value;
    const periods = slices.flatMap((slice) => (slice.period && slices.length > 1 ? [slice.period] : []));
    period.replaceChildren(
      ...periods.map(({ label, order }) => element("option", { value: String(order) }, label)).reverse(),
    );
    if (periods.some(({ order }) => String(order) === before)) period.value = before;
    if (shown && period.value !== "" && period.selectedIndex > 0) shown = offersOf(shown, periodChosen());
  }

  const periodChosen = (): number | undefined => (period.value === "" ? undefined : Number(period.value));

  function offerSubjects(): void {
    const offer = offered();
    for (const part of ofPeriod) part.hidden = period.options.length === 0 || !offer || !isOfOneTime(offer.id);
    const before = about.value;
    const subjects = offer && "drawable" in offer ? [...new Set(offer.drawable.subjects)] : [];
    about.replaceChildren(
      element("option", { value: "" }, texts.finding),
      ...subjects.map((name) => element("option", { value: name }, name)),
    );
    about.value = subjects.includes(before) ? before : "";
  }

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
    refusal.textContent = isRefused ? offer.refusal : "";
    for (const part of [figure, detail, buttons, twin]) part.classList.toggle("gone", isRefused);
    if (isRefused) return;
    const picture = offer.drawable.draw({ ...frame(), width: Math.max(width, MIN_WIDTH), theme });
    const drawing = drawn(picture.svg);
    leadThrough(drawing, (name) => {
      detail.textContent = name;
    });
    figure.replaceChildren(drawing);
    twin.replaceChildren(
      element("summary", {}, texts.table),
      element(
        "div",
        { class: "frame", tabindex: "0", role: "region", "aria-label": texts.table },
        dataTable(picture.table, picture.title),
      ),
    );
    insertChart.hidden = chartOf(offer) === null;
    if (isNew) detail.textContent = texts.marks;
  }

  const frame = () => ({ source: shown?.region.source, about: about.value === "" ? undefined : about.value });

  function chartOf(offer: Offer) {
    if (!shown || !("drawable" in offer)) return null;
    const chart = chartSheet(offer.id, shown.table, offer.drawable.records, periodChosen());
    return chart && workbook.chartKinds().includes(chart.kind) ? chart : null;
  }

  async function doing(pressed: HTMLButtonElement, act: () => Promise<string>): Promise<void> {
    setBusy([pressed], true);
    status.textContent = "";
    try {
      status.textContent = await act();
    } finally {
      setBusy([pressed], false);
    }
  }

  function file() {
    const offer = offered();
    if (!offer || !("drawable" in offer)) throw new Error("there is no picture");
    return fileOf(offer.drawable, frame());
  }

  /** Says what went well, or what to do where it did not. */
  const attempted = async (act: () => Promise<string> | string, otherwise: string): Promise<string> => {
    try {
      return await act();
    } catch (error) {
      console.warn(error);
      return otherwise;
    }
  };

  function svgSaved(): Promise<string> {
    return attempted(() => {
      const made = file();
      const name = fileName(made.title, "svg");
      save(svgBlob(made), name);
      return texts.saved({ file: name });
    }, texts.notSaved);
  }

  function pngSaved(): Promise<string> {
    return attempted(async () => {
      const made = file();
      const name = fileName(made.title, "png");
      save(await pngOf(made), name);
      return texts.saved({ file: name });
    }, texts.notSaved);
  }

  function copied(): Promise<string> {
    return attempted(async () => {
      // The promise goes in: a browser wants to be asked while the key is still down.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(file()) })]);
      return texts.copied;
    }, texts.notCopied);
  }

  function pictureInserted(): Promise<string> {
    return attempted(async () => {
      const made = file();
      const corner = besideOf(shown!.table);
      await workbook.insertPicture(corner, {
        description: made.description,
        width: made.width,
        height: made.height,
        png: await base64Of(await pngOf(made)),
        svg: made.svg,
      });
      return texts.inserted({ cell: corner });
    }, texts.notInserted);
  }

  function chartInserted(): Promise<string> {
    return attempted(async () => {
      const offer = offered();
      const chart = offer && chartOf(offer);
      if (!chart) throw new Error("there is no chart");
      const { sheet, corner, kind, title, labels, values } = chart;
      const [name = ""] = await workbook.addSheets([
        { ...sheet, charts: [{ at: corner, chart: { kind, title, labels, values, ...CHART_SIZE } }] },
      ]);
      return texts.chartInserted({ sheet: name });
    }, texts.notInserted);
  }

  return {
    root,
    async update(selection) {
      reading.abort();
      const turn = (reading = new AbortController());
      let found: { shown: Shown | undefined; state: string };
      try {
        found = await tableOf(context, selection, turn.signal, marks);
      } catch (error) {
        if (turn.signal.aborted) return;
        throw error;
      }
      if (turn.signal.aborted) return;
      // The same figures: at most the pane is wider.
      if (found.state === seen) draw();
      else show(found.shown);
      seen = found.state;
    },
  };
}
