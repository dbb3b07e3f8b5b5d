/** Pictures of the selected table: those that fit it, drawn, told in words, saved, copied and put into the workbook. */

import { type Drawable, drawable, type PictureId, pictureIds, refusalIn } from "../../pictures";
import { dark, light } from "../../pictures/palette";
import { type ReadTable, readTable } from "../../pictures/read-table";
import { columnName, quoted } from "../../workbook/address";
import type { Selection } from "../../workbook/port";
import { element, section } from "../dom";
import { pictures as texts } from "../texts/pictures";
import type { PaneContext, View } from "../view";
import { chartSheet } from "./chart-sheet";
import { drawn, leadThrough } from "./draw";
import { base64Of, fileName, fileOf, pngOf, save, svgBlob } from "./files";
import { type Region, regionsOf, within } from "./region";
import { twinOf } from "./twin";

/** A picture that the table has the columns for: to be drawn, or refused by the core with a reason. */
type Offer = { readonly id: PictureId } & ({ readonly drawable: Drawable } | { readonly refusal: string });

interface Shown {
  readonly region: Region;
  readonly table: ReadTable;
  readonly offers: readonly Offer[];
}

const leastWidth = 240;
/** In pixels of the sheet. */
const chartSize = { width: 640, height: 400 } as const;

export function picturesView(context: PaneContext): View {
  const { workbook } = context;
  const { root, body } = section(texts.heading);
  const nothing = element("div", { hidden: "" }, element("p", {}, texts.none), element("ul", {}, ...texts.needs.map((need) => element("li", {}, need))));
  const choice = element("select", { id: "picture" });
  const about = element("select", { id: "picture-about" });
  const choices = element("div", { class: "choices" },
    element("label", { for: "picture" }, texts.choice), choice, element("label", { for: "picture-about" }, texts.about), about);
  const figure = element("figure", { class: "picture" });
  const detail = element("p", { class: "quiet detail" }, texts.marks);
  const refusal = element("p", { class: "trouble" });
  const said = element("p", { role: "status" });
  const twin = element("details", {}, element("summary", {}, texts.table));
  const readAs = element("p", { class: "quiet" });
  const button = (words: string, act: () => Promise<string>) => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => void doing(made, act));
    return made;
  };
  const insertChart = button(texts.insertChart, chartInserted);
  const buttons = element("div", { class: "buttons", role: "group", "aria-label": texts.use },
    button(texts.saveSvg, svgSaved), button(texts.savePng, pngSaved), button(texts.copy, copied), button(texts.insertPicture, pictureInserted), insertChart);
  const filled = element("div", { class: "body", hidden: "" }, choices, refusal, figure, detail, buttons, twin, readAs);
  body.append(nothing, filled, said);

  let shown: Shown | undefined;
  let chosen: PictureId | undefined;
  let seen: string | undefined;
  let reading = new AbortController();

  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", () => draw());
  new ResizeObserver(() => draw()).observe(figure);
  choice.addEventListener("change", () => {
    chosen = pictureIds.find((id) => id === choice.value);
    offerSubjects();
    redraw();
  });
  about.addEventListener("change", redraw);

  /** Another picture is wanted: what was said of the last is over. */
  function redraw(): void {
    said.textContent = "";
    draw(true);
  }

  const offered = (): Offer | undefined => shown?.offers.find(({ id }) => id === choice.value);

  function show(found: Shown | undefined): void {
    shown = found;
    nothing.hidden = found !== undefined;
    filled.hidden = found === undefined;
    if (!found) return;
    choice.replaceChildren(...found.offers.map(({ id }) => element("option", { value: id }, texts.names[id])));
    // What was looked at stays in view, if the new table has it.
    choice.value = (found.offers.find(({ id }) => id === chosen) ?? found.offers[0])?.id ?? "";
    offerSubjects();
    readAs.textContent = `${texts.readAs}: ${columnsOf(found)}.${found.region.isCut ? ` ${texts.cut(found.table.rows)}` : ""}`;
    draw(true);
  }

  function offerSubjects(): void {
    const offer = offered();
    const before = about.value;
    const subjects = offer && "drawable" in offer ? [...new Set(offer.drawable.subjects)] : [];
    about.replaceChildren(element("option", { value: "" }, texts.finding), ...subjects.map((name) => element("option", { value: name }, name)));
    about.value = subjects.includes(before) ? before : "";
  }

  let drawnAt = "";
  function draw(isNew = false): void {
    const offer = offered();
    const width = Math.floor(figure.clientWidth);
    const theme = scheme.matches ? dark : light;
    const state = `${width} ${theme.name}`;
    if (!offer || width === 0 || (!isNew && state === drawnAt)) return;
    drawnAt = state;
    const isRefused = "refusal" in offer;
    refusal.textContent = isRefused ? offer.refusal : "";
    for (const part of [figure, detail, buttons, twin]) part.classList.toggle("gone", isRefused);
    if (isRefused) return;
    const picture = offer.drawable.draw({ ...frame(), width: Math.max(width, leastWidth), theme });
    const drawing = drawn(picture.svg);
    leadThrough(drawing, (name) => {
      detail.textContent = name;
    });
    figure.replaceChildren(drawing);
    twin.replaceChildren(element("summary", {}, texts.table), element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": texts.table }, twinOf(picture.table, picture.title)));
    insertChart.hidden = chartOf(offer) === null;
    if (isNew) detail.textContent = texts.marks;
  }

  const frame = () => ({ source: shown?.region.source, about: about.value === "" ? undefined : about.value });

  function chartOf(offer: Offer) {
    if (!shown || !("drawable" in offer)) return null;
    const chart = chartSheet(offer.id, shown.table, shown.region, offer.drawable.records);
    return chart && workbook.chartKinds().includes(chart.kind) ? chart : null;
  }

  async function doing(pressed: HTMLButtonElement, act: () => Promise<string>): Promise<void> {
    pressed.disabled = true;
    said.textContent = "";
    try {
      said.textContent = await act();
    } finally {
      pressed.disabled = false;
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
      return texts.saved(name);
    }, texts.notSaved);
  }

  function pngSaved(): Promise<string> {
    return attempted(async () => {
      const made = file();
      const name = fileName(made.title, "png");
      save(await pngOf(made), name);
      return texts.saved(name);
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
      const { region, table } = shown!;
      const corner = within(region, { row: Math.max(table.firstRow - 1, 0), column: region.columns + 1, rows: 1, columns: 1 });
      await workbook.insertPicture(corner, { description: made.description, width: made.width, height: made.height, png: await base64Of(await pngOf(made)), svg: made.svg });
      return texts.inserted(corner);
    }, texts.notInserted);
  }

  function chartInserted(): Promise<string> {
    return attempted(async () => {
      const offer = offered();
      const chart = offer && chartOf(offer);
      if (!chart) throw new Error("there is no chart");
      const [name = ""] = await workbook.addSheets([chart.sheet]);
      const on = (range: string) => `${quoted(name)}!${range}`;
      await workbook.insertChart(on(chart.corner), { kind: chart.kind, title: chart.title, labels: on(chart.labels), values: chart.values.map(on), ...chartSize });
      return texts.chartInserted(name);
    }, texts.notInserted);
  }

  return {
    root,
    async update(selection) {
      reading.abort();
      const turn = (reading = new AbortController());
      let found: { shown: Shown | undefined; state: string };
      try {
        found = await tableOf(context, selection, turn.signal);
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

/** The first of the selection's tables that a picture fits. */
async function tableOf({ workbook }: PaneContext, selection: Selection, signal: AbortSignal): Promise<{ shown: Shown | undefined; state: string }> {
  const regions = await regionsOf(workbook, selection, signal);
  for (const region of regions) {
    const table = readTable(region.values);
    const offers = table ? pictureIds.flatMap((id) => offerOf(id, table)) : [];
    if (table && offers.length > 0) return { shown: { region, table, offers }, state: JSON.stringify([region.address, region.source, region.values]) };
  }
  return { shown: undefined, state: "" };
}

function offerOf(id: PictureId, table: ReadTable): Offer[] {
  try {
    const found = drawable(id, table);
    return found ? [{ id, drawable: found }] : [];
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    return [{ id, refusal }];
  }
}

const columnsOf = ({ region, table }: Shown): string =>
  table.columns.flatMap(({ role, position }) => (role ? [`${columnName(region.column + position)} ${texts.roles[role]}`] : [])).join(", ");
