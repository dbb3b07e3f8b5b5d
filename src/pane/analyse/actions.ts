/** The buttons of the headline card: the report, the chart, and under "…" what else can be made of the answer. */

import { PICTURE_IDS } from "../../pictures";
import type { Workbook } from "../../workbook/port";
import { copyLedger } from "../answer/copying";
import { element } from "../dom";
import { menuButton } from "../frame/menu";
import { chartSheet } from "../pictures/chart-sheet";
import { base64Of, fileOf, pngOf } from "../pictures/files";
import { besideOf } from "../pictures/places";
import { analyse as texts } from "../texts/analyse";
import { answer as answerTexts } from "../texts/answer";
import { pictures as pictureTexts } from "../texts/pictures";
import type { Headline } from "./headline";

/** In pixels of the sheet. */
const CHART_SIZE = { width: 480, height: 266 } as const;

/** `report`: the button that inserts it. `say`: what became of something. */
export function actionsOf(
  { answer, picture, shown, offer }: Headline,
  report: HTMLElement,
  workbook: Workbook,
  say: (words: string) => void,
): HTMLElement {
  const button = (words: string, act: () => Promise<string>, otherwise: string): HTMLButtonElement => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => {
      act().then(say, (error: unknown) => {
        console.warn(error);
        say(otherwise);
      });
    });
    return made;
  };
  const chart = chartOf({ shown, offer }, workbook);
  const insertChart =
    chart &&
    button(
      answerTexts.insertChart,
      async () => {
        const { sheet, corner, kind, title, labels, values } = chart;
        const placed = { at: corner, chart: { kind, title, labels, values, ...CHART_SIZE } };
        const [name = ""] = await workbook.addSheets([{ ...sheet, charts: [placed] }]);
        return answerTexts.chartInserted({ sheet: name });
      },
      texts.notWritten,
    );
  const { ledger } = answer;
  const file = () => fileOf(picture!, { source: shown?.region.source });
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
              await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(file()) })]);
              return answerTexts.copied;
            },
            answerTexts.notCopied,
          ),
          button(
            answerTexts.insertPicture,
            async () => {
              const made = file();
              const { description, width, height, svg } = made;
              const corner = besideOf(shown);
              await workbook.insertPicture(corner, {
                description,
                width,
                height,
                png: await base64Of(await pngOf(made)),
                svg,
              });
              return pictureTexts.inserted({ cell: corner });
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
    ...(insertChart ? [insertChart] : []),
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
