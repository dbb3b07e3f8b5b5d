/** The buttons of the headline card: the report, the chart, and under "…" what else can be made of the answer. */

import { type Drawable, PICTURE_IDS } from "../../pictures";
import type { Workbook } from "../../workbook/port";
import { copyLedger } from "../answer/copying";
import { element } from "../dom";
import { whyNotChanged } from "../not-changed";
import { menuButton } from "../frame/menu";
import { addChart, type NewChart } from "../pictures/add-chart";
import { chartSheet } from "../pictures/chart-sheet";
import { fileOf, pngOf } from "../pictures/files";
import type { PictureInserter } from "../pictures/insert-picture";
import type { Shown } from "../pictures/offers";
import { withChart } from "../pictures/own-chart";
import { besideOf } from "../pictures/places";
import type { TableRead } from "../reading/read";
import { sourceOf } from "../reading/source";
import { ownTitle } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import { answer as answerTexts } from "../texts/answer";
import { pictures as pictureTexts } from "../texts/pictures";
import type { Headline } from "./headline";

/** In pixels of the sheet. */
const CHART_SIZE = { width: 480, height: 266 } as const;

export interface ActionsOn {
  /** The button that inserts the report. */
  readonly report: HTMLElement;
  readonly workbook: Workbook;
  /** What is answered. */
  readonly read: TableRead;
  readonly pictures: PictureInserter;
  /** What became of something. */
  readonly say: (words: string) => void;
  /** A sheet that was added, and what is said of it. */
  readonly added: (name: string, words: string) => void;
  /** The chart of its report, once it is known whether there is one. */
  readonly ofReport: () => Promise<NewChart | null>;
}

export function actionsOf(
  { answer, picture, shown, offer }: Headline,
  { report, workbook, read, pictures, say, added, ofReport }: ActionsOn,
): HTMLElement {
  const button = (words: string, act: () => Promise<string>, otherwise: string): HTMLButtonElement => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => {
      act().then(say, (error: unknown) => {
        console.warn(error);
        say(whyNotChanged(error, otherwise));
      });
    });
    return made;
  };
  const chart = chartOf({ shown, offer }, workbook);
  let own = chart && withChart(chart, CHART_SIZE);
  const insertChart = button(
    answerTexts.insertChart,
    async () => {
      if (!own) throw new Error("there is no chart");
      // The person stays at the table: the strip says where the chart is.
      const name = await addChart(workbook, own, read, { quietly: true });
      added(name, answerTexts.chartInserted({ sheet: name }));
      return "";
    },
    texts.notWritten,
  );
  insertChart.hidden = own === null;
  if (own === null)
    ofReport().then(
      (found) => {
        own = found;
        insertChart.hidden = found === null;
      },
      // One that is given up for another table, or that cannot be made: the report says why.
      (error: unknown) => console.debug(error),
    );
  const { ledger } = answer;
  const file = async (of: Shown, its: Drawable) =>
    fileOf(its, {
      source: await sourceOf(workbook, of.read.grid, of.read.choices, {}),
      title: ownTitle(of.read.choices),
    });
  const more = [
    ...(ledger
      ? [button(answerTexts.copyTable, () => copyLedger(ledger).then(() => answerTexts.copied), answerTexts.notCopied)]
      : []),
    ...(picture && shown
      ? [
          button(
            answerTexts.copyPicture,
            async () => {
              // The promise goes in: a browser wants to be asked while the key is still down.
              await navigator.clipboard.write([new ClipboardItem({ "image/png": file(shown, picture).then(pngOf) })]);
              return answerTexts.copied;
            },
            answerTexts.notCopied,
          ),
          button(
            answerTexts.insertPicture,
            async () => {
              return pictures.insert(await file(shown, picture), besideOf(shown));
            },
            pictureTexts.notInserted,
          ),
        ]
      : []),
  ];
  return element(
    "div",
    { class: "actions" },
    report,
    insertChart,
    ...(more.length > 0 ? [menuButton(answerTexts.actions, more)] : []),
  );
}

function chartOf({ shown, offer }: Pick<Headline, "shown" | "offer">, workbook: Workbook) {
  const id = PICTURE_IDS.find((each) => each === offer?.id);
  if (!shown?.charted || !id || !offer || !("drawable" in offer)) return null;
  // A flow has no chart of the spreadsheet's own; the steps along the chain have.
  for (const each of [id, "waterfall", "shares"] as const) {
    const chart = chartSheet(each, shown.charted, offer.drawable.records);
    if (chart && workbook.chartKinds().includes(chart.kind)) return chart;
  }
  return null;
}
